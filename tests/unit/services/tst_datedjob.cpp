// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changejob.h"

#include "unit/services/lookdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kOld = u"https://old.example/in"_s;
const QString kParked = u"https://parked.example/in"_s;

/// A release that was agreed to while the number was set to kOld, and that is sent within the next hour only.
class Course final
{
public:
    explicit Course(LookDesk &look, const std::function<void(Change &)> &alter = {})
        : m_look(look)
        , m_job(look.tools(), look.journaled(ChangeKind::Release, S::Journaled, {}, [&alter](Change &change) {
            change.seen = { { u"webhook"_s, kOld } };
            if (alter)
                alter(change);
        }))
    {
        QObject::connect(&m_job, &ChangeJob::finished, &m_job, [this] { ++m_ends; });
        m_job.setDated(look.desk.clock.utcNow().addDuration(1h));
    }
    void start() { m_job.start(); }
    [[nodiscard]] bool ends()
    {
        const bool ended = QTest::qWaitFor([this] { return m_ends > 0; });
        m_look.desk.rest();
        return ended && m_ends == 1;
    }
    [[nodiscard]] const ChangeRecord &record() const { return m_job.record(); }
    [[nodiscard]] bool waits() const { return m_job.waits(); }

private:
    LookDesk &m_look;
    ChangeJob m_job;
    int m_ends = 0;
};

[[nodiscard]] OwnedNumber numberWith(const QString &hook)
{
    return ownedNumber(LookDesk::kNumber, { { u"webhook"_s, hook } });
}

void parkFirst(Change &change)
{
    change.edits = { { u"webhook"_s, kParked } };
}

} // namespace

/// A release that is sent by itself: only in its time, and only while the number is as it was agreed to.
class TestDatedJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inItsTimeItIsSent();
    void afterItsTimeNothingIsAsked();
    void whoseTimeEndsWhileItLooksIsNotSent();
    void whatMayPassIsWaitedFor();
    void whatDoesNotPassEndsIt();
    void aNumberThatSomebodySetsOtherwiseIsNotReleased();
    void aNumberThatWasToBeParkedAndIsNotIsNotReleased();
    void aParkedNumberIsReleased();
    void withoutTheLastSettingsNothingIsSent();
};

void TestDatedJob::inItsTimeItIsSent()
{
    LookDesk look;
    look.world().owned = { numberWith(kOld) };
    Course course(look);
    look.desk.clock.advance(1h);
    course.start();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Done);
    QCOMPARE(look.world().executed, 1);
}

void TestDatedJob::afterItsTimeNothingIsAsked()
{
    LookDesk look;
    look.world().owned = { numberWith(kOld) };
    Course course(look);
    look.desk.clock.advance(1h + 1s);
    course.start();
    QVERIFY(course.ends());
    QVERIFY(!course.waits());
    QCOMPARE(course.record().state, S::NotSent);
    QVERIFY(!course.record().sent.isValid());
    QVERIFY(course.record().notes.constLast().contains(u"date went by"_s));
    QCOMPARE(look.world().looks, 0);
    QVERIFY(look.world().sent.isEmpty());
}

void TestDatedJob::whoseTimeEndsWhileItLooksIsNotSent()
{
    LookDesk look;
    look.world().owned = { numberWith(kOld) };
    Course course(look);
    look.world().holdsReads = true;
    course.start();
    QVERIFY(QTest::qWaitFor([&look] { return !look.world().waitingReads.empty(); }));
    look.desk.clock.advance(1h + 1s);
    look.world().releaseReads();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QVERIFY(!course.record().sent.isValid());
    QVERIFY(look.world().sent.isEmpty());
}

void TestDatedJob::whatMayPassIsWaitedFor()
{
    LookDesk look;
    look.world().readError = makeError(ErrorKind::Offline);
    Course course(look);
    course.start();
    QVERIFY(course.ends());
    QVERIFY(course.waits());
    QCOMPARE(course.record().state, S::Journaled);
    QCOMPARE(course.record().error->kind, ErrorKind::Offline);
}

void TestDatedJob::whatDoesNotPassEndsIt()
{
    LookDesk look;
    Course course(look); // of a number that is not owned
    course.start();
    QVERIFY(course.ends());
    QVERIFY(!course.waits());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::NotFound);
}

void TestDatedJob::aNumberThatSomebodySetsOtherwiseIsNotReleased()
{
    LookDesk look;
    look.world().owned = { numberWith(u"https://new.example/in"_s) };
    Course course(look);
    course.start();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::Conflict);
    QVERIFY(course.record().error->detail.contains(u"Webhook"_s));
    QVERIFY(look.world().sent.isEmpty());
}

void TestDatedJob::aNumberThatWasToBeParkedAndIsNotIsNotReleased()
{
    LookDesk look;
    look.world().owned = { numberWith(kOld) };
    Course course(look, parkFirst);
    course.start();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QVERIFY(course.record().error->detail.contains(u"parked"_s));
    QVERIFY(look.world().sent.isEmpty());
}

void TestDatedJob::aParkedNumberIsReleased()
{
    LookDesk look;
    look.world().owned = { numberWith(kParked) };
    Course course(look, parkFirst);
    course.start();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Done);
    QCOMPARE(look.world().executed, 1);
}

void TestDatedJob::withoutTheLastSettingsNothingIsSent()
{
    LookDesk look;
    look.world().owned = { numberWith(kOld) };
    Course course(look);
    look.desk.executeInJournal(u"ALTER TABLE changes RENAME TO elsewhere"_s);
    course.start();
    QVERIFY(course.ends());
    QVERIFY(look.world().sent.isEmpty());
}

QTEST_GUILESS_MAIN(TestDatedJob)
#include "tst_datedjob.moc"
