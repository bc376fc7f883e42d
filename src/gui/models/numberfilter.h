// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"
#include "domain/filterquery.h"
#include "domain/ownednumber.h"
#include "gui/theme/palette.h"

#include <QSet>
#include <QString>

#include <optional>

namespace NumberDesk {

/// What to show of the owned numbers: what was typed and what was chosen. Every part has to fit.
struct NumberFilter
{
    FilterQuery line; ///< what was typed
    QString country; ///< ISO code
    std::optional<NumberType> type;
    std::optional<Capability> capability;
    QString state; ///< one of filterStates()
    bool onlyNotConfigured = false;
    bool onlyEnding = false;
    AccountId account;
    std::optional<QSet<NumberRef>> only; ///< what the provider found when it was asked

    /// The line and what was chosen as one query. `account` and `only` name rows by id and stand beside it.
    [[nodiscard]] FilterQuery query() const;
    friend bool operator==(const NumberFilter &, const NumberFilter &) = default;
};

/// What a number is searched by, but for its state.
struct NumberMarks
{
    bool locked = false;
    bool settable = true; ///< its provider has settings for numbers
};
[[nodiscard]] RowTexts rowTexts(const OwnedNumber &number, const QString &accountLabel,
    const NumberMarks &marks = {}, const Annotation &annotation = {});

/// The word of filterStates() for a sign; empty where there is none.
[[nodiscard]] QString stateWord(StateSign sign);

} // namespace NumberDesk
