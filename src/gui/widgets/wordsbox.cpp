// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/wordsbox.h"

#include <cmath>

namespace NumberDesk {

namespace {
constexpr int kMostLines = 4;
/// Without it the last line that fits would be scrolled to.
constexpr int kSpare = 6;
} // namespace

WordsBox::WordsBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void WordsBox::showWords(const QString &name, const QString &words)
{
    setAccessibleName(name);
    if (toPlainText() != words)
        setPlainText(words);
    setVisible(!words.isEmpty());
    updateGeometry();
}

int WordsBox::wantedHeight() const
{
    // The document of a plain text counts its height in lines.
    const int lines = qBound(1, static_cast<int>(std::ceil(document()->size().height())), kMostLines);
    return lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin())
        + 2 * frameWidth() + kSpare;
}

QSize WordsBox::sizeHint() const
{
    return { QPlainTextEdit::sizeHint().width(), wantedHeight() };
}

QSize WordsBox::minimumSizeHint() const
{
    return { QPlainTextEdit::minimumSizeHint().width(), wantedHeight() };
}

void WordsBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace NumberDesk
