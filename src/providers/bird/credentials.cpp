// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/credentials.h"

#include "domain/settingfield.h"
#include "providers/bird/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace NumberDesk::Bird {

namespace {

constexpr qsizetype kShownInDashboard = 12; ///< so many characters of a key, and never more
constexpr qsizetype kShortestRest = 8; ///< of what follows the region, far below any real key
constexpr qsizetype kShortestCrmKey
    = 32; ///< they have about 40 characters, MessageBird's older ones about 25

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isKeyCharacter(char c)
{
    return isAlphanumeric(c) || c == '_' || c == '-';
}

bool startsWithAny(QByteArrayView key, std::initializer_list<QByteArrayView> starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [key](QByteArrayView start) { return key.startsWith(start); });
}

/// A key that begins as it should.
QString problemOfOwnForm(QByteArrayView key, const QString &region)
{
    if (region.isEmpty())
        return Tr::tr(
            "After “bk_” an API key names its region, such as us1 or eu1, and then goes on with “_”. "
            "This one names none.");
    const qsizetype rest = key.size() - 4 - region.size();
    if (key.size() == kShownInDashboard || rest < kShortestRest)
        return Tr::tr(
            "This is only the beginning of an API key. Bird shows the whole key once, when it is made; "
            "later its dashboard shows no more than its beginning.");
    return {};
}

QString problemOfOtherForm(QByteArrayView key)
{
    if (startsWithAny(key, { "Bearer ", "AccessKey " }))
        return Tr::tr("Enter only the key, without the word in front of it.");
    if (isUuid(QString::fromLatin1(key)))
        return Tr::tr(
            "This looks like an organization ID or a workspace ID of Bird CRM, not like an API key. "
            "An API key begins with bk_ and its region, such as bk_us1_.");
    if (startsWithAny(key, { "ws_", "org_", "vnu_", "nda_", "nor_", "spt_" }))
        return Tr::tr(
            "This looks like the ID of something in Bird, not like an API key, which begins with bk_ "
            "and its region, such as bk_us1_.");
    if (key.startsWith("whsec_"))
        return Tr::tr(
            "This looks like the signing secret of a webhook, not like an API key, which begins with "
            "bk_ and its region, such as bk_us1_.");
    if (std::all_of(key.begin(), key.end(), isAlphanumeric) && key.size() >= kShortestCrmKey)
        return Tr::tr(
            "This looks like an access key of Bird CRM. Add it as an account of “Bird CRM”, or enter "
            "an API key here: it begins with bk_ and its region, such as bk_us1_.");
    if (std::all_of(key.begin(), key.end(), isAlphanumeric) && key.size() >= kShownInDashboard)
        return Tr::tr(
            "This looks like an access key of MessageBird from the time before Bird. Make an API key "
            "in Bird's dashboard: it begins with bk_ and its region, such as bk_us1_.");
    return Tr::tr("An API key of Bird begins with bk_ and its region, such as bk_us1_ or bk_eu1_.");
}

} // namespace

QString keyProblem(const Secret &key)
{
    const QString region = regionOfKey(key);
    QString problem;
    key.reveal([&](QByteArrayView bytes) {
        if (bytes.trimmed().size() != bytes.size())
            problem = Tr::tr("The key begins or ends with a space or a line break. Remove it.");
        else if (!bytes.startsWith("bk_"))
            problem = problemOfOtherForm(bytes);
        else if (!std::all_of(bytes.begin(), bytes.end(), isKeyCharacter))
            problem = Tr::tr("There is a character in the key that no API key has. Copy it again.");
        else
            problem = problemOfOwnForm(bytes, region);
    });
    return problem;
}

} // namespace NumberDesk::Bird
