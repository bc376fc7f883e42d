// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timeline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class TestTimeLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestMomentStandsFirst();
    void aMomentTellsWhatBecameDifferent();
    void whatWasReadBeforeAWriteIsToldOnlyWhereItIsNews();
    void whatIsSeenAtTheMomentOfAWriteIsWhatItWrote();
    void aChangeThatWasNotDoneChangesNothing();
    void anOwnershipEndsWithItsRelease();
    void whatCannotBeReadIsWhatWasWrittenLast();
    void settingsOfATimeAreThoseOfTheMomentBefore();
    void onlyFieldsOfTheProviderAreBroughtBack();
    void restoringSeesWhatIsThereNow();
    void undoingSeesWhatWasWritten();
    void whatWasUnknownBeforeIsNotUndone();
    void whateverHappenedRestoringLeadsToTheSettingsOfThen();

private:
    [[nodiscard]] static QDateTime at(int minute)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(8, minute), Qt::UTC);
    }
    [[nodiscard]] static NumberRef ref()
    {
        return { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    }
    [[nodiscard]] static Snapshot seen(
        int minute, const SettingValues &settings, SnapshotReason reason = SnapshotReason::Refresh)
    {
        return { ref(), settings, at(minute), reason };
    }
    [[nodiscard]] static ChangeRecord record(const QString &id, ChangeKind kind, int minute,
        const SettingEdits &edits = {}, ChangeState state = ChangeState::Done)
    {
        ChangeRecord made;
        made.change.id = id;
        made.change.kind = kind;
        made.change.ref = ref();
        made.change.edits = edits;
        made.state = state;
        made.created = at(minute);
        made.sent = at(minute);
        return made;
    }
    [[nodiscard]] static QList<SettingField> fields()
    {
        SettingField hook;
        hook.key = u"hook"_s;
        SettingField app;
        app.key = u"app"_s;
        SettingField hidden;
        hidden.key = u"hidden"_s;
        hidden.readBack = false;
        return { hook, app, hidden };
    }
    [[nodiscard]] static QList<PastMoment> lineOf(
        const QList<Snapshot> &snapshots, const QList<ChangeRecord> &changes = {})
    {
        return timeLine({ ref(), snapshots, changes, {} }, { u"hidden"_s });
    }
};

void TestTimeLine::theNewestMomentStandsFirst()
{
    Finding finding;
    finding.found = at(2);
    const QList<PastMoment> line = timeLine({ ref(), { seen(3, { { u"hook"_s, u"b"_s } }), seen(1, {}) },
                                                { record(u"c"_s, ChangeKind::Release, 4) }, { finding } },
        {});
    QCOMPARE(line.size(), 4);
    QVERIFY(line.at(0).change && line.at(0).change->change.id == "c"_L1);
    QCOMPARE(line.at(1).kind, PastMoment::Kind::Seen);
    QCOMPARE(line.at(2).finding, finding);
    QCOMPARE(line.at(3).when, at(1));
}

void TestTimeLine::aMomentTellsWhatBecameDifferent()
{
    const QList<PastMoment> line = lineOf(
        { seen(1, { { u"hook"_s, u"a"_s }, { u"app"_s, u"x"_s } }), seen(3, { { u"hook"_s, u"c"_s } }) },
        { record(u"1"_s, ChangeKind::Configure, 2, { { u"hook"_s, u"b"_s }, { u"app"_s, u"x"_s } }) });
    QCOMPARE(line.at(0).differences,
        QList<FieldChange>({ { u"app"_s, u"x"_s, {} }, { u"hook"_s, u"b"_s, u"c"_s } }));
    QCOMPARE(line.at(1).differences, QList<FieldChange>({ { u"hook"_s, u"a"_s, u"b"_s } }));
    QCOMPARE(line.at(1).settings, (SettingValues{ { u"hook"_s, u"b"_s }, { u"app"_s, u"x"_s } }));
    // Nobody knows what was there before the first time.
    QVERIFY(line.at(2).differences.isEmpty());
}

void TestTimeLine::whatWasReadBeforeAWriteIsToldOnlyWhereItIsNews()
{
    const SettingValues a{ { u"hook"_s, u"a"_s } };
    const SettingValues b{ { u"hook"_s, u"b"_s } };
    const auto change = record(u"1"_s, ChangeKind::Configure, 5, { { u"hook"_s, u"c"_s } });
    QCOMPARE(lineOf({ seen(1, a), seen(4, a, SnapshotReason::BeforeWrite) }, { change }).size(), 2);
    const QList<PastMoment> line
        = lineOf({ seen(1, a), seen(4, b, SnapshotReason::BeforeWrite) }, { change });
    QCOMPARE(line.size(), 3);
    QCOMPARE(line.at(1).kind, PastMoment::Kind::BeforeWrite);
    QCOMPARE(line.at(1).differences, QList<FieldChange>({ { u"hook"_s, u"a"_s, u"b"_s } }));
    QCOMPARE(line.at(0).differences, QList<FieldChange>({ { u"hook"_s, u"b"_s, u"c"_s } }));
}

