// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdbook.h"
#include "sandbox/birdnames.h"
#include "sandbox/birdnumber.h"

#include <optional>
#include <vector>

namespace NumberDesk {

/// A number the workspace can use for voice: one of its own, or somebody else's that it proved to control.
struct BirdVoiceNumber
{
    QString digits;
    QString country;
    std::optional<int> allocation; ///< position of the workspace's number; none for a verified one
    bool verified = false; ///< somebody else's, control of it is proved
    bool inbound = false; ///< calls to it arrive here, so it can carry a route
    bool outbound = false; ///< it can be shown on calls
    Moment createdAt;
    QString name;
    BirdRoute route;
};

struct BirdVoiceUpdate
{
    std::optional<QString> name; ///< empty clears
    std::optional<BirdRoute> route;
};

/// The voice side of a workspace. Shares the numbers with it; ids are its own.
class BirdVoice final
{
public:
    /// @p book has to outlive it.
    BirdVoice(BirdBook<BirdNumber> &book, quint64 seed);

    /// Positions by the digits of the numbers. @p text: part of the digits or of the name; empty means any.
    [[nodiscard]] std::vector<int> list(const QString &text) const;
    [[nodiscard]] std::optional<BirdVoiceNumber> at(int position) const;
    [[nodiscard]] const BirdNames &names() const { return m_names; }
    void update(int position, const BirdVoiceUpdate &update);
    /// The workspace has other numbers than before.
    void changed();

    /// Numbers of other carriers that calls can be forwarded to, in digits: the same everywhere.
    [[nodiscard]] static QStringList verifiedNumbers();
    /// Not verified yet, so no call can be forwarded there.
    [[nodiscard]] static QString unverifiedNumber();
    /// The workspace's SIP trunks: the same everywhere.
    [[nodiscard]] static QStringList trunkIds();
    /// Whether the workspace has what a route leads to.
    [[nodiscard]] static bool leadsSomewhere(const BirdRoute &route);

private:
    void sort() const;
    [[nodiscard]] std::vector<int> withDigits(const QByteArray &text) const;
    [[nodiscard]] bool fits(int position, const QString &text) const;

    BirdBook<BirdNumber> &m_book;
    BirdNames m_names;
    // Everything by digits, made when it is asked for.
    mutable std::vector<int> m_sorted;
    mutable QByteArray m_digits; ///< of each in turn, in cells of one size
};

} // namespace NumberDesk
