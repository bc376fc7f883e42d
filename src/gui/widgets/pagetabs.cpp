// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/pagetabs.h"

#include "gui/theme/controlpainter.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"
#include "gui/theme/style.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 14;
constexpr int kBadgeHeight = 18;

/// Tells assistive technology that the switch is a page's tab; Qt would call it a check box.
class AccessiblePageTab final : public QAccessibleWidget
{
public:
    explicit AccessiblePageTab(QWidget *tab)
        : QAccessibleWidget(tab, QAccessible::PageTab)
    {
        addControllingSignal(u"toggled(bool)"_s);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *makePageTab(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(PageTab::staticMetaObject.className()))
        return nullptr;
    return new AccessiblePageTab(static_cast<QWidget *>(object));
}

} // namespace

PageTab::PageTab(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageTab::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    updateGeometry();
    update();
}

QSize PageTab::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Strong, font()));
    const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
    return { 2 * kPadding + words + (m_badge > 0 ? badgeWidth() + 6 : 0),
        qMax(Style::kControlHeight, metrics.height() + 12) };
}

QSize PageTab::minimumSizeHint() const
{
    return sizeHint();
}

int PageTab::badgeWidth() const
{
    const QFontMetrics metrics(textFont(TextStyle::Hint, font()));
    return qMax(kBadgeHeight, metrics.horizontalAdvance(QLocale().toString(m_badge)) + 14);
}

bool PageTab::event(QEvent *event)
{
    // The name is the text alone, without what a mnemonic adds to it.
    if (event->type() == QEvent::Polish && accessibleName().isEmpty())
        setAccessibleName(QString(text()).remove(u'&'));
    return QPushButton::event(event);
}

void PageTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tones tone = tones(palette());
    QColor ground = palette().color(QPalette::Base);
    if (isChecked())
        ground = tone.accentGround;
    else if (isEnabled() && option.state.testFlag(QStyle::State_MouseOver))
        ground = tone.chip;
    if (isChecked() || ground == tone.chip)
        ControlPainter::box(painter, QRectF(rect()), ground, QColor(), Style::kRadius);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        ControlPainter::focusRing(painter, QRectF(rect()), tone.accent, Style::kRadius);
    QRect area = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (m_badge > 0) {
        const QRect place = QStyle::alignedRect(
            layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(badgeWidth(), kBadgeHeight), area);
        paintBadge(painter, place);
        area = QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, -badgeWidth() - 6, 0));
    }
    painter.setFont(textFont(isChecked() ? TextStyle::Strong : TextStyle::Text, font()));
    painter.setPen(isChecked() ? readable(tone.accent, ground) : palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
}

void PageTab::paintBadge(QPainter &painter, const QRect &place) const
{
    ControlPainter::box(
        painter, QRectF(place), palette().color(QPalette::Highlight), QColor(), kBadgeHeight / 2.0);
    QFont small = textFont(TextStyle::Hint, font());
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(m_badge));
}

PageTabs::PageTabs(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makePageTab);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Style::kGrid);
    m_group.setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        applyTabStops();
        Q_EMIT currentChanged(index);
    });
}

PageTab *PageTabs::addPage(const QString &text)
{
    auto *added = new PageTab(text, this);
    const int index = count();
    m_group.addButton(added, index);
    layout()->addWidget(added);
    added->installEventFilter(this);
    if (index == 0)
        added->setChecked(true);
    applyTabStops();
    return added;
}

int PageTabs::count() const
{
    return static_cast<int>(m_group.buttons().size());
}

PageTab *PageTabs::tab(int index) const
{
    return static_cast<PageTab *>(m_group.button(index));
}

int PageTabs::currentIndex() const
{
    return m_group.checkedId();
}

void PageTabs::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

void PageTabs::setBadge(int index, int number)
{
    if (PageTab *found = tab(index))
        found->setBadge(number);
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int target = targetOf(static_cast<QKeyEvent *>(event)->key());
    if (target < 0)
        return QWidget::eventFilter(watched, event);
    setCurrentIndex(target);
    tab(target)->setFocus(Qt::TabFocusReason);
    return true;
}

int PageTabs::targetOf(int key) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = count() - 1;
    switch (key) {
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Left:
        return qBound(0, currentIndex() + (isMirrored ? 1 : -1), last);
    case Qt::Key_Right:
        return qBound(0, currentIndex() + (isMirrored ? -1 : 1), last);
    default:
        return -1;
    }
}

void PageTabs::applyTabStops()
{
    for (QAbstractButton *button : m_group.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace NumberDesk
