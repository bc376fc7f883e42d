// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/credentials.h"

#include "domain/settingfield.h"
#include "providers/birdcrm/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A value is looked at as bytes, so that no copy of a key is left behind.
bool looksLikeUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

/// As Sinch writes the id of a service plan.
bool isBareHex(QByteArrayView text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHex);
}

bool isPlatformKey(QByteArrayView text)
{
    return text.startsWith("bk_");
}

bool isPlatformId(const QString &text)
{
    static const QRegularExpression id(u"\\A[a-z]{2,3}_[0-9A-Za-z]+\\z"_s);
    return id.match(text).hasMatch();
}

QString wordsAboutId(const QString &id)
{
    const QByteArray bytes = id.toUtf8();
    if (isPlatformKey(bytes))
        return Tr::tr("This is an API key of Bird's newer platform, not an ID.");
    if (isPlatformId(id))
        return Tr::tr("This looks like an ID of Bird's newer platform. Here an ID is a UUID, such as "
                      "aaaaaaaa-bbbb-cccc-dddd-0123456789ab.");
    if (isBareHex(bytes))
        return Tr::tr("This looks like a service plan ID of Sinch. An ID of Bird has dashes, such as "
                      "aaaaaaaa-bbbb-cccc-dddd-0123456789ab.");
    return Tr::tr("This is no such ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.");
}

void checkId(QList<FieldProblem> &problems, QLatin1StringView key, const QString &id, const QString &ask)
{
    if (id.isEmpty())
        problems.append({ key, ask, false });
    else if (!isUuid(id))
        problems.append({ key, wordsAboutId(id), false });
}

std::optional<FieldProblem> problemOfKey(QByteArrayView bytes)
{
    const auto problem = [](const QString &words, bool isWarning) {
        return FieldProblem{ kAccessKey, words, isWarning };
    };
    const QByteArrayView key = bytes.trimmed();
    if (key.isEmpty())
        return problem(Tr::tr("Enter the access key."), false);
    if (isPlatformKey(key))
        return problem(
            Tr::tr("This key belongs to Bird's newer platform. Add it as an account at Bird instead."),
            false);
    if (looksLikeUuid(key))
        return problem(Tr::tr("This looks like an ID: of an organization, a workspace, or a key or project "
                              "at Sinch. An access key is another text."),
            false);
    if (isBareHex(key))
        return problem(
            Tr::tr("This looks like a service plan ID of Sinch. Check that it is an access key."), true);
    if (key.startsWith("AccessKey "))
        return problem(Tr::tr("Enter the access key without the word “AccessKey” in front of it."), false);
    if (key.size() != bytes.size() || key.contains(' '))
        return problem(Tr::tr("The access key has a space in it. Check that it belongs there."), true);
    return std::nullopt;
}

} // namespace

QList<FieldProblem> problemsOf(const Account &account, const AccountSecrets &secrets)
{
    QList<FieldProblem> problems;
    secrets.value(kAccessKey).reveal([&problems](QByteArrayView bytes) {
        if (const auto problem = problemOfKey(bytes))
            problems.append(*problem);
    });
    const QString organization = account.credentials.value(kOrganizationId).trimmed();
    const QString workspace = account.credentials.value(kWorkspaceId).trimmed();
    checkId(problems, kOrganizationId, organization, Tr::tr("Enter the organization ID."));
    checkId(problems, kWorkspaceId, workspace, Tr::tr("Enter the workspace ID."));
    if (isUuid(workspace) && workspace.compare(organization, Qt::CaseInsensitive) == 0)
        problems.append({ kWorkspaceId,
            Tr::tr("Organization ID and workspace ID are the same. They look alike, but each is its own."),
            false });
    return problems;
}

} // namespace NumberDesk::BirdCrm
