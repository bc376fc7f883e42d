// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <unordered_map>

class QLabel;
class QPushButton;

namespace NumberDesk {

class ApplyBar;
class ProgressLine;

/// The line at the bottom: what is shown, what is running and how to stop it, what is being applied,
/// the balance where a provider tells it, and how old the data are.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Desk &desk, QWidget *parent = nullptr);
    ~StatusLine() override;

    void setSummary(const QString &text);
    /// Whose balance and age are shown; empty for all accounts.
    void setAccount(const AccountId &id);

private:
    void followStatus(const AccountId &id);
    void updateProgress();
    void updateAge();
    void askBalance(const AccountId &id);
    void showBalances();
    void cancelRunning();
    [[nodiscard]] QList<AccountId> shownAccounts() const;
    [[nodiscard]] QString ageOf(const QList<AccountId> &ids) const;

    Desk m_desk;
    AccountId m_account;
    QLabel *m_summary = nullptr;
    QLabel *m_running = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_cancel = nullptr;
    ApplyBar *m_writes = nullptr;
    QLabel *m_balance = nullptr;
    QLabel *m_age = nullptr;
    QTimer m_glance;
    QHash<AccountId, Money> m_balances;
    std::unordered_map<QString, OperationPtr<Money>> m_asking;
};

} // namespace NumberDesk
