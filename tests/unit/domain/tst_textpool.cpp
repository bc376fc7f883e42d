// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textpool.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestTextPool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasTheSameId();
    void theEmptyTextIsZero();
    void aTextComesBackAsItWas_data();
    void aTextComesBackAsItWas();
    void aSearchKnowsNoCase();
    void aSearchFindsInEveryChunk();
    void aSearchFindsWhereverItStands();
    void aSearchStopsWhenItIsTold();
    void aMatchNeverSpansTwoTexts();
    void aCopyIsASnapshot();
};

namespace {

QList<quint32> idsIn(const RowBits &bits, quint32 size)
{
    QList<quint32> ids;
    for (quint32 id = 0; id < size; ++id) {
        if (bits.test(id))
            ids << id;
    }
    return ids;
}

QList<quint32> found(const TextPool &pool, const QString &text)
{
    return idsIn(pool.idsContaining(TextPool::folded(text)), pool.size());
}

} // namespace

void TestTextPool::theSameTextHasTheSameId()
{
    TextPool pool;
    const quint32 shop = pool.intern(u"Shop"_s);
    const quint32 lower = pool.intern(u"shop"_s);
    QVERIFY(shop != lower);
    QCOMPARE(pool.intern(u"Shop"_s), shop);
    QCOMPARE(pool.find("shop"), std::optional(lower));
    QCOMPARE(pool.find("SHOP"), std::optional<quint32>());
    QCOMPARE(pool.size(), quint32(3));
}

void TestTextPool::theEmptyTextIsZero()
{
    TextPool pool;
    QCOMPARE(pool.intern(QString()), quint32(0));
    QCOMPARE(pool.at(0), QString());
    QCOMPARE(TextPool(TextPool::Search::None).intern(QString()), quint32(0));
}

void TestTextPool::aTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("upper case") << u"Main Line"_s;
    QTest::newRow("folds to other bytes") << u"ÉCOLE İ"_s;
    QTest::newRow("several lines") << u"one\ntwo"_s;
    QTest::newRow("a NUL") << u"a\0b"_s;
    QTest::newRow("beyond 16 bits") << u"call \U0001F4DE"_s;
    QTest::newRow("longer than a chunk") << QString(200'000, u'Ü');
}

void TestTextPool::aTextComesBackAsItWas()
{
    QFETCH(QString, text);
    for (const auto search : { TextPool::Search::Folded, TextPool::Search::None }) {
        TextPool pool(search);
        const quint32 before = pool.intern(u"before"_s);
        const quint32 id = pool.intern(text);
        const quint32 after = pool.intern(u"after"_s);
        QCOMPARE(pool.at(id), text);
        QCOMPARE(pool.at(before), u"before"_s);
        QCOMPARE(pool.at(after), u"after"_s);
    }
}

void TestTextPool::aSearchKnowsNoCase()
{
    TextPool pool;
    const quint32 school = pool.intern(u"Grande École"_s);
    const quint32 shouted = pool.intern(u"GRANDE ÉCOLE 5"_s);
    const quint32 other = pool.intern(u"Markt"_s);
    QCOMPARE(found(pool, u"éCoLe"_s), (QList<quint32>{ school, shouted }));
    QCOMPARE(found(pool, u"MARK"_s), QList<quint32>{ other });
    QCOMPARE(found(pool, u"nowhere"_s), QList<quint32>());
    QCOMPARE(found(pool, QString()).size(), qsizetype(4));
}

void TestTextPool::aSearchFindsInEveryChunk()
{
    TextPool pool;
    QList<quint32> expected;
    for (int i = 0; i < 30'000; ++i) {
        const quint32 id = pool.intern(u"Label number %1"_s.arg(i));
        if (QString::number(i).contains("77"_L1))
            expected << id;
        if (i == 20'000)
            expected << pool.intern(QString(QString(100'000, u'x') + u"77"_s));
    }
    QCOMPARE(found(pool, u"77"_s), expected);
    QCOMPARE(found(pool, u"label"_s).size(), qsizetype(30'000));
}

void TestTextPool::aSearchFindsWhereverItStands()
{
    TextPool pool;
    QStringList words{ QString() };
    for (qsizetype i = 0; words.at(i).size() < 9; ++i)
        words << QString(words.at(i) + u'a') << QString(words.at(i) + u'b');
    for (const QString &word : std::as_const(words))
        static_cast<void>(pool.intern(word));
    for (const QString &part : { u"ab"_s, u"aab"_s, u"bb"_s, u"abba"_s, u"bbbbbbbbb"_s }) {
        QList<quint32> expected;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words.at(i).contains(part))
                expected << static_cast<quint32>(i);
        }
        QCOMPARE(found(pool, part), expected);
    }
}

void TestTextPool::aSearchStopsWhenItIsTold()
{
    TextPool pool;
    for (int i = 0; i < 30'000; ++i)
        static_cast<void>(pool.intern(u"Label number %1"_s.arg(i)));
    int asked = 0;
    const RowBits some = pool.idsContaining("label", [&asked] { return ++asked > 2; });
    QCOMPARE(asked, 3);
    QVERIFY(!some.isEmpty());
    QVERIFY(some.count() < 30'000);
}

void TestTextPool::aMatchNeverSpansTwoTexts()
{
    TextPool pool;
    static_cast<void>(pool.intern(u"one"_s));
    static_cast<void>(pool.intern(u"two"_s));
    QCOMPARE(found(pool, u"onetwo"_s), QList<quint32>());
    QCOMPARE(found(pool, u"et"_s), QList<quint32>());
}

void TestTextPool::aCopyIsASnapshot()
{
    TextPool pool;
    const quint32 first = pool.intern(u"first"_s);
    const TextPool copy = pool;
    for (int i = 0; i < 10'000; ++i)
        static_cast<void>(pool.intern(u"first %1"_s.arg(i)));
    QCOMPARE(copy.size(), quint32(2));
    QCOMPARE(found(copy, u"first"_s), QList<quint32>{ first });
    QCOMPARE(copy.find("first 3"), std::optional<quint32>());
    QCOMPARE(found(pool, u"first"_s).size(), qsizetype(10'001));
}

QTEST_GUILESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
