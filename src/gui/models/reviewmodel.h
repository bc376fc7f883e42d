// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/roles.h"
#include "gui/theme/palette.h"
#include "services/accounts.h"
#include "services/review.h"

#include <QAbstractTableModel>
#include <QHash>

namespace NumberDesk {

/// The rows of a review; once applied, what came of each.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, WhatColumn, ChangeColumn, CostColumn, ColumnCount };

    explicit ReviewModel(const Accounts &accounts, QObject *parent = nullptr);

    void setRows(const QList<ReviewRow> &rows);
    [[nodiscard]] const QList<ReviewRow> &rows() const { return m_rows; }
    /// What came of a row so far; shown in place of what will be sent.
    void setOutcome(const ChangeRecord &record, const QDateTime &nowUtc);
    void setRejected(const Change &change, const QString &words);
    /// The changes that can be applied.
    [[nodiscard]] QList<Change> applicable() const;
    /// Rows whose change has not come to an end yet.
    [[nodiscard]] int open() const;
    /// Each row that cannot be applied, with the reason.
    [[nodiscard]] QStringList obstacles() const;
    /// What releasing means, in the words of each provider that is asked to.
    [[nodiscard]] QStringList consequences() const;
    /// As lines of plain text, for the clipboard.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Outcome
    {
        StateSign sign = StateSign::Checking;
        QString words;
        bool ended = false;
    };
    [[nodiscard]] QVariant whatData(const ReviewRow &row, int role) const;
    [[nodiscard]] QVariant changeData(const ReviewRow &row, int role) const;
    [[nodiscard]] QString changeText(const ReviewRow &row) const;
    [[nodiscard]] QString costText(const Change &change) const;
    void setOutcome(const QString &changeId, const Outcome &outcome);

    const Accounts &m_accounts;
    QList<ReviewRow> m_rows;
    QHash<QString, Outcome> m_outcomes;
};

} // namespace NumberDesk
