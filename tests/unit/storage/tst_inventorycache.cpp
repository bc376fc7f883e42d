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
    void writingAddsAndReplaces();
    void whatIsAsItWasStays();
    void aCutPassKeepsWhatWasThere();
    void removingForgetsNumbers();
    void removingForgetsOneAccount();
    void onlyTheAccountsAskedForAreRead();
    void manyNumbersComeInGrowingPieces();
    void manyNumbersComeInPiecesApart();
    void whatCannotBeUnderstoodIsLeftOut();
    void damagedCacheIsEmptyAgain();

private:
    void open();
    void write(const QList<OwnedNumber> &numbers, const AccountId &account = u"account-1"_s);
    [[nodiscard]] CachePiece read(const QList<AccountId> &accounts = { u"account-1"_s });
    [[nodiscard]] QList<CachePiece> pieces(CacheReading::Pieces pieces);
    [[nodiscard]] QByteArray raw(const NumberRef &ref);
    void finish(const QDateTime &when, const AccountId &account = u"account-1"_s);
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

void TestInventoryCache::write(const QList<OwnedNumber> &numbers, const AccountId &account)
{
    NumberColumns columns;
    QList<CachedNumber> cached;
    for (const OwnedNumber &number : numbers)
        cached.append({ number.ref, columns.packed(columns.put(number).row), number.raw });
    Outcome written(m_cache->write(account, cached));
    QVERIFY(written.wait() && written.isOk());
}

CachePiece TestInventoryCache::read(const QList<AccountId> &accounts)
{
    Outcome piece(m_cache->read(std::make_shared<CacheReading>(accounts, CacheReading::Pieces::Growing)));
    if (!piece.wait() || !piece.isOk() || !piece.value().isLast)
        qFatal("The cache cannot be read.");
    return piece.value();
}

QList<CachePiece> TestInventoryCache::pieces(CacheReading::Pieces pieces)
{
    const auto reading = std::make_shared<CacheReading>(QList<AccountId>{ u"account-1"_s }, pieces);
    QList<CachePiece> all;
    do {
        Outcome piece(m_cache->read(reading));
        if (!piece.wait() || !piece.isOk())
            qFatal("The cache cannot be read.");
        all.append(piece.value());
    } while (!all.constLast().isLast);
    return all;
}

QByteArray TestInventoryCache::raw(const NumberRef &ref)
{
    Outcome asked(m_cache->raw(ref));
    return asked.wait() && asked.isOk() ? asked.value() : "error";
}

void TestInventoryCache::finish(const QDateTime &when, const AccountId &account)
{
    Outcome finished(m_cache->finish(account, when));
    QVERIFY(finished.wait() && finished.isOk());
}

void TestInventoryCache::neverStoredIsEmptyWithoutATime()
{
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 0);
    QVERIFY(cached.times.isEmpty());
    QCOMPARE(raw(number(1).ref), QByteArray());
}

void TestInventoryCache::emptyInventoryHasATime()
{
    finish(noon());
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 0);
    QCOMPARE(cached.times.value(u"account-1"_s), noon());
}

void TestInventoryCache::everyFieldSurvives()
{
    const OwnedNumber given = fullNumber();
    write({ given });
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 1);
    const OwnedNumber got = cached.columns.at(0);
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
    QCOMPARE(raw(given.ref), given.raw);
}

void TestInventoryCache::shortCodesStayShortCodes()
{
    OwnedNumber code = number(1);
    code.ref.number = PhoneNumber::shortCode(u"12345"_s).value();
    OwnedNumber other = number(2);
    other.ref.number = PhoneNumber::fromDigits(u"12345"_s).value();
    write({ code, other });
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 2);
    QVERIFY(cached.columns.find(code.ref) && cached.columns.find(other.ref));
}

void TestInventoryCache::writingAddsAndReplaces()
{
    write({ number(1), number(2) });
    OwnedNumber changed = number(2);
    changed.label = u"Shop"_s;
    changed.raw = "{\"label\":\"Shop\"}";
    write({ changed, number(3) });
    finish(noon().addSecs(1));
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 3);
    QCOMPARE(cached.columns.at(*cached.columns.find(changed.ref)).label, u"Shop"_s);
    QCOMPARE(cached.times.value(u"account-1"_s), noon().addSecs(1));
    QCOMPARE(raw(changed.ref), changed.raw);
    QCOMPARE(raw(number(1).ref), number(1).raw);
}

