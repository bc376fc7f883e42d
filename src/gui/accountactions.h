// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "services/desk.h"

#include <QObject>

class QWidget;

namespace NumberDesk {

/// What can be done with accounts from anywhere in the window: each opens a dialog or asks first.
class AccountActions final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand above @p window, which owns this.
    AccountActions(const Desk &desk, QWidget *window);

    void add();
    void edit(const AccountId &id);
    void remove(const AccountId &id);
    /// The settings that hold for the whole account at its provider, where it has such.
    void openSettings(const AccountId &id);
    [[nodiscard]] bool hasSettings(const AccountId &id) const;

private:
    Desk m_desk;
    QWidget *m_window;
    OperationPtr<Done> m_removing;
};

} // namespace NumberDesk
