// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace NumberDesk {

/// What stands where content would: an icon, a heading, a sentence and the one thing to do. For first start,
/// for nothing found and for a read that failed.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(Icon icon, IconTint tint = IconTint::Accent);
    void setHeading(const QString &heading);
    void setSentence(const QString &sentence);
    void setFootnote(const QString &footnote);

    /// The larger form of the first page.
    void setWelcoming(bool on);

    /// The buttons show once they have a text. Connect to their clicked().
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *secondaryButton() const { return m_secondary; }
    void setButtons(const QString &primary, const QString &secondary = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildColumn();
    void applyIcon();
    void applyName();

    Icon m_name = Icon::Numbers;
    IconTint m_tint = IconTint::Accent;
    int m_iconSide;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QLabel *m_footnote;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

} // namespace NumberDesk