void TestInventoryCache::whatIsAsItWasStays()
{
    write({ number(1) });
    Outcome nothing(m_cache->write(u"account-1"_s, { { number(1).ref, {}, {} } }));
    QVERIFY(nothing.wait() && nothing.isOk());
    Outcome raws(m_cache->write(u"account-1"_s, { { number(1).ref, {}, "{\"new\":1}" } }));
    QVERIFY(raws.wait() && raws.isOk());
    QCOMPARE(read().columns.at(0).settings, number(1).settings);
    QCOMPARE(raw(number(1).ref), QByteArray("{\"new\":1}"));
}

void TestInventoryCache::aCutPassKeepsWhatWasThere()
{
    write({ number(1), number(2) });
    finish(noon());
    write({ number(3) });
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 3);
    QCOMPARE(cached.times.value(u"account-1"_s), noon());
}

void TestInventoryCache::removingForgetsNumbers()
{
    write({ number(1), number(2) });
    Outcome removed(m_cache->remove({ number(1).ref, number(7).ref }));
    QVERIFY(removed.wait() && removed.isOk());
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 1);
    QVERIFY(cached.columns.find(number(2).ref));
    QCOMPARE(raw(number(1).ref), QByteArray());
}

void TestInventoryCache::removingForgetsOneAccount()
{
    write({ number(1) });
    finish(noon());
    write({ number(1, u"account-2"_s) }, u"account-2"_s);
    finish(noon(), u"account-2"_s);
    Outcome removed(m_cache->removeAccount(u"account-1"_s));
    QVERIFY(removed.wait() && removed.isOk());
    const CachePiece cached = read({ u"account-1"_s, u"account-2"_s });
    QCOMPARE(cached.times.size(), 1);
    QCOMPARE(cached.columns.count(u"account-1"_s), 0);
    QCOMPARE(cached.columns.count(u"account-2"_s), 1);
    QCOMPARE(raw(number(1).ref), QByteArray());
    QCOMPARE(raw(number(1, u"account-2"_s).ref), number(1).raw);
}

void TestInventoryCache::onlyTheAccountsAskedForAreRead()
{
    write({ number(1) });
    write({ number(1, u"account-2"_s) }, u"account-2"_s);
    const CachePiece cached = read({ u"account-2"_s });
    QCOMPARE(cached.columns.count(), 1);
    QCOMPARE(cached.columns.refAt(0).account, u"account-2"_s);
}

void TestInventoryCache::manyNumbersComeInGrowingPieces()
{
    constexpr int kCount = 12'000;
    QList<OwnedNumber> numbers;
    for (int i = 0; i < kCount; ++i)
        numbers << number((i * 7919) % kCount);
    write(numbers);
    const QList<CachePiece> all = pieces(CacheReading::Pieces::Growing);
    QVERIFY(all.size() > 1);
    const NumberColumns &first = all.constFirst().columns;
    QVERIFY(first.count() > 0 && first.count() < kCount);
    QCOMPARE(all.constLast().columns.count(), kCount);
    for (quint32 row = 0; row < first.span(); ++row)
        QCOMPARE(all.constLast().columns.refAt(row), first.refAt(row));
}

void TestInventoryCache::manyNumbersComeInPiecesApart()
{
    constexpr int kCount = 2'500;
    QList<OwnedNumber> numbers;
    for (int i = 0; i < kCount; ++i)
        numbers << number(i);
    write(numbers);
    const QList<CachePiece> all = pieces(CacheReading::Pieces::Apart);
    QVERIFY(all.size() > 1);
    qsizetype count = 0;
    for (const CachePiece &piece : all)
        count += piece.columns.count();
    QCOMPARE(count, kCount);
}

void TestInventoryCache::whatCannotBeUnderstoodIsLeftOut()
{
    Outcome written(m_cache->write(u"account-1"_s, { { number(1).ref, "no number", "{}" } }));
    QVERIFY(written.wait() && written.isOk());
    write({ number(2) });
    const CachePiece cached = read();
    QCOMPARE(cached.columns.count(), 1);
    QCOMPARE(cached.columns.refAt(0), number(2).ref);
}

void TestInventoryCache::damagedCacheIsEmptyAgain()
{
    write({ number(1) });
    finish(noon());
    m_cache.reset();
    m_database.reset();
    QFile file(m_dir->filePath(u"cache.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(file.size(), 'x')), file.size());
    file.close();
    open();
    QVERIFY(read().times.isEmpty());
    write({ number(2) });
    QCOMPARE(read().columns.count(), 1);
}

QTEST_GUILESS_MAIN(TestInventoryCache)
#include "tst_inventorycache.moc"
