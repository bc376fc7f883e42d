// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/faultdesk.h"
#include "faults/kit/socketwitness.h"

#include <array>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QByteArray kList = "GET /account/numbers";

/// How far a write has come when something happens.
enum class Phase {
    BeforeLook,
    DuringLook,
    BeforeSending, ///< the look is answered, "Sending" is not durable yet
    Sent,
    AnswerUnderWay,
    ReadingBack,
    BeingLookedUp,
    Waiting, ///< for the next look; the request was lost
    Accepted, ///< the provider works on it
};

enum class Incident {
    NetworkGone, ///< for ten minutes connections are refused
    WordsLost, ///< for ten minutes everything gets lost without a word
    Sleep, ///< the sockets are dead, and it is eight hours later
    Quit, ///< and started again
    QuitOffline, ///< and started again ten minutes before the network is back
};

struct Named
{
    const char *name;
    Phase phase;
    bool isUnderWay; ///< quitting would ask
    S afterLoss; ///< the end after each of the incidents
    S afterSilence;
    S afterSleep;
    S afterQuitting;
};

constexpr std::array kPhases{
    Named{ "before the look", Phase::BeforeLook, true, S::NotSent, S::NotSent, S::Done, S::NotSent },
    Named{ "during the look", Phase::DuringLook, true, S::NotSent, S::NotSent, S::Done, S::NotSent },
    Named{ "before Sending is durable", Phase::BeforeSending, true, S::NotSent, S::NotDone, S::Done,
        S::NotSent },
    Named{ "sent", Phase::Sent, true, S::Done, S::Done, S::Done, S::Done },
    Named{ "answer under way", Phase::AnswerUnderWay, true, S::Done, S::Done, S::Done, S::Done },
    Named{ "reading back", Phase::ReadingBack, true, S::Done, S::Done, S::Done, S::Done },
    Named{ "being looked up", Phase::BeingLookedUp, false, S::Done, S::Done, S::Done, S::Done },
    Named{
        "waiting for the next look", Phase::Waiting, false, S::NotDone, S::NotDone, S::NotDone, S::NotDone },
};

struct NamedIncident
{
    const char *name;
    Incident incident;
    S Named::*end;
};

constexpr std::array kIncidents{
    NamedIncident{ "network gone", Incident::NetworkGone, &Named::afterLoss },
    NamedIncident{ "words lost", Incident::WordsLost, &Named::afterSilence },
    NamedIncident{ "sleep", Incident::Sleep, &Named::afterSleep },
    NamedIncident{ "quit", Incident::Quit, &Named::afterQuitting },
    NamedIncident{ "quit, started offline", Incident::QuitOffline, &Named::afterQuitting },
};

QByteArray routeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return "POST /number/buy";
    case ChangeKind::Release:
        return "POST /number/cancel";
    case ChangeKind::Configure:
        break;
    }
    return "POST /number/update";
}

Change changeOf(FaultDesk &desk, ChangeKind kind)
{
    Change change = desk.change(kind, kind == ChangeKind::Buy ? desk.anOffer() : desk.anOwnedNumber());
    if (kind == ChangeKind::Configure)
        change.edits = { { u"moHttpUrl"_s, u"https://hooks.example/in"_s } };
    return change;
}

void meet(FaultDesk &desk, Incident incident)
{
    switch (incident) {
    case Incident::NetworkGone:
    case Incident::WordsLost:
        desk.proxy->setRoad(incident == Incident::NetworkGone ? Road::Closed : Road::Silent);
        desk.clock().pass(10min);
        desk.proxy->setRoad(Road::Open);
        return;
    case Incident::Sleep:
        desk.proxy->resetConnections();
        desk.clock().sleep(8h);
        return;
    case Incident::Quit:
        desk.restart();
        return;
    case Incident::QuitOffline:
        desk.stop();
        desk.proxy->setRoad(Road::Closed);
        desk.start();
        desk.clock().pass(10min);
        desk.proxy->setRoad(Road::Open);
    }
}

} // namespace

Q_DECLARE_METATYPE(Named)
Q_DECLARE_METATYPE(NamedIncident)

/// Whatever happens to the network, the machine or the program, and at whatever point of a write: it is sent
/// at most once, and what became of it is found out.
class TestPhases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteSurvives_data();
    void aWriteSurvives();
    void anAcceptedPurchaseSurvives_data();
    void anAcceptedPurchaseSurvives();

private:
    /// Applies @p change and lets it come to @p phase.
    [[nodiscard]] static bool comesTo(FaultDesk &desk, const Change &change, Phase phase);
};

