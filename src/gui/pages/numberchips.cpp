// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberchips.h"

#include "domain/country.h"
#include "gui/models/numbertable.h"
#include "gui/widgets/chipbutton.h"

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

void check(ChipButton *chip, bool on)
{
    const QSignalBlocker quiet(chip);
    chip->setChecked(on);
}

} // namespace

NumberChips::NumberChips(const Buttons &buttons, const NumberTable &table, QObject *parent)
    : QObject(parent)
    , m_buttons(buttons)
    , m_table(table)
{
    setUpMenus();
    connect(m_buttons.notConfigured, &QPushButton::toggled, this,
        [this](bool on) { edit([on](NumberFilter &filter) { filter.onlyNotConfigured = on; }); });
    connect(m_buttons.ending, &QPushButton::toggled, this,
        [this](bool on) { edit([on](NumberFilter &filter) { filter.onlyEnding = on; }); });
    connect(m_buttons.asked, &QPushButton::clicked, this,
        [this] { edit([](NumberFilter &filter) { filter.only.reset(); }); });
    show();
}

void NumberChips::setUpMenus()
{
    QMenu *countries = chipMenu(m_buttons.country);
    connect(countries, &QMenu::aboutToShow, this, [this, countries] { fillCountryMenu(countries); });

    QMenu *types = chipMenu(m_buttons.type);
    connect(types->addAction(tr("Any type")), &QAction::triggered, this,
        [this] { edit([](NumberFilter &filter) { filter.type.reset(); }); });
    for (const auto kind : { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree,
             NumberType::Kind::National, NumberType::Kind::ShortCode }) {
        connect(types->addAction(NumberType(kind).name()), &QAction::triggered, this,
            [this, kind] { edit([kind](NumberFilter &filter) { filter.type = NumberType(kind); }); });
    }
    QMenu *capabilities = chipMenu(m_buttons.capability);
    connect(capabilities->addAction(tr("Any capability")), &QAction::triggered, this,
        [this] { edit([](NumberFilter &filter) { filter.capability.reset(); }); });
    for (const Capability capability :
        { Capability::Sms, Capability::Mms, Capability::Voice, Capability::WhatsApp }) {
        connect(capabilities->addAction(capabilityName(capability)), &QAction::triggered, this,
            [this, capability] {
                edit([capability](NumberFilter &filter) { filter.capability = capability; });
            });
    }
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

void NumberChips::setText(const QString &text)
{
    edit([&text](NumberFilter &filter) { filter.text = text; });
}

void NumberChips::setAccount(const AccountId &account)
{
    edit([&account](NumberFilter &filter) { filter.account = account; });
}

void NumberChips::setAsked(const QList<NumberRef> &refs)
{
    edit([&refs](NumberFilter &filter) { filter.only = QSet<NumberRef>(refs.cbegin(), refs.cend()); });
}

void NumberChips::show()
{
    m_buttons.country->setActive(!m_filter.country.isEmpty());
    m_buttons.country->setText(m_filter.country.isEmpty() ? tr("Country") : countryName(m_filter.country));
    m_buttons.type->setActive(m_filter.type.has_value());
    m_buttons.type->setText(m_filter.type ? m_filter.type->name() : tr("Type"));
    m_buttons.capability->setActive(m_filter.capability.has_value());
    m_buttons.capability->setText(
        m_filter.capability ? capabilityName(*m_filter.capability) : tr("Capability"));
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
