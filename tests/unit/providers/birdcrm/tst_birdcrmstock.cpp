// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/birdcrm/birdcrmbench.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::BirdCrmTests;
using namespace NumberDesk::Testing;

class TestBirdCrmStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheWorkspaceFirstAndRemembersIt();
    void asksTheOrganizationWhereTheWorkspaceHasNoStock_data();
    void asksTheOrganizationWhereTheWorkspaceHasNoStock();
    void asksTheRememberedPathFirst();
    void forgetsAPathThatDoesNotAnswerAnyMore();
    void showsThePolicyThatIsMissing_data();
    void showsThePolicyThatIsMissing();
    void doesNotAskElsewhereForOtherReasons();
    void goesOnAtThePathThatAnswered();
    void asksForTheAreaCodeWhenNothingWasFound();
    void goesOnWithTheFormThatAnswered();
    void doesNotAskTwiceWithoutAnAreaCode_data();
    void doesNotAskTwiceWithoutAnAreaCode();
    void asksNothingThatBirdCannotSell();
};

void TestBirdCrmStock::asksTheWorkspaceFirstAndRemembersIt()
{
    Bench bench;
    bench.transport().answer(200, offers());
    bench.transport().answer(200, offers());
    const auto asked = bench.client();
    for (int i = 0; i < 2; ++i) {
        Outcome end(asked->search(query(), {}));
        QVERIFY(end.wait());
        QCOMPARE(end.value().items.first().offerId, kItem);
    }
    QCOMPARE(bench.transport().routes(), (QStringList{ kStockOfWorkspace, kStockOfWorkspace }));
    QCOMPARE(bench.remembered(), QStringList{ u"stockPath=workspace"_s });
}

void TestBirdCrmStock::asksTheOrganizationWhereTheWorkspaceHasNoStock_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not there") << 404;
    QTest::newRow("forbidden") << 403;
}

void TestBirdCrmStock::asksTheOrganizationWhereTheWorkspaceHasNoStock()
{
    QFETCH(int, status);
    Bench bench;
    bench.transport().answer(status, kMissing);
    bench.transport().answer(200, offers());
    bench.transport().answer(200, offers());
    const auto asked = bench.client();
    for (int i = 0; i < 2; ++i) {
        Outcome end(asked->search(query(), {}));
        QVERIFY(end.wait());
        QVERIFY(end.isOk());
    }
    QCOMPARE(bench.transport().routes(),
        (QStringList{ kStockOfWorkspace, kStockOfOrganization, kStockOfOrganization }));
    QCOMPARE(bench.remembered(), QStringList{ u"stockPath=organization"_s });
}

void TestBirdCrmStock::asksTheRememberedPathFirst()
{
    Bench bench;
    bench.transport().answer(200, offers());
    const auto asked = bench.client(account(u"organization"_s));
    Outcome end(asked->search(query(), {}));
    QVERIFY(end.wait());
    QCOMPARE(bench.transport().routes(), QStringList{ kStockOfOrganization });
    QVERIFY(bench.remembered().isEmpty());
}

void TestBirdCrmStock::forgetsAPathThatDoesNotAnswerAnyMore()
{
    Bench bench;
    bench.transport().answer(404, kMissing);
    bench.transport().answer(200, offers());
    const auto asked = bench.client(account(u"organization"_s));
    Outcome end(asked->search(query(), {}));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(bench.remembered(), QStringList{ u"stockPath=workspace"_s });
}

void TestBirdCrmStock::showsThePolicyThatIsMissing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("resource");
    QTest::newRow("both forbidden") << 403 << 403 << ErrorKind::Forbidden << kStockOfWorkspace;
    QTest::newRow("the first forbidden") << 403 << 404 << ErrorKind::Forbidden << kStockOfWorkspace;
    QTest::newRow("the second forbidden") << 404 << 403 << ErrorKind::Forbidden << kStockOfOrganization;
    QTest::newRow("none there") << 404 << 404 << ErrorKind::NotFound << QString();
}

void TestBirdCrmStock::showsThePolicyThatIsMissing()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(QString, resource);
    Bench bench;
    bench.transport().answer(first, kForbidden);
    bench.transport().answer(second, kForbidden);
    const auto asked = bench.client();
    Outcome end(asked->search(query(), {}));
    QVERIFY(end.wait());
    QTEST(end.error().kind, "kind");
    QVERIFY(end.error().causes.value(0).contains(resource));
    QVERIFY(bench.remembered().isEmpty());
}

