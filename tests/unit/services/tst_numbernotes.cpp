// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/numbernotes.h"

#include "support/locks.h"
#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const NumberRef kOne{ u"account-1"_s, u"GB"_s, phone(u"447700900001"_s) };
const NumberRef kTwo{ u"account-1"_s, u"GB"_s, phone(u"447700900002"_s) };

} // namespace

class TestNumberNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockIsKnownWhenItIsOnTheDisk();
    void locksOutliveTheProgram();
    void aLockThatNobodyWaitsForIsKeptAllTheSame();
    void whatIsSetWhileTheyAreReadIsNewer();
    void withoutAJournalNothingIsLocked();
    void manyAreToldTogether();
    void whatIsKeptOutlivesTheProgram();
    void theWordsInUseAreKnown();
    void stepsCanBeTakenBack();
    void whatWasWrittenSinceStays();
};

void TestNumberNotes::aLockIsKnownWhenItIsOnTheDisk()
{
    TestDesk desk;
    QSignalSpy changed(&desk.notes(), &NumberNotes::changed);
    Outcome locked(desk.notes().edit({ kOne }, lockEdit()));
    QVERIFY(!desk.notes().isLocked(kOne));
    QVERIFY(locked.wait() && locked.isOk());
    QVERIFY(desk.notes().isLocked(kOne));
    QVERIFY(!desk.notes().isLocked(kTwo));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<NumberRef>>(), QList<NumberRef>{ kOne });
    Outcome kept(desk.annotations().isLocked(kOne));
    QVERIFY(kept.wait() && kept.value());
}

void TestNumberNotes::locksOutliveTheProgram()
{
    TestDesk desk;
    Outcome one(desk.notes().edit({ kOne }, lockEdit()));
    Outcome two(desk.notes().edit({ kTwo }, lockEdit()));
    Outcome opened(desk.notes().edit({ kTwo }, lockEdit(false)));
    QVERIFY(opened.wait() && opened.isOk() && one.isOk() && two.isOk());
    desk.restart();
    QVERIFY(!desk.notes().isLocked(kOne));
    QSignalSpy loaded(&desk.notes(), &NumberNotes::loaded);
    desk.notes().load();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(desk.notes().isLocked(kOne));
    QVERIFY(!desk.notes().isLocked(kTwo));
}

void TestNumberNotes::aLockThatNobodyWaitsForIsKeptAllTheSame()
{
    TestDesk desk;
    desk.notes().edit({ kOne }, lockEdit()).reset();
    QTRY_VERIFY(desk.notes().isLocked(kOne));
}

void TestNumberNotes::whatIsSetWhileTheyAreReadIsNewer()
{
    TestDesk desk;
    Outcome locked(desk.notes().edit({ kOne }, lockEdit()));
    QVERIFY(locked.wait() && locked.isOk());
    desk.restart();
    QSignalSpy loaded(&desk.notes(), &NumberNotes::loaded);
    desk.notes().load();
    Outcome opened(desk.notes().edit({ kOne }, lockEdit(false)));
    QVERIFY(opened.wait() && opened.isOk());
    QCOMPARE(loaded.size(), 1);
    QVERIFY(!desk.notes().isLocked(kOne));
}

void TestNumberNotes::withoutAJournalNothingIsLocked()
{
    TestDesk desk;
    desk.withoutJournal();
    QSignalSpy failed(&desk.notes(), &NumberNotes::failed);
    desk.notes().load();
    QTRY_COMPARE(failed.size(), 1);
    Outcome locked(desk.notes().edit({ kOne }, lockEdit()));
    QVERIFY(locked.wait() && !locked.isOk());
    QVERIFY(!desk.notes().isLocked(kOne));
}

void TestNumberNotes::manyAreToldTogether()
{
    TestDesk desk;
    QSignalSpy changed(&desk.notes(), &NumberNotes::changed);
    AnnotationEdit edit;
    edit.addTags = { u"vip"_s };
    Outcome kept(desk.notes().edit({ kOne, kTwo }, edit));
    QVERIFY(desk.notes().all().isEmpty());
    QVERIFY(kept.wait() && kept.isOk());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<NumberRef>>(), QList<NumberRef>({ kOne, kTwo }));
    QCOMPARE(desk.notes().of(kTwo).tags, QStringList{ u"vip"_s });
    QCOMPARE(desk.notes().all().count(), 2);
    Outcome nothing(desk.notes().edit(QList<NumberRef>{}, edit));
    QVERIFY(nothing.wait() && nothing.isOk());
    QCOMPARE(changed.size(), 1);
}

