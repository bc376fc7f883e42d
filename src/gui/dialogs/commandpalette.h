// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <functional>
#include <memory>

class QAction;
class QIcon;

namespace NumberDesk {

namespace Ui {
class CommandPalette;
}

/// Finds actions, accounts and numbers by what one types, and goes there with Return.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// At most so many of each kind are shown.
    static constexpr int kMost = 20;

    /// Offers the enabled ones of @p actions, which outlive it. Deletes itself when closed.
    CommandPalette(const Desk &desk, const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~CommandPalette() override;

Q_SIGNALS:
    void accountChosen(const NumberDesk::AccountId &id);
    void numberChosen(const NumberDesk::NumberRef &ref);

protected:
    /// The arrow keys of the text go through the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void findActions(const QString &text);
    void findAccounts(const QString &text);
    void findNumbers(const QString &text);
    void offer(const QIcon &icon, const QString &text, std::function<void()> choose);
    void choose();

    std::unique_ptr<Ui::CommandPalette> m_ui;
    Desk m_desk;
    QList<QAction *> m_actions;
    QList<std::function<void()>> m_choices; ///< by row of the list
};

} // namespace NumberDesk
