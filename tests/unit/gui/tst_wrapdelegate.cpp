// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/wrapdelegate.h"

#include <QHeaderView>
#include <QTest>
#include <QTreeWidget>

namespace NumberDesk {

using namespace Qt::StringLiterals;

class WrapDelegateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextsAreShownWhole_data();
    void longTextsAreShownWhole();
    void severalLinesAreApartFromTheNextRow_data();
    void severalLinesAreApartFromTheNextRow();
};

void WrapDelegateTest::longTextsAreShownWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 500;
    QTest::newRow("narrow") << 240;
    QTest::newRow("made wider") << 420;
}

void WrapDelegateTest::longTextsAreShownWhole()
{
    QFETCH(int, width);
    QTreeWidget tree;
    tree.setColumnCount(2);
    tree.setWordWrap(true);
    tree.setItemDelegate(new WrapDelegate(&tree));
    const QString text = u"one network or another, "_s.repeated(8).trimmed();
    auto *item = new QTreeWidgetItem(&tree, { u"Limitations"_s, text });
    tree.resize(300, 400);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    tree.resize(width, 400);
    const auto height = [&] { return tree.visualItemRect(item).height(); };
    const auto needed = [&] {
        return tree.fontMetrics()
            .boundingRect(QRect(0, 0, tree.columnWidth(1), 10'000), Qt::TextWordWrap, text)
            .height();
    };
    QTRY_VERIFY2(height() >= needed(), qPrintable(u"%1 of %2"_s.arg(height()).arg(needed())));
    QVERIFY(needed() > tree.fontMetrics().height());
}

void WrapDelegateTest::severalLinesAreApartFromTheNextRow_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
}

void WrapDelegateTest::severalLinesAreApartFromTheNextRow()
{
    QFETCH(int, lines);
    QTreeWidget tree;
    tree.setColumnCount(2);
    tree.setItemDelegate(new WrapDelegate(&tree));
    auto *one = new QTreeWidgetItem(&tree, { u"Country"_s, u"US"_s });
    const QString text = QStringList(lines, u"SMS"_s).join(u'\n');
    auto *several = new QTreeWidgetItem(&tree, { u"Capabilities"_s, text });
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    const int line = tree.fontMetrics().height();
    QVERIFY(tree.visualItemRect(one).height() < 2 * line);
    QVERIFY(tree.visualItemRect(several).height() >= lines * line + line / 2);
}

} // namespace NumberDesk

QTEST_MAIN(NumberDesk::WrapDelegateTest)
#include "tst_wrapdelegate.moc"
