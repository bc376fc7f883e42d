// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QList>
#include <QSharedData>

namespace NumberDesk {

/// A try that did not end well.
struct FailedTry
{
    ChangeState state = ChangeState::NotSent;
    std::optional<Error> error;
    QString changeId; ///< its row in the journal; empty: it never came into it
    friend bool operator==(const FailedTry &a, const FailedTry &b)
    {
        return a.state == b.state && a.changeId == b.changeId && a.error.has_value() == b.error.has_value();
    }
};

/// A change that is intended and not done yet: a row of the plan.
struct PlannedChange
{
    Change change; ///< its id is the row's, until it is tried and fails: another try has another id
    qint64 place = 0; ///< rows stand in this order
    QDateTime added; ///< UTC
    QDateTime due; ///< UTC, when it is to be applied by itself; invalid: when a person says so
    QDateTime agreed; ///< UTC, when a person said yes to it in a review; invalid: not yet
    std::optional<FailedTry> failed; ///< what came of the last try; nothing: not tried
};

/// A planned change that is never altered, only replaced: whoever has the same row shares it, so that a list
/// of very many is copied, and given to a thread, in no time. Not of use before a change is put in.
class PlannedRow final
{
public:
    PlannedRow() = default;
    PlannedRow(const PlannedChange &row) // a row is as good as its change
        : m_kept(new Kept(row))
    { }

    [[nodiscard]] bool isNull() const { return !m_kept; }
    [[nodiscard]] bool isSame(const PlannedRow &other) const { return m_kept == other.m_kept; }
    [[nodiscard]] const PlannedChange &operator*() const { return m_kept->row; }
    [[nodiscard]] const PlannedChange *operator->() const { return &m_kept->row; }
    [[nodiscard]] operator const PlannedChange &() const { return m_kept->row; }

private:
    struct Kept : QSharedData
    {
        explicit Kept(const PlannedChange &kept)
            : row(kept)
        { }
        const PlannedChange row;
    };
    QExplicitlySharedDataPointer<const Kept> m_kept;
};

using PlannedRows = QList<PlannedRow>;

} // namespace NumberDesk

Q_DECLARE_TYPEINFO(NumberDesk::PlannedRow, Q_RELOCATABLE_TYPE);
