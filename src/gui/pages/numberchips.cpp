// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberchips.h"

#include "domain/country.h"
#include "domain/words.h"
#include "gui/models/numbertable.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/icons.h"
#include "gui/widgets/chipbutton.h"
#include "services/accounts.h"

#include <QColor>
#include <QMenu>
#include <QSignalBlocker>

namespace NumberDesk {

namespace {

QMenu *chipMenu(ChipButton *chip)
{
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    return menu;
}

QString stateName(StateSign sign)
{
    switch (sign) {
    case StateSign::Ready:
        return NumberChips::tr("Ready");
    case StateSign::Checking:
        return NumberChips::tr("Being checked");
    case StateSign::Attention:
        return NumberChips::tr("Needs attention");
    case StateSign::None:
    case StateSign::Refused:
        break;
    }
    return NumberChips::tr("State");
}

/// The sign whose word the filter has; None without one.
StateSign signOf(const QString &word)
{
    return static_cast<StateSign>(filterStates().indexOf(word) + 1);
}

void check(ChipButton *chip, bool on)
{
    const QSignalBlocker quiet(chip);
    chip->setChecked(on);
}

} // namespace

NumberChips::NumberChips(
    const Buttons &buttons, const NumberTable &table, const Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_buttons(buttons)
    , m_table(table)
    , m_accounts(accounts)
{
    setUpMenus();
    connect(m_buttons.notConfigured, &QPushButton::toggled, this,
        [this](bool on) { edit([on](NumberFilter &filter) { filter.onlyNotConfigured = on; }); });
    connect(m_buttons.ending, &QPushButton::toggled, this,
        [this](bool on) { edit([on](NumberFilter &filter) { filter.onlyEnding = on; }); });
    connect(m_buttons.asked, &QPushButton::clicked, this,
        [this] { edit([](NumberFilter &filter) { filter.only.reset(); }); });
    connect(&accounts, &Accounts::listChanged, this, &NumberChips::showAccount);
    show();
}

void NumberChips::setUpMenus()
{
    QMenu *accounts = chipMenu(m_buttons.account);
    connect(accounts, &QMenu::aboutToShow, this, [this, accounts] { fillAccountMenu(accounts); });
    QMenu *countries = chipMenu(m_buttons.country);
    connect(countries, &QMenu::aboutToShow, this, [this, countries] { fillCountryMenu(countries); });
    setUpTypes();
    setUpCapabilities();
    setUpStates();
}

void NumberChips::setUpTypes()
{
    QMenu *menu = chipMenu(m_buttons.type);
    connect(menu->addAction(tr("Any type")), &QAction::triggered, this,
        [this] { edit([](NumberFilter &filter) { filter.type.reset(); }); });
    for (const auto kind : { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree,
             NumberType::Kind::National, NumberType::Kind::ShortCode }) {
        connect(menu->addAction(NumberType(kind).name()), &QAction::triggered, this,
            [this, kind] { edit([kind](NumberFilter &filter) { filter.type = NumberType(kind); }); });
    }
}

void NumberChips::setUpCapabilities()
{
    QMenu *menu = chipMenu(m_buttons.capability);
    connect(menu->addAction(tr("Any capability")), &QAction::triggered, this,
        [this] { edit([](NumberFilter &filter) { filter.capability.reset(); }); });
    for (const Capability capability :
        { Capability::Sms, Capability::Mms, Capability::Voice, Capability::WhatsApp }) {
        connect(menu->addAction(capabilityName(capability)), &QAction::triggered, this, [this, capability] {
            edit([capability](NumberFilter &filter) { filter.capability = capability; });
        });
    }
}

void NumberChips::setUpStates()
{
    QMenu *menu = chipMenu(m_buttons.state);
    connect(menu->addAction(tr("Any state")), &QAction::triggered, this,
        [this] { edit([](NumberFilter &filter) { filter.state.clear(); }); });
    for (const StateSign sign : { StateSign::Ready, StateSign::Checking, StateSign::Attention }) {
        connect(menu->addAction(stateIcon(sign), stateName(sign)), &QAction::triggered, this,
            [this, sign] { edit([sign](NumberFilter &filter) { filter.state = stateWord(sign); }); });
    }
}

void NumberChips::fillAccountMenu(QMenu *menu)
{
    menu->clear();
    const auto offer = [this, menu](const QString &words, const AccountId &id) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, id] {
            setAccount(id);
            Q_EMIT accountChosen(id);
        });
    };
    offer(tr("All accounts"), {});
    for (const Account &account : m_accounts.all())
        offer(buttonText(account.label), account.id);
}

void NumberChips::fillCountryMenu(QMenu *menu)
{
    menu->clear();
    connect(menu->addAction(tr("Any country")), &QAction::triggered, this,
        [this] { edit([](NumberFilter &filter) { filter.country.clear(); }); });
    for (const QString &code : m_table.countries()) {
        connect(menu->addAction(QString(code + u' ' + countryName(code))), &QAction::triggered, this,
            [this, code] { edit([code](NumberFilter &filter) { filter.country = code; }); });
    }
}

template <typename Edit>
void NumberChips::edit(const Edit &edit)
{
    NumberFilter filter = m_filter;
    edit(filter);
    setFilter(filter);
}

void NumberChips::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT changed();
}

void NumberChips::setLine(const FilterQuery &line)
{
    edit([&line](NumberFilter &filter) { filter.line = line; });
}

void NumberChips::setAccount(const AccountId &account)
{
    edit([&account](NumberFilter &filter) { filter.account = account; });
}

void NumberChips::setAsked(const QList<NumberRef> &refs)
{
    edit([&refs](NumberFilter &filter) { filter.only = QSet<NumberRef>(refs.cbegin(), refs.cend()); });
}

void NumberChips::showAccount()
{
    const auto account = m_accounts.find(m_filter.account);
    m_buttons.account->setVisible(m_accounts.all().size() > 1);
    m_buttons.account->setActive(account.has_value());
    m_buttons.account->setText(account ? buttonText(visibleText(account->label, 24)) : tr("Account"));
    m_buttons.account->setAccountColour(account ? QColor(account->colour) : QColor());
}

void NumberChips::show()
{
    showAccount();
    m_buttons.country->setActive(!m_filter.country.isEmpty());
    m_buttons.country->setText(m_filter.country.isEmpty() ? tr("Country") : countryName(m_filter.country));
    m_buttons.type->setActive(m_filter.type.has_value());
    m_buttons.type->setText(m_filter.type ? m_filter.type->name() : tr("Type"));
    m_buttons.capability->setActive(m_filter.capability.has_value());
    m_buttons.capability->setText(
        m_filter.capability ? capabilityName(*m_filter.capability) : tr("Capability"));
    m_buttons.state->setActive(!m_filter.state.isEmpty());
    m_buttons.state->setText(stateName(signOf(m_filter.state)));
    m_buttons.state->setSign(signOf(m_filter.state));
    check(m_buttons.notConfigured, m_filter.onlyNotConfigured);
    check(m_buttons.ending, m_filter.onlyEnding);
    m_buttons.asked->setVisible(m_filter.only.has_value());
    if (m_filter.only) {
        m_buttons.asked->setText(
            tr("The provider found %n", nullptr, static_cast<int>(m_filter.only->size())));
        m_buttons.asked->setActive(true);
    }
}

} // namespace NumberDesk
