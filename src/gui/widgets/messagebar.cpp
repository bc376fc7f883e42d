// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagebar.h"

#include "gui/openpage.h"
#include "gui/theme/controlpainter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 4;
constexpr int kIcon = 20;
constexpr int kDetailsHeight = 110;
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detailsButton(new QPushButton(this))
    , m_details(new QPlainTextEdit(this))
    , m_close(new QToolButton(this))
    , m_actions(new QHBoxLayout)
{
    buildRows();
    setTextStyle(m_heading, TextStyle::Strong);
    setTextStyle(m_text, TextStyle::Text);
    for (QLabel *label : { m_heading, m_text })
        label->setWordWrap(true);
    m_icon->setFixedSize(kIcon, kIcon);
    m_details->setReadOnly(true);
    m_details->setFixedHeight(kDetailsHeight);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setObjectName(u"messageDetails"_s);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    setStyleProperty(m_detailsButton, Style::kQuiet, true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setObjectName(u"messageDismiss"_s);
    m_close->hide();
    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::setDetailsOpen);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

void MessageBar::buildRows()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 9, 8, 9);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    m_actions->setSpacing(8);
    m_actions->addWidget(m_detailsButton);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->addLayout(m_actions, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
}

void MessageBar::showMessage(const Message &message)
{
    clearActions();
    m_message = message;
    m_heading->setText(message.heading);
    m_heading->setVisible(!message.heading.isEmpty());
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_details->setPlainText(message.details);
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_detailsButton->setChecked(false);
    setDetailsOpen(false);
    const bool hasBoth = !message.heading.isEmpty() && !message.text.isEmpty();
    setAccessibleName(
        hasBoth ? tr("%1 %2").arg(message.heading, message.text) : message.heading + message.text);
    applyIcon();
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool MessageBar::showIfOther(const Message &message)
{
    if (!isHidden() && message == m_message)
        return false;
    showMessage(message);
    return true;
}

QPushButton *MessageBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_actions->addWidget(button);
    return button;
}

void MessageBar::addPage(const QUrl &page)
{
    if (!canOpenPage(page))
        return;
    //: %1 is the name of a web host
    QPushButton *open = addAction(tr("Open %1").arg(page.host()));
    open->setObjectName(u"messagePage"_s);
    open->setIcon(icon(Icon::ExternalLink));
    connect(open, &QPushButton::clicked, this, [page] { openPage(page); });
}

void MessageBar::setDismissible(bool on)
{
    m_close->setVisible(on);
}

void MessageBar::dismiss()
{
    clearActions();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->toPlainText();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(rect());
    ControlPainter::box(painter, area, stateGround(sign(), palette()), QColor(), Style::kRadius + 1);
    QPainterPath outline;
    outline.addRoundedRect(area, Style::kRadius + 1, Style::kRadius + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    QRectF edge(0, 0, kEdge, area.height());
    if (layoutDirection() == Qt::RightToLeft)
        edge.moveRight(area.right());
    const bool isInfo = m_message.kind == Info;
    painter.fillRect(edge, isInfo ? tones(palette()).accent : stateColour(sign(), palette()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

StateSign MessageBar::sign() const
{
    switch (m_message.kind) {
    case Info:
        return StateSign::None;
    case Success:
        return StateSign::Ready;
    case Warning:
        return StateSign::Attention;
    case Error:
        return StateSign::Refused;
    }
    return StateSign::None;
}

void MessageBar::clearActions()
{
    while (m_actions->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_actions->takeAt(1));
        // The button may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void MessageBar::applyIcon()
{
    const QSize size(kIcon, kIcon);
    const auto pixmap
        = [&](Icon name, IconTint tint) { return icon(name, tint).pixmap(size, devicePixelRatioF()); };
    switch (m_message.kind) {
    case Info:
        m_icon->setPixmap(pixmap(Icon::Info, IconTint::Accent));
        break;
    case Success:
        m_icon->setPixmap(pixmap(Icon::Ready, IconTint::Ready));
        break;
    case Warning:
        m_icon->setPixmap(pixmap(Icon::Warning, IconTint::Attention));
        break;
    case Error:
        m_icon->setPixmap(pixmap(Icon::Error, IconTint::Refused));
        break;
    }
}

void MessageBar::setDetailsOpen(bool open)
{
    m_details->setVisible(open);
    m_detailsButton->setText(open ? tr("Hide details") : tr("Details"));
}

} // namespace NumberDesk
