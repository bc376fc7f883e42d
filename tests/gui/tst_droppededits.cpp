// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/look.h"
#include "shots.h"
#include "windowbench.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString kHook = u"https://typed.example/in"_s;
}

/// What was typed for numbers is not lost by a click elsewhere.
class DroppedEditsTest final : public QObject, protected WindowBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void editsStayWhereFewerOfTheNumbersAreSelected();
    void editsOfOtherNumbersAreBroughtBack();
    void editsOfNumbersThatAFilterHidesAreBroughtBack();
    void withoutEditsNothingIsSaid();
    void whatThePlanHasIsNotCalledDropped();

private:
    [[nodiscard]] QLineEdit &hook() const { return *child<QLineEdit>(*m_window, "field_moHttpUrl"); }
    [[nodiscard]] QWidget &bar() const { return *child<QWidget>(*m_window, "dropped"); }
    void bringBack() const
    {
        QTest::mouseClick(child<QPushButton>(*m_window, "bringEditsBackButton"), Qt::LeftButton);
    }
    [[nodiscard]] QSet<NumberRef> selected() const
    {
        QSet<NumberRef> refs;
        for (const QModelIndex &index : table()->selectionModel()->selectedRows())
            refs.insert(refAt(index.row()));
        return refs;
    }
};

void DroppedEditsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void DroppedEditsTest::editsStayWhereFewerOfTheNumbersAreSelected()
{
    select({ 1, 2, 3 });
    hook().setText(kHook);
    table()->selectionModel()->select(
        numbers()->index(2, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(selected().size(), 2);
    QCOMPARE(hook().text(), kHook);
    QVERIFY(child<QPushButton>(*m_window, "reviewButton")->isEnabled());
    QVERIFY(!bar().isVisible());
}

void DroppedEditsTest::editsOfOtherNumbersAreBroughtBack()
{
    select({ 1, 2 });
    const QSet<NumberRef> before = selected();
    hook().setText(kHook);
    table()->selectRow(5);
    QVERIFY(hook().text() != kHook);
    QVERIFY(bar().isVisible());
    shoot(*m_window, u"numbers-dropped-edits"_s);
    bringBack();
    QCOMPARE(selected(), before);
    QCOMPARE(hook().text(), kHook);
    QVERIFY(!bar().isVisible());
}

void DroppedEditsTest::editsOfNumbersThatAFilterHidesAreBroughtBack()
{
    table()->selectRow(1);
    const NumberRef ref = refAt(1);
    hook().setText(kHook);
    child<QLineEdit>(*child<QWidget>(*m_window, "NumbersPage"), "filter")->setText(refAt(5).number.digits());
    QTRY_COMPARE(numbers()->rowCount(), 1);
    QTRY_VERIFY(bar().isVisible());
    bringBack();
    QTRY_COMPARE(selected(), QSet<NumberRef>{ ref });
    QCOMPARE(hook().text(), kHook);
}

void DroppedEditsTest::withoutEditsNothingIsSaid()
{
    table()->selectRow(1);
    table()->selectRow(5);
    QVERIFY(!bar().isVisible());
}

void DroppedEditsTest::whatThePlanHasIsNotCalledDropped()
{
    table()->selectRow(1);
    hook().setText(kHook);
    const auto number = m_desk->inventory.find(refAt(1));
    Change change;
    change.ref = refAt(1);
    change.seen = number->settings;
    change.edits = { { u"moHttpUrl"_s, kHook } };
    QCOMPARE(m_desk->plan.add({ change }).added, 1);
    table()->selectRow(5);
    QVERIFY(!bar().isVisible());
}

QTEST_MAIN(DroppedEditsTest)
#include "tst_droppededits.moc"
