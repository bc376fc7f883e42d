// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/sentoffers.h"

#include "gui/models/basketmodel.h"

namespace NumberDesk {

SentOffers::SentOffers(const Activity &activity, BasketModel &basket, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_basket(basket)
{
    connect(&activity, &Activity::recordChanged, this, &SentOffers::follow);
}

void SentOffers::takeOut()
{
    QList<NumberRef> sent;
    for (const NumberOffer &offer : m_basket.offers()) {
        const auto record = m_activity.unsettled(offer.ref);
        if (!record || record->change.kind != ChangeKind::Buy)
            continue;
        m_sent.insert(offer.ref, offer);
        sent << offer.ref;
    }
    m_basket.remove(sent);
}

void SentOffers::follow(const ChangeRecord &record)
{
    const Change &change = record.change;
    if (change.kind != ChangeKind::Buy)
        return;
    if (record.state == ChangeState::NotSent && m_sent.contains(change.ref)) {
        m_basket.add({ m_sent.take(change.ref) });
        return;
    }
    if (isSettled(record.state))
        m_sent.remove(change.ref);
    takeOut();
}

} // namespace NumberDesk
