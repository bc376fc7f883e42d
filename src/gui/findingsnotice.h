// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QObject>
#include <QPointer>

namespace NumberDesk {

class FindingsDialog;
class MessageBar;

/// Says in a page's note that refreshes found something, as long as nobody has seen it, and opens the list.
class FindingsNotice final : public QObject
{
    Q_OBJECT

public:
    FindingsNotice(const Desk &desk, MessageBar *bar, QWidget *page);

Q_SIGNALS:
    void numberRequested(const NumberDesk::NumberRef &ref);
    void activityRequested(const QString &changeId);

private:
    void show();
    void open();

    Desk m_desk;
    MessageBar *m_bar;
    QWidget *m_page;
    QString m_shown;
    QPointer<FindingsDialog> m_dialog;
};

} // namespace NumberDesk
