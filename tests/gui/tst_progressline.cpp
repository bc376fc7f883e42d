// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/progressline.h"

#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

/// Counts what is painted.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget &widget)
        : QObject(&widget)
    {
        widget.installEventFilter(this);
    }
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

class TestProgressLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsPaintedWithTheNextFrame();
    void whatIsTheSameIsNotPaintedAgain();
    void aLineThatWasToldNotToPaintStaysSo();
    void progressEndsWandering();
};

void TestProgressLine::progressIsPaintedWithTheNextFrame()
{
    ProgressLine line;
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    line.setProgress(1, 10);
    settle();
    Paints paints(line);
    line.setProgress(4, 10);
    QCOMPARE(paints.count, 0);
    QCOMPARE(line.minimum(), 0);
    QCOMPARE(line.maximum(), 10);
    QCOMPARE(line.value(), 4);
    QTRY_VERIFY(paints.count > 0);
}

void TestProgressLine::whatIsTheSameIsNotPaintedAgain()
{
    ProgressLine line;
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    Paints paints(line);
    line.setProgress(4, 10);
    QTRY_VERIFY(paints.count > 0);
    const int before = paints.count;
    line.setProgress(4, 10);
    settle();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(paints.count, before);
}

void TestProgressLine::aLineThatWasToldNotToPaintStaysSo()
{
    ProgressLine line;
    line.setUpdatesEnabled(false);
    line.setProgress(4, 10);
    QVERIFY(!line.updatesEnabled());
    line.setUpdatesEnabled(true);
    line.setProgress(5, 10);
    QVERIFY(line.updatesEnabled());
}

void TestProgressLine::progressEndsWandering()
{
    ProgressLine line;
    line.setRange(0, 0);
    line.setProgress(0, 3);
    QCOMPARE(line.maximum(), 3);
    QCOMPARE(line.value(), 0);
    line.setProgress(0, 0); // its length is not known any more
    QCOMPARE(line.minimum(), line.maximum());
}

QTEST_MAIN(TestProgressLine)
#include "tst_progressline.moc"