void TestTimeLine::whatIsSeenAtTheMomentOfAWriteIsWhatItWrote()
{
    const SettingValues a{ { u"hook"_s, u"a"_s } };
    const SettingValues b{ { u"hook"_s, u"b"_s } };
    const QList<PastMoment> line = lineOf({ seen(1, a), seen(5, a, SnapshotReason::BeforeWrite), seen(5, b) },
        { record(u"1"_s, ChangeKind::Configure, 5, b) });
    QCOMPARE(line.size(), 2);
    QCOMPARE(line.at(0).kind, PastMoment::Kind::Change);
    QCOMPARE(line.at(0).differences, QList<FieldChange>({ { u"hook"_s, u"a"_s, u"b"_s } }));
}

void TestTimeLine::aChangeThatWasNotDoneChangesNothing()
{
    const SettingValues a{ { u"hook"_s, u"a"_s } };
    for (const ChangeState state : { ChangeState::Refused, ChangeState::Conflict, ChangeState::Doubtful,
             ChangeState::NotSent, ChangeState::NeedsAttention }) {
        const QList<PastMoment> line = lineOf({ seen(1, a) },
            { record(u"1"_s, ChangeKind::Configure, 2, { { u"hook"_s, u"b"_s } }, state),
                record(u"2"_s, ChangeKind::Release, 3, {}, state) });
        QCOMPARE(line.size(), 3);
        QVERIFY(!line.at(0).settings && !line.at(1).settings);
        QCOMPARE(settingsAt(line, at(9)), a);
        QVERIFY(!undoing(*line.at(1).change, line, fields()));
    }
}

void TestTimeLine::anOwnershipEndsWithItsRelease()
{
    const SettingValues a{ { u"hook"_s, u"a"_s } };
    const QList<PastMoment> line = lineOf({ seen(1, a) },
        { record(u"1"_s, ChangeKind::Release, 2), record(u"2"_s, ChangeKind::Buy, 4),
            record(u"3"_s, ChangeKind::Configure, 5, { { u"hook"_s, u"b"_s } }) });
    QCOMPARE(settingsAt(line, at(1)), a);
    QVERIFY(!settingsAt(line, at(3)));
    QCOMPARE(settingsAt(line, at(4)), SettingValues());
    QCOMPARE(settingsAt(line, at(5)), (SettingValues{ { u"hook"_s, u"b"_s } }));
    QCOMPARE(settingsBefore(line, u"1"_s), a);
    QCOMPARE(settingsBefore(line, u"3"_s), SettingValues());
    QVERIFY(!settingsBefore(line, u"unknown"_s));
}

void TestTimeLine::whatCannotBeReadIsWhatWasWrittenLast()
{
    const QList<PastMoment> line = lineOf({ seen(1, {}), seen(3, { { u"hook"_s, u"a"_s } }) },
        { record(u"1"_s, ChangeKind::Configure, 2, { { u"hidden"_s, u"h"_s } }),
            record(u"2"_s, ChangeKind::Configure, 4, { { u"hidden"_s, QString() } }) });
    QCOMPARE(settingsAt(line, at(3)), (SettingValues{ { u"hidden"_s, u"h"_s }, { u"hook"_s, u"a"_s } }));
    QCOMPARE(settingsAt(line, at(4)), (SettingValues{ { u"hook"_s, u"a"_s } }));
}

void TestTimeLine::settingsOfATimeAreThoseOfTheMomentBefore()
{
    const SettingValues a{ { u"hook"_s, u"a"_s } };
    const QList<PastMoment> line = lineOf({ seen(2, a), seen(4, {}) });
    QVERIFY(!settingsAt(line, at(1)));
    QCOMPARE(settingsAt(line, at(2)), a);
    QCOMPARE(settingsAt(line, at(3)), a);
    QCOMPARE(settingsAt(line, at(4)), SettingValues());
    QVERIFY(!settingsAt({}, at(4)));
}