bool TestPhases::comesTo(FaultDesk &desk, const Change &change, Phase phase)
{
    const QByteArray write = routeOf(change.kind);
    FaultProxy &proxy = *desk.proxy;
    const auto state = [&] { return desk.record(change.id).state; };
    switch (phase) {
    case Phase::BeforeLook:
        return desk.until([&] { return state() == S::Journaled && proxy.count(kList) == 0; });
    case Phase::DuringLook:
        proxy.setFaults(kList, { Fault::LateAnswer });
        return desk.until([&] { return proxy.count(kList) == 1; }) && state() == S::Journaled;
    case Phase::BeforeSending:
        return desk.until([&] { return proxy.count(kList) == 1 && desk.requests().underWay().isEmpty(); })
            && state() == S::Journaled;
    case Phase::Sent:
        return desk.until([&] { return proxy.count(write) == 1; }) && state() == S::Sending;
    case Phase::AnswerUnderWay:
        proxy.setFaults(write, { Fault::LateAnswer });
        return desk.until([&] { return proxy.count(write) == 1 && proxy.atServer() == 0; })
            && state() == S::Sending;
    case Phase::ReadingBack:
        proxy.setFaults(kList, { Fault::None, Fault::LateAnswer });
        return desk.until([&] { return proxy.count(kList) == 2; }) && state() == S::Sending;
    case Phase::BeingLookedUp:
        proxy.setFaults(write, { Fault::CommitThenDrop });
        proxy.setFaults(kList, { Fault::None, Fault::LateAnswer });
        return desk.until([&] { return state() == S::Checking && proxy.count(kList) == 2; });
    case Phase::Waiting:
        proxy.setFaults(write, { Fault::DropUnforwarded });
        return desk.until([&] { return state() == S::Doubtful && desk.record(change.id).negatives == 1; });
    case Phase::Accepted:
        return desk.until([&] { return state() == S::Accepted; });
    }
    return false;
}

void TestPhases::aWriteSurvives_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Named>("phase");
    QTest::addColumn<NamedIncident>("incident");
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        for (const Named &phase : kPhases) {
            for (const NamedIncident &incident : kIncidents)
                QTest::addRow("%s %s, %s", qPrintable(changeKindName(kind)), phase.name, incident.name)
                    << int(kind) << phase << incident;
        }
    }
}

void TestPhases::aWriteSurvives()
{
    QFETCH(int, kind);
    QFETCH(Named, phase);
    QFETCH(NamedIncident, incident);
    FaultDesk desk;
    SocketWitness witness(desk.provider(), *desk.proxy, desk.requests(), desk.journalPath());
    Change change;
    witness.elsewhere([&] { change = changeOf(desk, static_cast<ChangeKind>(kind)); });
    witness.know(change.ref);
    desk.runner().apply({ change });
    QVERIFY(comesTo(desk, change, phase.phase));
    QCOMPARE(desk.runner().underWay() > 0, phase.isUnderWay);
    meet(desk, incident.incident);
    const S end = phase.*incident.end;
    QVERIFY(desk.reaches(change.id, end));
    const QByteArray write = routeOf(change.kind);
    QVERIFY(desk.proxy->count(write) <= (end == S::NotSent ? 0 : 1));
    QCOMPARE(desk.executed(write.mid(write.lastIndexOf('/') + 1), change.ref), end == S::Done ? 1 : 0);
    const QStringList broken = breaches(witness.evidence());
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    if (end != S::NotSent)
        return;
    // Nothing stands in the way of the same once more.
    change.id += u"-again"_s;
    desk.runner().apply({ change });
    QVERIFY(desk.reaches(change.id, S::Done));
}

void TestPhases::anAcceptedPurchaseSurvives_data()
{
    QTest::addColumn<NamedIncident>("incident");
    for (const NamedIncident &incident : kIncidents)
        QTest::newRow(incident.name) << incident;
}

void TestPhases::anAcceptedPurchaseSurvives()
{
    QFETCH(NamedIncident, incident);
    FaultDesk::Options options;
    options.provider = u"bird"_s;
    options.sandbox.settle = 20min;
    FaultDesk desk(options);
    SocketWitness witness(desk.provider(), *desk.proxy, desk.requests(), desk.journalPath());
    BirdFilter filter;
    filter.country = u"GB"_s;
    QList<PoolNumber> numbers = desk.server.birdState().suppliers(filter);
    numbers.removeIf([](const PoolNumber &number) { return BirdState::failsLate(number.msisdn); });
    QVERIFY(!numbers.isEmpty());
    const auto number = PhoneNumber::fromDigits(numbers.constFirst().msisdn);
    const Change buy = desk.change(ChangeKind::Buy, { desk.account, filter.country, *number });
    witness.know(buy.ref);
    desk.runner().apply({ buy });
    QVERIFY(comesTo(desk, buy, Phase::Accepted));
    QCOMPARE(desk.runner().underWay(), 0);
    meet(desk, incident.incident);
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.proxy->count("POST /v1/numbers/orders"), 1);
    const QStringList broken = breaches(witness.evidence());
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
