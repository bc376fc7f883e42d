// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numberfilter.h"

#include <QObject>

class QMenu;

namespace NumberDesk {

class ChipButton;
class NumberTable;

/// The chips above the numbers, and the one place that knows what the table is filtered by: line and chips
/// change it here, the page hands it to the table.
class NumberChips final : public QObject
{
    Q_OBJECT

public:
    struct Buttons
    {
        ChipButton *country = nullptr;
        ChipButton *type = nullptr;
        ChipButton *capability = nullptr;
        ChipButton *notConfigured = nullptr;
        ChipButton *ending = nullptr;
        ChipButton *asked = nullptr;
    };

    /// Buttons and table have to outlive it.
    NumberChips(const Buttons &buttons, const NumberTable &table, QObject *parent = nullptr);

    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }
    /// Shows a whole filter on the chips; changed() follows where it is another one.
    void setFilter(const NumberFilter &filter);
    void setText(const QString &text);
    void setAccount(const AccountId &account);
    /// Only what the provider found when it was asked.
    void setAsked(const QList<NumberRef> &refs);

Q_SIGNALS:
    void changed();

private:
    void setUpMenus();
    void fillCountryMenu(QMenu *menu);
    void show();
    /// Changes the filter and tells it.
    template <typename Edit>
    void edit(const Edit &edit);

    Buttons m_buttons;
    const NumberTable &m_table;
    NumberFilter m_filter;
};

} // namespace NumberDesk
