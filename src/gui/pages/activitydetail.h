// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace NumberDesk {

namespace Ui {
class ActivityDetail;
}

/// The panel at the right of the journal: one change, its course, and what can be done about it.
class ActivityDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetail(const Desk &desk, QWidget *parent = nullptr);
    ~ActivityDetail() override;

    void showRecord(const std::optional<ChangeRecord> &record);
    /// Says the words again that count seconds.
    void tick();

Q_SIGNALS:
    /// What takes a change back, or brings a released number back, is to be reviewed.
    void reviewRequested(const QList<NumberDesk::Change> &changes);

private:
    void setUpCourse();
    void connectControls();
    void showNotice();
    void showCourse();
    void fitCourse();
    void showFooter();
    void showWayBack();
    void findWayBack();
    void takeWayBack(const Result<Change> &end);
    /// The button itself says that it has worked.
    void showCopied(bool copied);
    [[nodiscard]] QString unsettledNotice() const;
    void decide(bool happened);

    std::unique_ptr<Ui::ActivityDetail> m_ui;
    Desk m_desk;
    std::optional<ChangeRecord> m_record;
    QTimer m_copied;
    OperationPtr<Change> m_findingWayBack;
};

} // namespace NumberDesk
