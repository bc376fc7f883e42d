// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/credentials.h"

#include "providers/sinch/site.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

enum class Look { Empty, Uuid, ServicePlan, BirdKey, Other };

Look lookOf(const QString &value)
{
    static const QRegularExpression plan(u"\\A[0-9a-fA-F]{32}\\z"_s);
    if (value.isEmpty())
        return Look::Empty;
    if (isUuid(value))
        return Look::Uuid;
    if (value.startsWith("bk_"_L1))
        return Look::BirdKey;
    return plan.match(value).hasMatch() ? Look::ServicePlan : Look::Other;
}

FieldProblem refusal(QLatin1StringView key, const QString &text)
{
    return { key, text, false };
}

FieldProblem warning(QLatin1StringView key, const QString &text)
{
    return { key, text, true };
}

QString wordsOfBirdKey()
{
    return Tr::tr("This looks like an access key of Bird, not like anything of Sinch.");
}

/// Project id and key id: both look like a UUID.
std::optional<FieldProblem> problemOfId(QLatin1StringView key, const QString &value, const QString &missing)
{
    switch (lookOf(value)) {
    case Look::Empty:
        return refusal(key, missing);
    case Look::Uuid:
        return std::nullopt;
    case Look::ServicePlan:
        return warning(key,
            Tr::tr("This looks like the ID of an SMS service plan: it has no hyphens. A project ID and a key "
                   "ID look like aaaaaaaa-bbbb-cccc-dddd-0123456789ab."));
    case Look::BirdKey:
        return refusal(key, wordsOfBirdKey());
    case Look::Other:
        break;
    }
    return warning(key,
        Tr::tr("It usually looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab. Check that nothing is missing."));
}

std::optional<FieldProblem> problemOfSecret(const Secret &secret, const QStringList &others)
{
    std::optional<FieldProblem> problem;
    if (secret.isEmpty())
        return refusal(kKeySecret, Tr::tr("Enter the key secret."));
    secret.reveal([&](QByteArrayView bytes) {
        const QByteArrayView trimmed = bytes.trimmed();
        QString text = QString::fromUtf8(trimmed.first(std::min<qsizetype>(trimmed.size(), 64)));
        if (others.contains(text))
            problem
                = refusal(kKeySecret, Tr::tr("This is the same as one of the IDs. Enter the key secret."));
        else if (lookOf(text) == Look::Uuid)
            problem
                = warning(kKeySecret, Tr::tr("This looks like a project ID or a key ID, not like a secret."));
        else if (lookOf(text) == Look::ServicePlan)
            problem = warning(
                kKeySecret, Tr::tr("This looks like the ID of an SMS service plan, not like a secret."));
        else if (lookOf(text) == Look::BirdKey)
            problem = refusal(kKeySecret, wordsOfBirdKey());
        else if (trimmed.size() != bytes.size())
            problem = warning(kKeySecret,
                Tr::tr("The key secret begins or ends with a space. Check that it belongs there."));
        wipe(reinterpret_cast<char *>(text.data()), text.size() * static_cast<qsizetype>(sizeof(QChar)));
    });
    return problem;
}

} // namespace

QList<FieldProblem> problemsOf(const Account &account, const AccountSecrets &secrets)
{
    const QString project = account.credentials.value(kProjectId).trimmed();
    const QString key = account.credentials.value(kKeyId).trimmed();
    QList<FieldProblem> problems;
    const auto add = [&problems](const std::optional<FieldProblem> &problem) {
        if (problem)
            problems.append(*problem);
    };
    add(problemOfId(kProjectId, project, Tr::tr("Enter the project ID.")));
    if (!key.isEmpty() && key == project)
        add(refusal(
            kKeyId, Tr::tr("This is the same as the project ID. An access key has an ID of its own.")));
    else
        add(problemOfId(kKeyId, key, Tr::tr("Enter the key ID.")));
    QStringList ids{ project, key };
    ids.removeAll(QString());
    add(problemOfSecret(secrets.value(kKeySecret), ids));
    if (const auto url = tokenUrlOf(account); !url)
        add(refusal(kTokenUrl, url.error().detail));
    return problems;
}

} // namespace NumberDesk::Sinch
