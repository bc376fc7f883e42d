// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "gui/helptexts.h"
#include "services/desk.h"

#include <QWidget>

namespace NumberDesk {

/// One of the pages in the middle of the window, with the panel that stands at its right.
///
/// A page changes nothing at a provider: it asks for a review of changes, and the window opens it.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The panel at the right; owned by the window once it was asked for.
    [[nodiscard]] virtual QWidget *inspector() = 0;
    /// Shows one account, or all with an empty id.
    virtual void showAccount(const AccountId &id) = 0;
    /// Puts the focus where a person starts here (Ctrl+F).
    virtual void focusStart() = 0;
    /// What F5 does here.
    virtual void refresh() = 0;
    /// Asks for a review of what was prepared here: the edits, the basket (Ctrl+Return).
    virtual void requestReview() { }
    /// Whether something was prepared here that requestReview() would show.
    [[nodiscard]] virtual bool hasPrepared() const { return false; }
    /// Copies what is selected, as E.164 lines.
    virtual void copySelection() = 0;
    /// Ctrl+E; a page without anything to export ignores it.
    virtual void exportShown() { }
    /// What F1 tells here.
    [[nodiscard]] virtual HelpTopic helpTopic() const = 0;
    /// A few words for the status line, e.g. "1,284 numbers · 3 selected".
    [[nodiscard]] virtual QString summary() const = 0;
    /// Remembers columns, sorting and filters.
    virtual void saveState() = 0;

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);
    /// Changes that a person wants to keep for later.
    void planRequested(const QList<NumberDesk::Change> &changes);
    /// Releases that a person wants to be sent on a date.
    void releaseDateRequested(const QList<NumberDesk::Change> &releases);
    void summaryChanged();
    /// Asks the window to show another page with something in it, e.g. the journal row of a number.
    void activityRequested(const QString &changeId);
    void addAccountRequested();
    void editAccountRequested(const NumberDesk::AccountId &id);
};

} // namespace NumberDesk
