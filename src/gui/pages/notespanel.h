// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/chosennumbers.h"
#include "services/desk.h"
#include "services/operationkeeper.h"

#include <QWidget>

#include <memory>
#include <optional>

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

    /// What was typed goes along where all of these were shown before. Else it waits until its own numbers
    /// are shown again, and is offered to be saved.
    void showNumbers(const ChosenNumbers &chosen);

private:
    /// What stands in the fields.
    struct Typed
    {
        QString tags;
        QString removeTags;
        QString owner;
        QString note;
        bool clearsOwner = false;
        bool clearsNote = false;
        friend bool operator==(const Typed &, const Typed &) = default;
    };
    /// What was typed for numbers that are not shown any more.
    struct Draft
    {
        ChosenNumbers chosen;
        AnnotationEdit edit;
    };
    /// What is being saved, and where it came from.
    struct Saving
    {
        ChosenNumbers chosen;
        std::optional<Typed> typed; ///< nothing: it did not come from the fields
        AnnotationEdit edit;
        QString done; ///< what is said afterwards
        QList<Draft> drafts = {}; ///< that are being saved
        QList<AnnotationChange> back = {};
    };

    void connectControls();
    void showKept();
    void showMixed();
    void showWords();
    void takeChanged(const QList<NumberRef> &refs);
    void updateFooter();
    void save();
    void saveDrafts();
    void keep(const QList<AnnotationChange> &changes, Saving saving);
    [[nodiscard]] QList<AnnotationChange> wayBack(const QList<AnnotationChange> &changes) const;
    void takeEnd(const Result<Done> &end, const Saving &saving);
    void takeSaved(const Typed &saved);
    void tellFailed(const Error &error, const Saving &saving);
    void tellDone(const Saving &saving);
    void putAside(const ChosenNumbers &chosen, const AnnotationEdit &edit);
    void bringBack();
    void enter(const AnnotationEdit &edit);
    void showDrafts();
    [[nodiscard]] bool isOne() const { return m_chosen.count == 1; }
    [[nodiscard]] bool isShown(const ChosenNumbers &chosen) const;
    [[nodiscard]] Typed typed() const;
    /// What was typed, as far as it differs from what is kept.
    [[nodiscard]] AnnotationEdit edit() const;

    std::unique_ptr<Ui::NotesPanel> m_ui;
    Desk m_desk;
    ChosenNumbers m_chosen;
    Annotation m_shown; ///< of one, or what all have in common
    QList<Draft> m_drafts;
    std::optional<Typed> m_sent; ///< typed for the shown numbers and being saved
    OperationKeeper m_saving;
};

} // namespace NumberDesk
