// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/filterquery.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QAction;
class QLineEdit;
class QMenu;

namespace NumberDesk {

class NoteList;

/// The filter line: reads it a moment after the last key. What is no query is said below it and marked in
/// it, and the query before stays. What may only not have been typed to its end is said after a pause.
class FilterEntry final : public QObject
{
    Q_OBJECT

public:
    /// Line and note have to outlive it.
    FilterEntry(QLineEdit &line, NoteList &note, QObject *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Puts another line and reads it at once.
    void setText(const QString &text);
    [[nodiscard]] bool isWrong() const { return m_problem.has_value(); }

    /// What can be written here, by example; what is chosen is put into the line.
    void fillHelp(QMenu &menu);

Q_SIGNALS:
    void queryChanged(const NumberDesk::FilterQuery &query);

private:
    void read(bool paused);
    void show(const std::optional<FilterProblem> &problem);
    void markProblem();
    void insert(const QString &piece);

    QLineEdit &m_line;
    NoteList &m_note;
    QAction *m_mark;
    QTimer m_typing;
    QTimer m_pause;
    FilterQuery m_query;
    std::optional<FilterProblem> m_problem;
};

} // namespace NumberDesk
