// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QWidget>

class QLabel;

namespace NumberDesk {

class ElidedLabel;

/// The sign of a state with its words beside it, both in the colour of the state.
class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    void setState(StateSign sign, const QString &words);
    [[nodiscard]] StateSign sign() const { return m_sign; }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QLabel *m_icon;
    ElidedLabel *m_words;
    StateSign m_sign = StateSign::None;
};

} // namespace NumberDesk
