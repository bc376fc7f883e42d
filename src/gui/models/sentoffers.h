// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "services/activity.h"

#include <QHash>
#include <QObject>

namespace NumberDesk {

class BasketModel;

/// What was sent out of the basket, until it is settled. What was not sent after all comes back by itself.
class SentOffers final : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    SentOffers(const Activity &activity, BasketModel &basket, QObject *parent = nullptr);

    /// Takes out of the basket what is being bought.
    void takeOut();

private:
    void follow(const ChangeRecord &record);

    const Activity &m_activity;
    BasketModel &m_basket;
    QHash<NumberRef, NumberOffer> m_sent;
};

} // namespace NumberDesk
