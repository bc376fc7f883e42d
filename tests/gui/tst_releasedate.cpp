// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/releasedatedialog.h"
#include "gui/plancontrol.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "pagedesk.h"
#include "services/runway.h"
#include "shots.h"
#include "support/locks.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString kOne = u"447700900001"_s;
const QString kTwo = u"447700900002"_s;
} // namespace

/// The dialog that gives releases a date, over a real journal and a clock that stands still.
class ReleaseDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installEnglish(); }
    void init();
    void cleanup();
    void theDayBeforeTheNextChargeIsOffered();
    void whatDependsOnTheNumberAndWhatIsSavedIsSaid();
    void nothingIsAgreedToWithoutTheConfirmation();
    void severalAreConfirmedByTheirCount();
    void aDateBehindUsIsRefused();
    void aLockedNumberIsRefused();
    void aDateIsTakenAwayAgain();
    void aNewReleaseComesIntoThePlanWithItsDate();
    void aNumberWhoseReleaseIsPlannedKeepsItsRow();
    void whatStandsThereNowIsSaidBesideTheParkedAddress();
    void parkingAsksForAReviewOfTheWebhook();
    void parkingThatIsCancelledReleasesNothing();
    void aDateThatWasSetAnewForgetsTheParking();
    void parkingWantsAWebhook();
    void whatIsLateIsToldOnceAndReviewed();

private:
    void open(const QStringList &ids);
    [[nodiscard]] QString planned(const QString &digits);
    [[nodiscard]] QPushButton *verb() const { return child<QPushButton>(*m_dialog, "verbButton"); }
    void confirm(const QString &text) const { child<QLineEdit>(*m_dialog, "confirmation")->setText(text); }
    [[nodiscard]] Plan &plan() const { return m_desk->plan(); }
    [[nodiscard]] QDateTime now() const { return m_desk->clock.utcNow(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    QPointer<ReleaseDateDialog> m_dialog;
    AccountId m_account;
};

void ReleaseDateTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s);
    for (const QString &digits : { kOne, kTwo }) {
        OwnedNumber number = NumberDesk::Testing::ownedNumber(digits, SettingValues{});
        number.monthly = euros(125);
        number.nextCharge = now().addDays(10);
        number.dependants = { u"Callbot"_s };
        number.settings = { { u"webhook"_s, u"https://old.example/in"_s } };
        m_desk->world().owned << number;
    }
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_desk->inventory().start();
    m_desk->inventory().refreshAll();
    QVERIFY(m_desk->until([&] { return m_desk->inventory().columns().count() == 2; }));
}

void ReleaseDateTest::cleanup()
{
    delete m_dialog;
    m_rest.reset();
    m_desk.reset();
}

QString ReleaseDateTest::planned(const QString &digits)
{
    const Change release = m_desk->change(ChangeKind::Release, m_account, digits);
    (void)plan().add({ release });
    return release.id;
}

void ReleaseDateTest::open(const QStringList &ids)
{
    m_dialog = new ReleaseDateDialog(m_rest->desk(), ids.isEmpty() ? QList<Change>() : plan().changes(ids));
    m_dialog->open();
}

