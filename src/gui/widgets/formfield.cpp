// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/formfield.h"

#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace NumberDesk {

namespace {

constexpr int kSign = 14;
constexpr int kBar = 4;
constexpr int kBarGap = 6;

/// The style draws the bar into these itself.
bool drawsOwnBar(const QWidget *editor)
{
    return qobject_cast<const QLineEdit *>(editor) != nullptr
        || qobject_cast<const QComboBox *>(editor) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(editor) != nullptr
        || qobject_cast<const QPlainTextEdit *>(editor) != nullptr;
}

} // namespace

FormField::FormField(QWidget *parent)
    : QWidget(parent)
    , m_editorRow(new QHBoxLayout)
    , m_caption(new QLabel(this))
    , m_hintLine(new QLabel(this))
    , m_noteLine(new QWidget(this))
    , m_noteIcon(new QLabel(m_noteLine))
    , m_noteText(new QLabel(m_noteLine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_caption);
    column->addLayout(m_editorRow);
    column->addWidget(m_hintLine);
    column->addWidget(m_noteLine);
    setTextStyle(m_caption, TextStyle::Label);
    for (QLabel *label : { m_hintLine, m_noteText }) {
        setTextStyle(label, TextStyle::Hint);
        label->setWordWrap(true);
    }
    auto *row = new QHBoxLayout(m_noteLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_noteIcon, 0, Qt::AlignTop);
    row->addWidget(m_noteText, 1);
    m_noteIcon->setFixedSize(kSign, kSign + 1);
    refresh();
}

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : FormField(parent)
{
    setLabel(label);
    setEditor(editor);
}

void FormField::setLabel(const QString &label)
{
    m_label = label;
    m_caption->setText(label);
    refresh();
}

void FormField::setEditor(QWidget *editor)
{
    Q_ASSERT(m_editor == nullptr && editor != nullptr);
    m_editor = editor;
    m_editorRow->addWidget(editor);
    m_caption->setBuddy(editor);
    refresh();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setWarning(const QString &words)
{
    m_warning = words;
    refresh();
}

void FormField::setError(const QString &words)
{
    m_error = words;
    refresh();
}

void FormField::setChangedFrom(const QString &stored)
{
    m_isChanged = true;
    m_stored = stored;
    refresh();
}

void FormField::clearChanged()
{
    m_isChanged = false;
    refresh();
}

QString FormField::note() const
{
    if (!m_error.isEmpty())
        return m_error;
    return m_warning.isEmpty() ? hintLine() : m_warning;
}

QString FormField::hintLine() const
{
    if (!m_isChanged)
        return m_hint;
    const QString was = m_stored.isEmpty() ? tr("was empty") : tr("was %1").arg(m_stored);
    //: %1 is what the value was, %2 the hint for the field
    return m_hint.isEmpty() ? was : tr("%1 · %2").arg(was, m_hint);
}

void FormField::refresh()
{
    const bool isNote = !m_error.isEmpty() || !m_warning.isEmpty();
    const StateSign sign = m_error.isEmpty() ? StateSign::Attention : StateSign::Refused;
    const QString hints = hintLine();
    m_hintLine->setText(hints);
    m_hintLine->setVisible(!hints.isEmpty() && (!isNote || (m_isChanged && m_error.isEmpty())));
    m_noteLine->setVisible(isNote);
    m_noteText->setText(isNote ? note() : QString());
    m_noteIcon->setPixmap(stateIcon(sign).pixmap(QSize(kSign, kSign), devicePixelRatioF()));
    m_noteText->setForegroundRole(QPalette::WindowText);
    update();
    if (m_editor == nullptr)
        return;
    const bool hasBarBeside = m_isChanged && !drawsOwnBar(m_editor);
    const int indent = hasBarBeside ? kBar + kBarGap : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_editorRow->setContentsMargins(isMirrored ? 0 : indent, 0, isMirrored ? indent : 0, 0);
    setStyleProperty(m_editor, Style::kChanged, m_isChanged);
    setStyleProperty(m_editor, Style::kInvalid, hasError());
    m_editor->setAccessibleName(m_label);
    // The accessible name of a combo box is its current text on Linux, so its label is told here.
    const bool isCombo = qobject_cast<QComboBox *>(m_editor) != nullptr;
    const QString said = note();
    if (isCombo)
        m_editor->setAccessibleDescription(hasError() ? tr("%1: %2").arg(m_label, m_error) : m_label);
    else
        m_editor->setAccessibleDescription(said);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The signs are pixmaps of the palette's colours, and the bar beside a control stands at the leading
    // edge.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

void FormField::paintEvent(QPaintEvent *)
{
    if (!m_isChanged || m_editor == nullptr || drawsOwnBar(m_editor))
        return;
    const QRect place = m_editor->geometry();
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kBar : 0;
    QPainter(this).fillRect(QRect(left, place.top(), kBar, place.height()), tones(palette()).accent);
}

void focusFirstError(const QWidget &form)
{
    const auto fields = form.findChildren<FormField *>();
    const auto wrong = std::find_if(
        fields.cbegin(), fields.cend(), [](const FormField *field) { return field->hasError(); });
    if (wrong == fields.cend())
        return;
    (*wrong)->editor()->setFocus(Qt::OtherFocusReason);
    for (QWidget *around = (*wrong)->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(*wrong);
    }
}

} // namespace NumberDesk
