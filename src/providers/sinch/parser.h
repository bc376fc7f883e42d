// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "domain/page.h"
#include "providers/sinch/provisioning.h"
#include "providers/sinch/site.h"

#include <QByteArray>

/// Bytes of Sinch's answers about numbers in, values of the domain out. Only for answers that are no error
/// (see errors.h). A bad row is an error of that row; a bad answer is a BadAnswer.
namespace NumberDesk::Sinch {

/// An owned number, and what is known of it beside.
struct ActiveNumber
{
    OwnedNumber number;
    Jobs jobs;
    QString project;
};

/// For whom and in which version an answer is read.
struct Reading
{
    AccountId account;
    Version version = Version::V1;
};

/// Without `next`: what comes after it is not for the answer to say.
[[nodiscard]] Result<Page<NumberOffer>> parseOffers(const QByteArray &body, const Reading &reading);
[[nodiscard]] Result<NumberOffer> parseOffer(const QByteArray &body, const Reading &reading);
/// With the server's own token in `next`.
[[nodiscard]] Result<Page<ActiveNumber>> parseActiveNumbers(const QByteArray &body, const Reading &reading);
[[nodiscard]] Result<ActiveNumber> parseActiveNumber(const QByteArray &body, const Reading &reading);
/// The number that an answer to a rent is about; the first version tells nothing else.
[[nodiscard]] Result<PhoneNumber> parseRented(const QByteArray &body);

/// What an answer to a release tells; the first version's is written down nowhere.
struct Released
{
    PhoneNumber number; ///< empty where it is not told
    std::optional<QDateTime> endsAt;
};

[[nodiscard]] Result<Released> parseReleased(const QByteArray &body, Version version);
[[nodiscard]] Result<Secret> parseCallbackSecret(const QByteArray &body);

/// Only local numbers of the United States are rented at once today, everything in the first version.
[[nodiscard]] bool needsOrder(const NumberOffer &offer, Version version);
[[nodiscard]] QList<OwnedNumber> ownedOf(const QList<ActiveNumber> &numbers);

} // namespace NumberDesk::Sinch
