// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/capabilitydelegate.h"
#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/roles.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"
#include "gui/widgets/accountmark.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/costsummary.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pagetabs.h"
#include "gui/widgets/progressline.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/statelabel.h"
#include "gui/widgets/surface.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

/// Everything the look is made of, put together as the sketches put it, on invented data.
namespace NumberDesk::Gallery {

using namespace Qt::StringLiterals;

struct Row
{
    int account;
    QString number;
    QString country;
    QList<CapabilityMark> capabilities;
    QString label;
    QString monthly;
    StateSign sign;
    QString state;
};

inline QList<Row> rows()
{
    return {
        { 0, u"+44 7700 900014"_s, u"United Kingdom"_s, { { u"SMS"_s }, { u"Voice"_s } }, u"Checkout codes"_s,
            u"€1.25"_s, StateSign::Ready, u"Ready"_s },
        { 0, u"+44 7700 900111"_s, u"United Kingdom"_s, { { u"SMS"_s }, { u"Voice"_s, true, false } },
            u"Support line"_s, u"€1.25"_s, StateSign::Ready, u"Ready"_s },
        { 1, u"+1 202 555 0134"_s, u"United States"_s, { { u"SMS"_s }, { u"MMS"_s }, { u"Voice"_s } },
            u"Desk one"_s, u"$12.00"_s, StateSign::Checking, u"Checking purchase…"_s },
        { 1, u"+1 202 555 0156"_s, u"United States"_s, { { u"SMS"_s, true, true, true } }, QString(),
            u"$2.00"_s, StateSign::Attention, u"Not configured"_s },
        { 2, u"+44 20 7946 0456"_s, u"United Kingdom"_s, { { u"Voice"_s, false, true, true } },
            u"<b>Alerts</b>"_s, QString(), StateSign::Refused, u"Webhook answers 404"_s },
        { 3, u"+1 202 555 0171"_s, u"United States"_s, {}, u"Reception"_s, u"$3.50"_s, StateSign::Attention,
            u"Ends 30 Nov"_s },
    };
}

inline QStandardItemModel *numbersModel(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        { u"Number"_s, u"Country"_s, u"Capabilities"_s, u"Label"_s, u"Monthly"_s, u"State"_s });
    for (int round = 0; round < 3; ++round) {
        for (const Row &row : rows()) {
            auto *number = new QStandardItem(row.number);
            number->setData(accountColourAt(row.account), AccountColourRole);
            auto *capabilities = new QStandardItem;
            capabilities->setData(QVariant::fromValue(row.capabilities), CapabilitiesRole);
            auto *money = new QStandardItem(row.monthly);
            money->setData(row.monthly.isEmpty(), NotToldRole);
            auto *state = new QStandardItem(row.state);
            state->setData(QVariant::fromValue(row.sign), StateSignRole);
            model->appendRow({ number, new QStandardItem(row.country), capabilities,
                new QStandardItem(row.label.isEmpty() ? u"—"_s : row.label), money, state });
        }
    }
    model->setHeaderData(4, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return model;
}

inline QTableView *numbersTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    TableLook::apply(*table, u"Your numbers"_s);
    table->setModel(numbersModel(table));
    table->setItemDelegateForColumn(0, new NumberDelegate(table));
    table->setItemDelegateForColumn(2, new CapabilityDelegate(table));
    table->setItemDelegateForColumn(4, new MoneyDelegate(table));
    table->setItemDelegateForColumn(5, new StateDelegate(table));
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    const QList<int> widths{ 170, 130, 140, 140, 100 };
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->selectRow(1);
    table->selectionModel()->select(
        table->model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return table;
}

inline Surface *accountList(QWidget *parent)
{
    auto *side = new Surface(Surface::Side, Qt::RightEdge, parent);
    side->setFixedWidth(228);
    auto *column = new QVBoxLayout(side);
    auto *caption = new QLabel(u"ACCOUNTS"_s, side);
    setTextStyle(caption, TextStyle::Label);
    column->addWidget(caption);
    const QStringList labels{ u"Vonage Ops EU"_s, u"Second account"_s, u"Marketing"_s, u"Netherlands"_s };
    for (int i = 0; i < labels.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->addWidget(new AccountMark(AccountMark::letterOf(labels[i]), accountColourAt(i), side));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = new QLabel(labels[i], side);
        setTextStyle(name, TextStyle::Strong);
        words->addWidget(name);
        auto *state = new StateLabel(side);
        state->setState(
            i == 3 ? StateSign::Attention : StateSign::Ready, i == 3 ? u"key lacks a policy"_s : u"ready"_s);
        words->addWidget(state);
        row->addLayout(words, 1);
        column->addLayout(row);
    }
    column->addStretch(1);
    return side;
}

inline Surface *pageBar(QWidget *parent)
{
    auto *bar = new Surface(Surface::Page, Qt::BottomEdge, parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    auto *tabs = new PageTabs(bar);
    tabs->addPage(u"Numbers"_s);
    tabs->addPage(u"Buy"_s)->setBadge(6);
    tabs->addPage(u"Activity"_s);
    row->addWidget(tabs);
    row->addStretch(1);
    auto *review = new QPushButton(u"Review 6 changes…"_s, bar);
    setPrimary(review);
    row->addWidget(review);
    return bar;
}

inline QWidget *filterBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    auto *filter = new QLineEdit(bar);
    filter->setPlaceholderText(u"Filter numbers"_s);
    filter->setAccessibleName(u"Filter numbers"_s);
    filter->addAction(icon(Icon::Search, IconTint::Dim), QLineEdit::LeadingPosition);
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(260);
    row->addWidget(filter);
    auto *country = new ChipButton(u"Country"_s, bar);
    country->setMenu(new QMenu(country));
    row->addWidget(country);
    auto *sms = new ChipButton(u"SMS"_s, bar);
    sms->setCheckable(true);
    sms->setChecked(true);
    row->addWidget(sms);
    auto *account = new ChipButton(u"Marketing · 40"_s, bar);
    account->setAccountColour(accountColourAt(1));
    account->setSign(StateSign::Refused);
    row->addWidget(account);
    row->addStretch(1);
    auto *refresh = new QPushButton(icon(Icon::Refresh), u"Refresh"_s, bar);
    row->addWidget(refresh);
    auto *exports = new QPushButton(u"Export…"_s, bar);
    exports->setEnabled(false);
    row->addWidget(exports);
    return bar;
}

inline Surface *inspector(QWidget *parent)
{
    auto *side = new Surface(Surface::Page, Qt::LeftEdge, parent);
    side->setFixedWidth(356);
    auto *column = new QVBoxLayout(side);
    auto *heading = new QLabel(u"3 numbers"_s, side);
    setTextStyle(heading, TextStyle::Heading);
    column->addWidget(heading);
    auto *tabs = new QTabBar(side);
    for (const QString &text : { u"Settings"_s, u"Details"_s, u"History"_s, u"Raw"_s })
        tabs->addTab(text);
    tabs->setAccessibleName(u"Inspector"_s);
    column->addWidget(tabs);
    auto *webhook = new QLineEdit(u"https://hooks.example.test/v2/in"_s);
    auto *field = new FormField(u"Inbound message webhook"_s, webhook, side);
    field->setObjectName(u"webhook"_s);
    field->setHint(u"must answer 200 while saving"_s);
    field->setChangedFrom(u"https://hooks.example.test/in"_s);
    column->addWidget(field);
    auto *choice = new QComboBox;
    choice->addItems({ u"Different values – left as they are"_s, u"Callbot"_s });
    column->addWidget(new FormField(u"Application"_s, choice, side));
    auto *wrong = new FormField(u"Call status webhook"_s, new QLineEdit(u"htp:/x"_s), side);
    wrong->setObjectName(u"wrong"_s);
    wrong->setError(u"An address starts with https:// or http://."_s);
    column->addWidget(wrong);
    auto *count = new QSpinBox;
    count->setValue(15);
    column->addWidget(new FormField(u"Requests per second"_s, count, side));
    auto *linked = new QCheckBox(u"Link to the application"_s);
    linked->setChecked(true);
    auto *box = new FormField(u"Link"_s, linked, side);
    box->setChangedFrom(u"off"_s);
    column->addWidget(box);
    column->addStretch(1);
    auto *totals = new CostSummary(side);
    totals->setAmounts({ u"€0.00"_s, u"+€2.50 · −$3.00"_s, QString() });
    column->addWidget(totals);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new QPushButton(u"Undo"_s, side));
    auto *release = new QPushButton(u"Release 2 numbers"_s, side);
    setDanger(release);
    foot->addWidget(release);
    column->addLayout(foot);
    return side;
}

