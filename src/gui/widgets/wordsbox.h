// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace NumberDesk {

/// Some lines of plain text that can be reached with the keyboard, and be copied. As high as the text, up to
/// a few lines; more of it is scrolled to. Hidden until it has something to say.
class WordsBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordsBox(QWidget *parent = nullptr);

    /// @p name is what assistive technology says that the words are about.
    void showWords(const QString &name, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;
};

} // namespace NumberDesk
