// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QHash>
#include <QWidget>

namespace NumberDesk {

class Accounts;
class ChipButton;
class OfferSearch;

/// How a search stands, one chip per account.
class SearchChips final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchChips(QWidget *parent = nullptr);

    /// Shows this search from now on. Both have to outlive the widget. Call it once.
    void watch(const OfferSearch &search, const Accounts &accounts);

Q_SIGNALS:
    void detailsAsked(const NumberDesk::AccountId &id);

private:
    void reload();
    void show(const AccountId &id);

    const OfferSearch *m_search = nullptr;
    const Accounts *m_accounts = nullptr;
    QHash<AccountId, ChipButton *> m_chips;
};

} // namespace NumberDesk
