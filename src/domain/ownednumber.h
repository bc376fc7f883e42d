// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "domain/money.h"
#include "domain/numberref.h"
#include "domain/settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace NumberDesk {

/// Something a person has to do outside of this program, or to wait for.
struct NextStep
{
    QString text; ///< the provider's words or ours; plain text
    QUrl url; ///< where to do it; may be empty
    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// A number that an account owns, as the provider last told it.
struct OwnedNumber
{
    NumberRef ref;
    QString id; ///< the provider's own id of it, where it has one
    NumberType type;
    Capabilities capabilities;
    QString label; ///< the provider's own name for it, if it has one
    QString destination; ///< "Goes to": webhook host, application or forward, for people
    SettingValues settings; ///< only what can be read
    QStringList limitations; ///< the provider's words, shown verbatim
    std::optional<Money> monthly;
    std::optional<QDateTime> nextCharge;
    std::optional<QDateTime> endsAt; ///< set: it was given back, or runs out, and ends then
    bool endingTold = true; ///< false: the provider does not show whether a number was given back
    bool releasable = true; ///< false: it is not this account's to give back; `notices` say why
    QStringList notices; ///< what a person should know of its state: translated sentences
    QList<NextStep> nextSteps; ///< what is still to be done for it
    QStringList dependants; ///< what uses it and stops with it
    QByteArray raw; ///< the JSON object as it came

    [[nodiscard]] bool isConfigured() const { return !normalised(settings).isEmpty(); }
};

} // namespace NumberDesk