void TestBirdCrmStock::doesNotAskElsewhereForOtherReasons()
{
    Bench bench;
    bench.transport().answer(401, kForbidden);
    const auto asked = bench.client();
    Outcome end(asked->search(query(), {}));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(bench.transport().requests().size(), 1);
}

void TestBirdCrmStock::goesOnAtThePathThatAnswered()
{
    Bench bench;
    bench.transport().answer(404, kMissing);
    bench.transport().answer(200, offers("p2"));
    bench.transport().answer(404, kMissing);
    const auto asked = bench.client();
    Outcome first(asked->search(query(u"4477"_s), {}));
    QVERIFY(first.wait());
    Outcome second(asked->search(query(u"4477"_s), first.value().next));
    QVERIFY(second.wait());
    QCOMPARE(second.error().kind, ErrorKind::NotFound); // a page in the middle is nowhere else
    QCOMPARE(bench.transport().routes(),
        (QStringList{ kStockOfWorkspace, kStockOfOrganization, kStockOfOrganization }));
    QCOMPARE(bench.transport().requests().last().query.encoded(),
        "countryCodes=GB&prefix=%2B4477&limit=99&pageToken=p2"_ba);
}

void TestBirdCrmStock::asksForTheAreaCodeWhenNothingWasFound()
{
    Bench bench;
    bench.transport().answer(404, kMissing);
    bench.transport().answer(200, kNothing);
    bench.transport().answer(200, offers());
    const auto asked = bench.client();
    Outcome end(asked->search(query(u"4477"_s), {}));
    QVERIFY(end.wait());
    QCOMPARE(end.value().items.size(), 1);
    const QList<HttpRequest> &requests = bench.transport().requests();
    QCOMPARE(bench.transport().routes(),
        (QStringList{ kStockOfWorkspace, kStockOfOrganization, kStockOfOrganization }));
    QCOMPARE(requests[1].query.value(u"prefix"_s), u"+4477"_s);
    QCOMPARE(requests[2].query.value(u"prefix"_s), u"77"_s);
    QCOMPARE(requests[2].query.value(u"countryCodes"_s), u"GB"_s);
}

void TestBirdCrmStock::goesOnWithTheFormThatAnswered()
{
    Bench bench;
    bench.transport().answer(200, kNothing);
    bench.transport().answer(200, offers("p2"));
    bench.transport().answer(200, kNothing);
    const auto asked = bench.client();
    Outcome first(asked->search(query(u"4477"_s), {}));
    QVERIFY(first.wait());
    Outcome second(asked->search(query(u"4477"_s), first.value().next));
    QVERIFY(second.wait());
    QVERIFY(second.value().items.isEmpty());
    QCOMPARE(bench.transport().requests().size(), 3);
    QCOMPARE(bench.transport().requests().last().query.encoded(),
        "countryCodes=GB&prefix=77&limit=99&pageToken=p2"_ba);
}

void TestBirdCrmStock::doesNotAskTwiceWithoutAnAreaCode_data()
{
    QTest::addColumn<SearchQuery>("asked");
    QTest::newRow("no digits") << query();
    QTest::newRow("the country code") << query(u"44"_s);
    SearchQuery inside = query(u"4477"_s);
    inside.match = DigitsMatch::EndsWith;
    QTest::newRow("last digits") << inside;
}

void TestBirdCrmStock::doesNotAskTwiceWithoutAnAreaCode()
{
    QFETCH(SearchQuery, asked);
    Bench bench;
    bench.transport().answer(200, kNothing);
    const auto bird = bench.client();
    Outcome end(bird->search(asked, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().items.isEmpty());
    QCOMPARE(bench.transport().requests().size(), 1);
}

void TestBirdCrmStock::asksNothingThatBirdCannotSell()
{
    Bench bench;
    SearchQuery shortCodes = query();
    shortCodes.type = NumberType::Kind::ShortCode;
    const auto asked = bench.client();
    Outcome end(asked->search(shortCodes, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().items.isEmpty());
    QVERIFY(bench.transport().requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestBirdCrmStock)
#include "tst_birdcrmstock.moc"
