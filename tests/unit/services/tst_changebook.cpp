// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/lookdesk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using S = ChangeState;

/// Every step of a write goes through the state table and into the journal, and is told when it is there.
class TestChangeBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepThatTheTableDoesNotHaveIsNotTaken();
    void aStepIsToldAlsoWhenItsAskerHasGone();
    void aStepNeedNotBeWaitedFor();
    void onlyWhatTheDiskRefusesIsAFailureOfTheJournal();
};

void TestChangeBook::aStepThatTheTableDoesNotHaveIsNotTaken()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    std::optional<ErrorKind> end;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot go on from \"Journaled\""_s));
    look.book().advance(record, ChangeEvent::Confirmed, {}, this,
        [&end](const Result<ChangeRecord> &given) { end = given.error().kind; });
    QTRY_COMPARE(end, ErrorKind::Internal);
    QCOMPARE(look.state(record.change.id), S::Journaled);
}

void TestChangeBook::aStepIsToldAlsoWhenItsAskerHasGone()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    const QSignalSpy told(&look.book(), &ChangeBook::recordChanged);
    bool called = false;
    {
        const QObject asker;
        look.book().advance(record, ChangeEvent::SendingWritten, {}, &asker,
            [&called](const Result<ChangeRecord> &) { called = true; });
    }
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<ChangeRecord>().state, S::Sending);
    QVERIFY(!called);
}

void TestChangeBook::aStepNeedNotBeWaitedFor()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    ChangePatch patch;
    patch.note = u"Looked at by hand."_s;
    look.book().amend(record, patch, this, {});
    QVERIFY(look.desk.until([&] { return !look.record(record.change.id).notes.isEmpty(); }));
    QCOMPARE(look.state(record.change.id), S::Journaled);
}

void TestChangeBook::onlyWhatTheDiskRefusesIsAFailureOfTheJournal()
{
    LookDesk look;
    const QSignalSpy failed(&look.book(), &ChangeBook::writeFailed);
    ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    int ends = 0;
    const auto count = [&ends](const Result<ChangeRecord> &end) { ends += end.isOk() ? 0 : 1; };
    record.state = S::Sending; // as somebody sees it who was too slow
    look.book().advance(record, ChangeEvent::Confirmed, {}, this, count);
    QTRY_COMPARE(ends, 1);
    QVERIFY(failed.isEmpty());
    look.desk.blockJournal();
    record.state = S::Journaled;
    look.book().advance(record, ChangeEvent::SendingWritten, {}, this, count);
    QTRY_COMPARE(ends, 2);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeBook)
#include "tst_changebook.moc"
