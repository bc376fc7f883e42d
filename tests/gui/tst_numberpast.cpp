// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/restoredialog.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/models/reviewmodel.h"
#include "gui/pages/numberspage.h"
#include "gui/widgets/messagebar.h"
#include "shots.h"
#include "windowbench.h"

#include <QDateTimeEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTreeWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The History tab, the way back for one and for many, undoing, and bringing back, in the real window.
class NumberPastTest final : public QObject, private WindowBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theTabTellsWhatHappened();
    void aMomentGoesToAReview();
    void ofManyOnlyTheWayBackIsOffered();
    void aMomentForManySaysWhatItWouldTake();
    void theAnswerForAMomentThatIsNotMeantAnyMoreIsNotShown();
    void anAppliedChangeIsUndoneFromActivity();
    void aReleasedNumberIsBroughtBackFromActivity();
    void whatIsNotOnOfferIsSaidInActivity();

private:
    [[nodiscard]] QTreeWidget *line() const { return child<QTreeWidget>(*m_window, "line"); }
    [[nodiscard]] QPushButton *restoreButton() const
    {
        return child<QPushButton>(*m_window, "restoreButton");
    }
    /// A number of which the webhook is all that is set.
    [[nodiscard]] int plainRow() const;
    void openTab(const QString &title);
    [[nodiscard]] bool apply(const Change &change);
    [[nodiscard]] Change configure(const NumberRef &ref, const QString &hook) const;
    [[nodiscard]] static Change releaseOf(const NumberRef &ref);
    /// Shows the change in Activity; its button leads back.
    [[nodiscard]] QPushButton *wayBackOf(const QString &changeId);
    [[nodiscard]] static QString words(const ReviewDialog &dialog) { return textsOf(dialog).join(u'\n'); }
};

namespace {

const QString kHook = u"moHttpUrl"_s;
const QString kNew = u"https://new.example/in"_s;

} // namespace

void NumberPastTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void NumberPastTest::init()
{
    QVERIFY(begin());
}

void NumberPastTest::cleanup()
{
    end();
}

int NumberPastTest::plainRow() const
{
    for (int row = 0; row < numbers()->rowCount(); ++row) {
        const OwnedNumber number = numbers()->at(row);
        if (number.settings.size() == 1 && number.settings.contains(kHook)
            && !number.ref.number.isShortCode())
            return row;
    }
    qFatal("There is no such number.");
}

