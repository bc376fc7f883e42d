// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/promise.h"
#include "providers/providerregistry.h"
#include "services/sheetplan.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

OwnedNumber owned(const SheetAccount &account, const QString &digits)
{
    OwnedNumber number;
    number.ref = { account.id, u"GB"_s, *PhoneNumber::fromDigits(digits) };
    number.label = u"Desk"_s;
    if (!account.fields.isEmpty())
        number.settings.insert(account.fields.constFirst().key, u"https://hooks.example/in"_s);
    return number;
}

/// A number at each provider.
SheetWorld makeWorld()
{
    SheetWorld world;
    qint64 digits = 447700900100;
    for (const auto &provider : makeProviders()) {
        const ProviderInfo info = provider->info();
        const SheetAccount account{ info.id + u"-1"_s, info.name, info.id, info.name, info.settingFields };
        world.accounts << account;
        (void)world.columns.put(owned(account, QString::number(digits++)));
    }
    return world;
}

} // namespace

/// A sheet, CSV or JSON, that is imported: each change it makes is of a number that is there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SheetWorld world = makeWorld();
    const auto plan = planSheet(bytesOf(data, size), world);
    if (!plan.isOk()) {
        promise(!plan.error().detail.isEmpty());
        return 0;
    }
    for (const SheetRow &row : plan->rows) {
        promise(row.line > 0);
        promise(row.outcome != SheetRow::Refused || (!row.change && !row.note));
        promise(!row.change || world.columns.find(row.change->ref));
    }
    return 0;
}
