// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "services/operationkeeper.h"

#include <QObject>

class QWidget;

namespace NumberDesk {

class MessageBar;

/// Saves the plan to a file and takes one in that a colleague has saved.
class PlanFiles final : public QObject
{
    Q_OBJECT

public:
    /// @p notice says what became of it, in the page that is the parent.
    PlanFiles(const Desk &desk, MessageBar &notice, QWidget *page);

    void open();
    void save(const QList<PlannedChange> &rows);

private:
    void read(const QString &path);
    void take(const QByteArray &bytes);
    void tell(const PlanAddition &addition, const QStringList &refused);

    Desk m_desk;
    MessageBar &m_notice;
    QWidget *m_page;
    OperationKeeper m_adding;
};

} // namespace NumberDesk
