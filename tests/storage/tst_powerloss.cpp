// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/imagecheck.h"

#include <QLoggingCategory>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The power fails at any moment: no commit that had ended is gone, none is there by half, and the file is
/// whole. NUMBERDESK_POWER_LOSSES: how many courses of work there are, each cut at every sync.
class TestPowerLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        (void)DiskVfs::install();
        QLoggingCategory::setFilterRules(u"numberdesk.storage=false"_s); // the disk is meant to fail
    }
    void theProgramsFilesGoThroughTheWatchedDisk();
    void nothingThatEndedIsLost_data();
    void nothingThatEndedIsLost();
    void aJournalThatDoesNotSyncIsCaught();
    void aCourseCanBeRepeatedBySeed();
    void cleanupTestCase();

private:
    int m_courses = 0;
    int m_boundaries = 0;
    int m_images = 0;
    int m_troubles = 0;
};

namespace {

constexpr int kCourses = 24;

QString firstOf(const QStringList &breaches)
{
    return u"%1 breaches, the first: %2"_s.arg(breaches.size()).arg(breaches.value(0));
}

} // namespace

void TestPowerLoss::theProgramsFilesGoThroughTheWatchedDisk()
{
    JournalCourse course({}, 1);
    QVERIFY2(course.run(), qPrintable(course.problem()));
    const auto has = [&course](DiskCall::Kind kind, const QString &file) {
        return std::any_of(course.calls().cbegin(), course.calls().cend(),
            [&](const DiskCall &call) { return call.kind == kind && call.file == file; });
    };
    QVERIFY(has(DiskCall::Kind::Write, u"journal.db"_s));
    QVERIFY(has(DiskCall::Kind::Write, u"journal.db-wal"_s));
    QVERIFY(has(DiskCall::Kind::Sync, u"journal.db"_s));
    QVERIFY(has(DiskCall::Kind::Sync, u"journal.db-wal"_s));
}

void TestPowerLoss::nothingThatEndedIsLost_data()
{
    QTest::addColumn<int>("seed");
    const int wanted = qEnvironmentVariableIntValue("NUMBERDESK_POWER_LOSSES");
    for (int seed = 1; seed <= (wanted > 0 ? wanted : kCourses); ++seed)
        QTest::addRow("course %d", seed) << seed;
}

void TestPowerLoss::nothingThatEndedIsLost()
{
    QFETCH(int, seed);
    JournalCourse::Plan plan;
    const int beginning = seed % 4; // a new file, each older version, and what another power cut left
    if (beginning == 1 || beginning == 2)
        plan.start = journalOfVersion(beginning);
    plan.makesTrouble = seed % 3 == 0;
    plan.checkpointsOften = seed % 2 == 0;
    if (beginning == 3) {
        JournalCourse before(plan, quint32(seed) + 100000);
        QVERIFY2(before.run(), qPrintable(before.problem()));
        plan.start = cutPowerEverywhere(before, quint32(seed)).aLateOne;
    }
    JournalCourse course(plan, quint32(seed));
    QVERIFY2(course.run(), qPrintable(course.problem()));
    const ImageFindings findings = cutPowerEverywhere(course, quint32(seed));
    QVERIFY2(findings.breaches.isEmpty(), qPrintable(firstOf(findings.breaches)));
    QVERIFY(findings.images >= plan.steps / 2);
    ++m_courses;
    m_boundaries += findings.boundaries;
    m_images += findings.images;
    m_troubles += course.troubles();
}

void TestPowerLoss::aJournalThatDoesNotSyncIsCaught()
{
    JournalCourse::Plan plan;
    plan.durability = DatabaseSpec::Durability::Relaxed;
    JournalCourse course(plan, 5);
    QVERIFY2(course.run(), qPrintable(course.problem()));
    QVERIFY(!cutPowerEverywhere(course, 5).breaches.isEmpty());
}

void TestPowerLoss::aCourseCanBeRepeatedBySeed()
{
    JournalCourse::Plan plan;
    plan.makesTrouble = true;
    JournalCourse first(plan, 9);
    JournalCourse second(plan, 9);
    QVERIFY(first.run());
    QVERIFY(second.run());
    QCOMPARE(first.contents(), second.contents());
    QCOMPARE(first.troubles(), second.troubles());
}

void TestPowerLoss::cleanupTestCase()
{
    qInfo("%d courses of work, the power cut at %d moments: %d images; the disk failed %d times besides",
        m_courses, m_boundaries, m_images, m_troubles);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
