// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ownedreading.h"

#include "providers/pagedfetch.h"
#include "providers/providerclient.h"
#include "services/inventorypass.h"

namespace NumberDesk {

namespace {

struct Reading
{
    QSet<NumberRef> wanted;
    QHash<NumberRef, OwnedNumber> found;
    qsizetype budget = 0; ///< requests that asking for each would take
    bool isTooLong = false;

    /// Whether the whole list takes more requests than it saves.
    void judge(const Page<OwnedNumber> &page)
    {
        const auto items = static_cast<qint64>(page.items.size());
        isTooLong = isTooLong || (page.total && items > 0 && *page.total / items > budget);
    }
    void take(const QList<OwnedNumber> &numbers)
    {
        for (const OwnedNumber &number : numbers) {
            if (wanted.contains(number.ref))
                found.insert(number.ref, number);
        }
    }
    [[nodiscard]] bool isOver() const { return isTooLong || found.size() == wanted.size(); }
};

} // namespace

OperationPtr<QHash<NumberRef, OwnedNumber>> readOwned(
    std::function<ProviderClient *()> client, const QSet<NumberRef> &wanted)
{
    using Found = QHash<NumberRef, OwnedNumber>;
    const auto reading = std::make_shared<Reading>();
    reading->wanted = wanted;
    reading->budget = wanted.size();
    PagedFetch<OwnedNumber>::Plan plan;
    plan.page = [client = std::move(client), reading](const PageToken &token) {
        ProviderClient *asked = client();
        if (!asked || reading->isOver())
            return finishedOperation<Page<OwnedNumber>>(makeError(ErrorKind::Cancelled));
        return mapped(asked->listOwned({}, token), [reading](Result<Page<OwnedNumber>> end) {
            if (end)
                reading->judge(*end);
            return end;
        });
    };
    plan.key = InventoryPass::keyOf;
    plan.batch = [reading](const QList<OwnedNumber> &numbers) { reading->take(numbers); };
    plan.maxPages = static_cast<int>(reading->budget);
    return mapped(PagedFetch<OwnedNumber>::start(std::move(plan)),
        [reading](const Result<FetchOutcome> &end) -> Result<Found> {
            if (!end.isOk())
                return end.error();
            const bool isCut = end->error && !reading->isOver();
            if (isCut && reading->found.isEmpty())
                return *end->error;
            return reading->found;
        });
}

} // namespace NumberDesk
