// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketschedule.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kOwned = 3;
constexpr int kOffers = 3;
constexpr int kSchedules = 500;
constexpr qsizetype kSchedulesARow = 25; ///< a test function may not take for ever
const Money kLimit(5, 0, QStringLiteral("EUR"));

} // namespace

FaultDesk::Options SocketSchedule::optionsOf(const SocketPlan &plan)
{
    FaultDesk::Options options;
    options.provider = plan.provider;
    options.wire = plan.wire;
    options.syncs = false; // what the disk does has tests of its own
    options.sandbox.owned = kOwned;
    options.sandbox.settle = plan.settle;
    options.sandbox.balanceCents = plan.balanceCents;
    return options;
}

SocketSchedule::SocketSchedule(quint64 seed)
    : m_plan(seed)
    , m_desk(optionsOf(m_plan))
    , m_witness(m_desk.provider(), *m_desk.proxy, m_desk.requests(), m_desk.journalPath())
{ }

void SocketSchedule::prepare()
{
    QList<NumberOffer> all = m_desk.offers(m_plan.country);
    all.removeIf([](const NumberOffer &offer) { return !offer.buyable; });
    // Those at the end of a list may be another kind, which takes its time to be delivered.
    for (qsizetype i = 0; i < std::min<qsizetype>(kOffers, all.size()); ++i)
        m_offers.append(all.at(i * (all.size() - 1) / (kOffers - 1)));
    m_owned = m_desk.ownedNumbers().mid(0, kOwned);
    if (m_offers.isEmpty() || m_owned.isEmpty())
        qFatal("The sandbox has nothing to play with");
    for (const NumberOffer &offer : std::as_const(m_offers))
        m_witness.know(offer.ref);
    for (const OwnedNumber &number : std::as_const(m_owned))
        m_witness.know(number.ref);
    if (m_plan.isLimited)
        m_desk.alterAccount([](Account &account) { account.monthlyLimit = kLimit; });
    m_desk.proxy->choose = [this](const QByteArray &route) {
        const bool isWrite = m_desk.provider().kindOf(route).has_value();
        const Fault fault
            = m_faultsGoOn ? m_plan.faultOf(route, m_desk.proxy->count(route), isWrite) : Fault::None;
        tell(u"%1 %2"_s.arg(QString::fromLatin1(route)).arg(int(fault)));
        return fault;
    };
    m_desk.proxy->onRequest = [this](const QByteArray &) { beat(); };
    m_desk.onStep = [this](const ChangeRecord &record) {
        tell(u"%1 is %2"_s.arg(record.change.id, changeStateName(record.state)));
        beat();
    };
    m_faultsGoOn = true;
}

QStringList SocketSchedule::run()
{
    prepare();
    for (const SocketAction &action : m_plan.actions) {
        m_desk.clock().pass(action.pause);
        act(action);
    }
    m_desk.clock().pass(m_plan.rest);
    calm();
    const auto isAtRest = [this] { return m_desk.isAtRest(); };
    QStringList found;
    // What a settled purchase brings along begins a moment later.
    if (!m_desk.until(isAtRest))
        found.append(u"It does not come to rest."_s);
    m_desk.clock().pass(1min);
    if (!m_desk.until(isAtRest))
        found.append(u"What followed does not come to rest."_s);
    for (const QString &stray : m_witness.strays())
        found.append(u"A write of an unknown kind or number left: %1"_s.arg(stray));
    m_evidence = m_witness.evidence();
    m_evidence.rejected = m_desk.rejections;
    if (m_plan.isLimited)
        m_evidence.monthlyLimits.insert(m_desk.account, kLimit);
    return found + breaches(m_evidence);
}

std::optional<Change> SocketSchedule::changeOf(const SocketAction &action, int number)
{
    const SettingEdits edits = m_desk.provider().edits(action.variant);
    if (action.kind == ChangeKind::Buy) {
        Change buy = m_desk.buyOf(m_offers.at(number % m_offers.size()));
        if (action.withSettings)
            buy.edits = edits;
        return buy;
    }
    const NumberRef ref = action.ofBought ? m_offers.at(number % m_offers.size()).ref
                                          : m_owned.at(number % m_owned.size()).ref;
    Change change = m_desk.change(action.kind, ref);
    if (action.kind == ChangeKind::Release)
        return change;
    if (edits.isEmpty())
        return std::nullopt;
    change.seen = m_desk.provider().settings(ref);
    for (const QString &key : m_desk.provider().unreadable())
        change.seen.remove(key);
    change.edits = edits;
    return change;
}

void SocketSchedule::act(const SocketAction &action)
{
    if (!m_desk.isRunning())
        return;
    QList<Change> changes;
    for (int i = 0; i < action.count; ++i) {
        if (const auto change = changeOf(action, action.number + i))
            changes.append(*change);
    }
    for (const Change &change : std::as_const(changes))
        tell(u"asked: %1 %2 %3"_s.arg(change.id, changeKindName(change.kind), change.ref.number.digits()));
    m_desk.runner().apply(changes);
}

void SocketSchedule::beat()
{
    const int now = m_beats++;
    if (!m_faultsGoOn)
        return;
    for (const SocketEvent &event : m_plan.events) {
        if (event.beat == now)
            happen(event);
    }
}

