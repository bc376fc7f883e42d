// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/changelook.h"

#include "gui/delegates/tablelook.h"
#include "gui/theme/look.h"
#include "guisupport.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChange = 2;
constexpr int kOther = 4;

} // namespace

/// The columns of a table of changes, in windows and fonts of any size.
class ChangeLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_table.reset(); }
    void whatChangesHasTheRoomThatIsLeft();
    void whatChangesStaysLegibleInANarrowWindow();
    void whatChangesGrowsWithTheText();
    void aColumnThatGoesLeavesItsRoom();

private:
    void make(int points);
    void widen(int width) const;
    [[nodiscard]] int width(int column) const { return m_table->horizontalHeader()->sectionSize(column); }
    [[nodiscard]] int all() const { return m_table->horizontalHeader()->length(); }

    QStandardItemModel m_model{ 3, 5 };
    std::unique_ptr<QTableView> m_table;
};

void ChangeLookTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void ChangeLookTest::init()
{
    make(10);
}

void ChangeLookTest::make(int points)
{
    m_table = std::make_unique<QTableView>();
    QFont font = m_table->font();
    font.setPointSize(points);
    m_table->setFont(font);
    m_table->setModel(&m_model);
    TableLook::apply(*m_table, u"Changes"_s);
    setUpChangeColumns(*m_table, { 0, 1, kChange, 3 });
    m_table->show();
}

void ChangeLookTest::widen(int width) const
{
    m_table->resize(width, 300);
    QTRY_COMPARE(m_table->width(), width);
    QCoreApplication::sendPostedEvents();
}

void ChangeLookTest::whatChangesHasTheRoomThatIsLeft()
{
    widen(1600);
    QTRY_COMPARE(all(), m_table->viewport()->width());
    const int before = width(kChange);
    widen(1800);
    QTRY_COMPARE(width(kChange), before + 200);
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
}

void ChangeLookTest::whatChangesStaysLegibleInANarrowWindow()
{
    widen(300);
    QTRY_VERIFY(width(kChange) >= 30 * m_table->fontMetrics().averageCharWidth());
    QVERIFY(m_table->horizontalScrollBar()->maximum() > 0);
    widen(1600);
    QTRY_COMPARE(all(), m_table->viewport()->width());
}

void ChangeLookTest::whatChangesGrowsWithTheText()
{
    widen(300);
    const int before = width(kChange);
    make(20);
    widen(300);
    QTRY_VERIFY(width(kChange) > before * 3 / 2);
}

void ChangeLookTest::aColumnThatGoesLeavesItsRoom()
{
    widen(1600);
    const int before = width(kChange);
    const int other = width(kOther);
    m_table->setColumnHidden(kOther, true);
    QTRY_COMPARE(width(kChange), before + other);
}

QTEST_MAIN(ChangeLookTest)
#include "tst_changelook.moc"