void ReleaseDateTest::theDayBeforeTheNextChargeIsOffered()
{
    const QString id = planned(kOne);
    open({ id });
    QCOMPARE(child<QDateTimeEdit>(*m_dialog, "date")->dateTime().toUTC().date(), now().addDays(9).date());
    confirm(u"0001"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QVERIFY(waitsForItsDate(*plan().find(id), now()));
    QCOMPARE(plan().find(id)->due.date(), now().addDays(9).date());
    QCOMPARE(plan().find(id)->agreed, now());
    QCOMPARE(m_desk->world().executed, 0);
}

void ReleaseDateTest::whatDependsOnTheNumberAndWhatIsSavedIsSaid()
{
    open({ planned(kOne), planned(kTwo) });
    const QString said = textsOf(*m_dialog).join(u'\n');
    QVERIFY2(said.contains(u"used by Callbot"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Saves €2.00 a month, €24.00 a year."_s), qPrintable(said));
    shoot(*m_dialog, u"release-date"_s);
}

void ReleaseDateTest::nothingIsAgreedToWithoutTheConfirmation()
{
    const QString id = planned(kOne);
    open({ id });
    QVERIFY(!verb()->isEnabled());
    confirm(u"0002"_s);
    QVERIFY(!verb()->isEnabled());
    confirm(u"0001"_s);
    QVERIFY(verb()->isEnabled());
    m_dialog->reject();
    QVERIFY(!plan().find(id)->due.isValid());
}

void ReleaseDateTest::severalAreConfirmedByTheirCount()
{
    const QStringList ids{ planned(kOne), planned(kTwo) };
    open(ids);
    confirm(u"0001"_s);
    QVERIFY(!verb()->isEnabled());
    confirm(u"2"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    for (const QString &id : ids)
        QVERIFY(waitsForItsDate(*plan().find(id), now()));
}

void ReleaseDateTest::aDateBehindUsIsRefused()
{
    open({ planned(kOne) });
    confirm(u"0001"_s);
    child<QDateTimeEdit>(*m_dialog, "date")->setDateTime(now().addDays(-1).toLocalTime());
    QVERIFY(!verb()->isEnabled());
    QCOMPARE(child<MessageBar>(*m_dialog, "notice")->text(), u"The date has to be ahead."_s);
}

void ReleaseDateTest::aLockedNumberIsRefused()
{
    const QString id = planned(kOne);
    Outcome locked(m_desk->notes().edit({ plan().find(id)->change.ref }, lockEdit()));
    QVERIFY(locked.wait());
    open({ id });
    confirm(u"0001"_s);
    QVERIFY(!verb()->isEnabled());
    QVERIFY(child<MessageBar>(*m_dialog, "notice")->text().contains(u"locked"_s));
}

void ReleaseDateTest::aDateIsTakenAwayAgain()
{
    const QString id = planned(kOne);
    plan().setDue({ id }, now().addDays(3), now());
    open({ id });
    auto *away = child<QPushButton>(*m_dialog, "withoutDateButton");
    QVERIFY(away->isVisible());
    QTest::mouseClick(away, Qt::LeftButton);
    QVERIFY(!plan().find(id)->due.isValid());
    QVERIFY(!plan().find(id)->agreed.isValid());
}

void ReleaseDateTest::aNewReleaseComesIntoThePlanWithItsDate()
{
    const Change release = m_desk->change(ChangeKind::Release, m_account, kOne);
    m_dialog = new ReleaseDateDialog(m_rest->desk(), { release });
    m_dialog->open();
    QVERIFY(!child<QPushButton>(*m_dialog, "withoutDateButton")->isVisible());
    QSignalSpy dated(m_dialog, &ReleaseDateDialog::dated);
    confirm(u"0001"_s);
    QVERIFY(plan().rows().isEmpty());
    QTest::mouseClick(verb(), Qt::LeftButton);
    QVERIFY(waitsForItsDate(*plan().find(release.id), now()));
    QCOMPARE(dated.size(), 1);
    plan().undo();
    QVERIFY(plan().rows().isEmpty());
}

void ReleaseDateTest::aNumberWhoseReleaseIsPlannedKeepsItsRow()
{
    const QString id = planned(kOne);
    m_dialog
        = new ReleaseDateDialog(m_rest->desk(), { m_desk->change(ChangeKind::Release, m_account, kOne) });
    m_dialog->open();
    confirm(u"0001"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QCOMPARE(plan().rows().size(), 1);
    QVERIFY(waitsForItsDate(*plan().find(id), now()));
}

void ReleaseDateTest::whatStandsThereNowIsSaidBesideTheParkedAddress()
{
    open({ planned(kOne), planned(kTwo) });
    child<QCheckBox>(*m_dialog, "park")->setChecked(true);
    QCOMPARE(child<QLabel>(*m_dialog, "parkHint")->text(), u"Now: https://old.example/in"_s);
}

void ReleaseDateTest::parkingAsksForAReviewOfTheWebhook()
{
    const QString id = planned(kOne);
    open({ id });
    QSignalSpy asked(m_dialog, &ReleaseDateDialog::reviewRequested);
    child<QCheckBox>(*m_dialog, "park")->setChecked(true);
    child<QLineEdit>(*m_dialog, "parkUrl")->setText(u"https://parked.example/in"_s);
    confirm(u"0001"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto changes = asked.first().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, ChangeKind::Configure);
    QCOMPARE(changes.first().edits, SettingEdits({ { u"webhook"_s, u"https://parked.example/in"_s } }));
    QCOMPARE(changes.first().seen.value(u"webhook"_s), u"https://old.example/in"_s);
    QVERIFY(waitsForItsDate(*plan().find(id), now()));
    // The release knows: without that it is asked for again.
    QCOMPARE(plan().find(id)->change.edits, changes.first().edits);
    QCOMPARE(plan().find(id)->change.seen.value(u"webhook"_s), u"https://old.example/in"_s);
}

void ReleaseDateTest::parkingThatIsCancelledReleasesNothing()
{
    Runway runway(plan(), m_desk->clock);
    QSignalSpy loaded(&plan(), &Plan::loaded);
    plan().load();
    QVERIFY(QTest::qWaitFor([&] { return !loaded.isEmpty(); }));
    const QString id = planned(kOne);
    open({ id });
    child<QCheckBox>(*m_dialog, "park")->setChecked(true);
    child<QLineEdit>(*m_dialog, "parkUrl")->setText(u"https://parked.example/in"_s);
    confirm(u"0001"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    // Nobody says yes to the parking in its review.
    m_desk->clock.advance(std::chrono::hours(24 * 9 - 1));
    settle();
    QVERIFY(m_desk->until([&] { return !plan().find(id); }, std::chrono::minutes(1)));
    QCOMPARE(m_desk->world().executed, 0);
    QVERIFY(isOverdue(plan().rows().first(), now()));
    QVERIFY(plan().rows().first()->failed->error->detail.contains(u"parked"_s));
}

void ReleaseDateTest::aDateThatWasSetAnewForgetsTheParking()
{
    Change release = m_desk->change(ChangeKind::Release, m_account, kOne);
    release.edits = { { u"webhook"_s, u"https://parked.example/in"_s } };
    (void)plan().releaseOn({ release }, now().addDays(1));
    open({ release.id });
    confirm(u"0001"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QVERIFY(plan().find(release.id)->change.edits.isEmpty());
}

void ReleaseDateTest::parkingWantsAWebhook()
{
    const QString id = planned(kOne);
    open({ id });
    confirm(u"0001"_s);
    child<QCheckBox>(*m_dialog, "park")->setChecked(true);
    for (const QString &text : { u""_s, u"ftp://parked.example"_s }) {
        child<QLineEdit>(*m_dialog, "parkUrl")->setText(text);
        QTest::mouseClick(verb(), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!child<MessageBar>(*m_dialog, "notice")->text().isEmpty());
        QVERIFY(!plan().find(id)->due.isValid());
    }
}

void ReleaseDateTest::whatIsLateIsToldOnceAndReviewed()
{
    QWidget window;
    PlanControl control(m_rest->desk(), &window);
    window.show();
    auto *notice = child<MessageBar>(control, "overdueNotice");
    QVERIFY(!notice->isVisible());
    const QString id = planned(kOne);
    plan().setDue({ id }, now().addDays(-1), now().addDays(-2));
    QTRY_VERIFY(notice->isVisible());
    QSignalSpy asked(&control, &PlanControl::reviewRequested);
    QTest::mouseClick(child<QPushButton>(*notice, "reviewOverdueButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<Change>>().first().id, id);
    notice->dismiss();
    (void)planned(kTwo);
    settle();
    QVERIFY(!notice->isVisible());
}

QTEST_MAIN(ReleaseDateTest)
#include "tst_releasedate.moc"
