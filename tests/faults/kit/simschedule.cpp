// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simschedule.h"

#include "faults/kit/simloop.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList kProviders{ u"vonage"_s, u"sinch"_s, u"birdcrm"_s, u"bird"_s };
// Few worlds, so that what they sell is made once and shared.
constexpr int kWorldSeeds = 3;
constexpr int kLongestLag = 150'000;
constexpr qint64 kMostSteps = 200'000;

quint64 stream(quint64 seed, const QString &provider, quint64 number)
{
    return mixed(mixed(seed, 17 + quint64(kProviders.indexOf(provider))), number);
}

} // namespace

SimSchedule::SimSchedule(SimFiles &files, const QString &provider, quint64 seed)
    : m_files(files)
    , m_seed(stream(seed, provider, 0))
    , m_random(stream(seed, provider, 1))
{
    makeWorlds(provider);
    m_transport = std::make_unique<SimTransport>(SimTransport::Parts{ m_clock, m_course, m_worlds,
        [this](const NumberRef &ref) { return m_program->durable(ref); }, mixed(m_seed, 2) });
    startProgram();
}

void SimSchedule::makeWorlds(const QString &provider)
{
    QStringList words{ provider };
    if (m_random.oneIn(30))
        words.append(kProviders.at((kProviders.indexOf(provider) + 1 + m_random.below(3)) % 4));
    for (const QString &word : std::as_const(words)) {
        SimWorldOptions options;
        options.provider = word;
        options.seed = 1 + quint64(m_random.below(kWorldSeeds));
        options.settle = milliseconds(m_random.oneIn(4) ? m_random.below(600'000) : 3000);
        if (m_random.oneIn(5))
            options.lag = milliseconds(1 + m_random.below(kLongestLag));
        m_course.note(u"%1, settles in %2 ms, lists lag %3 ms"_s.arg(
            word, QString::number(options.settle.count()), QString::number(options.lag.count())));
        m_worlds.push_back(std::make_unique<SimWorld>(options, m_clock, m_course));
        for (int i = m_random.below(2); i >= 0; --i)
            m_worlds.back()->giveOne(m_random.below(10'000));
    }
}

void SimSchedule::startProgram()
{
    QList<Account> accounts;
    for (const auto &world : m_worlds) {
        Account account = world->accountFile();
        const bool isPriced = account.provider == "vonage"_L1 || account.provider == "sinch"_L1;
        if (isPriced && m_random.oneIn(4)) {
            account.monthlyLimit = Money(100 + m_random.below(500), 2, u"EUR"_s);
            m_limits.insert(account.id, *account.monthlyLimit);
            m_course.note(u"%1 may spend %2"_s.arg(account.provider, account.monthlyLimit->decimal()));
        }
        accounts.append(account);
    }
    m_files.begin(accounts);
    m_program = std::make_unique<SimProgram>(SimProgram::Parts{ m_clock, *m_transport, m_course, m_files });
    for (const auto &world : m_worlds)
        m_program->keepSecrets(world->accountFile(), world->secrets());
    m_program->onStep = [this](const ChangeRecord &) {
        if (m_endsAtStep.contains(++m_journalSteps))
            endSoon(m_random.below(4));
    };
    m_program->start();
    SimLoop::drain();
}

SimResult SimSchedule::run()
{
    runFor(30s);
    plan();
    runFor(milliseconds(m_random.oneIn(8) ? 3'600'000 : 600'000));
    recover();
    judge();
    m_result.course = m_course.lines;
    m_result.counts = m_course.counts;
    return m_result;
}

void SimSchedule::plan()
{
    static constexpr std::array kShares{ 0, 20, 50, 80 };
    const int ofWrites = kShares.at(static_cast<size_t>(1 + m_random.below(3)));
    const int ofReads = m_random.oneIn(3) ? kShares.at(static_cast<size_t>(m_random.below(4))) / 2 : 5;
    m_transport->setFaults(ofWrites, ofReads);
    m_course.note(u"faults: %1 %, %2 %"_s.arg(ofWrites).arg(ofReads));
    const int seconds = m_random.oneIn(3) ? 500 : 60;
    for (int i = m_random.below(5) / 3; i >= 0; --i)
        at(m_random.below(seconds / 2), &SimSchedule::intend);
    planTrouble(seconds);
}

void SimSchedule::planTrouble(int seconds)
{
    for (int i = m_random.below(3) - 1; i > 0; --i)
        at(m_random.below(seconds), &SimSchedule::lookSomewhere);
    for (int i = m_random.below(4) - 1; i > 0; --i)
        at(m_random.below(seconds), &SimSchedule::meddle);
    if (m_random.oneIn(5))
        at(m_random.below(seconds), &SimSchedule::restart);
    for (int i = m_random.below(4) - 2; i > 0; --i)
        m_endsAtStep.insert(1 + m_random.below(12));
    if (m_random.oneIn(8))
        at(m_random.below(seconds), &SimSchedule::sleep);
    if (m_random.oneIn(6)) {
        const int lasting = 10 + m_random.below(seconds * 2);
        m_clock.after(std::chrono::seconds(m_random.below(seconds)), &m_context,
            [this, lasting] { loseNetwork(lasting); });
    }
    at(seconds, &SimSchedule::decideSomewhere);
}

void SimSchedule::at(int second, void (SimSchedule::*what)())
{
    m_clock.after(std::chrono::seconds(second), &m_context, [this, what] { (this->*what)(); });
}

void SimSchedule::runUntil(milliseconds end, const std::function<bool()> &isEnough)
{
    SimLoop::drain();
    while (!isEnough || !isEnough()) {
        const auto due = m_clock.nextDue();
        if (!due || *due > end)
            break;
        if (++m_steps > kMostSteps)
            return;
        m_clock.step();
        SimLoop::drain();
        if (std::exchange(m_isEnded, false)) {
            m_program->start();
            SimLoop::drain();
        }
    }
    if (!isEnough)
        m_clock.goTo(end);
}

SimWorld &SimSchedule::worldOf(const AccountId &account)
{
    const auto found = std::find_if(m_worlds.begin(), m_worlds.end(),
        [&account](const auto &world) { return world->account() == account; });
    return **found;
}

SimWorld &SimSchedule::anyWorld()
{
    return *m_worlds.at(static_cast<size_t>(m_random.below(int(m_worlds.size()))));
}

QStringList SimSchedule::idsIn(const QSet<ChangeState> &states) const
{
    QStringList ids;
    for (const QString &id : m_program->order()) {
        if (states.contains(m_program->records().value(id).state))
            ids.append(id);
    }
    return ids;
}

bool SimSchedule::isResting(const ChangeRecord &record)
{
    if (isSettled(record.state) || record.state == ChangeState::NeedsAttention)
        return true;
    return record.state == ChangeState::Accepted
        && worldOf(record.change.ref.account).inside().worksAt(record.change.ref);
}

bool SimSchedule::isCalm()
{
    const bool areWorldsIdle
        = std::all_of(m_worlds.begin(), m_worlds.end(), [](const auto &world) { return world->isIdle(); });
    if (!areWorldsIdle || !m_transport->isIdle() || m_program->runner().underWay() > 0)
        return false;
    // What the provider still works at is waited for: a purchase may have settings that follow.
    const auto &records = m_program->records();
    return std::all_of(records.begin(), records.end(), [](const ChangeRecord &record) {
        return isSettled(record.state) || record.state == ChangeState::NeedsAttention;
    });
}

void SimSchedule::recover()
{
    m_course.note(u"the faults stop"_s);
    m_endsAtStep.clear();
    m_transport->setFaults(0, 0);
    m_transport->setDown(false);
    runFor(milliseconds(kLongestLag));
    for (const auto &world : m_worlds)
        world->catchUp();
    runUntil(m_clock.steadyNow() + 48h, [this] { return isCalm(); });
    const QStringList open = idsIn({ ChangeState::NeedsAttention });
    for (const QString &id : open) {
        m_course.note(u"a person looks at "_s + id);
        m_program->runner().lookNow(id);
    }
    runFor(1s);
    runUntil(m_clock.steadyNow() + 48h, [this] { return isCalm(); });
    m_program->inventory().refreshAll();
    runFor(30s);
}

void SimSchedule::judge()
{
    for (const auto &world : m_worlds)
        world->collect();
    Evidence evidence;
    evidence.journal = m_program->durable();
    evidence.executed = m_course.executed;
    evidence.left = m_course.left;
    evidence.rejected = m_program->rejections();
    evidence.monthlyLimits = m_limits;
    for (const auto &world : m_worlds)
        evidence.unreadable.unite(world->inside().unreadable());
    for (const ChangeRecord &record : std::as_const(evidence.journal)) {
        if (record.state == ChangeState::Accepted && isResting(record))
            evidence.working.insert(record.change.id);
    }
    m_result.breaches += breaches(evidence);
    if (m_steps > kMostSteps)
        m_result.breaches.append(u"I4: it does not come to rest"_s);
    checkSight(evidence.journal);
}

/// What was bought here and is owned is seen; and nothing is Done that nobody did.
void SimSchedule::checkSight(const QList<ChangeRecord> &journal)
{
    QSet<NumberRef> bought;
    for (const ExecutedWrite &write : std::as_const(m_course.executed)) {
        if (write.kind != ChangeKind::Buy)
            continue;
        bought.insert(write.ref);
        const bool isOwned = worldOf(write.ref.account).inside().owns(write.ref);
        if (isOwned && !m_program->inventory().find(write.ref))
            m_result.breaches.append(u"sight: +%1 is owned but not shown"_s.arg(write.ref.number.digits()));
    }
    for (const ChangeRecord &record : journal) {
        const bool isClaimed = record.change.kind == ChangeKind::Buy && record.state == ChangeState::Done;
        if (isClaimed && !bought.contains(record.change.ref))
            m_result.breaches.append(
                u"sight: %1 is Done, but nobody bought the number"_s.arg(record.change.id));
    }
}

SimResult runSchedule(SimFiles &files, const QString &provider, quint64 seed)
{
    return SimSchedule(files, provider, seed).run();
}

} // namespace NumberDesk::Testing
