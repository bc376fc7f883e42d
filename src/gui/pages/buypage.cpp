// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/buypage.h"

#include "domain/country.h"
#include "domain/newchange.h"
#include "gui/ask.h"
#include "gui/models/offertable.h"
#include "gui/models/sentoffers.h"
#include "gui/openpage.h"
#include "gui/pages/basketpanel.h"
#include "gui/pages/searchesmenu.h"
#include "gui/pages/searchform.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/nooffers.h"
#include "gui/presenters/tableexport.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"
#include "gui/widgets/columnmenu.h"
#include "gui/widgets/singleclicks.h"
#include "ui_buypage.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

using Phase = AccountSearchStatus::Phase;

BuyPage::BuyPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_ui(std::make_unique<Ui::BuyPage>())
    , m_desk(desk)
    , m_basket(new BasketModel(desk.accounts, this))
    , m_table(new OfferTable(desk, *m_basket, this))
    , m_search(new OfferSearch(desk.accounts, this))
    , m_sent(new SentOffers(desk.activity, *m_basket, this))
    , m_panel(new BasketPanel(desk, *m_basket, this))
{
    m_ui->setupUi(this);
    m_form = new SearchForm(*m_ui, desk.accounts, this);
    m_ui->footer->setLines(Qt::TopEdge);
    m_ui->notice->setDismissible(true);
    m_ui->progress->setRange(0, 0);
    m_ui->chips->watch(*m_search, desk.accounts);
    m_search->setRegions(&desk.regions);
    setTextStyle(m_ui->shown, TextStyle::Label);
    m_ui->table->setOffers(m_table, desk.preferences.value(u"buy/columns"_s).toByteArray());
    connectControls();
    connectServices();
    auto *searches = new SearchesMenu(
        { *m_ui->searchesButton, *m_ui->table->horizontalHeader(), *m_form, desk.preferences }, this);
    connect(searches, &SearchesMenu::chosen, this, &BuyPage::search);
    m_form->restore(desk.preferences);
    showCountries();
    showRunning();
    showSelection();
}

BuyPage::~BuyPage() = default;

void BuyPage::connectControls()
{
    takeSingleClicks(*m_ui->searchButton);
    connect(m_ui->searchButton, &QPushButton::clicked, this, &BuyPage::searchOrCancel);
    connect(m_ui->moreButton, &QPushButton::clicked, m_search, &OfferSearch::loadMore);
    connect(m_ui->moreButton, &QPushButton::clicked, this, &BuyPage::showRunning);
    connect(m_ui->addButton, &QPushButton::clicked, this, &BuyPage::addSelected);
    connect(m_ui->buyButton, &QPushButton::clicked, this, &BuyPage::buy);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &BuyPage::showMenu);
    connect(m_ui->empty->primaryButton(), &QPushButton::clicked, this, &DeskPage::addAccountRequested);
    connect(m_ui->empty->secondaryButton(), &QPushButton::clicked, this, [this] {
        if (m_form->isNarrow())
            m_form->loosen();
        search();
    });
    connect(m_panel, &BasketPanel::reviewRequested, this, &DeskPage::reviewRequested);
    connect(m_basket, &BasketModel::changed, this, &BuyPage::showSelection);
    connect(
        m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BuyPage::showSelection);
    connect(m_table, &OfferTable::obstructed, this, &BuyPage::tellObstacle);
}

void BuyPage::connectServices()
{
    connect(m_search, &OfferSearch::found, m_ui->table, &OfferView::add);
    connect(m_table, &RowTable::countsChanged, this, &BuyPage::showCount);
    connect(m_search, &OfferSearch::statusChanged, this, &BuyPage::showCount);
    connect(m_ui->chips, &SearchChips::detailsAsked, this, &BuyPage::showDetails);
    connect(m_search, &OfferSearch::finished, this, &BuyPage::showRunning);
    connect(&m_desk.accounts, &Accounts::listChanged, this, &BuyPage::showContent);
    connect(&m_desk.accounts, &Accounts::stateChanged, this, &BuyPage::showContent);
    connect(&m_desk.accounts, &Accounts::listChanged, this, &BuyPage::showCountries);
    connect(&m_desk.regions, &Regions::changed, this, &BuyPage::showCountries);
}

QWidget *BuyPage::inspector()
{
    return m_panel;
}

void BuyPage::showCountries()
{
    m_form->showCountriesOf(searchedAccounts(), m_desk.regions);
}

void BuyPage::showAccount(const AccountId &id)
{
    m_account = id;
    showCountries();
    showContent();
}

void BuyPage::focusStart()
{
    m_form->focusStart();
}

void BuyPage::requestReview()
{
    m_panel->requestReview();
}

bool BuyPage::hasPrepared() const
{
    return m_basket->rowCount() > 0;
}

