// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/notelist.h"

#include "gui/openpage.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSign = 16;
}

NoteList::NoteList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(7);
    hide();
}

void NoteList::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    m_signs.clear();
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        // A button in it may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Note &note : notes)
        m_rows->addWidget(makeRow(note));
    drawSigns();
    setVisible(!notes.isEmpty());
}

QWidget *NoteList::makeRow(const Note &note)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *sign = new QLabel(row);
    sign->setFixedSize(kSign, kSign + 1);
    m_signs << sign;
    auto *words = new QLabel(row);
    setTextStyle(words, TextStyle::Text);
    words->setObjectName(u"noteWords"_s);
    words->setWordWrap(true);
    words->setText(note.words);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(words, 0, 1);
    if (canOpenPage(note.page)) {
        //: %1 is the name of a web host
        auto *open = new QPushButton(tr("Open %1").arg(note.page.host()), row);
        open->setObjectName(u"notePage"_s);
        open->setIcon(icon(Icon::ExternalLink, IconTint::Accent));
        open->setAutoDefault(false);
        open->setAccessibleDescription(note.words);
        setStyleProperty(open, Style::kQuiet, true);
        connect(open, &QPushButton::clicked, this, [page = note.page] { openPage(page); });
        grid->addWidget(open, 1, 1, Qt::AlignLeading);
    }
    return row;
}

void NoteList::drawSigns()
{
    for (qsizetype at = 0; at < m_signs.size(); ++at) {
        const StateSign sign = m_notes.at(at).sign;
        const QIcon drawn = sign == StateSign::None ? icon(Icon::Info, IconTint::Dim) : stateIcon(sign);
        m_signs.at(at)->setPixmap(drawn.pixmap(QSize(kSign, kSign), devicePixelRatioF()));
    }
}

void NoteList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
}

} // namespace NumberDesk
