// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/schema.h"
#include "storage/sql.h"
#include "support/locks.h"
#include "support/manualclock.h"
#include "support/numbers.h"
#include "support/outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Files that an earlier version wrote are taken over with everything in them.
class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalWithoutOrdersIsTakenOver();
    void aJournalWithoutHoldingsIsTakenOver();
    void everyColumnOfAChangeIsTakenOver();
    void anOlderCacheIsThrownAway();

private:
    /// Writes a file as version @p version had it.
    static void write(DatabaseSpec spec, int version, const QStringList &statements)
    {
        spec.migrations = spec.migrations.first(version);
        Database database(spec);
        Outcome opened(database.open());
        Outcome written(database.run<Done>([statements](QSqlDatabase &db) -> Result<Done> {
            for (const QString &statement : statements) {
                if (const auto done = execute(db, statement); !done.ok)
                    return done.error();
            }
            return Done{};
        }));
        QVERIFY(written.wait());
        QVERIFY(opened.isOk() && written.isOk());
        QCOMPARE(opened.value().version, version);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestSchema::aJournalWithoutOrdersIsTakenOver()
{
    const DatabaseSpec spec = journalSpec(path(u"journal.db"_s));
    write(spec, 1,
        { u"INSERT INTO changes (id, seq, kind, state, blocking, account, country, digits, short_code, "
          "offer_id, purchase_target, seen, edits, created, looks, negatives, request_id, request, who, "
          "notes) VALUES ('a', 1, 'Buy', 'Doubtful', 1, 'account-1', 'GB', '447700900123', 0, '', '', "
          "'{}', '{}', 0, 0, 0, 'req-1', 'curl', 'ada', '[]')"_s });
    Database database(spec);
    ManualClock clock;
    ChangeJournal journal(database, clock);
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QCOMPARE(opened.value().previousVersion, 1);
    QCOMPARE(opened.value().version, int(spec.migrations.size()));
    ChangePatch patch;
    patch.orderId = u"order-17"_s;
    Outcome looked(journal.advance(u"a"_s, ChangeState::Doubtful, ChangeState::Checking, patch));
    QVERIFY(looked.wait() && looked.isOk());
    Outcome read(journal.record(u"a"_s));
    QVERIFY(read.wait() && read.isOk());
    QCOMPARE(read.value().orderId, u"order-17"_s);
    QCOMPARE(read.value().requestId, u"req-1"_s);
    QCOMPARE(read.value().request, u"curl"_s);
    QCOMPARE(read.value().who, u"ada"_s);
    QCOMPARE(read.value().change.ref.number.digits(), u"447700900123"_s);
}

void TestSchema::aJournalWithoutHoldingsIsTakenOver()
{
    const DatabaseSpec spec = journalSpec(path(u"owning.db"_s));
    write(spec, 2,
        { u"INSERT INTO changes (id, seq, kind, state, blocking, account, country, digits, short_code, "
          "offer_id, purchase_target, seen, edits, created, sent, settled, looks, negatives, request_id, "
          "request, who, notes) VALUES ('a', 1, 'Buy', 'Done', 0, 'account-1', 'GB', '447700900123', 0, '', "
          "'', '{}', '{}', 0, 1000, 2000, 0, 0, '', '', 'ada', '[]')"_s });
    Database database(spec);
    Holdings holdings(database);
    Annotations annotations(database);
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QCOMPARE(opened.value().previousVersion, 2);
    OwnedNumber bought;
    bought.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    OwnedNumber other = bought;
    other.ref.number = PhoneNumber::fromDigits(u"447700900124"_s).value();
    Outcome passed(holdings.takePass(
        u"account-1"_s, columnsOf({ bought, other }), QDateTime::fromMSecsSinceEpoch(9000, Qt::UTC)));
    Outcome waits(holdings.awaitsPass(u"account-1"_s));
    Outcome locked(annotations.edit({ { bought.ref, lockEdit() } }));
    QVERIFY(passed.wait() && passed.isOk() && waits.isOk() && locked.wait() && locked.isOk());
    QVERIFY(passed.value().findings.isEmpty());
    QVERIFY(!waits.value());
    Outcome found(holdings.find(bought.ref));
    QVERIFY(found.wait() && found.isOk() && found.value());
    QCOMPARE(found.value()->origin, Origin::Here);
    QCOMPARE(found.value()->changeId, u"a"_s);
    QCOMPARE(found.value()->since, QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC));
}

void TestSchema::everyColumnOfAChangeIsTakenOver()
{
    const DatabaseSpec spec = journalSpec(path(u"columns.db"_s));
    const QStringList columns{ u"id"_s, u"kind"_s, u"state"_s, u"account"_s, u"country"_s, u"digits"_s,
        u"short_code"_s, u"offer_id"_s, u"purchase_target"_s, u"setup_amount"_s, u"setup_currency"_s,
        u"monthly_amount"_s, u"monthly_currency"_s, u"seen"_s, u"edits"_s, u"created"_s, u"sent"_s,
        u"settled"_s, u"next_look"_s, u"looks"_s, u"negatives"_s, u"first_negative"_s, u"error"_s,
        u"request_id"_s, u"request"_s, u"who"_s, u"notes"_s, u"order_id"_s, u"follows"_s };
    // In each its own name.
    write(spec, 4,
        { u"INSERT INTO changes (seq, blocking, %1) VALUES (7, 1, '%2')"_s.arg(
            columns.join(u", "_s), columns.join(u"', '"_s)) });
    Database database(spec);
    Outcome opened(database.open());
    Outcome read(database.run<QStringList>([columns](QSqlDatabase &db) -> Result<QStringList> {
        auto row = execute(db, u"SELECT seq, blocking, %1 FROM changes"_s.arg(columns.join(u", "_s)));
        QStringList found;
        while (row.query.next()) {
            for (int column = 0; column < columns.size() + 2; ++column)
                found << row.query.value(column).toString();
        }
        return found;
    }));
    QVERIFY(read.wait() && opened.isOk() && read.isOk());
    QCOMPARE(opened.value().previousVersion, 4);
    QCOMPARE(read.value(), QStringList({ u"7"_s, u"1"_s }) + columns);
}

void TestSchema::anOlderCacheIsThrownAway()
{
    const DatabaseSpec spec = cacheSpec(path(u"cache.db"_s));
    write(spec, 1,
        { u"INSERT INTO inventories (account, stored) VALUES ('account-1', 1000)"_s,
            u"INSERT INTO owned (account, position, country, digits, short_code, kind, capabilities, label, "
            "destination, settings, limitations, raw) VALUES ('account-1', 0, 'GB', '447700900123', 0, "
            "'mobile', '[[\"SMS\",true,false]]', 'Desk', '', '{}', '[]', '{}')"_s });
    Database database(spec);
    InventoryCache cache(database);
    Outcome opened(database.open());
    const auto reading
        = std::make_shared<CacheReading>(QList<AccountId>{ u"account-1"_s }, CacheReading::Pieces::Growing);
    Outcome loaded(cache.read(reading));
    QVERIFY(loaded.wait());
    QVERIFY(opened.isOk() && loaded.isOk());
    QCOMPARE(opened.value().version, int(spec.migrations.size()));
    QCOMPARE(loaded.value().columns.count(), 0);
    QVERIFY(loaded.value().times.isEmpty());
    OwnedNumber number;
    number.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    const NumberColumns columns = columnsOf({ number });
    Outcome written(cache.write(u"account-1"_s, { { number.ref, columns.packed(0), "{}" } }));
    QVERIFY(written.wait() && written.isOk());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
