// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/chosennumbers.h"
#include "services/desk.h"

#include <QWidget>

#include <memory>

namespace NumberDesk {

namespace Ui {
class NotesPanel;
}

/// Tags, owner and note of one number or of many: kept in this profile, sent nowhere. Of many, what differs
/// is left alone unless it is touched.
class NotesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(const Desk &desk, QWidget *parent = nullptr);
    ~NotesPanel() override;

    /// What was typed for other numbers is dropped.
    void showNumbers(const ChosenNumbers &chosen);

private:
    void connectControls();
    void showKept();
    void showMixed();
    void showWords();
    void takeChanged(const QList<NumberRef> &refs);
    void updateFooter();
    void save();
    void keep(const QList<AnnotationChange> &changes, const QString &done, bool offersUndo);
    void tell(const Result<Done> &end, const QString &done, const QList<AnnotationChange> &back);
    [[nodiscard]] bool isOne() const { return m_chosen.count == 1; }
    /// What was typed, as far as it differs from what is kept.
    [[nodiscard]] AnnotationEdit edit() const;

    std::unique_ptr<Ui::NotesPanel> m_ui;
    Desk m_desk;
    ChosenNumbers m_chosen;
    Annotation m_shown; ///< of one, or what all have in common
    OperationPtr<Done> m_saving;
};

} // namespace NumberDesk
