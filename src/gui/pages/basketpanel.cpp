// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/basketpanel.h"

#include "domain/newchange.h"
#include "gui/delegates/basketdelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/basketmodel.h"
#include "gui/models/numbergroup.h"
#include "gui/pages/remotechoices.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/offerpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/widgets/singleclicks.h"
#include "ui_basketpanel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSet>
#include <QShortcut>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRemoveWidth = 40;

/// What is set up with something of the account, and the fields that decide which of it is meant.
QList<SettingField> choiceFields(const ProviderInfo &info)
{
    QSet<QString> keys;
    for (const SettingField &field : info.settingFields) {
        if (field.kind != SettingField::Kind::RemoteChoice)
            continue;
        keys.insert(field.key);
        if (!field.neededFor.isEmpty())
            keys.insert(field.partner);
    }
    QList<SettingField> fields = info.settingFields;
    fields.removeIf([&keys](const SettingField &field) { return !keys.contains(field.key); });
    return fields;
}

} // namespace

BasketPanel::BasketPanel(const Desk &desk, BasketModel &basket, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BasketPanel>())
    , m_desk(desk)
    , m_basket(basket)
    , m_target(new QLineEdit)
{
    m_ui->setupUi(this);
    setPageGround(this);
    m_ui->head->setLines(Qt::BottomEdge);
    m_ui->options->setLines(Qt::TopEdge);
    m_ui->footer->setLines(Qt::TopEdge);
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->setUpHeading, TextStyle::Strong);
    setPrimary(m_ui->buyAllButton);
    m_ui->empty->setIcon(Icon::Basket, IconTint::Dim);
    m_ui->empty->setHeading(tr("The basket is empty"));
    m_ui->empty->setSentence(tr("Tick numbers in the list, or select some and add them."));
    m_target->setObjectName(u"purchaseTarget"_s);
    m_ui->targetField->setEditor(m_target);
    m_ui->setUpForm->setShowsChanges(false);
    m_choices = new RemoteChoices(desk.accounts, m_ui->setUpForm);
    setUpTable();
    connectControls();
    showBasket();
}

BasketPanel::~BasketPanel() = default;

void BasketPanel::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(&m_basket);
    TableLook::apply(*table, tr("Basket"));
    table->setItemDelegate(new BasketDelegate(table));
    table->setAlternatingRowColors(false);
    table->setMouseTracking(true);
    table->verticalHeader()->setDefaultSectionSize(BasketDelegate::kHeight);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(BasketModel::OfferColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(BasketModel::RemoveColumn, QHeaderView::Fixed);
    table->setColumnWidth(BasketModel::RemoveColumn, kRemoveWidth);
}

void BasketPanel::connectControls()
{
    connect(&m_basket, &BasketModel::changed, this, &BasketPanel::showBasket);
    connect(&m_desk.accounts, &Accounts::listChanged, this, [this] {
        m_choices->forget();
        if (!m_optionsOf.isEmpty())
            m_choices->ask(m_optionsOf);
        showBasket();
    });
    connect(m_ui->emptyButton, &QPushButton::clicked, &m_basket, &BasketModel::clear);
    connect(m_ui->buyAllButton, &QPushButton::clicked, this, &BasketPanel::requestReview);
    connect(m_target, &QLineEdit::textChanged, this, &BasketPanel::showTargetEffect);
    connect(m_target, &QLineEdit::textChanged, this, &BasketPanel::showOptions);
    connect(m_ui->setUpForm, &FieldForm::edited, this, &BasketPanel::showOptions);
    takeSingleClicks(*m_ui->table->viewport());
    connect(m_ui->table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BasketModel::RemoveColumn)
            m_basket.remove({ m_basket.offers().at(index.row()).ref });
    });
    auto *del = new QShortcut(QKeySequence::Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &BasketPanel::removeSelected);
}

void BasketPanel::removeSelected()
{
    QList<NumberRef> refs;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        refs << m_basket.offers().at(index.row()).ref;
    m_basket.remove(refs);
}

void BasketPanel::showBasket()
{
    const auto count = static_cast<int>(m_basket.offers().size());
    m_ui->stack->setCurrentWidget(count > 0 ? m_ui->content : static_cast<QWidget *>(m_ui->empty));
    m_ui->subHeading->setText(
        tr("%1 · %2", "numbers, accounts")
            .arg(tr("%n number(s)", nullptr, count),
                tr("%n account(s)", nullptr, static_cast<int>(m_basket.accounts().size()))));
    m_ui->subHeading->setVisible(count > 0);
    if (count == 0) {
        // What was set up for the last purchase is not meant for the next one.
        forgetOptions();
        return;
    }
    m_ui->buyAllButton->setText(tr("Buy %n number(s)…", nullptr, count));
    const CostTotals totals = totalsOf(m_basket.offers());
    m_ui->costs->setAmounts({ totals.now.toText(), totals.perMonth.toText(), totals.firstYear.toText() });
    showOptions();
}

