// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everywindow.h"
#include "gui/dialogs/bulkeditdialog.h"
#include "gui/models/roles.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Which account a row belongs to is told by a colour, and to those who do not see it, in words.
class AccountWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_full.reset(); }
    void numbersSayTheirAccount();
    void activitySaysTheAccount();
    void bulkEditsSayTheAccount();

private:
    /// Of the first row that has a colour.
    static void compare(const QTableView &table);

    std::unique_ptr<FullDesk> m_full;
};

void AccountWordsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
    m_full = std::make_unique<FullDesk>();
}

void AccountWordsTest::compare(const QTableView &table)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QModelIndex cell = table.model()->index(0, column);
        if (!cell.data(AccountColourRole).value<QColor>().isValid())
            continue;
        const QString words = QString(cell.data().toString() + u", Vonage Ops EU"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), words);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(words));
        return;
    }
    QFAIL("No cell has the colour of an account.");
}

void AccountWordsTest::numbersSayTheirAccount()
{
    compare(*m_full->table());
}

void AccountWordsTest::activitySaysTheAccount()
{
    QVERIFY(m_full->doubt(7));
    m_full->window->showPage(MainWindow::ActivityIndex);
    const auto *table = child<QTableView>(*child<QWidget>(*m_full->window, "ActivityPage"), "table");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    compare(*table);
}

void AccountWordsTest::bulkEditsSayTheAccount()
{
    const BulkEditDialog dialog(m_full->desk.desk(),
        numbersOf(m_full->desk.inventory.columns(), m_full->account).first(2),
        { { u"moHttpUrl"_s, u"https://new.example/in"_s } });
    const auto *table = child<QTableView>(dialog, "table");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    compare(*table);
}

QTEST_MAIN(AccountWordsTest)
#include "tst_accountwords.moc"
