// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/activityrows.h"
#include "gui/presenters/activitypresenter.h"
#include "services/background.h"
#include "services/desk.h"

#include <QObject>

class QWidget;

namespace NumberDesk {

class MessageBar;

/// What of the journal goes to which file. Only values, so that a thread can have it.
struct JournalSheet
{
    QString path;
    ActivityFilter filter;
    AccountLabels accounts;
    QDateTime now; ///< UTC
};

/// Writes those changes of a journal that fit, as CSV, in their order, and tells how many they are. The file
/// is replaced as a whole; when @p stop says so, or it cannot be written, it stays as it was.
[[nodiscard]] Result<qsizetype> writeJournal(
    const JournalSheet &sheet, const QList<QList<ChangeRecord>> &journal, const WorkStopped &stop);

/// Exports the journal, one file at a time. The database reads it and a thread filters and writes it: a long
/// one would hold the window for seconds.
class ActivityExport final : public QObject
{
    Q_OBJECT

public:
    /// @p notice says what goes on and what came of it, in the page that is the parent.
    ActivityExport(const Desk &desk, MessageBar &notice, QWidget *page);

    /// Asks where to, then writes what fits @p filter of all that was ever sent. While it writes, it only
    /// says so.
    void start(const ActivityFilter &filter);
    [[nodiscard]] bool isWriting() const { return m_writing != nullptr; }

Q_SIGNALS:
    void writingChanged();

private:
    void write(const JournalSheet &sheet);
    void sayWriting();
    void finish(const Result<qsizetype> &end, const QString &path);

    Desk m_desk;
    MessageBar &m_notice;
    QWidget *m_page;
    OperationPtr<qsizetype> m_writing;
    quint64 m_file = 0; ///< counts them
};

} // namespace NumberDesk