inline Surface *statusLine(QWidget *parent)
{
    auto *bar = new Surface(Surface::Page, Qt::TopEdge, parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(16);
    row->addWidget(new QLabel(u"1,284 numbers · 3 selected"_s, bar));
    auto *progress = new ProgressLine(bar);
    progress->setRange(0, 431);
    progress->setValue(229);
    row->addWidget(progress);
    row->addWidget(new ElidedLabel(u"229 of 431 · 12/s"_s, bar), 1);
    return bar;
}

/// The whole window, as in numbers-light.png.
inline QWidget *window()
{
    auto *window = new QWidget;
    window->resize(1400, 760);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SandboxBanner(window));
    auto *menus = new QMenuBar(window);
    for (const QString &text : { u"&File"_s, u"&Edit"_s, u"&Numbers"_s, u"&View"_s, u"&Help"_s })
        menus->addMenu(text);
    column->addWidget(menus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(accountList(window));
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(pageBar(window));
    centre->addWidget(filterBar(window));
    centre->addWidget(numbersTable(window), 1);
    middle->addLayout(centre, 1);
    middle->addWidget(inspector(window));
    column->addLayout(middle, 1);
    column->addWidget(statusLine(window));
    return window;
}

inline QTableView *reviewTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    TableLook::apply(*table, u"Changes to review"_s);
    auto *model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({ u"Number"_s, u"From → to"_s, u"Cost"_s });
    const auto add = [&](int account, const QList<FieldDifference> &fields, const QString &text) {
        auto *number = new QStandardItem(u"+44 7700 900222"_s);
        number->setData(accountColourAt(account), AccountColourRole);
        auto *difference = new QStandardItem(text);
        difference->setData(QVariant::fromValue(fields), DifferenceRole);
        model->appendRow({ number, difference, new QStandardItem(u"€1.25 / month"_s) });
    };
    add(0, {}, u"then link to application “Callbot”"_s);
    add(0, { { u"message webhook"_s, u"/in"_s, u"/v2/in"_s } }, {});
    add(1,
        { { u"message webhook"_s, u"old.example.test"_s, u"hooks.example.test/v2/in"_s },
            { u"application"_s, {}, u"Callbot"_s } },
        {});
    table->setModel(model);
    table->setItemDelegateForColumn(0, new NumberDelegate(table));
    table->setItemDelegateForColumn(1, new DifferenceDelegate(table));
    table->setItemDelegateForColumn(2, new MoneyDelegate(table));
    table->setColumnWidth(0, 170);
    table->setColumnWidth(1, 560);
    return table;
}

