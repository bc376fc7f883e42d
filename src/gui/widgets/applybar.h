// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/changerunner.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace NumberDesk {

class Accounts;
class ElidedLabel;
class ProgressLine;

/// How far what is being applied has come, at which pace and for how long still, with a button that pauses
/// and one that cancels what was not sent. Says which accounts nothing can be sent for, with a button that
/// tries again. A single change is only named.
class ApplyBar final : public QWidget
{
    Q_OBJECT

public:
    ApplyBar(ChangeRunner &runner, const Accounts &accounts, QWidget *parent = nullptr);

    /// Whether there is anything to pause or to cancel.
    [[nodiscard]] bool isAtWork() const;

Q_SIGNALS:
    void workChanged();

private:
    void refresh();
    void showProgress(const ApplyProgress &progress);
    [[nodiscard]] QString words(const ApplyProgress &progress) const;
    [[nodiscard]] QString accountWords() const;
    [[nodiscard]] QString outageWords() const;

    ChangeRunner &m_runner;
    const Accounts &m_accounts;
    QLabel *m_words;
    ProgressLine *m_progress;
    QLabel *m_pace;
    ElidedLabel *m_outage;
    QPushButton *m_try;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    bool m_wasAtWork = false;
};

} // namespace NumberDesk
