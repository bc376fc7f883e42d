// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "services/numbersheets.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace NumberDesk {

class MessageBar;
class NumberTable;

/// Writes the numbers of a table as a sheet, and takes edited sheets in again. What takes
/// longer is told in a bar, and can be cancelled there.
class SheetActions final : public QObject
{
    Q_OBJECT

public:
    /// @p notice has to outlive it.
    SheetActions(const Desk &desk, MessageBar &notice, QWidget *parent);
    ~SheetActions() override;

    /// Asks where to, then writes what the table shows, in its order.
    void exportShown(const NumberTable &table);
    /// Asks for a file and shows what it would change.
    void importSheet();

Q_SIGNALS:
    /// Changes of a sheet that the person wants.
    void planRequested(const QList<NumberDesk::Change> &changes);

private:
    void write(const NumberTable &table, const QString &path);
    void finish(const Result<qsizetype> &end, const QString &path);
    void take(const QList<Change> &changes, const QList<NumberNotes::Step> &notes);
    void tellKept(const QList<NumberNotes::Step> &notes);
    void takeBack(const QList<NumberNotes::Step> &notes);
    [[nodiscard]] QWidget *window() const { return static_cast<QWidget *>(parent()); }

    Desk m_desk;
    MessageBar &m_notice;
    OperationPtr<qsizetype> m_writing;
    OperationPtr<Done> m_takingBack;
    QTimer m_patience; ///< what is quick is not told before it is done
};

} // namespace NumberDesk