inline MessageBar *message(
    QWidget *parent, MessageBar::Kind kind, const QString &heading, const QString &text)
{
    auto *bar = new MessageBar(parent);
    bar->showMessage(
        { kind, heading, text, kind == MessageBar::Error ? u"420 <method failed>"_s : QString() });
    return bar;
}

/// Notes, differences, controls and the empty state on one page.
inline QWidget *controls()
{
    auto *page = new QWidget;
    setPageGround(page);
    page->resize(900, 860);
    auto *column = new QVBoxLayout(page);
    auto *table = reviewTable(page);
    table->setFixedHeight(130);
    column->addWidget(table);
    auto *warning
        = message(page, MessageBar::Warning, u"One release."_s, u"Type its last four digits to go on."_s);
    column->addWidget(warning);
    auto *error = message(page, MessageBar::Error, u"Nothing was bought."_s,
        u"The provider refused: address papers needed. Open its dashboard to send them."_s);
    error->setDismissible(true);
    warning->addAction(u"Open dashboard"_s)->setIcon(icon(Icon::ExternalLink));
    column->addWidget(error);
    column->addWidget(
        message(page, MessageBar::Success, u"Connected."_s, u"431 numbers, pace found by itself."_s));
    column->addWidget(message(page, MessageBar::Info, {}, u"Listing is still running."_s));
    auto *row = new QHBoxLayout;
    for (const bool on : { false, true }) {
        auto *check = new QCheckBox(u"Voice"_s, page);
        check->setChecked(on);
        auto *radio = new QRadioButton(u"Phone"_s, page);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        auto *off = new QCheckBox(u"Disabled"_s, page);
        off->setChecked(on);
        off->setEnabled(false);
        row->addWidget(check);
        row->addWidget(radio);
        row->addWidget(off);
    }
    row->addStretch(1);
    column->addLayout(row);
    auto *empty = new EmptyState(page);
    empty->setWelcoming(true);
    empty->setIcon(Icon::Phone);
    empty->setHeading(u"All your numbers, one window"_s);
    empty->setSentence(
        u"Search, buy, configure and give back numbers. Nothing is sent before you have reviewed it."_s);
    empty->setButtons(u"Add an account…"_s, u"Try the sandbox"_s);
    empty->setFootnote(u"Secrets stay in the system keychain."_s);
    column->addWidget(empty, 1);
    return page;
}

/// A menu as it drops down.
inline QWidget *menu()
{
    auto *menu = new QMenu;
    menu->addAction(icon(Icon::Refresh), u"Refresh"_s)->setShortcut(QKeySequence(Qt::Key_F5));
    menu->addAction(icon(Icon::Release), u"Release…"_s);
    menu->addSeparator();
    auto *compact = menu->addAction(u"Compact rows"_s);
    compact->setCheckable(true);
    compact->setChecked(true);
    menu->addAction(u"Not now"_s)->setEnabled(false);
    menu->addMenu(u"Columns"_s)->addAction(u"Country"_s);
    menu->setActiveAction(menu->actions().at(1));
    return menu;
}

/// Each icon at 16, 24 and 32 px.
inline QWidget *iconSheet()
{
    auto *sheet = new QWidget;
    setPageGround(sheet);
    auto *grid = new QGridLayout(sheet);
    for (int i = 0; i <= kIconCount; ++i) {
        auto *cell = new QHBoxLayout;
        for (const int side : { 16, 24, 32 }) {
            auto *label = new QLabel(sheet);
            const QIcon shown = i == kIconCount ? applicationIcon() : icon(static_cast<Icon>(i));
            label->setPixmap(shown.pixmap(QSize(side, side), 2.0));
            cell->addWidget(label);
        }
        grid->addLayout(cell, i / 8, i % 8);
    }
    return sheet;
}

} // namespace NumberDesk::Gallery
