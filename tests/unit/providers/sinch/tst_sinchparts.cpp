// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pagedfetch.h"
#include "providers/sinch/places.h"
#include "sinchdesk.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

constexpr int kPage = 100;

/// A project with numbers one after the other, answered as Sinch does.
class Project final
{
public:
    explicit Project(SinchDesk &desk, int count)
        : m_desk(desk)
    {
        for (int i = 0; i < count; ++i)
            digits.append(QString::number(447700900000 + i));
        m_desk.transport.setHandler([this](const HttpRequest &request) { return answer(request); });
    }

    QStringList digits;
    bool knowsPatterns = true;

    [[nodiscard]] FetchOutcome read(bool inParts = true)
    {
        PagedFetch<OwnedNumber>::Plan plan;
        plan.page = [this](const PageToken &token) { return m_desk.client->listOwned({}, token); };
        plan.key = [](const OwnedNumber &number) { return number.ref.number.digits(); };
        plan.inParts = inParts;
        Outcome end(PagedFetch<OwnedNumber>::start(std::move(plan)));
        if (!end.wait())
            qFatal("The list did not end.");
        return end.value();
    }

    [[nodiscard]] QStringList endingsAsked() const
    {
        QStringList endings;
        for (const HttpRequest &request : m_desk.transport.requests()) {
            const QUrlQuery query(request.url());
            const QString pattern = query.queryItemValue(u"numberPattern.pattern"_s);
            if (pattern.isEmpty() || endings.contains(pattern))
                continue;
            if (query.queryItemValue(u"numberPattern.searchPattern"_s) != "END"_L1)
                qFatal("The pattern has to be at the end.");
            endings.append(pattern);
        }
        endings.sort();
        return endings;
    }

private:
    [[nodiscard]] Result<HttpResponse> answer(const HttpRequest &request) const
    {
        const QUrlQuery query(request.url());
        const QString ending = knowsPatterns ? query.queryItemValue(u"numberPattern.pattern"_s) : QString();
        QStringList found;
        for (const QString &number : digits) {
            if (number.endsWith(ending))
                found.append(number);
        }
        const int from = query.queryItemValue(u"pageToken"_s).toInt();
        QStringList rows;
        for (const QString &number : found.mid(from, kPage))
            rows.append(uR"({"phoneNumber":"+%1","regionCode":"GB","type":"MOBILE"})"_s.arg(number));
        const QString next = from + kPage < found.size() ? QString::number(from + kPage) : QString();
        HttpResponse response;
        response.status = 200;
        response.body = uR"({"activeNumbers":[%1],"nextPageToken":"%2","totalSize":%3})"_s
                            .arg(rows.join(u','), next, QString::number(found.size()))
                            .toUtf8();
        return response;
    }

    SinchDesk &m_desk;
};

} // namespace

class TestSinchParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALongListByItsLastDigits();
    void readsAShortListAsItIs();
    void readsTheListAsAWholeWhenTold();
    void seesWhenSinchPassesOverTheFilter();
    void doesNotSplitWhatIsFiltered();
    void hasMorePartsForMoreNumbers();
    void keepsTheServersTokenWithinItsPart();
};

void TestSinchParts::readsALongListByItsLastDigits()
{
    SinchDesk desk;
    Project project(desk, 3050);
    const FetchOutcome outcome = project.read();
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.items, 3050);
    QCOMPARE(outcome.total, std::optional<qint64>(3050));
    QCOMPARE(project.endingsAsked(), u"0 1 2 3 4 5 6 7 8 9"_s.split(u' '));
    QCOMPARE(desk.transport.requests().size(), 1 + 10 * 4);
}

void TestSinchParts::readsAShortListAsItIs()
{
    SinchDesk desk;
    Project project(desk, 1950);
    QVERIFY(project.read().complete);
    QVERIFY(project.endingsAsked().isEmpty());
    QCOMPARE(desk.transport.requests().size(), 20);
}

void TestSinchParts::readsTheListAsAWholeWhenTold()
{
    SinchDesk desk;
    Project project(desk, 3050);
    QVERIFY(project.read(false).complete);
    QVERIFY(project.endingsAsked().isEmpty());
    QCOMPARE(desk.transport.requests().size(), 31);
}

void TestSinchParts::seesWhenSinchPassesOverTheFilter()
{
    SinchDesk desk;
    Project project(desk, 3050);
    project.knowsPatterns = false;
    const FetchOutcome parted = project.read();
    QVERIFY(!parted.complete); // and so it is read again
    QCOMPARE(desk.transport.requests().size(), 11);
    const FetchOutcome again = project.read();
    QVERIFY(again.complete);
    QCOMPARE(desk.transport.requests().size(), 11 + 31);
}

void TestSinchParts::doesNotSplitWhatIsFiltered()
{
    SinchDesk desk;
    Project project(desk, 3050);
    Outcome end(desk.client->listOwned({ { { u"regionCode"_s, u"GB"_s } } }, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().parts.isEmpty());
    QVERIFY(!end.value().next.isEmpty());
}

void TestSinchParts::hasMorePartsForMoreNumbers()
{
    QVERIFY(Sinch::ownedParts(100).isEmpty());
    QCOMPARE(Sinch::ownedParts(10'000).size(), 10);
    const QList<PageToken> parts = Sinch::ownedParts(1'000'000);
    QCOMPARE(parts.size(), 100);
    QCOMPARE(Sinch::pagedPlace(parts.first()).ending, u"00"_s);
    QCOMPARE(Sinch::pagedPlace(parts.last()).ending, u"99"_s);
    QVERIFY(Sinch::pagedPlace(parts.last()).token.isEmpty());
}

void TestSinchParts::keepsTheServersTokenWithinItsPart()
{
    const Sinch::OwnedPlace part = Sinch::pagedPlace(Sinch::ownedParts(10'000).at(7));
    const Sinch::OwnedPlace second = Sinch::pagedPlace(Sinch::tokenWithin(part, u"a:b+/=="_s));
    QCOMPARE(second.ending, u"7"_s);
    QCOMPARE(second.token, u"a:b+/=="_s);
    QVERIFY(Sinch::tokenWithin(part, {}).isEmpty());
    const Sinch::OwnedPlace whole = Sinch::pagedPlace(u"a:b+/=="_s);
    QVERIFY(whole.ending.isEmpty());
    QCOMPARE(whole.token, u"a:b+/=="_s);
}

QTEST_GUILESS_MAIN(TestSinchParts)
#include "tst_sinchparts.moc"
