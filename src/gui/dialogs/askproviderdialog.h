// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

class RemoteChoices;

namespace Ui {
class AskProviderDialog;
}

/// The provider's own list filters, for accounts too large or too fresh to list whole. What is found is
/// merged into the inventory and shown.
class AskProviderDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when closed.
    AskProviderDialog(const Desk &desk, const AccountId &account, QWidget *parent = nullptr);
    ~AskProviderDialog() override;

Q_SIGNALS:
    void found(const QList<NumberDesk::NumberRef> &refs);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void setUpAccounts(const AccountId &chosen);
    void showAccount();
    void ask();
    void showEnd(const Result<QList<NumberRef>> &end);
    [[nodiscard]] AccountId account() const;

    std::unique_ptr<Ui::AskProviderDialog> m_ui;
    Desk m_desk;
    RemoteChoices *m_choices = nullptr;
    OperationPtr<QList<NumberRef>> m_asking;
};

} // namespace NumberDesk
