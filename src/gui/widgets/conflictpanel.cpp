// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/conflictpanel.h"

#include "gui/presenters/plainwords.h"
#include "gui/presenters/settingtext.h"
#include "gui/theme/look.h"
#include "gui/widgets/elidedlabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

// Two fields and a bit of the third, so that one sees that there are more.
constexpr int kMostLines = 8;

QString orEmpty(const QString &value)
{
    return value.isEmpty() ? ConflictPanel::tr("nothing") : value;
}

} // namespace

QList<ConflictPanel::Field> ConflictPanel::fieldsOf(
    const QList<MergeConflict> &conflicts, const ConflictChoices &choices, const ProviderInfo &info)
{
    QList<Field> fields;
    for (const MergeConflict &conflict : conflicts) {
        const SettingField *known = info.settingField(conflict.key);
        const auto words
            = [known](const QString &value) { return shownLine(known ? settingText(*known, value) : value); };
        const auto choice = choices.constFind(conflict.key);
        fields << Field{ conflict.key, known ? known->label : conflict.key, words(conflict.seen),
            words(conflict.now), words(conflict.wanted),
            choice == choices.constEnd() ? std::nullopt : std::optional(*choice) };
    }
    return fields;
}

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_left(new QLabel(this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_scroll(new QScrollArea(this))
    , m_keepRest(new QPushButton(tr("Keep what is there everywhere"), this))
    , m_writeRest(new QPushButton(tr("Write mine everywhere"), this))
{
    setTextStyle(m_heading, TextStyle::Strong);
    setTextStyle(m_left, TextStyle::Label);
    m_heading->setWordWrap(true);
    m_next->setObjectName(u"nextConflictButton"_s);
    m_next->setAccessibleName(tr("Next number to decide on"));
    m_keepRest->setObjectName(u"keepRestButton"_s);
    m_writeRest->setObjectName(u"writeRestButton"_s);
    for (QPushButton *button : { m_next, m_keepRest, m_writeRest })
        button->setAutoDefault(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_left);
    head->addWidget(m_next);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keepRest);
    foot->addWidget(m_writeRest);
    foot->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(head);
    rows->addWidget(m_scroll);
    rows->addLayout(foot);
    connect(m_next, &QPushButton::clicked, this, &ConflictPanel::nextRequested);
    connect(m_keepRest, &QPushButton::clicked, this,
        [this] { Q_EMIT chosenForRest(ConflictChoice::KeepTheirs); });
    connect(m_writeRest, &QPushButton::clicked, this,
        [this] { Q_EMIT chosenForRest(ConflictChoice::WriteMine); });
    hide();
}

void ConflictPanel::showFields(const QString &number, const QList<Field> &fields)
{
    m_heading->setText(tr("%1: changed by somebody else since you looked", "a number").arg(number));
    auto *page = new QWidget;
    setPageGround(page);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < fields.size(); ++i)
        addField(grid, fields.at(i), i);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(page);
    m_scroll->setVisible(!fields.isEmpty());
    fitHeight();
    show();
}

void ConflictPanel::showNone()
{
    m_heading->setText(tr("Some numbers were changed by somebody else since you looked"));
    m_scroll->hide();
}

void ConflictPanel::addField(QGridLayout *grid, const Field &field, int place)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(grid->parentWidget());
    setTextStyle(label, TextStyle::Text);
    label->setText(field.label);
    auto *seen = new ElidedLabel(tr("You saw: %1").arg(orEmpty(field.seen)), grid->parentWidget());
    seen->setElideMode(Qt::ElideMiddle);
    grid->addWidget(label, row, 0);
    grid->addWidget(seen, row, 1);
    addChoice(grid, field, ConflictChoice::KeepTheirs, u"keepButton%1"_s.arg(place));
    addChoice(grid, field, ConflictChoice::WriteMine, u"writeButton%1"_s.arg(place));
    auto *group = new QButtonGroup(label);
    for (const int each : { row + 1, row + 2 })
        group->addButton(qobject_cast<QRadioButton *>(grid->itemAtPosition(each, 0)->widget()));
}

void ConflictPanel::addChoice(
    QGridLayout *grid, const Field &field, ConflictChoice choice, const QString &name)
{
    const bool isKeep = choice == ConflictChoice::KeepTheirs;
    const QString value = orEmpty(isKeep ? field.now : field.wanted);
    const int row = grid->rowCount();
    auto *button = new QRadioButton(isKeep ? tr("Keep what is there") : tr("Write mine"));
    button->setObjectName(name);
    button->setAccessibleName(isKeep ? tr("%1: keep what is there, %2").arg(field.label, value)
                                     : tr("%1: write mine, %2").arg(field.label, value));
    button->setChecked(field.choice == choice);
    auto *words = new ElidedLabel(value);
    words->setElideMode(Qt::ElideMiddle);
    grid->addWidget(button, row, 0);
    grid->addWidget(words, row, 1);
    connect(button, &QRadioButton::toggled, this, [this, key = field.key, choice](bool on) {
        if (on)
            Q_EMIT chosen(key, choice);
    });
}

void ConflictPanel::setUndecided(int numbers, bool hasNext)
{
    m_left->setText(numbers > 0 ? tr("%n number(s) to decide on", nullptr, numbers) : tr("All decided"));
    m_next->setVisible(hasNext);
    for (QPushButton *button : { m_keepRest, m_writeRest })
        button->setVisible(numbers > 1);
}

void ConflictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ConflictPanel::fitHeight()
{
    const QWidget *page = m_scroll->widget();
    if (!page)
        return;
    const int most = kMostLines * (fontMetrics().height() + 8);
    m_scroll->setFixedHeight(std::min(most, page->sizeHint().height()));
}

} // namespace NumberDesk
