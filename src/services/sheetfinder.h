// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/numbersheet.h"
#include "domain/sheetmark.h"

#include <optional>
#include <vector>

namespace NumberDesk {

/// Which number a row of a sheet is about.
class SheetFinder final
{
public:
    /// What the row says of it; texts as plainText() leaves them, empty where it says nothing.
    struct Said
    {
        QByteArray number; ///< the cell as it is
        QString country;
        QString account;
        QString provider;
        std::optional<SheetMark> mark;
    };

    /// The world has to outlive it.
    explicit SheetFinder(const SheetWorld &world);

    /// Its row in the columns. InvalidRequest with a sentence where there is none, or more than one.
    [[nodiscard]] Result<quint32> find(const Said &said) const;
    /// The account of a row of the columns.
    [[nodiscard]] const SheetAccount &accountOf(quint32 row) const;

private:
    struct Place
    {
        quint64 digits = 0; ///< their hash
        quint32 row = 0;
    };

    [[nodiscard]] Result<QByteArray> digitsOf(const Said &said) const;
    [[nodiscard]] std::vector<quint32> rowsOf(QByteArrayView digits) const;
    [[nodiscard]] bool isOf(const SheetAccount &account, const Said &said) const;
    [[nodiscard]] Error noneWords(const Said &said, bool isElsewhere) const;

    const SheetWorld &m_world;
    std::vector<Place> m_places; ///< by digits
    std::vector<const SheetAccount *> m_accounts; ///< by id in the pool
    SheetAccount m_noAccount;
};

} // namespace NumberDesk
