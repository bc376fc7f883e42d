// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pipeline/kit/sickwrite.h"

#include <QLoggingCategory>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(DiskTrouble::Kind)

/// The disk fails at any write of the journal, from the click to the end: nothing is sent whose Sending is
/// not durable, the person is told, and once the disk is well every row comes to the truth.
class TestSickDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        (void)DiskVfs::install();
        QLoggingCategory::setFilterRules(u"numberdesk.*=false"_s); // the disk is meant to fail
    }
    void aHealthyDiskIsLeftInPeace_data() { kinds(); }
    void aHealthyDiskIsLeftInPeace();
    void aWriteThatLeftTooEarlyWouldBeSeen();
    void everyFailureIsToldAndMended_data();
    void everyFailureIsToldAndMended();
    void cleanupTestCase() { qInfo("%d writes over a disk that failed, each at another moment", m_struck); }

private:
    static void kinds();
    int m_struck = 0;
};

namespace {

const QList<std::pair<const char *, ChangeKind>> &changeKinds()
{
    static const QList<std::pair<const char *, ChangeKind>> all{ { "buy", ChangeKind::Buy },
        { "release", ChangeKind::Release }, { "configure", ChangeKind::Configure } };
    return all;
}

} // namespace

void TestSickDisk::kinds()
{
    QTest::addColumn<ChangeKind>("kind");
    for (const auto &[name, kind] : changeKinds())
        QTest::newRow(name) << kind;
}

void TestSickDisk::aHealthyDiskIsLeftInPeace()
{
    QFETCH(ChangeKind, kind);
    SickWrite write(kind);
    write.click({});
    const DiskVfs &disk = DiskVfs::install();
    qInfo("%d writes and %d syncs of the journal from the click to the end",
        disk.vulnerable(DiskTrouble::Kind::Full), disk.vulnerable(DiskTrouble::Kind::SyncError));
    QVERIFY(write.wasDoneInTime());
    QVERIFY(!write.wasStruck());
    QCOMPARE(write.sent(), kind == ChangeKind::Buy ? 2 : 1); // its settings follow
    QCOMPARE(write.problems(), QStringList());
}

void TestSickDisk::aWriteThatLeftTooEarlyWouldBeSeen()
{
    SickWrite write(ChangeKind::Buy);
    write.click({});
    const auto stateBefore = [&write](qsizetype calls) {
        const QList<ChangeRecord> rows = write.durableRows(calls);
        return rows.isEmpty() ? ChangeState::Draft : rows.constFirst().state;
    };
    const qsizetype calls = write.callsWhenSent(0);
    QCOMPARE(stateBefore(calls), ChangeState::Sending);
    QCOMPARE(stateBefore(calls - 1), ChangeState::Journaled); // the last call was the sync of Sending
    QCOMPARE(stateBefore(0), ChangeState::Draft);
}

void TestSickDisk::everyFailureIsToldAndMended_data()
{
    using Kind = DiskTrouble::Kind;
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<Kind>("trouble");
    QTest::addColumn<bool>("isLasting");
    const QList<std::pair<const char *, Kind>> troubles{ { "full", Kind::Full },
        { "write error", Kind::WriteError }, { "sync error", Kind::SyncError },
        { "read-only", Kind::ReadOnly }, { "read error", Kind::ReadError } };
    for (const auto &[change, kind] : changeKinds()) {
        for (const auto &[trouble, at] : troubles) {
            QTest::addRow("%s, %s", change, trouble) << kind << at << true;
            QTest::addRow("%s, %s once", change, trouble) << kind << at << false;
        }
    }
}

void TestSickDisk::everyFailureIsToldAndMended()
{
    QFETCH(ChangeKind, kind);
    QFETCH(DiskTrouble::Kind, trouble);
    QFETCH(bool, isLasting);
    for (int at = 1;; ++at) {
        SickWrite write(kind);
        write.click(DiskTrouble{ trouble, at, isLasting });
        if (!write.wasStruck())
            break; // there is no such call any more
        ++m_struck;
        write.recover(at % 2 == 0);
        const QStringList problems = write.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(u"at call %1: "_s.arg(at) + problems.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestSickDisk)
#include "tst_sickdisk.moc"
