// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/inventorycache.h"
#include "storage/schema.h"
#include "support/outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime &noon()
{
    static const QDateTime time(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return time;
}

OwnedNumber number(int i, const QString &account = u"account-1"_s)
{
    OwnedNumber owned;
    const QString digits = u"4477009%1"_s.arg(i, 6, 10, QChar(u'0'));
    owned.ref = { account, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    owned.raw = "{\"msisdn\":\"" + digits.toLatin1() + "\",\"features\":[\"SMS\",\"VOICE\"]}";
    owned.type = NumberType::Kind::Mobile;
    owned.capabilities.add(Capability::Sms);
    owned.settings = { { u"moHttpUrl"_s, u"https://example.com/in"_s } };
    return owned;
}

OwnedNumber fullNumber()
{
    OwnedNumber owned = number(1);
    owned.type = NumberType::unknown(u"satellite"_s);
    owned.capabilities = {};
    owned.capabilities.add(Capability::Sms, true, false);
    owned.capabilities.add(Capability::Voice, false, true);
    owned.capabilities.add({ u"MMS"_s, true, true, true, false });
    owned.capabilities.addUnknown(u"FAX"_s);
    owned.label = u"Front desk 'A'"_s;
    owned.destination = u"example.com"_s;
    owned.limitations = { u"<img src=x>"_s, u"second"_s };
    owned.monthly = Money(125, 2, u"EUR"_s);
    owned.nextCharge = noon().addDays(3);
    owned.endsAt = noon().addDays(30);
    owned.id = u"nda_1"_s;
    owned.endingTold = false;
    owned.releasable = false;
    owned.notices = { u"Shared <b>here</b>"_s };
    owned.nextSteps
        = { { u"Send the papers"_s, QUrl(u"https://example.com/papers?a=1"_s) }, { u"Wait"_s, {} } };
    owned.dependants = { u"Connector 7"_s };
    owned.raw = QByteArray("{\"x\":\"\xc3\xbc\\u0000\"}");
    return owned;
}

} // namespace

class TestInventoryCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverStoredIsEmptyWithoutATime();
    void emptyInventoryHasATime();
    void everyFieldSurvives();
    void shortCodesStayShortCodes();
    void storingReplacesOnlyTheAccount();
    void removingForgetsOneAccount();
    void tenThousandNumbersComeBackInOrder();
    void damagedCacheIsEmptyAgain();

private:
    void open();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<InventoryCache> m_cache;
};