void SocketSchedule::happen(const SocketEvent &event)
{
    using Kind = SocketEvent::Kind;
    tell(u"happens: %1"_s.arg(int(event.kind)));
    switch (event.kind) {
    case Kind::Restart:
        restart();
        return;
    case Kind::RestartOffline:
        loseFor(event.duration, Road::Closed);
        restart();
        return;
    case Kind::LoseNetwork:
        loseFor(event.duration, Road::Closed);
        return;
    case Kind::LoseWord:
        loseFor(event.duration, Road::Silent);
        return;
    case Kind::RefuseTls:
        m_desk.proxy->setShakesHands(false);
        m_desk.clock().after(event.duration, &m_context, [this] { m_desk.proxy->setShakesHands(true); });
        return;
    case Kind::ResetConnections:
        m_desk.proxy->resetConnections();
        return;
    case Kind::Sleep:
        m_desk.proxy->resetConnections();
        m_desk.clock().sleep(event.duration);
        return;
    default:
        m_witness.elsewhere([&] { happenElsewhere(event); });
    }
}

void SocketSchedule::loseFor(std::chrono::milliseconds duration, Road road)
{
    m_desk.proxy->setRoad(road);
    m_desk.clock().after(duration, &m_context, [this] { m_desk.proxy->setRoad(Road::Open); });
}

void SocketSchedule::happenElsewhere(const SocketEvent &event)
{
    using Kind = SocketEvent::Kind;
    SocketProvider &provider = m_desk.provider();
    const NumberRef ref = event.ofOffers ? m_offers.at(event.number % m_offers.size()).ref
                                         : m_owned.at(event.number % m_owned.size()).ref;
    // What was bought and is gone before anybody could see it is a person's to find out.
    if (event.kind != Kind::ChangeElsewhere && event.kind != Kind::BuyElsewhere && m_desk.isBuying(ref))
        return;
    if (event.kind == Kind::BuyElsewhere)
        provider.buyElsewhere(ref);
    else if (event.kind == Kind::ReleaseElsewhere)
        provider.releaseElsewhere(ref);
    else if (event.kind == Kind::ChangeElsewhere)
        provider.changeElsewhere(ref, event.variant);
    else
        provider.takeAway(ref);
}

// Whoever tells of the beat may belong to the program that ends.
void SocketSchedule::restart()
{
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            // A start waits for its files in an event loop of its own, where the next one may come up.
            if (m_isRestarting) {
                m_restartsAgain = true;
                return;
            }
            m_isRestarting = true;
            tell(u"the program ends and starts"_s);
            m_desk.restart();
            m_isRestarting = false;
            if (std::exchange(m_restartsAgain, false))
                restart();
        },
        Qt::QueuedConnection);
}

void SocketSchedule::calm()
{
    tell(u"calm"_s);
    m_faultsGoOn = false;
    m_desk.proxy->setShakesHands(true);
    m_desk.proxy->setRoad(Road::Open);
}

QString SocketSchedule::story() const
{
    QStringList lines{ wordsOf(m_plan) };
    lines += m_told;
    for (const ChangeRecord &row : m_evidence.journal) {
        lines += u"%1 %2 %3: %4"_s.arg(row.change.id, changeKindName(row.change.kind),
            row.change.ref.number.digits(), changeStateName(row.state));
        for (const QString &note : row.notes)
            lines += u"    "_s + note;
    }
    for (const ExecutedWrite &write : m_evidence.executed)
        lines += u"executed: %1 %2%3"_s.arg(changeKindName(write.kind), write.ref.number.digits(),
            write.isOurs ? QString() : u" elsewhere"_s);
    return lines.join(u"\n  "_s);
}

SocketTally::SocketTally()
{
    // Thousands of requests are told of otherwise.
    QLoggingCategory::setFilterRules(u"numberdesk.*=false"_s);
}

void SocketTally::run(quint64 seed)
{
    SocketSchedule schedule(seed);
    const QStringList broken = schedule.run();
    ++m_schedules;
    m_writes += schedule.writesLeft();
    for (const ChangeRecord &row : schedule.journal()) {
        ++m_ends[row.state];
        m_lost += row.looks > 0 ? 1 : 0;
    }
    if (broken.isEmpty())
        return;
    m_failures.append(u"NUMBERDESK_SEED=%1: %2"_s.arg(seed).arg(broken.join(u"; "_s)));
    qWarning("NUMBERDESK_SEED=%llu\n  %s\n%s", seed, qPrintable(broken.join(u"\n  "_s)),
        qPrintable(schedule.story()));
}

bool SocketTally::isTelling() const
{
    return m_schedules < 50
        || (m_lost > m_schedules / 10 && m_ends.value(ChangeState::Done) > m_schedules / 2);
}

QString SocketTally::words() const
{
    QStringList ends;
    for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end)
        ends.append(u"%1 %2"_s.arg(end.value()).arg(changeStateName(end.key())));
    return u"%1 schedules, %2 writes left, %3 changes were looked up; %4"_s.arg(m_schedules)
        .arg(m_writes)
        .arg(m_lost)
        .arg(ends.join(u", "_s));
}

void addScheduleRows(Wire wire)
{
    QTest::addColumn<QList<quint64>>("seeds");
    bool isGiven = false;
    const quint64 one = qEnvironmentVariable("NUMBERDESK_SEED").toULongLong(&isGiven);
    const int many = qEnvironmentVariableIntValue("NUMBERDESK_SCHEDULES");
    const auto end = isGiven ? one + 1 : static_cast<quint64>(many > 0 ? many : kSchedules);
    QList<quint64> seeds;
    for (quint64 seed = isGiven ? one : 0; seed < end; ++seed) {
        if (SocketPlan::wireOf(seed) == wire)
            seeds.append(seed);
        if (seeds.size() < kSchedulesARow && seed + 1 < end)
            continue;
        if (!seeds.isEmpty())
            QTest::addRow("%llu to %llu", seeds.constFirst(), seeds.constLast()) << seeds;
        seeds.clear();
    }
    if (isGiven && SocketPlan::wireOf(one) != wire)
        QTest::newRow("the other wire's") << QList<quint64>();
}

} // namespace NumberDesk::Testing