void TestNumberNotes::whatIsKeptOutlivesTheProgram()
{
    TestDesk desk;
    const Annotation wanted{ { u"fax"_s, u"vip"_s }, u"Ask first."_s, u"Ada"_s, true };
    Outcome kept(desk.notes().edit({ { kOne, editBetween({}, wanted) } }));
    QVERIFY(kept.wait() && kept.isOk());
    desk.restart();
    QSignalSpy loaded(&desk.notes(), &NumberNotes::loaded);
    desk.notes().load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(desk.notes().of(kOne), wanted);
    QVERIFY(desk.notes().isLocked(kOne));
    QVERIFY(desk.notes().of(kTwo).isEmpty());
}

void TestNumberNotes::theWordsInUseAreKnown()
{
    TestDesk desk;
    QVERIFY(desk.notes().tags().isEmpty() && desk.notes().owners().isEmpty());
    Outcome one(desk.notes().edit({ { kOne, editBetween({}, { { u"vip"_s, u"fax"_s }, {}, u"Grace"_s }) },
        { kTwo, editBetween({}, { { u"VIP"_s }, {}, u"ada"_s }) } }));
    QVERIFY(one.wait() && one.isOk());
    QCOMPARE(desk.notes().tags().size(), 2);
    QCOMPARE(desk.notes().tags().constFirst(), u"fax"_s);
    QCOMPARE(desk.notes().owners(), QStringList({ u"ada"_s, u"Grace"_s }));
    AnnotationEdit nobody;
    nobody.owner = QString();
    Outcome cleared(desk.notes().edit({ kTwo }, nobody));
    QVERIFY(cleared.wait() && cleared.isOk());
    QCOMPARE(desk.notes().owners(), QStringList{ u"Grace"_s });
}

void TestNumberNotes::stepsCanBeTakenBack()
{
    TestDesk desk;
    const Annotation before{ { u"old"_s, u"vip"_s }, u"One\nTwo"_s, u"Ada"_s, true };
    const Annotation after{ { u"fax"_s, u"vip"_s }, {}, u"Bob"_s, false };
    Outcome noted(desk.notes().edit({ { kOne, editBetween({}, before) } }));
    QVERIFY(noted.wait() && noted.isOk());
    Outcome steps(
        desk.notes().editSteps({ { kOne, editBetween(before, after) }, { kTwo, editBetween({}, after) } }));
    QVERIFY(steps.wait() && steps.isOk());
    QCOMPARE(steps.value().size(), 2);
    QCOMPARE(desk.notes().of(kOne), after);
    QSignalSpy changed(&desk.notes(), &NumberNotes::changed);
    Outcome back(desk.notes().takeBack(steps.value()));
    QVERIFY(back.wait() && back.isOk());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.notes().of(kOne), before);
    QVERIFY(desk.notes().of(kTwo).isEmpty());
    // Once is enough.
    Outcome again(desk.notes().takeBack(steps.value()));
    QVERIFY(again.wait() && again.isOk());
    QCOMPARE(desk.notes().of(kOne), before);
}

void TestNumberNotes::whatWasWrittenSinceStays()
{
    TestDesk desk;
    const Annotation imported{ { u"fax"_s }, u"From the sheet"_s, u"Bob"_s, true };
    Outcome steps(desk.notes().editSteps({ { kOne, editBetween({}, imported) } }));
    QVERIFY(steps.wait() && steps.isOk());
    const Annotation since{ { u"fax"_s, u"new"_s }, u"By hand"_s, u"Bob"_s, false };
    Outcome noted(desk.notes().edit({ { kOne, editBetween(imported, since) } }));
    QVERIFY(noted.wait() && noted.isOk());
    Outcome back(desk.notes().takeBack(steps.value()));
    QVERIFY(back.wait() && back.isOk());
    const Annotation expected{ { u"new"_s }, u"By hand"_s, {}, false };
    QCOMPARE(desk.notes().of(kOne), expected);
}

QTEST_GUILESS_MAIN(TestNumberNotes)
#include "tst_numbernotes.moc"
