// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"
#include "providers/clientkit.h"
#include "support/reservedport.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::nowhere;
using Testing::Outcome;
using Testing::RawReaction;
using Testing::RawServer;

class Verifying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAnswers();
    void saysThatCredentialsAreRefused();
    void saysThatNobodyIsThere();
    void saysWhatAStrangeServerDid_data();
    void saysWhatAStrangeServerDid();
    void sendsNothingWithoutSecrets();
    void remembersThePaceThatWasPermitted();
    void seesMissingCredentialsWithoutAsking();
    void takesGoodCredentials();
};

void Verifying::tellsWhoAnswers()
{
    Bench bench;
    Outcome end(bench.client().verify());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value().text.isEmpty());
    QCOMPARE(end.value().balance.has_value(), bench.info().tellsBalance);
}

void Verifying::saysThatCredentialsAreRefused()
{
    Bench bench;
    const auto client = bench.clientWith(bench.wrongSecrets());
    Outcome end(client->verify());
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Unauthorised);
    // Where a token is fetched first, the request itself never left.
    QVERIFY(end.error().delivery != Delivery::Unknown);
    QVERIFY(!end.error().detail.isEmpty());
}

void Verifying::saysThatNobodyIsThere()
{
    Bench bench(Waits::Cut);
    const auto client = bench.clientAt(nowhere());
    Outcome end(client->verify());
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Offline);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
}

void Verifying::saysWhatAStrangeServerDid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing there") << 404 << "<html>Not here</html>"_ba << ErrorKind::NotFound;
    QTest::newRow("a web page") << 200 << "<html>Welcome</html>"_ba << ErrorKind::BadAnswer;
    QTest::newRow("an empty answer") << 200 << ""_ba << ErrorKind::BadAnswer;
    QTest::newRow("a cut answer") << 200 << "{\"value\": 1"_ba << ErrorKind::BadAnswer;
    QTest::newRow("another answer") << 200 << "[1, 2]"_ba << ErrorKind::BadAnswer;
    QTest::newRow("a fault") << 500 << ""_ba << ErrorKind::ProviderDown;
    QTest::newRow("a gateway") << 502 << "<html>Bad Gateway</html>"_ba << ErrorKind::ProviderDown;
    QTest::newRow("an overload") << 429 << ""_ba << ErrorKind::RateLimited;
    QTest::newRow("a refusal") << 403 << "{}"_ba << ErrorKind::Forbidden;
}

void Verifying::saysWhatAStrangeServerDid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench(Waits::Cut);
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::answer(status, body) });
    const auto client = bench.clientAt(server.url());
    Outcome end(client->verify());
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QTEST(end.error().kind, "kind");
}

void Verifying::sendsNothingWithoutSecrets()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    Testing::HurriedClock clock;
    const auto transport = makeHttpTransport(clock);
    const auto client = bench.provider().makeClient(bench.accountAt(server.url()), {}, { *transport, clock });
    Outcome end(client->verify());
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QCOMPARE(server.connections(), 0);
}

void Verifying::remembersThePaceThatWasPermitted()
{
    Bench bench;
    Testing::HurriedClock clock;
    const auto transport = makeHttpTransport(clock);
    Account account = bench.accountAt(bench.simulation().url());
    account.requestsPerSecond = 0;
    const auto remember
        = [&account](const QString &key, const QString &value) { account.learned.insert(key, value); };
    // As if it had been slow the last time.
    paceOf(account, bench.info(), remember).remember(1);
    const auto client
        = bench.provider().makeClient(account, bench.simulation().secrets(), { *transport, clock, remember });
    std::array<std::unique_ptr<Outcome<Identity>>, 8> asked;
    const auto askOn = [&] {
        for (auto &each : asked) {
            if (!each || each->hasEnded())
                each = std::make_unique<Outcome<Identity>>(client->verify());
        }
        return learnedPace(account).value_or(0) > 1.1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(askOn(), 10'000);
}

void Verifying::seesMissingCredentialsWithoutAsking()
{
    Bench bench;
    QStringList missing;
    const QList<FieldProblem> problems = bench.provider().credentialProblems({}, {});
    for (const FieldProblem &problem : problems) {
        if (!problem.warning)
            missing.append(problem.key);
        QVERIFY(!problem.text.isEmpty());
    }
    const QList<SettingField> fields = bench.info().credentialFields;
    for (const SettingField &field : fields)
        QCOMPARE(missing.contains(field.key), field.required);
}

void Verifying::takesGoodCredentials()
{
    Bench bench;
    const auto problems
        = bench.provider().credentialProblems(bench.simulation().account(), bench.simulation().secrets());
    QVERIFY(problems.isEmpty());
}

std::unique_ptr<QObject> makeVerifying()
{
    return std::make_unique<Verifying>();
}

} // namespace NumberDesk::Contract

#include "verifying.moc"
