// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/planfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Account account(const QString &id, const QString &provider, const QString &label)
{
    Account made;
    made.id = id;
    made.provider = provider;
    made.label = label;
    made.credentials = { { u"apiKey"_s, u"key-of-ada"_s } };
    return made;
}

PlannedChange release(const QString &digits, const AccountId &owner)
{
    PlannedChange row;
    row.change.id = u"here-"_s + digits;
    row.change.kind = ChangeKind::Release;
    row.change.ref = { owner, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    row.change.monthly = Money(125, 2, u"EUR"_s);
    row.agreed = kNow;
    row.due = kNow.addDays(3);
    return row;
}

PlannedChange configure(const QString &digits, const AccountId &owner)
{
    PlannedChange row = release(digits, owner);
    row.change.kind = ChangeKind::Configure;
    row.change.seen = { { u"hook"_s, u"https://old.example/in"_s } };
    row.change.edits = { { u"hook"_s, u"https://new.example/in"_s } };
    return row;
}

const QList<Account> kHere{ account(u"a-here"_s, u"vonage"_s, u"Ops EU"_s),
    account(u"b-here"_s, u"sinch"_s, u"Ops EU"_s) };
const QList<Account> kThere{ account(u"b-there"_s, u"sinch"_s, u"Ops EU"_s),
    account(u"a-there"_s, u"vonage"_s, u"Ops EU"_s) };
const PlannedRows kRows{ configure(u"447700900001"_s, u"a-here"_s), release(u"447700900002"_s, u"b-here"_s) };

QByteArray written()
{
    return planToFile(kRows, kHere, kNow);
}

QJsonObject object()
{
    return QJsonDocument::fromJson(written()).object();
}

} // namespace

class TestPlanFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueGetsTheSameChangesInAccountsOfTheSameName();
    void nothingOfAnAccountButItsNameIsInTheFile();
    void whatWasAgreedToIsAgreedToAnew();
    void aChangeOfAnUnknownAccountIsNotWritten();
    void aRowWithoutItsAccountIsNamed();
    void aRowThatFitsTwoAccountsIsNamed();
    void aRowOfAnotherVersionIsNamedAndTheOthersAreTaken();
    void everyCutFileIsRefused();
    void everyAlteredByteOfAChangeIsNoticed();
    void aForeignFileIsRefused_data();
    void aForeignFileIsRefused();
    void aNewerFileSaysSo();
    void membersOfANewerVersionArePassedOver();
};

void TestPlanFile::aColleagueGetsTheSameChangesInAccountsOfTheSameName()
{
    const auto opened = planFromFile(written(), kThere);
    QVERIFY(opened.isOk());
    QVERIFY(opened->refused.isEmpty());
    QCOMPARE(opened->written, kNow);
    QCOMPARE(opened->changes.size(), 2);
    const Change &first = opened->changes.at(0);
    QCOMPARE(first.kind, ChangeKind::Configure);
    QCOMPARE(first.ref.account, u"a-there"_s);
    QCOMPARE(first.ref.number, kRows.at(0)->change.ref.number);
    QCOMPARE(first.seen, kRows.at(0)->change.seen);
    QCOMPARE(first.edits, kRows.at(0)->change.edits);
    const Change &second = opened->changes.at(1);
    QCOMPARE(second.kind, ChangeKind::Release);
    QCOMPARE(second.ref.account, u"b-there"_s);
    QVERIFY(second.monthly == kRows.at(1)->change.monthly);
}

void TestPlanFile::nothingOfAnAccountButItsNameIsInTheFile()
{
    QVERIFY(!written().contains("key-of-ada"));
    QVERIFY(!written().contains("a-here"));
}

void TestPlanFile::whatWasAgreedToIsAgreedToAnew()
{
    const QJsonObject change = object().value("changes"_L1).toArray().at(1).toObject();
    QVERIFY(!change.contains("agreed"_L1));
    QVERIFY(!change.contains("due"_L1));
    const auto opened = planFromFile(written(), kThere);
    QVERIFY(opened.isOk());
    QVERIFY(opened->changes.at(0).id != kRows.at(0)->change.id);
    QVERIFY(!opened->changes.at(0).id.isEmpty());
}

void TestPlanFile::aChangeOfAnUnknownAccountIsNotWritten()
{
    const QByteArray file = planToFile(kRows, { kHere.at(0) }, kNow);
    const auto opened = planFromFile(file, kThere);
    QVERIFY(opened.isOk());
    QCOMPARE(opened->changes.size(), 1);
}

