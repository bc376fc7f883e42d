// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/presenters/numberpresenter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace NumberDesk {

/// Notes below each other, each with its sign, and a button where a page can be opened. Hidden without any.
class NoteList final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes);
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRow(const Note &note);
    void drawSigns();

    QVBoxLayout *m_rows;
    QList<Note> m_notes;
    QList<QLabel *> m_signs; ///< in the order of the notes
};

} // namespace NumberDesk
