// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// What a row of the number table is searched by: made once per row, not once per keystroke.
struct SearchText
{
    QString digits;
    QString words; ///< case-folded: label, country code and name, destination, account, type
};

/// What to show of the owned numbers. Every part has to fit.
struct NumberFilter
{
    QString text; ///< digits in any spelling, or words; all of them, anywhere
    QString country; ///< ISO code
    std::optional<NumberType> type;
    std::optional<Capability> capability;
    AccountId account;
    bool onlyNotConfigured = false;
    bool onlyEnding = false;
    std::optional<QSet<NumberRef>> only; ///< what the provider found when it was asked

    friend bool operator==(const NumberFilter &, const NumberFilter &) = default;
};

/// A filter made ready to be held against many rows.
class NumberMatcher final
{
public:
    explicit NumberMatcher(const NumberFilter &filter);
    [[nodiscard]] bool matches(const OwnedNumber &number, const SearchText &text) const;

private:
    /// A part of what was typed. A row has to have it as a word or as digits.
    struct Piece
    {
        QString word;
        QString digits; ///< where it can be read as a number
        bool fromStart = false; ///< it begins with the country code
    };
    [[nodiscard]] static bool fits(const Piece &piece, const SearchText &text);

    NumberFilter m_filter;
    QList<Piece> m_pieces;
};

[[nodiscard]] SearchText searchTextOf(const OwnedNumber &number, const QString &accountLabel);

} // namespace NumberDesk