QList<AccountId> BuyPage::searchedAccounts() const
{
    QList<AccountId> ids;
    for (const Account &account : m_desk.accounts.all()) {
        if (m_account.isEmpty() || account.id == m_account)
            ids << account.id;
    }
    return ids;
}

bool BuyPage::anyReady() const
{
    const QList<AccountId> ids = searchedAccounts();
    return std::any_of(ids.cbegin(), ids.cend(),
        [this](const AccountId &id) { return m_desk.accounts.client(id) != nullptr; });
}

void BuyPage::search()
{
    if (!anyReady())
        return;
    const auto query = m_form->checkedQuery();
    if (!query)
        return;
    m_form->keep(m_desk.preferences);
    m_ui->notice->dismiss();
    m_searched = true;
    m_table->clear();
    m_searchedCountry = query->country;
    m_search->start(*query, searchedAccounts());
    showRunning();
}

void BuyPage::keyPressEvent(QKeyEvent *event)
{
    // No shortcut: it would also take the key with which an open box is answered.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_ui->form->isAncestorOf(focusWidget()))
        DeskPage::keyPressEvent(event);
    else if (m_ui->searchButton->hasFocus())
        searchOrCancel();
    else if (m_ui->searchesButton->hasFocus())
        m_ui->searchesButton->showMenu();
    else
        search();
}

void BuyPage::searchOrCancel()
{
    if (m_search->isRunning())
        m_search->cancel();
    else
        search();
}

void BuyPage::showRunning()
{
    const bool running = m_search->isRunning();
    m_ui->searchButton->setText(running ? tr("Cancel") : tr("Search"));
    setStyleProperty(m_ui->searchButton, Style::kPrimary, !running);
    m_ui->progress->setVisible(running);
    m_ui->moreButton->setVisible(!running && m_search->hasMore());
    showCount();
}

void BuyPage::showDetails(const AccountId &id)
{
    const auto account = m_desk.accounts.find(id);
    const AccountSearchStatus status = m_search->status(id);
    const QString label = account ? account->label : QString();
    if (!status.sold) {
        m_ui->notice->showMessage({ MessageBar::Info, label,
            tr("%1 does not sell numbers of %2, so it was not asked.")
                .arg(label, countryName(m_searchedCountry)),
            {} });
        return;
    }
    if (status.error) {
        const ErrorText words = presentError(*status.error, Attempt::Search);
        m_ui->notice->showMessage({ MessageBar::Error, label, words.text(), words.details });
        return;
    }
    QStringList rows;
    for (const Error &error : status.rowErrors)
        rows << error.detail;
    QString text = searchChip(label, status).text;
    if (!rows.isEmpty())
        text = tr(
            "%n offer(s) could not be understood and are left out.", nullptr, static_cast<int>(rows.size()));
    m_ui->notice->showMessage(
        { rows.isEmpty() ? MessageBar::Info : MessageBar::Warning, label, text, rows.join(u'\n') });
}

void BuyPage::showCount()
{
    std::optional<qint64> total = 0;
    for (const AccountId &id : m_search->accounts()) {
        const AccountSearchStatus status = m_search->status(id);
        if (status.phase == Phase::Failed && status.seen == 0)
            continue;
        total = total && status.total ? std::optional(*total + *status.total) : std::nullopt;
    }
    const int shown = m_table->rowCount();
    if (!m_searched)
        m_ui->shown->clear();
    else if (total && *total > shown)
        m_ui->shown->setText(tr("%1 shown of %2").arg(QLocale().toString(shown), QLocale().toString(*total)));
    else
        m_ui->shown->setText(tr("%n offer(s)", nullptr, shown));
    showContent();
    Q_EMIT summaryChanged();
}

void BuyPage::showContent()
{
    const bool any = m_table->rowCount() > 0;
    m_ui->footer->setVisible(any || m_search->isRunning());
    m_ui->searchButton->setEnabled(anyReady() || m_search->isRunning());
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    if (!any)
        showEmpty();
}

NoOffers BuyPage::whyEmpty() const
{
    const QList<AccountId> ids = m_search->accounts();
    const auto all = [this, &ids](const auto &fits) {
        return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [this, &fits](const AccountId &id) {
            return fits(m_search->status(id));
        });
    };
    if (m_search->isRunning())
        return NoOffers::Searching;
    if (!anyReady())
        return NoOffers::NoAccountReady;
    if (!m_searched)
        return NoOffers::NotSearched;
    if (all([](const AccountSearchStatus &status) { return status.phase == Phase::Failed; }))
        return NoOffers::AllFailed;
    if (all([](const AccountSearchStatus &status) { return !status.sold; }))
        return NoOffers::NotSold;
    return m_form->isNarrow() ? NoOffers::TooNarrow : NoOffers::None;
}

