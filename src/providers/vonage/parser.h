// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "domain/page.h"
#include "providers/vonage/requests.h"

#include <QByteArray>
#include <QStringList>

/// Bytes of Vonage's answers in, values of the domain out. Only for answers that are no error (see
/// errors.h). A bad row is an error of that row; a bad answer is a BadAnswer.
namespace NumberDesk::Vonage {

[[nodiscard]] Result<Page<OwnedNumber>> parseOwned(
    const QByteArray &body, const AccountId &account, const PageAsk &ask);
[[nodiscard]] Result<Page<NumberOffer>> parseOffers(
    const QByteArray &body, const AccountId &account, const PageAsk &ask);

/// In EUR, whatever the currency of the account.
[[nodiscard]] Result<Money> parseBalance(const QByteArray &body);

struct Application
{
    QString id;
    QString name; ///< not unique
    QStringList capabilities; ///< "voice", "messages", …; open
};

[[nodiscard]] Result<Page<Application>> parseApplications(const QByteArray &body, const PageAsk &ask);
/// As one of the choices of a form: applications are told apart by the beginning of their id.
[[nodiscard]] FieldChoice choiceOf(const Application &application);

/// Whether the body of a buy, cancel or update says success. HTTP 200 alone does not.
[[nodiscard]] Result<Done> parseWritten(const QByteArray &body);

} // namespace NumberDesk::Vonage
