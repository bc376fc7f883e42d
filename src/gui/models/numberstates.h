// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/notebook.h"
#include "domain/numbercolumns.h"
#include "gui/models/numberfilter.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace NumberDesk {

/// What is known of numbers beside what their provider tells.
struct NumberFacts
{
    struct OfAccount
    {
        QString label;
        bool settable = true; ///< its provider has settings for numbers
    };
    QHash<AccountId, OfAccount> accounts;
    QSet<NumberRef> locked;
    NoteBook notes;
    QHash<NumberRef, StateSign> unsettled; ///< what the change under way says of the state
};

/// The state of each row of a snapshot, as the State column shows it.
class NumberStates final
{
public:
    NumberStates() = default;
    /// The columns have to outlive it.
    NumberStates(const NumberColumns &columns, const NumberFacts &facts);

    [[nodiscard]] StateSign of(quint32 row) const;
    [[nodiscard]] bool isSettable(quint32 row) const
    {
        return isSettableAccount(m_columns->ids(NumberColumns::Account).at(row));
    }
    /// By the id of the account in its pool.
    [[nodiscard]] bool isSettableAccount(quint32 id) const
    {
        return id >= m_settable.size() || m_settable[id];
    }

private:
    const NumberColumns *m_columns = nullptr;
    std::vector<bool> m_settable;
    QHash<quint32, StateSign> m_unsettled;
};

} // namespace NumberDesk
