// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "domain/settingfield.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace NumberDesk {

/// A secret that can be looked at: masked until a person asks to see it, copied only when they say so.
/// What is shown lives in the line alone; it is taken away with the widget.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(const SettingField &field, QWidget *parent = nullptr);

    /// The value that is there now; shown, masked, and compared with from now on.
    void setStored(const Secret &secret);
    [[nodiscard]] Secret value() const;
    [[nodiscard]] bool isChanged() const;
    /// What is wrong with what is entered; empty when nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] const SettingField &field() const { return m_field; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void showText(bool on);
    void copy() const;

    SettingField m_field;
    Secret m_stored;
    QLineEdit *m_line;
    QToolButton *m_show;
    QToolButton *m_copy;
};

} // namespace NumberDesk
