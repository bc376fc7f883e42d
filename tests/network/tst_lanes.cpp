// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apisession.h"
#include "support/outcome.h"
#include "support/rawserver.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

using Answer = Outcome<HttpResponse>;

HttpRequest request(const RawServer &server, const QString &path, Lane lane)
{
    HttpRequest request;
    request.base = server.url();
    request.path = path;
    request.route = path.mid(1);
    request.lane = lane;
    return request;
}

} // namespace

/// A list that is read behind, and a person, at one server.
class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListThatHangsHoldsUpNobody();
};

void LanesTest::aListThatHangsHoldsUpNobody()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::hang() });
    server.setAside([](const QByteArray &, const QByteArray &target) {
        return target == "/list" ? std::nullopt : std::optional(RawReaction::answer(200));
    });
    SystemClock clock;
    const auto transport = makeHttpTransport(clock);
    ApiSession session(*transport, clock,
        std::make_unique<BasicAuthorizer>(u"key"_s, Secret("hunter2hunter2")), RateLimit{ .perSecond = 0 });
    std::vector<std::unique_ptr<Answer>> pages;
    for (int i = 0; i < 20; ++i)
        pages.push_back(
            std::make_unique<Answer>(session.send(request(server, u"/list"_s, Lane::Background))));
    QTRY_COMPARE(server.requests().size(), ApiSession::kMaxInFlight);
    Answer search(session.send(request(server, u"/search"_s, Lane::Interactive)));
    HttpRequest buy = request(server, u"/buy"_s, Lane::Background);
    buy.verb = Verb::Post;
    buy.safety = WriteSafety::Once;
    Answer bought(session.send(buy));
    QVERIFY(search.wait() && search.isOk());
    QVERIFY(bought.wait() && bought.isOk());
    QCOMPARE(server.requests().size(), ApiSession::kMaxInFlight);
}

QTEST_GUILESS_MAIN(LanesTest)
#include "tst_lanes.moc"
