// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/inventory.h"

#include "services/accountinventory.h"
#include "services/accounts.h"
#include "storage/inventorycache.h"

#include <map>

namespace NumberDesk {

struct Inventory::Private
{
    Inventory *q;
    Parts parts;
    bool started = false;
    std::map<AccountId, std::unique_ptr<AccountInventory>> accounts;
    OperationKeeper operations;

    [[nodiscard]] AccountInventory *find(const AccountId &id) const
    {
        const auto found = accounts.find(id);
        return found == accounts.end() ? nullptr : found->second.get();
    }
    void follow();
    void add(const AccountId &id);
    void drop(const AccountId &id);
    void refreshIfReady(const AccountId &id);
};

/// Takes over the list of accounts as it is now.
void Inventory::Private::follow()
{
    QList<AccountId> gone;
    for (const auto &[id, inventory] : accounts) {
        if (!parts.accounts.find(id))
            gone.append(id);
    }
    for (const AccountId &id : std::as_const(gone))
        drop(id);
    for (const Account &account : parts.accounts.all()) {
        if (!find(account.id))
            add(account.id);
    }
}

void Inventory::Private::add(const AccountId &id)
{
    auto inventory = std::make_unique<AccountInventory>(parts, id);
    AccountInventory *added = inventory.get();
    accounts.emplace(id, std::move(inventory));
    connect(added, &AccountInventory::reset, q, [this, id] { Q_EMIT q->reset(id); });
    connect(added, &AccountInventory::upserted, q, &Inventory::upserted);
    connect(added, &AccountInventory::removed, q, &Inventory::removed);
    connect(added, &AccountInventory::statusChanged, q, [this, id] { Q_EMIT q->statusChanged(id); });
    connect(added, &AccountInventory::found, q, &Inventory::found);
    connect(added, &AccountInventory::wantsLook, q, &Inventory::wantsLook);
    added->loadCache();
    refreshIfReady(id);
}

void Inventory::Private::drop(const AccountId &id)
{
    accounts.erase(id);
    operations.keep(parts.cache.remove(id), q, [](const Result<Done> &) {});
    Q_EMIT q->reset(id);
}

void Inventory::Private::refreshIfReady(const AccountId &id)
{
    AccountInventory *inventory = find(id);
    if (inventory && parts.accounts.client(id))
        inventory->refresh();
}

Inventory::Inventory(Parts parts, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, parts, false, {}, {} })
{ }

Inventory::~Inventory() = default;

void Inventory::start()
{
    if (d->started)
        return;
    d->started = true;
    connect(&d->parts.accounts, &Accounts::listChanged, this, [this] { d->follow(); });
    connect(&d->parts.accounts, &Accounts::clientChanged, this, [this](const AccountId &id) {
        if (AccountInventory *inventory = d->find(id))
            inventory->refreshAnew();
    });
    d->follow();
}

void Inventory::refresh(const AccountId &id)
{
    d->refreshIfReady(id);
}

void Inventory::refreshAll()
{
    for (const auto &[id, inventory] : d->accounts)
        d->refreshIfReady(id);
}

void Inventory::cancel(const AccountId &id)
{
    if (AccountInventory *inventory = d->find(id))
        inventory->cancel();
}

QList<OwnedNumber> Inventory::numbers(const AccountId &id) const
{
    const AccountInventory *inventory = d->find(id);
    return inventory ? inventory->numbers() : QList<OwnedNumber>();
}

qsizetype Inventory::count(const AccountId &id) const
{
    const AccountInventory *inventory = d->find(id);
    return inventory ? inventory->numbers().size() : 0;
}

std::optional<OwnedNumber> Inventory::find(const NumberRef &ref) const
{
    const AccountInventory *inventory = d->find(ref.account);
    const OwnedNumber *number = inventory ? inventory->find(ref) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

RefreshStatus Inventory::status(const AccountId &id) const
{
    const AccountInventory *inventory = d->find(id);
    return inventory ? inventory->status() : RefreshStatus();
}

OperationPtr<QList<NumberRef>> Inventory::ask(const AccountId &id, const OwnedQuery &query)
{
    AccountInventory *inventory = d->find(id);
    if (!inventory)
        return finishedOperation<QList<NumberRef>>(makeError(ErrorKind::NotFound));
    return inventory->ask(query);
}

void Inventory::learn(const OwnedNumber &number)
{
    if (AccountInventory *inventory = d->find(number.ref.account))
        inventory->learn(number);
}

void Inventory::forget(const NumberRef &ref)
{
    if (AccountInventory *inventory = d->find(ref.account))
        inventory->forget(ref);
}

} // namespace NumberDesk
