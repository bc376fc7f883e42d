// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/inventory.h"

#include "base/logging.h"
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
    NumberColumns columns = {};
    std::map<AccountId, std::unique_ptr<AccountInventory>> accounts = {};
    QList<AccountId> unread = {}; ///< whose cache is to be read
    std::shared_ptr<CacheReading> reading = {};
    bool takesWhole = false; ///< what is being read of the cache is all that there is
    OperationKeeper operations = {};

    [[nodiscard]] AccountInventory *find(const AccountId &id) const
    {
        const auto found = accounts.find(id);
        return found == accounts.end() ? nullptr : found->second.get();
    }
    void follow();
    void add(const AccountId &id);
    void drop(const AccountId &id);
    void clear(const AccountId &id);
    void readCache();
    void readPiece();
    void takePiece(const CachePiece &piece);
    void endReading(const QHash<AccountId, QDateTime> &times);
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
    readCache();
}

void Inventory::Private::add(const AccountId &id)
{
    auto inventory = std::make_unique<AccountInventory>(parts, columns, id);
    AccountInventory *added = inventory.get();
    accounts.emplace(id, std::move(inventory));
    connect(added, &AccountInventory::rowsChanged, q, &Inventory::rowsChanged);
    connect(added, &AccountInventory::rowsRemoved, q, &Inventory::rowsRemoved);
    connect(added, &AccountInventory::removed, q, &Inventory::removed);
    connect(added, &AccountInventory::statusChanged, q, [this, id] { Q_EMIT q->statusChanged(id); });
    connect(added, &AccountInventory::found, q, &Inventory::found);
    connect(added, &AccountInventory::wantsLook, q, &Inventory::wantsLook);
    unread.append(id);
    refreshIfReady(id);
}

void Inventory::Private::drop(const AccountId &id)
{
    clear(id);
    accounts.erase(id);
    unread.removeOne(id);
    operations.keep(parts.cache.removeAccount(id), q, [](const Result<Done> &) {});
    Q_EMIT q->reset(id);
}

void Inventory::Private::clear(const AccountId &id)
{
    if (columns.count() == columns.count(id)) {
        columns = NumberColumns();
        return;
    }
    for (const quint32 row : columns.rowsOf(id))
        columns.remove(row);
}

/// A reading of all accounts makes the columns in the database's thread, and they are taken as they are.
/// What other readings give is put beside what is there.
void Inventory::Private::readCache()
{
    if (reading || unread.isEmpty())
        return;
    takesWhole = accounts.size() == static_cast<std::size_t>(unread.size());
    reading = std::make_shared<CacheReading>(
        std::exchange(unread, {}), takesWhole ? CacheReading::Pieces::Growing : CacheReading::Pieces::Apart);
    readPiece();
}

void Inventory::Private::readPiece()
{
    operations.keep(parts.cache.read(reading), q, [this](const Result<CachePiece> &piece) {
        if (piece.isOk()) {
            takePiece(*piece);
            return;
        }
        qCWarning(lcServices) << "The cache could not be read:" << Error::kindName(piece.error().kind);
        endReading({});
    });
}

void Inventory::Private::takePiece(const CachePiece &piece)
{
    QList<quint32> rows;
    if (takesWhole) {
        // Nothing else has come in meanwhile: the accounts wait for the end of the reading.
        columns = piece.columns;
    } else {
        for (quint32 row = 0; row < piece.columns.span(); ++row) {
            const AccountId account = piece.columns.text(NumberColumns::Account, row);
            if (!find(account))
                continue;
            if (const auto put = columns.putPacked(account, piece.columns.packed(row)))
                rows.append(put->row);
        }
    }
    if (!rows.isEmpty())
        Q_EMIT q->rowsChanged(rows);
    for (const AccountId &account : reading->accounts()) {
        if (takesWhole && columns.count(account) > 0)
            Q_EMIT q->reset(account);
    }
    if (piece.isLast)
        endReading(piece.times);
    else
        readPiece();
}

void Inventory::Private::endReading(const QHash<AccountId, QDateTime> &times)
{
    const auto ended = std::exchange(reading, nullptr);
    for (const AccountId &account : ended->accounts()) {
        if (AccountInventory *inventory = find(account)) {
            inventory->cacheLoaded(times.value(account));
        } else if (columns.count(account) > 0) {
            clear(account); // removed while it was read
            Q_EMIT q->reset(account);
        }
    }
    readCache();
}

void Inventory::Private::refreshIfReady(const AccountId &id)
{
    AccountInventory *inventory = find(id);
    if (inventory && parts.accounts.client(id))
        inventory->refresh();
}

Inventory::Inventory(Parts parts, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, parts })
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

void Inventory::refreshSince(const AccountId &id)
{
    AccountInventory *inventory = d->find(id);
    if (inventory && d->parts.accounts.client(id))
        inventory->refreshSince();
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

const NumberColumns &Inventory::columns() const
{
    return d->columns;
}

qsizetype Inventory::count(const AccountId &id) const
{
    return d->columns.count(id);
}

std::optional<OwnedNumber> Inventory::find(const NumberRef &ref) const
{
    const auto row = d->columns.find(ref);
    return row ? std::optional(d->columns.at(*row)) : std::nullopt;
}

OperationPtr<QByteArray> Inventory::raw(const NumberRef &ref)
{
    return d->parts.cache.raw(ref);
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