void TestPlanFile::aRowWithoutItsAccountIsNamed()
{
    const auto opened = planFromFile(written(), { kThere.at(1) });
    QVERIFY(opened.isOk());
    QCOMPARE(opened->changes.size(), 1);
    QCOMPARE(opened->refused.size(), 1);
    const RefusedPlanRow &refused = opened->refused.at(0);
    QCOMPARE(refused.why, RefusedPlanRow::NoAccount);
    QCOMPARE(refused.row, 2);
    QCOMPARE(refused.number, u"+447700900002"_s);
    QCOMPARE(refused.provider, u"sinch"_s);
    QCOMPARE(refused.label, u"Ops EU"_s);
}

void TestPlanFile::aRowThatFitsTwoAccountsIsNamed()
{
    const QList<Account> twice{ account(u"1"_s, u"vonage"_s, u"Ops EU"_s),
        account(u"2"_s, u"vonage"_s, u"Ops EU"_s), kThere.at(0) };
    const auto opened = planFromFile(written(), twice);
    QVERIFY(opened.isOk());
    QCOMPARE(opened->changes.size(), 1);
    QCOMPARE(opened->refused.at(0).why, RefusedPlanRow::SeveralAccounts);
}

void TestPlanFile::aRowOfAnotherVersionIsNamedAndTheOthersAreTaken()
{
    PlannedChange empty = configure(u"447700900003"_s, u"a-here"_s);
    empty.change.edits.clear();
    const auto opened = planFromFile(planToFile({ empty, kRows.at(1) }, kHere, kNow), kThere);
    QVERIFY(opened.isOk());
    QCOMPARE(opened->changes.size(), 1);
    QCOMPARE(opened->refused.at(0).why, RefusedPlanRow::NotUnderstood);
    QVERIFY(opened->refused.at(0).detail.contains(u"edits"_s));
}

void TestPlanFile::everyCutFileIsRefused()
{
    const QByteArray whole = written().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto opened = planFromFile(whole.left(length), kThere);
        QVERIFY2(!opened.isOk(), qPrintable(QString::number(length)));
        QCOMPARE(opened.error().kind, ErrorKind::InvalidRequest);
        QVERIFY(!opened.error().detail.isEmpty());
    }
    const auto half = planFromFile(whole.left(whole.size() - 2), kThere);
    QVERIFY2(half.error().detail.contains(u"damaged"_s), qPrintable(half.error().detail));
}

void TestPlanFile::everyAlteredByteOfAChangeIsNoticed()
{
    const QByteArray whole = written();
    const qsizetype from = whole.indexOf("447700900001");
    for (qsizetype at = from; at < from + 12; ++at) {
        QByteArray altered = whole;
        altered[at] = altered.at(at) == '5' ? '6' : '5';
        const auto opened = planFromFile(altered, kThere);
        QVERIFY(!opened.isOk());
        QVERIFY2(opened.error().detail.contains(u"damaged"_s), qPrintable(opened.error().detail));
    }
}

void TestPlanFile::aForeignFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("a table") << QByteArray("number,country\n+447700900001,GB\n");
    QTest::newRow("another object") << QByteArray(R"({"format":"Other plan","version":1})");
    QTest::newRow("a list") << QByteArray("[1,2,3]");
    QTest::newRow("a format that is no text") << QByteArray(R"({"format":7})");
}

void TestPlanFile::aForeignFileIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto opened = planFromFile(bytes, kThere);
    QVERIFY(!opened.isOk());
    QVERIFY2(opened.error().detail.contains(u"not a plan"_s), qPrintable(opened.error().detail));
}

void TestPlanFile::aNewerFileSaysSo()
{
    QJsonObject newer = object();
    newer.insert(u"version"_s, 2);
    const auto opened = planFromFile(QJsonDocument(newer).toJson(), kThere);
    QVERIFY(!opened.isOk());
    QVERIFY2(opened.error().detail.contains(u"newer"_s), qPrintable(opened.error().detail));
}

void TestPlanFile::membersOfANewerVersionArePassedOver()
{
    QJsonObject more = object();
    more.insert(u"mood"_s, u"calm"_s);
    const auto opened = planFromFile(QJsonDocument(more).toJson(), kThere);
    QVERIFY(opened.isOk());
    QCOMPARE(opened->changes.size(), 2);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
