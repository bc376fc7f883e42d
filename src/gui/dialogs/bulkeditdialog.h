// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bulkedit.h"
#include "services/desk.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;

namespace NumberDesk {

class BulkModel;

namespace Ui {
class BulkEditDialog;
}

/// Settings of many numbers at once: what was entered in the form, and a piece of the addresses replaced by
/// another, with what becomes of every number before the review.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p numbers have the same fields; @p edits come from the form and may be none.
    BulkEditDialog(const Desk &desk, const QList<OwnedNumber> &numbers, const SettingEdits &edits,
        QWidget *parent = nullptr);
    ~BulkEditDialog() override;

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void setUpFields(const QList<SettingField> &fields);
    void setUpTable();
    void workOut();
    void showState();

    std::unique_ptr<Ui::BulkEditDialog> m_ui;
    SettingEdits m_edits;
    BulkModel *m_model;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_in;
    QTimer m_typing; ///< runs until the person has stopped typing for a moment
};

} // namespace NumberDesk
