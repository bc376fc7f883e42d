// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simloop.h"
#include "faults/kit/simprogram.h"
#include "faults/kit/simtransport.h"
#include "services/conflictchoice.h"
#include "services/review.h"
#include "support/numbers.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSequences = 10'000; ///< over all providers whose numbers have settings
constexpr int kProviders = 3;
constexpr int kOnOneDesk = 30; ///< the next ones begin with a new journal

/// The program, and a second client of its account that changes what it likes until the moment in which the
/// program reads what it is going to merge with.
class EditDesk final
{
public:
    EditDesk(const QString &provider, quint64 seed)
        : m_random(seed)
        , m_transport({ m_clock, m_course, m_worlds,
              [this](const NumberRef &ref) { return m_program->durable(ref); }, mixed(seed, 1) })
    {
        const SimWorldOptions options{ provider, 1 + seed % 3, 3000ms, 0ms };
        m_worlds.push_back(std::make_unique<SimWorld>(options, m_clock, m_course));
        // Not every number is to be had at once.
        for (int owned = 0; owned < 3;)
            owned += world().giveOne(m_random.below(10'000)) ? 1 : 0;
        m_files.begin({ world().accountFile() });
        m_program
            = std::make_unique<SimProgram>(SimProgram::Parts{ m_clock, m_transport, m_course, m_files });
        m_program->keepSecrets(world().accountFile(), world().secrets());
        m_program->start();
        run(30s);
    }

    /// What was lost by one configure; empty when nothing was.
    [[nodiscard]] QStringList sequence(int number)
    {
        m_course.lines.clear();
        const QList<OwnedNumber> owned = numbersOf(m_program->inventory().columns(), world().account());
        QList<OwnedNumber> known;
        for (const OwnedNumber &each : owned) {
            if (world().known().contains(each.ref))
                known.append(each);
        }
        const OwnedNumber &chosen = known.at(m_random.below(int(known.size())));
        Change change;
        change.id = u"c%1"_s.arg(number);
        change.kind = ChangeKind::Configure;
        change.ref = chosen.ref;
        change.seen = chosen.settings;
        change.edits = inside().edits(m_random.below(1000));
        meddle(change.ref);
        m_program->runner().apply({ change });
        // Nothing has been read yet: a request takes 5 ms at least to arrive.
        m_clock.after(1ms, &m_context, [this, &change] { meddle(change.ref); });
        run(2ms);
        const SettingValues theirs = inside().settings(change.ref);
        run(30s);
        m_counts[m_program->records().value(change.id).state]++;
        const QStringList found = lost(change, theirs); // before the second client goes on
        return found + afterDecision(change);
    }

    /// Configures that were written after a person had decided about every conflict.
    [[nodiscard]] int decided() const { return m_decided; }
    [[nodiscard]] const QStringList &course() const { return m_course.lines; }
    [[nodiscard]] const QMap<ChangeState, int> &counts() const { return m_counts; }

private:
    [[nodiscard]] SimWorld &world() { return *m_worlds.front(); }
    [[nodiscard]] SocketProvider &inside() { return world().inside(); }
    void run(std::chrono::milliseconds duration)
    {
        const auto end = m_clock.steadyNow() + duration;
        SimLoop::drain();
        for (auto due = m_clock.nextDue(); due && *due <= end; due = m_clock.nextDue()) {
            m_clock.step();
            SimLoop::drain();
        }
        m_clock.goTo(end);
    }
    /// Where the same fields were changed, a person is asked, and meanwhile the second client goes on.
    [[nodiscard]] QStringList afterDecision(const Change &refused)
    {
        if (m_program->records().value(refused.id).state != ChangeState::Conflict)
            return {};
        ReviewRow read;
        read.change = refused;
        read.change.id += u"-again"_s;
        read.owned = OwnedNumber();
        read.owned->settings = inside().settings(refused.ref);
        for (const QString &key : inside().unreadable())
            read.owned->settings.remove(key);
        const ProviderInfo &info = m_program->accounts().infoOf(refused.ref.account);
        (void)mergeRow(read, info);
        ConflictChoices choices;
        for (const MergeConflict &conflict : std::as_const(read.conflicts))
            choices.insert(conflict.key,
                m_random.below(3) == 0 ? ConflictChoice::KeepTheirs : ConflictChoice::WriteMine);
        const Change change = decidedRow(read, choices, info).change;
        if (change.edits.isEmpty())
            return {};
        if (m_random.below(2) == 0)
            meddle(change.ref);
        const SettingValues theirs = inside().settings(change.ref);
        m_program->runner().apply({ change });
        run(30s);
        m_decided += m_program->records().value(change.id).state == ChangeState::Done ? 1 : 0;
        QStringList found = lost(change, theirs);
        for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
            const bool isKept
                = inside().settings(change.ref).value(choice.key()) == theirs.value(choice.key());
            if (choice.value() == ConflictChoice::KeepTheirs && !isKept)
                found.append(u"%1 was to be kept"_s.arg(choice.key()));
        }
        return found;
    }
    void meddle(const NumberRef &ref)
    {
        for (int i = m_random.below(3); i > 0; --i)
            inside().changeElsewhere(ref, m_random.below(1000));
    }
    [[nodiscard]] QStringList lost(const Change &change, const SettingValues &theirs)
    {
        QStringList found;
        const ChangeState state = m_program->records().value(change.id).state;
        const SettingValues now = inside().settings(change.ref);
        for (const FieldChange &field : difference(theirs, now)) {
            if (state != ChangeState::Done || !change.edits.contains(field.key))
                found.append(u"%1 went from “%2” to “%3”"_s.arg(field.key, field.from, field.to));
        }
        for (auto edit = change.edits.cbegin(); edit != change.edits.cend(); ++edit) {
            const QString seen = change.seen.value(edit.key());
            const QString there = theirs.value(edit.key());
            const bool isContested = there != seen && there != edit.value() && !isUnreadable(edit.key());
            if (state == ChangeState::Done && now.value(edit.key()) != edit.value())
                found.append(u"%1 is “%2”, wanted was “%3”"_s.arg(edit.key(), now.value(edit.key()), *edit));
            if (state == ChangeState::Done && isContested)
                found.append(u"%1 was theirs, “%2”, and was overwritten"_s.arg(edit.key(), there));
        }
        if (!isSettled(state))
            found.append(changeStateName(state));
        return found;
    }
    [[nodiscard]] bool isUnreadable(const QString &key) { return inside().unreadable().contains(key); }

    SeededRandom m_random;
    SimClock m_clock;
    SimCourse m_course{ m_clock };
    SimFiles m_files;
    QObject m_context;
    std::vector<std::unique_ptr<SimWorld>> m_worlds;
    SimTransport m_transport;
    std::unique_ptr<SimProgram> m_program;
    QMap<ChangeState, int> m_counts;
    int m_decided = 0;
};

} // namespace

class TestConcurrentEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoFieldOfASecondClient_data();
    void losesNoFieldOfASecondClient();
};

void TestConcurrentEdits::losesNoFieldOfASecondClient_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *word : { "vonage", "sinch", "bird" })
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestConcurrentEdits::losesNoFieldOfASecondClient()
{
    QFETCH(QString, provider);
    QMap<ChangeState, int> counts;
    int decided = 0;
    for (int first = 0; first < kSequences / kProviders; first += kOnOneDesk) {
        EditDesk desk(provider, static_cast<quint64>(first));
        for (int i = 0; i < kOnOneDesk; ++i) {
            const QStringList lost = desk.sequence(i);
            QVERIFY2(lost.isEmpty(),
                qPrintable(QString(u"%1, sequence %2: %3\n%4"_s.arg(
                    provider, QString::number(first + i), lost.join(u"; "), desk.course().join(u'\n')))));
        }
        for (auto count = desk.counts().cbegin(); count != desk.counts().cend(); ++count)
            counts[count.key()] += count.value();
        decided += desk.decided();
    }
    QVERIFY(counts.value(ChangeState::Done) > 0);
    QVERIFY(counts.value(ChangeState::Conflict) > 0);
    QVERIFY(decided > 0);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    SimLoop::install();
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"numberdesk.*=false"_s);
    TestConcurrentEdits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_concurrentedits.moc"
