// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "services/operationkeeper.h"

#include <QObject>

class QWidget;

namespace NumberDesk {

class MessageBar;
struct OpenedPlan;

/// Saves the plan to a file and takes one in that a colleague has saved. Threads read and write the files:
/// one of very many rows would hold the window for seconds.
class PlanFiles final : public QObject
{
    Q_OBJECT

public:
    /// @p notice says what became of it, in the page that is the parent.
    PlanFiles(const Desk &desk, MessageBar &notice, QWidget *page);

    void open();
    void save(const PlannedRows &rows);

Q_SIGNALS:
    /// A file is being read, and no other can be opened meanwhile.
    void readingChanged(bool isReading);

private:
    void read(const QString &path);
    void sayReading();
    void take(const OpenedPlan &opened);
    void tell(const PlanAddition &addition, const QStringList &refused);
    void endReading();

    Desk m_desk;
    MessageBar &m_notice;
    QWidget *m_page;
    OperationKeeper m_reading; ///< with what is being added of the file
    quint64 m_file = 0; ///< counts them
    bool m_isNoticeOurs = false; ///< it says that a file is being read
    OperationKeeper m_writing;
};

} // namespace NumberDesk
