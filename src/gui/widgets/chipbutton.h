// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QPushButton>

namespace NumberDesk {

/// A rounded filter chip: off it names what could be filtered, on it shows the accent and a cross to take the
/// filter away. With a menu it shows a chevron. May carry an account's colour and a state's sign.
class ChipButton final : public QPushButton
{
    Q_OBJECT

public:
    static constexpr int kHeight = 26;

    explicit ChipButton(QWidget *parent = nullptr);
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    void setAccountColour(const QColor &colour);
    void setSign(StateSign sign);

    /// On without being checkable, for a chip whose menu has chosen something.
    void setActive(bool on);
    [[nodiscard]] bool isActive() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasMark() const;
    [[nodiscard]] int leadWidth() const;
    void paintLead(QPainter &painter, QRect &area) const;

    QColor m_account;
    StateSign m_sign = StateSign::None;
    bool m_isActive = false;
};

} // namespace NumberDesk
