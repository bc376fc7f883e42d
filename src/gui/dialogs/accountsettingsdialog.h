// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

class FormField;
class SecretField;

namespace Ui {
class AccountSettingsDialog;
}

/// Settings that hold for a whole account at its provider (ProviderInfo::accountFields). They are read when
/// the dialog opens, masked, and written through the runner after the person has said yes.
class AccountSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts to read at once. Deletes itself when closed.
    AccountSettingsDialog(const Desk &desk, const AccountId &account, QWidget *parent = nullptr);
    ~AccountSettingsDialog() override;

    /// Whether it is the change that was sent from here.
    [[nodiscard]] bool isMine(const Change &change) const;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    struct Row
    {
        FormField *frame = nullptr;
        SecretField *field = nullptr;
    };
    void makeRows();
    void read();
    void showValues(const QMap<QString, Secret> &values);
    void showState();
    void review();
    void write();
    void follow(const ChangeRecord &record);
    void showNotRead(const Error &error);
    void showNotWritten(const Error &error);
    void endWriting();
    [[nodiscard]] QMap<QString, Secret> changed() const;
    [[nodiscard]] bool check();

    std::unique_ptr<Ui::AccountSettingsDialog> m_ui;
    Desk m_desk;
    AccountId m_account;
    QList<Row> m_rows;
    OperationPtr<QMap<QString, Secret>> m_reading;
    QMap<QString, Secret> m_writing; ///< what was sent and has not come to an end
    QString m_changeId; ///< of what was sent, once it is known
};

} // namespace NumberDesk
