// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/checks.h"

#include "providers/clientkit.h"
#include "providers/sinch/facts.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

Error invalid(QLatin1StringView field, const QString &words)
{
    Error error = makeError(ErrorKind::InvalidRequest, words);
    error.field = field;
    return error;
}

std::optional<Error> refusalOfSecrets(const WriteIntent &intent, const Site &site)
{
    const bool isKnown = intent.secrets.size() == 1 && intent.secrets.contains(kHmacSecret);
    if (site.isAlpha() || !isKnown || intent.change.kind != ChangeKind::Configure)
        return makeError(ErrorKind::Unsupported);
    static const QRegularExpression form(QRegularExpression::anchoredPattern(callbackSecretPattern()));
    bool fits = false;
    intent.secrets.value(kHmacSecret).reveal([&fits](QByteArrayView bytes) {
        fits = form.match(QString::fromUtf8(bytes)).hasMatch();
    });
    return fits ? std::nullopt : std::optional(invalid(kHmacSecret, callbackSecretHint()));
}

std::optional<Error> refusalOfSettings(
    const SettingValues &values, const SettingEdits &edits, const Site &site)
{
    const QList<SettingField> fields = facts(site.version).settingFields;
    if (auto refusal = firstRefusal(validateFields(fields, values, edits.keys())))
        return refusal;
    const bool concerns = edits.contains(kServicePlanId) || edits.contains(kCampaignId);
    const bool hasCampaign = !values.value(kCampaignId).trimmed().isEmpty();
    if (concerns && hasCampaign && values.value(kServicePlanId).trimmed().isEmpty())
        return invalid(kServicePlanId,
            Tr::tr("A campaign needs an SMS service plan beside it. Fill in both or clear both."));
    return std::nullopt;
}

} // namespace

Error unnamed()
{
    return makeError(ErrorKind::InvalidRequest, Tr::tr("A number is named by its country and its digits."));
}

bool isAboutAccount(const WriteIntent &intent)
{
    return intent.change.ref.number.isEmpty() && !intent.secrets.isEmpty();
}

std::optional<Error> refusalOf(const WriteIntent &intent, const Site &site)
{
    const Change &change = intent.change;
    if (isAboutAccount(intent))
        return refusalOfSecrets(intent, site);
    if (!isNamed(change.ref))
        return unnamed();
    if (change.edits.isEmpty() || change.kind == ChangeKind::Release)
        return std::nullopt;
    const bool isBuy = change.kind == ChangeKind::Buy;
    return refusalOfSettings(isBuy ? change.edits : intent.full, change.edits, site);
}

} // namespace NumberDesk::Sinch
