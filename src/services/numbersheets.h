// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "services/sheetplan.h"
#include "services/sheetwriter.h"

namespace NumberDesk {

class Accounts;
class Inventory;
class NumberNotes;

/// Numbers as sheets for a spreadsheet, and back. Works in a thread; changes nothing by itself.
class NumberSheets final
{
public:
    NumberSheets(const Accounts &accounts, const Inventory &inventory, const NumberNotes &notes)
        : m_accounts(accounts)
        , m_inventory(inventory)
        , m_notes(notes)
    { }

    /// What is to be written, and where.
    struct Export
    {
        QString path;
        SheetStyle style;
        NumberColumns columns;
        std::vector<quint32> rows; ///< of the columns, in this order
    };
    /// Replaces the file as a whole, synced, and ends with the number of rows; Storage where that fails.
    /// Dropped or cancelled it leaves the file as it was.
    [[nodiscard]] OperationPtr<qsizetype> write(Export sheet) const;

    /// Compares the file with the numbers as they are now: see planSheet(). Storage when it cannot be read.
    [[nodiscard]] OperationPtr<SheetPlan> plan(const QString &path) const;

    /// What both of them know of the accounts and notes.
    [[nodiscard]] SheetWorld world(const NumberColumns &columns) const;

private:
    const Accounts &m_accounts;
    const Inventory &m_inventory;
    const NumberNotes &m_notes;
};

/// The work of NumberSheets::write(), in the calling thread.
[[nodiscard]] Result<qsizetype> writeSheet(const QString &path, SheetWorld world,
    const std::vector<quint32> &rows, const SheetStyle &style, const std::function<bool()> &stop = {});

} // namespace NumberDesk
