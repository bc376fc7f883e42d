// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountdraft.h"

#include "net/baseurl.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::Accounts)
};

/// One spelling per address, so that a slash at the end makes no second account.
QString plainUrl(const QString &text)
{
    QUrl url = QUrl(text.trimmed()).adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1)
        url.setPath({});
    return url.toString();
}

} // namespace

Account tidied(Account draft)
{
    const auto trimmed = [](const SettingValues &values) {
        SettingValues kept;
        for (auto value = values.begin(); value != values.end(); ++value)
            kept.insert(value.key(), value.value().trimmed());
        return normalised(kept);
    };
    draft.label = draft.label.trimmed();
    draft.credentials = trimmed(draft.credentials);
    draft.baseUrls = trimmed(draft.baseUrls);
    return draft;
}

const QStringList &accountColours()
{
    static const QStringList colours{ u"#6d4de0"_s, u"#e08a1e"_s, u"#1f8a70"_s, u"#1f6f8a"_s, u"#b5477a"_s,
        u"#5b6b2f"_s, u"#8a4b1f"_s, u"#3f51b5"_s };
    return colours;
}

QString nextColour(const QList<Account> &accounts)
{
    const auto uses = [&accounts](const QString &colour) {
        return std::count_if(accounts.begin(), accounts.end(),
            [&colour](const Account &account) { return account.colour == colour; });
    };
    const QStringList &colours = accountColours();
    return *std::min_element(colours.begin(), colours.end(),
        [&uses](const QString &a, const QString &b) { return uses(a) < uses(b); });
}

QString nextLabel(const ProviderInfo &info, const QList<Account> &accounts)
{
    for (int number = 1;; ++number) {
        const QString label = Texts::tr("%1 %2").arg(info.name).arg(number);
        const bool taken = std::any_of(accounts.begin(), accounts.end(),
            [&label](const Account &account) { return account.label == label; });
        if (!taken)
            return label;
    }
}

QList<FieldProblem> commonProblems(const Account &draft, const ProviderInfo &info)
{
    QList<FieldProblem> problems;
    for (const ProviderInfo::BaseUrl &base : info.baseUrls) {
        const QString text = draft.baseUrls.value(base.key).trimmed();
        if (text.isEmpty())
            continue;
        if (const auto url = parseBaseUrl(text); !url.isOk())
            problems.append({ base.key, url.error().detail });
    }
    if (draft.requestsPerSecond < 0)
        problems.append(
            { u"requestsPerSecond"_s, Texts::tr("Requests per second cannot be less than nothing.") });
    if (draft.monthlyLimit && draft.monthlyLimit->isNegative())
        problems.append({ u"monthlyLimit"_s, Texts::tr("The spending limit cannot be less than nothing.") });
    return problems;
}

QStringList identifyingFields(const ProviderInfo &info)
{
    QStringList keys;
    for (const SettingField &field : info.credentialFields) {
        if (field.required && field.kind != SettingField::Kind::Secret)
            keys.append(field.key);
    }
    return keys;
}

SettingValues effectiveBaseUrls(const Account &account, const ProviderInfo &info)
{
    SettingValues urls;
    for (const ProviderInfo::BaseUrl &base : info.baseUrls) {
        const QString own = account.baseUrls.value(base.key).trimmed();
        urls.insert(base.key, plainUrl(own.isEmpty() ? base.url.toString() : own));
    }
    return urls;
}

bool isSameIdentity(const Account &a, const Account &b, const ProviderInfo &info)
{
    const QStringList keys = identifyingFields(info);
    if (keys.isEmpty() || a.provider != b.provider)
        return false;
    const bool sameKeys = std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        return a.credentials.value(key).trimmed() == b.credentials.value(key).trimmed();
    });
    return sameKeys && effectiveBaseUrls(a, info) == effectiveBaseUrls(b, info);
}

} // namespace NumberDesk
