// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/presenters/listnotice.h"
#include "services/desk.h"

#include <QObject>

namespace NumberDesk {

/// Says in a bar of its own what is wrong with the list of an account, the first of those that are shown.
class ListNotices final : public QObject
{
    Q_OBJECT

public:
    /// The bar has to outlive it.
    ListNotices(const Desk &desk, MessageBar &bar, QObject *parent);

    void show(const QList<AccountId> &accounts);

Q_SIGNALS:
    void editAccountRequested(const NumberDesk::AccountId &id);

private:
    Desk m_desk;
    MessageBar &m_bar;
    AccountId m_shown;
};

} // namespace NumberDesk
