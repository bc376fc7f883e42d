// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/commandpalette.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "support/numbers.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void actionsAreFoundByTheirWordsAndRunWithReturn();
    void disabledActionsAreNotOffered();
    void accountsAreFoundByTheirLabel();
    void numbersAreFoundByDigitsInAnySpelling();
    void nothingFoundChoosesNothing();

private:
    void type(const QString &text) { QTest::keyClicks(child<QLineEdit>(*m_palette, "text"), text); }
    void press(Qt::Key key) { QTest::keyClick(child<QLineEdit>(*m_palette, "text"), key); }
    [[nodiscard]] QListWidget *list() const { return child<QListWidget>(*m_palette, "list"); }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    QAction m_refresh{ u"&Refresh"_s };
    QAction m_release{ u"Re&lease…"_s };
    QPointer<CommandPalette> m_palette;
};

void TestCommandPalette::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    m_release.setEnabled(false);
    m_palette = new CommandPalette(m_desk->desk(), { &m_refresh, &m_release });
    m_palette->open();
}

void TestCommandPalette::cleanup()
{
    delete m_palette;
    m_desk.reset();
}

void TestCommandPalette::actionsAreFoundByTheirWordsAndRunWithReturn()
{
    QSignalSpy run(&m_refresh, &QAction::triggered);
    type(u"refr"_s);
    QCOMPARE(list()->count(), 1);
    press(Qt::Key_Return);
    QCOMPARE(run.size(), 1);
    QTRY_VERIFY(!m_palette || !m_palette->isVisible());
}

void TestCommandPalette::disabledActionsAreNotOffered()
{
    type(u"release"_s);
    QCOMPARE(list()->count(), 0);
}

void TestCommandPalette::accountsAreFoundByTheirLabel()
{
    QSignalSpy chosen(m_palette.data(), &CommandPalette::accountChosen);
    const QString label = m_desk->desk().accounts.find(m_account)->label;
    type(label.toLower());
    QVERIFY(list()->count() >= 1);
    press(Qt::Key_Return);
    QCOMPARE(chosen.first().first().toString(), m_account);
}

void TestCommandPalette::numbersAreFoundByDigitsInAnySpelling()
{
    QSignalSpy chosen(m_palette.data(), &CommandPalette::numberChosen);
    const QList<OwnedNumber> numbers = numbersOf(m_desk->desk().inventory.columns(), m_account);
    const auto wanted = std::find_if(numbers.cbegin(), numbers.cend(),
        [](const OwnedNumber &number) { return !number.ref.number.isShortCode(); });
    type(wanted->ref.number.international());
    QCOMPARE(list()->count(), 1);
    press(Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<NumberRef>(), wanted->ref);
}

void TestCommandPalette::nothingFoundChoosesNothing()
{
    type(u"zzzz"_s);
    QCOMPARE(list()->count(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
