// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QObject>

#include <optional>

class QPlainTextEdit;
class QTreeWidget;

namespace NumberDesk {

/// Everything known of one number: its facts in a list, and what the provider sent in a text beside it.
class NumberDetails final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p list.
    NumberDetails(const Desk &desk, QTreeWidget *list, QPlainTextEdit *raw);

    /// Nothing clears both. What was asked about the same number stays until there is something newer.
    void show(const std::optional<OwnedNumber> &number);

private:
    void showList();
    void addRow(const QString &name, const QString &value);
    void askOrigin();
    void askRaw();

    Desk m_desk;
    QTreeWidget *m_list;
    QPlainTextEdit *m_raw;
    std::optional<OwnedNumber> m_number;
    QString m_origin; ///< where it comes from; empty while that is being asked
    OperationPtr<std::optional<Holding>> m_askingOrigin;
    OperationPtr<QByteArray> m_askingRaw;
};

} // namespace NumberDesk
