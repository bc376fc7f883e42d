// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "domain/page.h"
#include "net/querystring.h"

#include <QByteArray>
#include <QHash>

/// Bytes of Bird's answers in, values of the domain out. Only for answers that are no error (see errors.h).
/// A bad row is an error of that row; a bad answer is a BadAnswer.
namespace NumberDesk::Bird {

/// What a page token has to know beside the answer.
struct ListContext
{
    AccountId account;
    QueryString filters;
};

/// Without settings, which stand in another list (see withVoice()); without numbers that were released.
[[nodiscard]] Result<Page<OwnedNumber>> parseOwned(const QByteArray &body, const ListContext &list);
[[nodiscard]] Result<Page<NumberOffer>> parseOffers(const QByteArray &body, const ListContext &list);
[[nodiscard]] Result<NumberOffer> parseOffer(const QByteArray &body, const AccountId &account);

/// A number in the list of those that can take calls.
struct VoiceNumber
{
    QString id; ///< not that of the list of owned numbers
    QString digits;
    SettingValues settings;
    bool takesCalls = true; ///< false: only a number of somebody's that calls may show
    bool isFaulty = false; ///< Bird reports that its route does not work
};

/// `next` is Bird's bare cursor.
[[nodiscard]] Result<Page<VoiceNumber>> parseVoiceNumbers(const QByteArray &body);
[[nodiscard]] Result<VoiceNumber> parseVoiceNumber(const QByteArray &body);

/// What is known of the numbers that can take calls.
struct VoiceBook
{
    QHash<QString, VoiceNumber> byDigits;
    QList<Error> rowErrors; ///< rows that could not be understood
    std::optional<Error> obstacle; ///< why the list is not to be had; the numbers themselves may be

    void add(const VoiceNumber &number);
};

/// @p number with its settings, as far as @p book has them.
[[nodiscard]] OwnedNumber withVoice(OwnedNumber number, const VoiceBook &book);

/// What an API key belongs to.
struct Workspace
{
    QString id;
    QString name; ///< or its id where it has none
};

[[nodiscard]] Result<Workspace> parseWorkspace(const QByteArray &body);

/// Whether the answer to a release says that the number is released. HTTP 204 says so without a body.
[[nodiscard]] Result<Done> parseReleased(int status, const QByteArray &body, const QString &numberId);

} // namespace NumberDesk::Bird
