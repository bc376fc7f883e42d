// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachedprofile.h"

#include "deskunderload.h"
#include "manynumbers.h"

#include "storage/schema.h"

#include <algorithm>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kAtOnce = 10'000;

template <typename T>
void succeed(const OperationPtr<T> &operation, const char *what)
{
    QObject context;
    std::optional<bool> isOk;
    operation->whenDone(&context, [&isOk](const Result<T> &end) { isOk = end.isOk(); });
    DeskUnderLoad::waitFor([&] { return isOk.has_value(); }, what);
    if (!*isOk)
        qFatal("could not make %s", what);
}

Account account()
{
    Account account;
    account.id = u"6f1b3a52-0000-4000-8000-000000000001"_s;
    account.provider = u"vonage"_s;
    account.label = u"Bench"_s;
    account.colour = u"#7a5ae0"_s;
    account.credentials = { { u"apiKey"_s, u"0badc0de"_s } };
    return account;
}

QList<CachedNumber> cachedFrom(quint32 first, quint32 end)
{
    NumberColumns columns;
    QList<CachedNumber> numbers;
    for (quint32 index = first; index < end; ++index) {
        const OwnedNumber number = madeNumber(index, account().id);
        const auto raw = "{\"msisdn\":\"" + number.ref.number.digits().toUtf8() + "\"}";
        numbers.append({ number.ref, columns.packed(columns.put(number).row), raw });
    }
    return numbers;
}

} // namespace

void fillWithCached(const Profile &profile, quint32 numbers)
{
    if (!profile.prepare().isOk() || !AccountRepository(profile.accountsFile()).save({ account() }).isOk())
        qFatal("could not make the profile");
    Database file(cacheSpec(profile.cacheFile()));
    InventoryCache cache(file);
    succeed(file.open(), "the cache");
    for (quint32 first = 0; first < numbers; first += kAtOnce)
        succeed(cache.write(account().id, cachedFrom(first, std::min(first + kAtOnce, numbers))),
            "the cached numbers");
    succeed(cache.finish(account().id, QDateTime::currentDateTimeUtc()), "the cached inventory");
}

} // namespace NumberDesk::Bench
