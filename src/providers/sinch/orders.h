// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
#include "providers/providerclient.h"

#include <QByteArray>
#include <QStringList>

/// Number orders and what is asked for with them.
namespace NumberDesk::Sinch {

struct NumberOrder
{
    QString id;
    QString state; ///< wire word; open
    QList<PhoneNumber> numbers;
    std::optional<QDateTime> expires; ///< how long the numbers are kept for it
};

[[nodiscard]] Result<NumberOrder> parseOrder(const QByteArray &body);
/// What the reviewer has said last; empty where nothing was said.
[[nodiscard]] Result<QString> parseLastLog(const QByteArray &body);

/// Where an order stands. Done means that Sinch is through with it, not that the number is set up.
/// @p reviewersWords may be empty.
[[nodiscard]] Progress progressOf(const NumberOrder &order, const QString &reviewersWords);
/// Whether its state hangs on what a reviewer said.
[[nodiscard]] bool asksForAnswer(const NumberOrder &order);

/// What has to be handed in to get a number of one country and type.
struct Requirements
{
    QStringList fields; ///< mandatory ones by name
    QStringList attachments; ///< mandatory ones by title
    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && attachments.isEmpty(); }
};

[[nodiscard]] Result<Requirements> parseRequirements(const QByteArray &body);
/// One sentence that names them.
[[nodiscard]] QString wordsOf(const Requirements &requirements);

[[nodiscard]] Result<QList<Region>> parseRegions(const QByteArray &body);

} // namespace NumberDesk::Sinch
