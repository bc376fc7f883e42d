// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/accessiblescrollarea.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class TstAccessibleScrollArea final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleScrollAreas(); }
    void answersForAPartThatHasGone();
    void leadsToWhatItHolds();
};

void TstAccessibleScrollArea::answersForAPartThatHasGone()
{
    QScrollArea area;
    auto *tall = new QWidget;
    tall->setFixedHeight(2000);
    area.setWidget(tall);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(area.verticalScrollBar()->isVisible());
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(told);
    const int counted = told->childCount();
    QVERIFY(counted >= 2);
    tall->setFixedHeight(10);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    for (int at = -1; at <= counted; ++at) {
        const QAccessibleInterface *part = told->child(at);
        QVERIFY(!part || part->isValid());
    }
    QVERIFY(!told->child(counted + 1));
}

void TstAccessibleScrollArea::leadsToWhatItHolds()
{
    QScrollArea area;
    auto *held = new QWidget;
    auto *layout = new QVBoxLayout(held);
    auto *button = new QPushButton(u"Press"_s);
    layout->addWidget(button);
    area.setWidget(held);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
    while (told && told->object() != &area) {
        const QAccessibleInterface *above = told->parent();
        QVERIFY(above);
        QVERIFY(above->indexOfChild(told) >= 0); // what leads up leads down again
        told = above;
    }
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Client);
}

QTEST_MAIN(TstAccessibleScrollArea)
#include "tst_accessiblescrollarea.moc"