void TestInventoryCache::init()
{
    m_cache.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestInventoryCache::open()
{
    m_database = std::make_unique<Database>(cacheSpec(m_dir->filePath(u"cache.db"_s)));
    m_cache = std::make_unique<InventoryCache>(*m_database);
    Outcome opened(m_database->open());
    QVERIFY(opened.wait() && opened.isOk());
}

void TestInventoryCache::neverStoredIsEmptyWithoutATime()
{
    Outcome loaded(m_cache->load(u"account-1"_s));
    QVERIFY(loaded.wait() && loaded.isOk());
    QVERIFY(loaded.value().numbers.isEmpty());
    QVERIFY(!loaded.value().when.isValid());
}

void TestInventoryCache::emptyInventoryHasATime()
{
    Outcome stored(m_cache->store(u"account-1"_s, {}, noon()));
    Outcome loaded(m_cache->load(u"account-1"_s));
    QVERIFY(loaded.wait() && loaded.isOk() && stored.isOk());
    QVERIFY(loaded.value().numbers.isEmpty());
    QCOMPARE(loaded.value().when, noon());
}

void TestInventoryCache::everyFieldSurvives()
{
    const OwnedNumber given = fullNumber();
    Outcome stored(m_cache->store(u"account-1"_s, { given }, noon()));
    Outcome loaded(m_cache->load(u"account-1"_s));
    QVERIFY(loaded.wait() && loaded.isOk() && stored.isOk());
    QCOMPARE(loaded.value().numbers.size(), 1);
    const OwnedNumber &got = loaded.value().numbers.constFirst();
    QCOMPARE(got.ref, given.ref);
    QCOMPARE(got.type, given.type);
    QCOMPARE(got.capabilities, given.capabilities);
    QCOMPARE(got.label, given.label);
    QCOMPARE(got.destination, given.destination);
    QCOMPARE(got.settings, given.settings);
    QCOMPARE(got.limitations, given.limitations);
    QVERIFY(got.monthly && got.monthly->compare(*given.monthly) == std::strong_ordering::equal);
    QVERIFY(got.nextCharge == given.nextCharge);
    QVERIFY(got.endsAt == given.endsAt);
    QCOMPARE(got.id, given.id);
    QCOMPARE(got.endingTold, given.endingTold);
    QCOMPARE(got.releasable, given.releasable);
    QCOMPARE(got.notices, given.notices);
    QCOMPARE(got.nextSteps, given.nextSteps);
    QCOMPARE(got.dependants, given.dependants);
    QCOMPARE(got.raw, given.raw);
}

void TestInventoryCache::shortCodesStayShortCodes()
{
    OwnedNumber code = number(1);
    code.ref.number = PhoneNumber::shortCode(u"12345"_s).value();
    Outcome stored(m_cache->store(u"account-1"_s, { code }, noon()));
    Outcome loaded(m_cache->load(u"account-1"_s));
    QVERIFY(loaded.wait() && loaded.isOk() && stored.isOk());
    QCOMPARE(loaded.value().numbers.constFirst().ref, code.ref);
}

void TestInventoryCache::storingReplacesOnlyTheAccount()
{
    Outcome first(m_cache->store(u"account-1"_s, { number(1), number(2) }, noon()));
    Outcome other(m_cache->store(u"account-2"_s, { number(1, u"account-2"_s) }, noon()));
    Outcome second(m_cache->store(u"account-1"_s, { number(3) }, noon().addSecs(1)));
    Outcome loaded(m_cache->load(u"account-1"_s));
    Outcome untouched(m_cache->load(u"account-2"_s));
    QVERIFY(untouched.wait() && untouched.isOk() && loaded.isOk());
    QCOMPARE(loaded.value().numbers.size(), 1);
    QCOMPARE(loaded.value().numbers.constFirst().ref, number(3).ref);
    QCOMPARE(loaded.value().when, noon().addSecs(1));
    QCOMPARE(untouched.value().numbers.size(), 1);
}

void TestInventoryCache::removingForgetsOneAccount()
{
    Outcome first(m_cache->store(u"account-1"_s, { number(1) }, noon()));
    Outcome other(m_cache->store(u"account-2"_s, { number(1, u"account-2"_s) }, noon()));
    Outcome removed(m_cache->remove(u"account-1"_s));
    Outcome loaded(m_cache->load(u"account-1"_s));
    Outcome untouched(m_cache->load(u"account-2"_s));
    QVERIFY(untouched.wait() && removed.isOk());
    QVERIFY(!loaded.value().when.isValid());
    QVERIFY(loaded.value().numbers.isEmpty());
    QCOMPARE(untouched.value().numbers.size(), 1);
}

void TestInventoryCache::tenThousandNumbersComeBackInOrder()
{
    constexpr int kCount = 10000;
    QList<OwnedNumber> numbers;
    for (int i = 0; i < kCount; ++i)
        numbers << number((i * 7919) % kCount);
    Outcome stored(m_cache->store(u"account-1"_s, numbers, noon()));
    Outcome loaded(m_cache->load(u"account-1"_s));
    QVERIFY(loaded.wait() && loaded.isOk() && stored.isOk());
    QCOMPARE(loaded.value().numbers.size(), kCount);
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(loaded.value().numbers.at(i).ref, numbers.at(i).ref);
}

void TestInventoryCache::damagedCacheIsEmptyAgain()
{
    Outcome stored(m_cache->store(u"account-1"_s, { number(1) }, noon()));
    QVERIFY(stored.wait() && stored.isOk());
    m_cache.reset();
    m_database.reset();
    QFile file(m_dir->filePath(u"cache.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(file.size(), 'x')), file.size());
    file.close();
    open();
    Outcome loaded(m_cache->load(u"account-1"_s));
    QVERIFY(loaded.wait() && loaded.isOk());
    QVERIFY(!loaded.value().when.isValid());
}

QTEST_GUILESS_MAIN(TestInventoryCache)
#include "tst_inventorycache.moc"
