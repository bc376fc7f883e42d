// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numberfilter.h"

#include <QObject>

class QMenu;

namespace NumberDesk {

class Accounts;
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
        ChipButton *account = nullptr;
        ChipButton *country = nullptr;
        ChipButton *type = nullptr;
        ChipButton *capability = nullptr;
        ChipButton *state = nullptr;
        ChipButton *notConfigured = nullptr;
        ChipButton *ending = nullptr;
        ChipButton *asked = nullptr;
    };

    /// Buttons, table and accounts have to outlive it.
    NumberChips(const Buttons &buttons, const NumberTable &table, const Accounts &accounts,
        QObject *parent = nullptr);

    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }
    /// Shows a whole filter on the chips; changed() follows where it is another one.
    void setFilter(const NumberFilter &filter);
    void setLine(const FilterQuery &line);
    void setAccount(const AccountId &account);
    /// Only what the provider found when it was asked.
    void setAsked(const QList<NumberRef> &refs);

Q_SIGNALS:
    void changed();
    /// Another account was chosen on its chip.
    void accountChosen(const NumberDesk::AccountId &id);

private:
    void setUpMenus();
    void setUpTypes();
    void setUpCapabilities();
    void setUpStates();
    void fillAccountMenu(QMenu *menu);
    void fillCountryMenu(QMenu *menu);
    void show();
    void showAccount();
    /// Changes the filter and tells it.
    template <typename Edit>
    void edit(const Edit &edit);

    Buttons m_buttons;
    const NumberTable &m_table;
    const Accounts &m_accounts;
    NumberFilter m_filter;
};

} // namespace NumberDesk