void NumberPastTest::openTab(const QString &title)
{
    auto *tabs = child<QTabWidget>(*m_window, "tabs");
    for (int place = 0; place < tabs->count(); ++place) {
        if (tabs->tabText(place) == title)
            tabs->setCurrentIndex(place);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

bool NumberPastTest::apply(const Change &change)
{
    m_desk->runner.apply({ change });
    return QTest::qWaitFor([&] {
        const auto record = m_desk->activity.find(change.id);
        return record && record->state == ChangeState::Done;
    });
}

Change NumberPastTest::configure(const NumberRef &ref, const QString &hook) const
{
    Change change;
    change.id = u"configure-"_s + ref.number.digits() + QString::number(qHash(hook));
    change.ref = ref;
    change.seen = m_desk->inventory.find(ref)->settings;
    change.edits = { { kHook, hook } };
    return change;
}

Change NumberPastTest::releaseOf(const NumberRef &ref)
{
    Change change;
    change.id = u"release-1"_s;
    change.kind = ChangeKind::Release;
    change.ref = ref;
    return change;
}

QPushButton *NumberPastTest::wayBackOf(const QString &changeId)
{
    auto *page = m_window->findChild<NumbersPage *>();
    if (!page)
        qFatal("There is no page of numbers.");
    Q_EMIT page->activityRequested(changeId);
    return child<QPushButton>(*m_window, "backButton");
}

void NumberPastTest::theTabTellsWhatHappened()
{
    const int row = plainRow();
    const NumberRef ref = numbers()->at(row).ref;
    QVERIFY(apply(configure(ref, kNew)));
    select({ row });
    openTab(u"History"_s);
    QTRY_VERIFY(line()->topLevelItemCount() >= 1);
    const QTreeWidgetItem *newest = line()->topLevelItem(0);
    QCOMPARE(newest->text(1), u"Configure · Done · by ada"_s);
    QCOMPARE(newest->childCount(), 1);
    QVERIFY(newest->child(0)->text(0).endsWith(u"→ https://new.example/in"_s));
    // What is written while it is looked at comes in.
    const int before = line()->topLevelItemCount();
    QVERIFY(apply(configure(ref, u"https://newer.example/in"_s)));
    QTRY_COMPARE(line()->topLevelItemCount(), before + 1);
    line()->setCurrentItem(line()->topLevelItem(line()->topLevelItemCount() - 1));
    shoot(*m_window, u"numbers-history"_s);
}

void NumberPastTest::aMomentGoesToAReview()
{
    const OwnedNumber number = numbers()->at(plainRow());
    QVERIFY(apply(configure(number.ref, kNew)));
    select({ plainRow() });
    openTab(u"History"_s);
    QTRY_VERIFY(line()->topLevelItemCount() >= 2);
    line()->setCurrentItem(line()->topLevelItem(0));
    QVERIFY(!restoreButton()->isEnabled());
    QCOMPARE(child<QLabel>(*m_window, "wayBack")->text(), u"It has these settings now."_s);
    line()->setCurrentItem(line()->topLevelItem(line()->topLevelItemCount() - 1));
    QVERIFY(restoreButton()->isEnabled());
    QVERIFY(child<QLabel>(*m_window, "wayBack")->text().startsWith(u"Restoring this would change:"_s));
    QTest::mouseClick(restoreButton(), Qt::LeftButton);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    auto *dialog = openWindow<ReviewDialog>();
    auto *verb = child<QPushButton>(*dialog, "verbButton");
    QTRY_COMPARE(verb->text(), u"Update 1 number"_s);
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(m_desk->inventory.find(number.ref)->settings.value(kHook), number.settings.value(kHook));
    dialog->close();
}

void NumberPastTest::ofManyOnlyTheWayBackIsOffered()
{
    select({ 2, 3, 4 });
    openTab(u"History"_s);
    QVERIFY(!restoreButton()->isVisible());
    QVERIFY(!line()->isVisible());
    QVERIFY(child<QPushButton>(*m_window, "restoreToButton")->isEnabled());
    shoot(*m_window, u"numbers-history-many"_s);
}

void NumberPastTest::aMomentForManySaysWhatItWouldTake()
{
    const NumberRef ref = numbers()->at(plainRow()).ref;
    const QDateTime then = QDateTime::currentDateTimeUtc();
    QVERIFY(apply(configure(ref, kNew)));
    select({ plainRow(), 0, 1 });
    Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = openWindow<QMenu>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Restore to…"_s)
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY(openWindow<RestoreDialog>());
    auto *dialog = openWindow<RestoreDialog>();
    auto *outcome = child<QLabel>(*dialog, "outcome");
    auto *review = child<QPushButton>(*dialog, "reviewButton");
    // Yesterday nobody had looked at these numbers yet.
    QTRY_VERIFY(outcome->text().contains(u"it is not known what they had then"_s));
    QVERIFY(!review->isEnabled());
    auto *moment = child<QDateTimeEdit>(*dialog, "moment");
    moment->setMaximumDateTime(then.toLocalTime());
    moment->setDateTime(then.toLocalTime());
    QTRY_VERIFY(outcome->text().startsWith(u"1 number"_s));
    QTRY_VERIFY(review->isEnabled());
    shoot(*dialog, u"restore"_s);
    QTest::mouseClick(review, Qt::LeftButton);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    QTRY_COMPARE(child<QPushButton>(*openWindow<ReviewDialog>(), "verbButton")->text(), u"Update 1 number"_s);
    openWindow<ReviewDialog>()->reject();
}

void NumberPastTest::theAnswerForAMomentThatIsNotMeantAnyMoreIsNotShown()
{
    const QList<NumberRef> refs{ refAt(0) };
    auto *dialog = new RestoreDialog(m_desk->desk(), refs, m_window.get());
    auto *moment = child<QDateTimeEdit>(*dialog, "moment");
    // It is looking up yesterday, of which nothing is known.
    moment->setDateTime(moment->maximumDateTime());
    Outcome asked(m_desk->history.restoring(refs, QDateTime::currentDateTimeUtc().addDays(-1)));
    QVERIFY(asked.wait());
    settle();
    const auto *outcome = child<QLabel>(*dialog, "outcome");
    QVERIFY2(!outcome->text().contains(u"it is not known what they had then"_s), qPrintable(outcome->text()));
    QVERIFY(!child<QPushButton>(*dialog, "reviewButton")->isEnabled());
    dialog->close();
    delete dialog;
}

void NumberPastTest::anAppliedChangeIsUndoneFromActivity()
{
    const OwnedNumber number = numbers()->at(plainRow());
    const Change change = configure(number.ref, kNew);
    QVERIFY(apply(change));
    QPushButton *back = wayBackOf(change.id);
    QTRY_VERIFY(back->isVisible());
    QCOMPARE(back->text(), u"Undo…"_s);
    shoot(*m_window, u"activity-undo"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    auto *dialog = openWindow<ReviewDialog>();
    auto *verb = child<QPushButton>(*dialog, "verbButton");
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(m_desk->inventory.find(number.ref)->settings.value(kHook), number.settings.value(kHook));
    dialog->close();
}

void NumberPastTest::aReleasedNumberIsBroughtBackFromActivity()
{
    const OwnedNumber number = numbers()->at(plainRow());
    QVERIFY(apply(configure(number.ref, kNew)));
    AnnotationEdit edit;
    edit.addTags = { u"vip"_s };
    m_desk->notes.edit({ number.ref }, edit).reset();
    QTRY_COMPARE(m_desk->notes.of(number.ref).tags, QStringList{ u"vip"_s });
    QVERIFY(apply(releaseOf(number.ref)));
    QPushButton *back = wayBackOf(u"release-1"_s);
    QTRY_COMPARE(back->text(), u"Bring it back…"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    auto *dialog = openWindow<ReviewDialog>();
    auto *verb = child<QPushButton>(*dialog, "verbButton");
    QTRY_COMPARE(verb->text(), u"Buy 1 number"_s);
    shoot(*dialog, u"review-bring-back"_s);
    dialog->reject();
}

void NumberPastTest::whatIsNotOnOfferIsSaidInActivity()
{
    const NumberRef ref = numbers()->at(plainRow()).ref;
    QVERIFY(apply(releaseOf(ref)));
    // Somebody else takes it.
    m_desk->server.takeFromUnder(ref.number.digits());
    QPushButton *back = wayBackOf(u"release-1"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    auto *notice = child<MessageBar>(*child<QWidget>(*m_window, "ActivityDetail"), "notice");
    QTRY_VERIFY(notice->text().contains(u"not on offer"_s));
    QVERIFY(!openWindow<ReviewDialog>());
    QTRY_VERIFY(back->isEnabled());
    shoot(*m_window, u"activity-not-on-offer"_s);
}

QTEST_MAIN(NumberPastTest)
#include "tst_numberpast.moc"