void BuyPage::showEmpty()
{
    const EmptyWords words = emptyWords(whyEmpty(), countryName(m_searchedCountry));
    m_ui->empty->setIcon(words.icon, IconTint::Dim);
    m_ui->empty->setHeading(words.heading);
    m_ui->empty->setSentence(words.sentence);
    m_ui->empty->setButtons(words.primary, words.secondary);
}

void BuyPage::showSelection()
{
    const bool selected = m_ui->table->hasSelection();
    m_ui->addButton->setEnabled(selected);
    const qsizetype count = isOfBasket() ? m_basket->offers().size() : m_ui->table->selectedRows().size();
    m_ui->buyButton->setEnabled(count > 0);
    // It says what is reviewed: a basket may have numbers of accounts that are not shown.
    const auto number = static_cast<int>(count);
    m_ui->buyButton->setText(count == 0 ? tr("Buy…")
            : isOfBasket()              ? tr("Buy the basket (%n)…", nullptr, number)
                                        : tr("Buy %n selected…", nullptr, number));
    Q_EMIT summaryChanged();
}

void BuyPage::tellObstacle(const NumberOffer &offer, const QString &why)
{
    m_ui->notice->showMessage({ MessageBar::Warning, offer.ref.number.international(), why, {} });
    m_ui->notice->addPage(offer.help);
}

void BuyPage::addSelected()
{
    QList<NumberOffer> offers;
    std::optional<int> first;
    int left = 0;
    for (const int row : m_ui->table->selectedRows()) {
        if (m_table->obstacle(row).isEmpty())
            offers << m_table->at(row);
        else if (++left == 1)
            first = row;
    }
    m_basket->add(offers);
    if (left == 0)
        m_ui->notice->dismiss();
    else if (left == 1)
        tellObstacle(m_table->at(*first), m_table->obstacle(*first));
    else
        m_ui->notice->showMessage(
            { MessageBar::Warning, tr("%n number(s) cannot be bought and were left out.", nullptr, left),
                m_table->obstacle(*first), {} });
}

/// Ticking a row selects it too, so a selection that is in the basket stands for the basket.
bool BuyPage::isOfBasket() const
{
    const QList<int> rows = m_ui->table->selectedRows();
    return std::all_of(
        rows.cbegin(), rows.cend(), [this](int row) { return m_basket->contains(m_table->at(row).ref); });
}

void BuyPage::buy()
{
    if (isOfBasket()) {
        m_panel->requestReview();
        return;
    }
    QList<Change> changes;
    for (const int row : m_ui->table->selectedRows()) {
        if (!m_table->obstacle(row).isEmpty()) {
            tellObstacle(m_table->at(row), m_table->obstacle(row));
            return;
        }
        changes << buyChange(m_table->at(row));
    }
    Q_EMIT reviewRequested(changes);
}

void BuyPage::forgetBasket()
{
    m_sent->takeOut();
}

void BuyPage::copySelection()
{
    m_ui->table->copySelection();
}

void BuyPage::exportShown()
{
    if (m_table->rowCount() == 0)
        return;
    Ask::saveFile(this, tr("Export offers"), u"offers.csv"_s, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (const auto end = exportTable(*m_table, path); !end)
            Ask::tell(this, tr("Nothing was exported"), presentError(end.error(), Attempt::Save).text());
    });
}

QString BuyPage::summary() const
{
    if (!m_searched)
        return tr("No search yet");
    const auto selected = static_cast<int>(m_ui->table->selectedRows().size());
    const QString found = tr("%n offer(s)", nullptr, m_table->rowCount());
    return selected == 0 ? found
                         : tr("%1 · %2", "found, selected").arg(found, tr("%n selected", nullptr, selected));
}

void BuyPage::showMenu(const QPoint &position)
{
    if (!m_ui->table->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(Icon::Basket), m_ui->addButton->text()), &QAction::triggered, this,
        &BuyPage::addSelected);
    connect(menu->addAction(m_ui->buyButton->text()), &QAction::triggered, this, &BuyPage::buy);
    connect(
        menu->addAction(icon(Icon::Copy), tr("Copy")), &QAction::triggered, this, &BuyPage::copySelection);
    if (const QUrl page = m_table->at(m_ui->table->selectedRows().first()).help; canOpenPage(page)) {
        connect(menu->addAction(icon(Icon::ExternalLink), tr("Open %1").arg(page.host())),
            &QAction::triggered, this, [page] { openPage(page); });
    }
    menu->addSeparator();
    fillSortMenu(*menu->addMenu(tr("Sort by")), *m_ui->table->horizontalHeader());
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void BuyPage::saveState()
{
    m_form->keep(m_desk.preferences);
    m_desk.preferences.setValue(u"buy/columns"_s, m_ui->table->horizontalHeader()->saveState());
}

} // namespace NumberDesk
