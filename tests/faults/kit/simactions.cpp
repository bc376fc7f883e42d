// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simschedule.h"
#include "support/numbers.h"

/// What people, the machine and a second client do during a schedule.
namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void SimSchedule::intend()
{
    SimWorld &world = anyWorld();
    const int draw = m_random.below(10);
    if (draw < 6)
        buy(world, 1);
    else if (m_random.oneIn(5))
        buy(world, 2 + m_random.below(2));
    else
        alter(world);
}

/// What cannot be read back takes a whole day of looking when it is in doubt, so it is wished for seldom.
SettingEdits SimSchedule::wish(SimWorld &world)
{
    const QSet<QString> unreadable = world.inside().unreadable();
    SettingEdits edits = world.inside().edits(m_random.below(100));
    while (edits.size() == 1 && unreadable.contains(edits.firstKey()) && !m_random.oneIn(20))
        edits = world.inside().edits(m_random.below(100));
    return edits;
}

void SimSchedule::buy(SimWorld &world, int howMany)
{
    QList<Change> changes;
    for (int i = 0; i < howMany; ++i) {
        Change change = world.buyOf(m_random.below(10'000));
        if (m_random.oneIn(4))
            change.edits = wish(world);
        changes.append(change);
    }
    apply(changes);
}

/// Gives a number back, or sets something on it, as the person sees it now.
void SimSchedule::alter(SimWorld &world)
{
    const QList<OwnedNumber> owned = numbersOf(m_program->inventory().columns(), world.account());
    QList<OwnedNumber> candidates;
    for (const OwnedNumber &number : owned) {
        if (world.known().contains(number.ref))
            candidates.append(number);
    }
    if (candidates.isEmpty()) {
        buy(world, 1);
        return;
    }
    const OwnedNumber &chosen = candidates.at(m_random.below(int(candidates.size())));
    Change change;
    change.ref = chosen.ref;
    change.edits = wish(world);
    const bool releases = change.edits.isEmpty() || m_random.oneIn(3);
    change.kind = releases ? ChangeKind::Release : ChangeKind::Configure;
    if (releases)
        change.edits.clear();
    else
        change.seen = chosen.settings;
    apply({ change });
}

void SimSchedule::apply(const QList<Change> &changes)
{
    QList<Change> named = changes;
    for (Change &change : named)
        change.id = u"c%1"_s.arg(++m_changes);
    for (const Change &change : std::as_const(named))
        m_course.note(u"a person asks: %1 %2 +%3 %4"_s.arg(change.id, changeKindName(change.kind),
            change.ref.number.digits(), QStringList(change.edits.keys()).join(u' ')));
    m_program->runner().apply(named);
    if (!m_random.oneIn(5))
        return;
    // Two clicks, or two windows.
    m_course.note(u"and asks the same again"_s);
    m_course.count(u"asked twice"_s);
    if (m_random.oneIn(2)) {
        for (Change &change : named)
            change.id = u"c%1"_s.arg(++m_changes);
    }
    m_program->runner().apply(named);
}

void SimSchedule::lookSomewhere()
{
    if (m_random.oneIn(3)) {
        m_course.note(u"a person refreshes"_s);
        m_program->inventory().refreshAll();
        return;
    }
    const QStringList open = idsIn({ ChangeState::Doubtful, ChangeState::Checking, ChangeState::Accepted,
        ChangeState::NeedsAttention, ChangeState::Sending, ChangeState::Done });
    if (open.isEmpty())
        return;
    const QString id = open.at(m_random.below(int(open.size())));
    m_course.note(u"a person looks at "_s + id);
    m_program->runner().lookNow(id);
}

void SimSchedule::decideSomewhere()
{
    for (const QString &id : idsIn({ ChangeState::NeedsAttention })) {
        if (m_random.oneIn(2))
            continue;
        const bool isDone = happened(m_program->records().value(id).change);
        m_course.note(u"a person decides %1: %2"_s.arg(id, isDone ? u"happened"_s : u"did not happen"_s));
        m_course.count(u"decided"_s);
        m_program->runner().decide(id, isDone);
    }
}

/// As a person would find at the provider's own dashboard.
bool SimSchedule::happened(const Change &change)
{
    SocketProvider &inside = worldOf(change.ref.account).inside();
    if (change.kind == ChangeKind::Configure) {
        const SettingValues now = inside.settings(change.ref);
        const auto edits = change.edits.keys();
        return std::all_of(edits.begin(), edits.end(),
            [&](const QString &key) { return now.value(key) == change.edits.value(key); });
    }
    return std::any_of(
        m_course.executed.begin(), m_course.executed.end(), [&change](const ExecutedWrite &write) {
            return write.changeId == change.id && write.kind == change.kind;
        });
}

bool SimSchedule::mayMeddle(const NumberRef &ref)
{
    if (!m_transport->isIdle())
        return false;
    const auto &records = m_program->records();
    return std::all_of(records.begin(), records.end(), [&ref](const ChangeRecord &record) {
        return record.change.ref != ref || isSettled(record.state) || record.state == ChangeState::Journaled;
    });
}

void SimSchedule::meddle()
{
    SimWorld &world = anyWorld();
    const int draw = m_random.below(1000);
    NumberRef ref;
    if (m_random.oneIn(3))
        ref = world.buyOf(m_random.below(10'000)).ref;
    else if (!world.known().isEmpty())
        ref = world.known().at(m_random.below(int(world.known().size())));
    const bool isBlind = world.options().lag > 0ms && world.inside().replacesRecords();
    if (ref.number.isEmpty() || !mayMeddle(ref) || (isBlind && world.inside().owns(ref)))
        return;
    m_course.count(u"second client"_s);
    world.meddle(ref, draw);
}

void SimSchedule::sleep()
{
    const auto duration = std::chrono::minutes(m_random.oneIn(3) ? 1500 : 1 + m_random.below(600));
    m_course.note(u"the machine sleeps for %1 min"_s.arg(duration.count()));
    m_course.count(u"sleep"_s);
    m_transport->cutAll();
    m_clock.sleep(duration);
    for (const auto &world : m_worlds)
        world->sleep(duration);
}

void SimSchedule::loseNetwork(int seconds)
{
    m_course.note(u"no network for %1 s"_s.arg(seconds));
    m_course.count(u"no network"_s);
    m_transport->setDown(true);
    m_transport->cutAll();
    m_clock.after(std::chrono::seconds(seconds), &m_context, [this] {
        m_course.note(u"the network is back"_s);
        m_transport->setDown(false);
    });
}

void SimSchedule::restart()
{
    if (m_isEnded)
        return;
    m_course.note(u"the program ends and starts again"_s);
    m_course.count(u"restart"_s);
    m_program->stop();
    if (m_random.oneIn(8))
        m_files.close();
    m_isEnded = true;
}

/// Ends the program some turns of the event loop later: between two commits, perhaps.
void SimSchedule::endSoon(int turns)
{
    QMetaObject::invokeMethod(
        &m_context,
        [this, turns] {
            if (turns > 0)
                endSoon(turns - 1);
            else
                restart();
        },
        Qt::QueuedConnection);
}

} // namespace NumberDesk::Testing
