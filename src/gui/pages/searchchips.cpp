// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/searchchips.h"

#include "gui/presenters/offerpresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/flowlayout.h"
#include "services/accounts.h"

namespace NumberDesk {

using namespace Qt::StringLiterals;

SearchChips::SearchChips(QWidget *parent)
    : QWidget(parent)
{
    auto *chips = new FlowLayout(this);
    chips->setContentsMargins(12, 0, 12, 10);
    chips->setSpacing(8);
    hide();
}

void SearchChips::watch(const OfferSearch &search, const Accounts &accounts)
{
    m_search = &search;
    m_accounts = &accounts;
    connect(&search, &OfferSearch::started, this, &SearchChips::reload);
    connect(&search, &OfferSearch::statusChanged, this, &SearchChips::show);
}

void SearchChips::reload()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const AccountId &id : m_search->accounts()) {
        auto *chip = new ChipButton(this);
        chip->setObjectName(QString(u"chip-"_s + id));
        connect(chip, &QPushButton::clicked, this, [this, id] { Q_EMIT detailsAsked(id); });
        m_chips.insert(id, chip);
        layout()->addWidget(chip);
        show(id);
    }
    setVisible(!m_chips.isEmpty());
}

void SearchChips::show(const AccountId &id)
{
    ChipButton *chip = m_chips.value(id);
    if (!chip)
        return;
    const auto account = m_accounts->find(id);
    const SearchChip words = searchChip(account ? account->label : QString(), m_search->status(id));
    chip->setText(words.text);
    chip->setSign(words.sign);
    chip->setAccountColour(QColor(account ? account->colour : QString()));
    setPlainToolTip(chip, words.text);
}

} // namespace NumberDesk
