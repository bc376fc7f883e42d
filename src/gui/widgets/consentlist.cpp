// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/consentlist.h"

#include "gui/theme/look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>
#include <memory>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ConsentList::ConsentList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    hide();
}

void ConsentList::setSentences(const QStringList &sentences)
{
    m_boxes.clear();
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        delete item->widget();
    }
    for (const QString &sentence : sentences)
        addSentence(sentence);
    setVisible(!sentences.isEmpty());
    Q_EMIT changed();
}

void ConsentList::addSentence(const QString &sentence)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    // The text of a box does not wrap, and the sentences are as long as the providers make them.
    auto *box = new QCheckBox(row);
    box->setObjectName(u"consent%1"_s.arg(m_boxes.size()));
    box->setAccessibleName(sentence);
    auto *words = new QLabel(row);
    setTextStyle(words, TextStyle::Text);
    words->setWordWrap(true);
    words->setText(sentence);
    words->setBuddy(box);
    words->installEventFilter(this);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    connect(box, &QCheckBox::toggled, this, &ConsentList::changed);
    m_boxes << box;
    m_rows->addWidget(row);
}

bool ConsentList::isComplete() const
{
    return std::all_of(
        m_boxes.cbegin(), m_boxes.cend(), [](const QCheckBox *box) { return box->isChecked(); });
}

bool ConsentList::eventFilter(QObject *watched, QEvent *event)
{
    // The sentence belongs to its box, as it does in one piece.
    if (event->type() == QEvent::MouseButtonRelease) {
        auto *words = qobject_cast<QLabel *>(watched);
        auto *box = words ? qobject_cast<QCheckBox *>(words->buddy()) : nullptr;
        if (box && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            box->click();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace NumberDesk
