// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/roles.h"
#include "gui/theme/palette.h"
#include "services/accounts.h"
#include "services/conflictchoice.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace NumberDesk {

/// The rows of a review, with what a person decides about conflicts; once applied, what came of each.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, WhatColumn, ChangeColumn, AccountColumn, CostColumn, ColumnCount };

    explicit ReviewModel(const Accounts &accounts, QObject *parent = nullptr);

    void setRows(const QList<ReviewRow> &rows);
    [[nodiscard]] const QList<ReviewRow> &rows() const { return m_rows; }
    /// Takes rows away that are not to be applied now; what was decided about the others stays.
    void leaveOut(const QSet<QString> &changeIds);

    /// Fields of a row that somebody else changed meanwhile, decided or not.
    [[nodiscard]] QList<MergeConflict> conflicts(int row) const;
    [[nodiscard]] ConflictChoices choices(int row) const;
    void decide(int row, const QString &key, ConflictChoice choice);
    /// Every field that is not decided yet.
    void decideRest(ConflictChoice choice);
    /// Rows with a field that is not decided.
    [[nodiscard]] QList<int> undecided() const;

    /// What came of a row so far; shown in place of what will be sent. The settings that follow a purchase
    /// belong to its row.
    void setOutcome(const ChangeRecord &record, const QDateTime &nowUtc);
    void setRejected(const Change &change, const QString &words);
    void setCancelled(const QList<Change> &changes);

    /// All changes, with the decisions made so far.
    [[nodiscard]] QList<Change> changes() const;
    /// The changes that can be applied.
    [[nodiscard]] QList<Change> applicable() const;
    /// Rows that can be applied and have not come to an end yet.
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] bool hasRow(const QString &changeId) const { return m_rowOf.contains(changeId); }
    /// Everything about a row in words, a line each.
    [[nodiscard]] QString wordsOf(int row) const;
    /// Whether a row tells more than the difference that is seen in its cell.
    [[nodiscard]] bool isWarned(int row) const;
    /// How many accounts occur.
    [[nodiscard]] qsizetype accountCount() const;
    /// Conflicts on which a person has decided something.
    [[nodiscard]] int decided() const;
    /// Whether reading a row went wrong in a way that may pass.
    [[nodiscard]] bool mayReadAgain() const;
    /// Each row that cannot be applied, with the reason.
    [[nodiscard]] QStringList obstacles() const;
    /// As lines of plain text, for the clipboard.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Outcome
    {
        StateSign sign = StateSign::None; ///< None: nothing came of it yet
        QString words;
        bool ended = false;
        bool compared = false; ///< what can be read back was, after it was written
        bool needsPerson = false; ///< a person decides what became of it; nobody has compared anything
        QStringList untaken; ///< keys
        QString following; ///< what came of the settings of a purchase, in words
        [[nodiscard]] bool isKnown() const { return sign != StateSign::None; }
    };
    /// A row with conflicts as it was read.
    struct Contested
    {
        ReviewRow read;
        ConflictChoices choices;
    };
    void showRows(const QList<ReviewRow> &rows, const QMap<int, Contested> &contested);
    [[nodiscard]] StateSign signOf(int row) const;
    [[nodiscard]] QVariant changeData(int row, int role) const;
    [[nodiscard]] QString changeText(int row) const { return sentences(row).join(u' '); }
    [[nodiscard]] QStringList sentences(int row) const;
    [[nodiscard]] QString outcomeWords(int row) const;
    [[nodiscard]] QList<FieldDifference> differences(int row) const;
    [[nodiscard]] const ProviderInfo &infoOf(const ReviewRow &row) const;
    [[nodiscard]] bool isOpen(int row) const;
    void alter(int row, const std::function<void(Outcome &)> &change);
    void takeFollowUp(int row, const ChangeRecord &record, const QString &words, bool ended);
    void redecide(int row);

    const Accounts &m_accounts;
    QList<ReviewRow> m_rows;
    QList<Outcome> m_outcomes; ///< by row
    QMap<int, Contested> m_contested; ///< by row
    QHash<QString, int> m_rowOf; ///< by the id of the change
    int m_open = 0;
};

} // namespace NumberDesk
