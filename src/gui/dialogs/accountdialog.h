// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/messagebar.h"
#include "services/desk.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace NumberDesk {

namespace Ui {
class AccountDialog;
}

/// Adds or edits an account: the provider's own credential fields, a connection test, and what to do
/// when the keychain does not take the secrets. Nothing is saved before the secrets are kept.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Edits @p account, or adds one when there is none. Deletes itself when closed.
    AccountDialog(const Desk &desk, const std::optional<Account> &account, QWidget *parent = nullptr);
    ~AccountDialog() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpFields();
    void setUpColours();
    void setUpAdvanced();
    void connectButtons();
    void fitHeight();
    void fitHeightSoon();
    void showProvider();
    void showAccount();
    void explainPace();
    void test();
    void save(SecretKeeping keeping);
    void showTested(const Result<Identity> &end);
    void showNotSaved(const Error &error);
    void say(const MessageBar::Message &message);
    void setBusy(const QString &text);
    /// Shows what is wrong at its field; true when nothing but warnings is left.
    [[nodiscard]] bool check();
    void place(const QList<FieldProblem> &problems);
    [[nodiscard]] Account draft() const;
    [[nodiscard]] AccountSecrets secrets() const;
    [[nodiscard]] QString limitCurrency() const;
    [[nodiscard]] const ProviderInfo &info() const;

    std::unique_ptr<Ui::AccountDialog> m_ui;
    Desk m_desk;
    std::optional<Account> m_account;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_label = nullptr;
    QComboBox *m_colour = nullptr;
    QSpinBox *m_pace = nullptr;
    QLineEdit *m_limit = nullptr;
    OperationPtr<Identity> m_testing;
    OperationPtr<AccountId> m_saving;
};

} // namespace NumberDesk
