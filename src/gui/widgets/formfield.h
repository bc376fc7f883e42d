// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace NumberDesk {

/// A label above an editor and one line below it: the hint, or what is wrong. A changed value has a bar at
/// the editor's leading edge and says what it was. Names the editor for assistive technology; owns it.
class FormField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)

public:
    explicit FormField(QWidget *parent = nullptr);
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const { return m_label; }
    void setLabel(const QString &label);
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setEditor(QWidget *editor);
    [[nodiscard]] QString hint() const { return m_hint; }
    void setHint(const QString &hint);

    /// A caution that stops nothing. Stands in place of the hint; empty takes it back.
    void setWarning(const QString &words);
    /// What keeps the value from being taken. Stands in place of everything else; empty takes it back.
    void setError(const QString &words);
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

    /// The value differs from the stored one, which was this (empty reads "was empty").
    void setChangedFrom(const QString &stored);
    void clearChanged();
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

    /// The line below the editor as it stands now.
    [[nodiscard]] QString note() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString hintLine() const;
    void refresh();

    QString m_label;
    QString m_hint;
    QString m_warning;
    QString m_error;
    QString m_stored;
    bool m_isChanged = false;
    QHBoxLayout *m_editorRow;
    QLabel *m_caption;
    QLabel *m_hintLine;
    QWidget *m_noteLine;
    QLabel *m_noteIcon;
    QLabel *m_noteText;
    QWidget *m_editor = nullptr;
};

/// Puts the focus into the first field below @p form that has an error, and scrolls there.
void focusFirstError(const QWidget &form);

} // namespace NumberDesk
