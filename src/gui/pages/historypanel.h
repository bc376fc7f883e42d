// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/chosennumbers.h"
#include "services/desk.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace NumberDesk {

class RestoreDialog;

namespace Ui {
class HistoryPanel;
}

/// The time line of one number, and the way back to a moment of it; of many numbers only the way back. It
/// prepares changes; sending them begins with a review.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const Desk &desk, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void showNumbers(const ChosenNumbers &chosen);
    /// Asks for a moment to which all chosen numbers are to be brought back.
    void restoreTo();

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void askSoon();
    void showLine();
    void showChosen();
    void restore();
    [[nodiscard]] bool isOne() const { return m_chosen.count == 1; }
    /// The one that is chosen; null where none is.
    [[nodiscard]] const PastMoment *moment() const;
    /// What leads back to the moment that is chosen.
    [[nodiscard]] std::optional<Change> wayBack() const;

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    Desk m_desk;
    ChosenNumbers m_chosen;
    QList<PastMoment> m_line;
    bool m_isStale = false; ///< to be asked for when it is looked at
    OperationPtr<QList<PastMoment>> m_asking;
    QPointer<RestoreDialog> m_dialog;
};

} // namespace NumberDesk