std::optional<Account> BasketPanel::onlyAccount() const
{
    const QList<AccountId> ids = m_basket.accounts();
    return ids.size() == 1 ? m_desk.accounts.find(ids.first()) : std::nullopt;
}

bool BasketPanel::isSetUp() const
{
    return !m_target->text().trimmed().isEmpty() || !m_ui->setUpForm->edits().isEmpty();
}

bool BasketPanel::isHeldBack() const
{
    return !onlyAccount() && isSetUp() && m_basket.accounts().contains(m_optionsOf);
}

void BasketPanel::forgetOptions()
{
    m_optionsOf.clear();
    m_formOf.clear();
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    m_ui->setUpForm->setFields({});
    m_ui->optionsNotice->dismiss();
}

void BasketPanel::showOptions()
{
    m_ui->buyAllButton->setEnabled(!isHeldBack());
    // Applications and subaccounts belong to one account, so several share none. What a person has set for
    // one of them is not dropped without a word.
    if (isHeldBack()) {
        tellHeldBack();
        return;
    }
    const auto account = onlyAccount();
    m_ui->optionsNotice->dismiss();
    if (!account) {
        forgetOptions();
        m_ui->options->hide();
        return;
    }
    const ProviderInfo &info = m_desk.accounts.infoOf(account->id);
    QStringList form = formKey(info);
    form << info.purchaseField;
    if (m_optionsOf != account->id || m_formOf != form)
        showForm(account->id, info, form);
}

void BasketPanel::showForm(const AccountId &account, const ProviderInfo &info, const QStringList &form)
{
    forgetOptions();
    m_optionsOf = account;
    m_formOf = form;
    const QList<SettingField> fields = choiceFields(info);
    m_ui->setUpForm->setFields(fields);
    m_ui->setUpHeading->setVisible(!fields.isEmpty());
    m_ui->setUpForm->setVisible(!fields.isEmpty());
    m_ui->targetField->setLabel(info.purchaseField);
    m_ui->targetField->setVisible(!info.purchaseField.isEmpty());
    m_ui->options->setVisible(!fields.isEmpty() || !info.purchaseField.isEmpty());
    m_choices->forget();
    m_choices->ask(account);
    showTargetEffect();
}

void BasketPanel::tellHeldBack()
{
    if (m_ui->optionsNotice->isVisibleTo(this))
        return;
    const auto account = m_desk.accounts.find(m_optionsOf);
    m_ui->optionsNotice->showMessage({ MessageBar::Warning, {},
        tr("This holds for numbers of %1 only, and the basket has others. Take them out to buy with it.")
            .arg(account ? shownLine(account->label) : QString()),
        {} });
    QPushButton *forget = m_ui->optionsNotice->addAction(tr("Buy without it"));
    forget->setObjectName(u"forgetOptionsButton"_s);
    connect(forget, &QPushButton::clicked, this, [this] {
        forgetOptions();
        showOptions();
    });
}

void BasketPanel::showTargetEffect()
{
    const bool elsewhere = !m_target->text().trimmed().isEmpty();
    m_ui->setUpForm->setEnabled(!elsewhere);
    m_ui->targetField->setHint(elsewhere
            ? tr("Bought for this subaccount. Set the numbers up with an account of its own afterwards.")
            : tr("Leave empty to buy for this account."));
}

QList<Change> BasketPanel::changes() const
{
    const bool hasOptions = onlyAccount().has_value();
    const QString target = hasOptions ? m_target->text().trimmed() : QString();
    QList<Change> changes;
    for (const NumberOffer &offer : m_basket.offers()) {
        Change change = buyChange(offer);
        change.purchaseTarget = target;
        if (hasOptions && target.isEmpty())
            change.edits = wireValues(m_ui->setUpForm->fields(), m_ui->setUpForm->edits());
        changes << change;
    }
    return changes;
}

void BasketPanel::requestReview()
{
    const bool setsUp = onlyAccount() && m_ui->setUpForm->isEnabled();
    if (isHeldBack())
        m_target->setFocus(Qt::OtherFocusReason);
    else if (!m_basket.offers().isEmpty() && (!setsUp || m_ui->setUpForm->validate()))
        Q_EMIT reviewRequested(changes());
}

} // namespace NumberDesk
