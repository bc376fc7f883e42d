// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace NumberDesk {

/// The mark of an account: a letter on its colour, 26 px square. Says nothing to assistive technology; the
/// account's label stands beside it.
class AccountMark final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kSide = 26;

    explicit AccountMark(QWidget *parent = nullptr);
    AccountMark(const QString &letter, const QColor &colour, QWidget *parent = nullptr);

    void setAccount(const QString &letter, const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The same mark inside a delegate or an icon.
    static void paintMark(QPainter &painter, const QRect &rect, const QString &letter, const QColor &colour);

    /// The letter an account of this label is marked with.
    [[nodiscard]] static QString letterOf(const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    QColor m_colour;
};

} // namespace NumberDesk