void TestTimeLine::onlyFieldsOfTheProviderAreBroughtBack()
{
    const SettingValues then{ { u"hook"_s, u"a"_s }, { u"other"_s, u"o"_s } };
    const SettingValues now{ { u"app"_s, u"x"_s }, { u"hidden"_s, u"h"_s } };
    // What cannot be read and was not known then stays as it is.
    QCOMPARE(
        editsBackTo(then, now, fields()), (SettingEdits{ { u"hook"_s, u"a"_s }, { u"app"_s, QString() } }));
    QVERIFY(editsBackTo(now, now, fields()).isEmpty());
}

void TestTimeLine::restoringSeesWhatIsThereNow()
{
    OwnedNumber number;
    number.ref = ref();
    number.settings = { { u"hook"_s, u"b"_s } };
    const SettingValues then{ { u"hook"_s, u"a"_s }, { u"hidden"_s, u"h"_s } };
    const auto change = restoring(number, { { u"hidden"_s, u"h"_s } }, then, fields());
    QVERIFY(change);
    QCOMPARE(change->kind, ChangeKind::Configure);
    QCOMPARE(change->ref, ref());
    QVERIFY(!change->id.isEmpty());
    QCOMPARE(change->seen, number.settings);
    QCOMPARE(change->edits, (SettingEdits{ { u"hook"_s, u"a"_s } }));
    QVERIFY(!restoring(number, {}, number.settings, fields()));
}

void TestTimeLine::undoingSeesWhatWasWritten()
{
    const ChangeRecord change
        = record(u"1"_s, ChangeKind::Configure, 2, { { u"hook"_s, u"b"_s }, { u"gone"_s, u"g"_s } });
    const QList<PastMoment> line
        = lineOf({ seen(1, { { u"hook"_s, u"a"_s } }), seen(5, { { u"hook"_s, u"c"_s } }) }, { change });
    const auto back = undoing(change, line, fields());
    QVERIFY(back);
    QCOMPARE(back->edits, (SettingEdits{ { u"hook"_s, u"a"_s } }));
    // Somebody has set another one since: the merge must find that.
    QCOMPARE(back->seen.value(u"hook"_s), u"b"_s);
    const MergeResult merge = mergeSettings(back->seen, { { u"hook"_s, u"c"_s } }, back->edits);
    QCOMPARE(merge.conflicts.size(), 1);
}

void TestTimeLine::whatWasUnknownBeforeIsNotUndone()
{
    const ChangeRecord hidden = record(u"1"_s, ChangeKind::Configure, 2, { { u"hidden"_s, u"h"_s } });
    QVERIFY(!undoing(hidden, lineOf({ seen(1, {}) }, { hidden }), fields()));
    QVERIFY(!undoing(hidden, lineOf({}, { hidden }), fields()));
    QVERIFY(!undoing(hidden, {}, fields()));
    const ChangeRecord again = record(u"2"_s, ChangeKind::Configure, 3, { { u"hidden"_s, u"i"_s } });
    const auto back = undoing(again, lineOf({ seen(1, {}) }, { hidden, again }), fields());
    QVERIFY(back);
    QCOMPARE(back->edits, (SettingEdits{ { u"hidden"_s, u"h"_s } }));
}

/// Random pasts: at every moment with settings, restoring makes exactly these of what is there at the end.
void TestTimeLine::whateverHappenedRestoringLeadsToTheSettingsOfThen()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        SettingValues now;
        NumberPast past{ ref(), {}, {}, {} };
        QMap<QDateTime, SettingValues> truth;
        for (int minute = 1; minute < 20; ++minute) {
            const QString key = random.bounded(2) ? u"hook"_s : u"app"_s;
            const QString value = random.bounded(3) ? QString::number(random.bounded(4)) : QString();
            if (random.bounded(2)) {
                past.snapshots << seen(minute, now, SnapshotReason::BeforeWrite);
                past.changes << record(
                    QString::number(minute), ChangeKind::Configure, minute, { { key, value } });
            }
            now.insert(key, value);
            now = normalised(now);
            if (past.changes.isEmpty() || past.changes.constLast().sent != at(minute))
                past.snapshots << seen(minute, now);
            truth.insert(at(minute), now);
        }
        const QList<PastMoment> line = timeLine(past, { u"hidden"_s });
        OwnedNumber number;
        number.ref = ref();
        number.settings = now;
        for (auto then = truth.cbegin(); then != truth.cend(); ++then) {
            QCOMPARE(settingsAt(line, then.key()), then.value());
            const auto change = restoring(number, {}, then.value(), fields());
            const SettingEdits edits = change ? change->edits : SettingEdits();
            QCOMPARE(normalised(mergeSettings(now, now, edits).merged), then.value());
        }
    }
}

QTEST_GUILESS_MAIN(TestTimeLine)
#include "tst_timeline.moc"
