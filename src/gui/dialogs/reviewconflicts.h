// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/conflictchoice.h"

#include <QObject>

class QTableView;

namespace NumberDesk {

class Accounts;
class ConflictPanel;
class ReviewModel;

/// What somebody else changed meanwhile, in a review: shows the fields of the row that a person is at, goes
/// to the next undecided one, and tells the model what was decided.
class ReviewConflicts final : public QObject
{
    Q_OBJECT

public:
    /// All have to outlive it.
    ReviewConflicts(ConflictPanel &panel, QTableView &table, ReviewModel &model, const Accounts &accounts,
        QObject *parent);

    /// Of the row that the person is at.
    void show();
    void showNext();
    void count();
    /// Nothing is decided any more.
    void end();

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] int currentRow() const;

    ConflictPanel &m_panel;
    QTableView &m_table;
    ReviewModel &m_model;
    const Accounts &m_accounts;
    bool m_isOver = false;
};

} // namespace NumberDesk
