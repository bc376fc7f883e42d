// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberinspector.h"
#include "gui/theme/look.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "support/numbers.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Which fields the panel beside the numbers has, and what of them goes into the plan.
class InspectorFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void numbersOfSeveralAccountsShareNoChoices();
    void aSettingTakenOutOfAPlannedRowIsGoneFromIt();
    void editsOfAPlannedRowThatIsDoneAreANewChange();

private:
    [[nodiscard]] OwnedNumber configured() const;
    [[nodiscard]] QLineEdit *line(const char *name) const { return child<QLineEdit>(*m_panel, name); }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    std::unique_ptr<NumberInspector> m_panel;
};

void InspectorFormTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void InspectorFormTest::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    m_panel = std::make_unique<NumberInspector>(m_desk->desk());
    m_panel->resize(356, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void InspectorFormTest::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

OwnedNumber InspectorFormTest::configured() const
{
    for (const OwnedNumber &number : numbersOf(m_desk->inventory.columns(), m_account)) {
        if (number.settings.contains(u"moHttpUrl"_s))
            return number;
    }
    qFatal("The sandbox owns no such number.");
}

void InspectorFormTest::numbersOfSeveralAccountsShareNoChoices()
{
    const AccountId other = m_desk->addRefusedAccount(u"Audit"_s);
    m_panel->showNumbers({ configured(), ownedNumber(other, u"447700900123"_s) });
    QVERIFY(!m_panel->findChild<QWidget *>(u"field_app_id"_s));
    QTRY_VERIFY(line("field_moHttpUrl")->isVisible());
    const auto *words = child<QLabel>(*m_panel, "nothingToSet");
    QVERIFY(words->isVisible() && words->text().contains(u"Select numbers of one account"_s));
    m_panel->showNumbers({ configured() });
    QTRY_VERIFY(child<QWidget>(*m_panel, "field_app_id")->isVisible());
    QVERIFY(!words->isVisible());
}

void InspectorFormTest::aSettingTakenOutOfAPlannedRowIsGoneFromIt()
{
    const OwnedNumber number = configured();
    const QString hook = u"https://new.example/in"_s;
    Change planned;
    planned.ref = number.ref;
    planned.seen = number.settings;
    planned.edits
        = { { u"moHttpUrl"_s, hook }, { u"voiceStatusCallback"_s, u"https://new.example/ended"_s } };
    QCOMPARE(m_desk->plan.add({ planned }).added, 1);
    connect(m_panel.get(), &NumberInspector::planRequested, this,
        [this](const QList<Change> &changes) { (void)m_desk->plan.add(changes); });
    m_panel->showNumbers({ number });
    m_panel->enter(m_desk->plan.rows().first()->change);
    line("field_voiceStatusCallback")->clear();
    QTest::mouseClick(child<QPushButton>(*m_panel, "planButton"), Qt::LeftButton);
    QCOMPARE(m_desk->plan.rows().size(), 1);
    QCOMPARE(m_desk->plan.rows().first()->change.edits, SettingEdits({ { u"moHttpUrl"_s, hook } }));
}

void InspectorFormTest::editsOfAPlannedRowThatIsDoneAreANewChange()
{
    const OwnedNumber number = configured();
    Change planned;
    planned.id = u"planned"_s;
    planned.ref = number.ref;
    planned.seen = number.settings;
    planned.edits = { { u"moHttpUrl"_s, u"https://new.example/in"_s } };
    QCOMPARE(m_desk->plan.add({ planned }).added, 1);
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    m_panel->showNumbers({ number });
    m_panel->enter(planned);
    m_desk->plan.remove({ planned.id });
    QTest::mouseClick(child<QPushButton>(*m_panel, "reviewButton"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto changes = asked.constFirst().constFirst().value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().edits, planned.edits);
    QVERIFY(changes.constFirst().id != planned.id); // the journal takes none twice
}

QTEST_MAIN(InspectorFormTest)
#include "tst_inspectorform.moc"
