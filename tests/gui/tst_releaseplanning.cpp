// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everywindow.h"
#include "gui/pages/numberspage.h"
#include "gui/widgets/messagebar.h"
#include "services/runway.h"
#include "shots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Releases get their date wherever a person decides about them: from the numbers, and in a review.
class ReleasePlanningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installEnglish(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void selectedNumbersGetADateFromTheirMenu();
    void whereNoneIsSelectedTheMenuSaysWhy();
    void aReleaseLeavesTheReviewWithItsDate();
    void aReviewWithoutAnythingLeftCloses();
    void aRowOfTheReviewGetsItsDateAlone();
    void theAddressThatIsParkedIsChosen();

private:
    [[nodiscard]] ReviewDialog *review(const QList<Change> &changes);
    [[nodiscard]] ReleaseDateDialog *dialog() const { return openWindow<ReleaseDateDialog>(); }
    void agree(const QString &confirmation);
    [[nodiscard]] Plan &plan() const { return m_desk->desk.plan; }
    [[nodiscard]] bool waits(const NumberRef &ref) const;
    [[nodiscard]] int sent() const { return m_desk->desk.server.requestCount("POST /number/cancel"); }

    std::unique_ptr<FullDesk> m_desk;
};

void ReleasePlanningTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<FullDesk>();
}

ReviewDialog *ReleasePlanningTest::review(const QList<Change> &changes)
{
    Q_EMIT m_desk->window->findChild<NumbersPage *>()->reviewRequested(changes);
    auto *opened = openWindow<ReviewDialog>();
    const bool isRead = opened && QTest::qWaitFor([opened] {
        return child<QLabel>(*opened, "subHeading")->text().startsWith(u"Read again"_s);
    });
    return isRead ? opened : nullptr;
}

void ReleasePlanningTest::agree(const QString &confirmation)
{
    QTRY_VERIFY(dialog());
    child<QLineEdit>(*dialog(), "confirmation")->setText(confirmation);
    auto *verb = child<QPushButton>(*dialog(), "verbButton");
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
}

bool ReleasePlanningTest::waits(const NumberRef &ref) const
{
    const auto row = plan().find(ref, ChangeKind::Release);
    return row && waitsForItsDate(*row, QDateTime::currentDateTimeUtc());
}

void ReleasePlanningTest::selectedNumbersGetADateFromTheirMenu()
{
    m_desk->table()->setFocus();
    QItemSelection rows(m_desk->table()->model()->index(0, 0), m_desk->table()->model()->index(1, 0));
    m_desk->table()->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto *action = m_desk->window->findChild<QAction *>(u"actionReleaseDate"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    agree(u"2"_s);
    QCOMPARE(plan().rows().size(), 2);
    for (const PlannedChange &row : plan().rows())
        QVERIFY(waits(row.change.ref));
    QCOMPARE(sent(), 0);
    auto *notice = child<MessageBar>(*m_desk->window, "planNotice");
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(u"2 release"_s), qPrintable(notice->text()));
    settle();
    QTest::mouseClick(child<QPushButton>(*notice, "undoAdditionButton"), Qt::LeftButton);
    QTRY_VERIFY(plan().rows().isEmpty());
}

void ReleasePlanningTest::whereNoneIsSelectedTheMenuSaysWhy()
{
    m_desk->table()->clearSelection();
    auto *action = m_desk->window->findChild<QAction *>(u"actionReleaseDate"_s);
    QTRY_VERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(u"Select the numbers to release first."_s));
}

void ReleasePlanningTest::aReleaseLeavesTheReviewWithItsDate()
{
    const QList<Change> changes = m_desk->changes();
    const Change release = changes.last();
    ReviewDialog *opened = review(changes);
    QVERIFY(opened);
    shoot(*opened, u"review-release"_s);
    QTest::mouseClick(child<QPushButton>(*opened, "dateButton"), Qt::LeftButton);
    agree(release.ref.number.digits().right(4));
    QTRY_COMPARE(child<QTableView>(*opened, "table")->model()->rowCount(), 3);
    QVERIFY(opened->isVisible());
    QCOMPARE(opened->windowTitle(), u"Review 3 changes"_s);
    QVERIFY(!child<QWidget>(*opened, "confirmBox")->isVisible());
    QVERIFY(!child<MessageBar>(*opened, "consequences")->isVisible());
    QCOMPARE(child<QPushButton>(*opened, "verbButton")->text(), u"Update 3 numbers"_s);
    QVERIFY(child<QPushButton>(*opened, "verbButton")->isEnabled());
    QVERIFY(waits(release.ref));
    QCOMPARE(plan().rows().size(), 1);
    QCOMPARE(sent(), 0);
}

void ReleasePlanningTest::aReviewWithoutAnythingLeftCloses()
{
    const Change release = m_desk->changes().last();
    ReviewDialog *opened = review({ release });
    QVERIFY(opened);
    QTest::mouseClick(child<QPushButton>(*opened, "dateButton"), Qt::LeftButton);
    agree(release.ref.number.digits().right(4));
    QTRY_VERIFY(!openWindow<ReviewDialog>());
    QVERIFY(waits(release.ref));
    QVERIFY(child<MessageBar>(*m_desk->window, "planNotice")->isVisible());
}

void ReleasePlanningTest::aRowOfTheReviewGetsItsDateAlone()
{
    QList<Change> changes = m_desk->changes();
    for (Change &change : changes) {
        change.kind = ChangeKind::Release;
        change.edits.clear();
    }
    ReviewDialog *opened = review(changes);
    QVERIFY(opened);
    auto *table = child<QTableView>(*opened, "table");
    table->selectRow(1);
    Q_EMIT table->customContextMenuRequested(QPoint(20, 20));
    QMenu *menu = opened->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    agree(changes.at(1).ref.number.digits().right(4));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(waits(changes.at(1).ref));
    QVERIFY(!waits(changes.at(0).ref));
    QVERIFY(child<QWidget>(*opened, "confirmBox")->isVisible());
}

void ReleasePlanningTest::theAddressThatIsParkedIsChosen()
{
    const Change release = m_desk->changes().last();
    ReviewDialog *opened = review({ release });
    QVERIFY(opened);
    QTest::mouseClick(child<QPushButton>(*opened, "dateButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    auto *fields = child<QComboBox>(*dialog(), "parkField");
    QVERIFY(!fields->isVisible());
    child<QCheckBox>(*dialog(), "park")->setChecked(true);
    QVERIFY(fields->isVisible());
    settle();
    QVERIFY(fields->height() >= fields->sizeHint().height());
    QCOMPARE(fields->currentData().toString(), u"moHttpUrl"_s);
    const int status = fields->findData(u"voiceStatusCallback"_s);
    QVERIFY(status > 0);
    fields->setCurrentIndex(status);
    child<QLineEdit>(*dialog(), "parkUrl")->setText(u"https://parked.example/in"_s);
    shoot(*dialog(), u"release-date-parked"_s);
    agree(release.ref.number.digits().right(4));
    QTRY_VERIFY(openWindow<ReviewDialog>() && openWindow<ReviewDialog>() != opened);
    auto *model = child<QTableView>(*openWindow<ReviewDialog>(), "table")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(textsOf(*model).join(u'\n').contains(u"https://parked.example/in"_s));
}

QTEST_MAIN(ReleasePlanningTest)
#include "tst_releaseplanning.moc"
