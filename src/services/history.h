// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/timeline.h"

#include <QCoreApplication>

namespace NumberDesk {

class Accounts;
class Inventory;
class NumberPasts;

/// What it takes to bring numbers back to what they were at a moment.
struct Restoration
{
    QList<Change> changes; ///< ordinary ones, for the plan or a review
    qsizetype same = 0; ///< numbers that have these settings now
    QList<NumberRef> unknown; ///< numbers of which it is not known what they had then
};

/// The past of numbers, for the window: how they came to be what they are, and the changes that lead back.
/// It sends nothing.
class History final
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::History)

public:
    struct Parts
    {
        NumberPasts &pasts;
        Accounts &accounts;
        Inventory &inventory;
    };

    explicit History(const Parts &parts)
        : m_parts(parts)
    { }

    /// Newest first.
    [[nodiscard]] OperationPtr<QList<PastMoment>> timeLine(const NumberRef &ref);
    /// The change that makes an owned number what it was at one moment of its line; nothing where it is that
    /// already, or where the moment has no settings.
    [[nodiscard]] std::optional<Change> restoring(
        const NumberRef &ref, const QList<PastMoment> &line, const PastMoment &to) const;
    /// The same for many, each as it was at @p when.
    [[nodiscard]] OperationPtr<Restoration> restoring(const QList<NumberRef> &refs, const QDateTime &when);
    /// Whether it can be tried to take a change back: one of the settings of a number that is done.
    [[nodiscard]] static bool isUndoable(const ChangeRecord &record);
    /// The change that takes back an applied one of the settings. NotFound with a sentence for a person where
    /// there is none.
    [[nodiscard]] OperationPtr<Change> undoing(const ChangeRecord &record);

private:
    [[nodiscard]] OperationPtr<Restoration> goOn(
        const QList<NumberRef> &rest, const QDateTime &when, const Restoration &soFar);
    void take(const NumberPast &past, const QDateTime &when, Restoration &so) const;
    [[nodiscard]] QSet<QString> unreadable(const AccountId &account) const;

    Parts m_parts;
};

} // namespace NumberDesk
