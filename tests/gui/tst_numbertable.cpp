// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/accountlistmodel.h"
#include "gui/models/numbertable.h"
#include "gui/presenters/numberpresenter.h"
#include "guisupport.h"
#include "sandboxdesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The table of owned numbers and the account list by themselves.
class NumberTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void numbersThatStreamInGoToTheirPlacesWithoutAReset();
    void whatIsToldAgainUnchangedMovesNothing();
    void aChangedNumberMovesWithItsSelection();
    void aNumberThatLeftLeavesTheTable();
    void everyColumnSortsBothWays_data();
    void everyColumnSortsBothWays();
    void moneyThatIsNotToldIsSaidAndSortsApart();
    void everyFilterShowsWhatFits_data();
    void everyFilterShowsWhatFits();
    void theStateOfANumberIsSaid_data();
    void theStateOfANumberIsSaid();
    void anUnsettledChangeIsSaidInTheStateOfItsNumber();
    void noticesAreSaidInTheState();
    void whatDoesNotWorkNowIsSaid();
    void aNumberWithoutSettingsDoesNotWaitForAny();
    void valuesForFilesAreNotThoseForPeople();
    void theAccountListCountsAndSaysHowItStands();
    void aNewLabelIsFoundAtOnce();
    void whatTheThreadDoesEndsAsWhatIsDoneAtOnce();
    void untilTheThreadIsReadyTheOldRowsStay();
    void aRowThatIsUsedAgainIsAnotherNumber();

private:
    OwnedNumber number(int serial, const SettingValues &settings = {}) const
    {
        return ownedNumber(m_account, u"447700900%1"_s.arg(serial, 3, 10, QChar(u'0')), settings);
    }
    bool learn(const QList<OwnedNumber> &numbers);
    QStringList serials() const;
    QString cell(int row, int column) const { return m_table->index(row, column).data().toString(); }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    std::unique_ptr<NumberTable> m_table;
};

void NumberTableTest::initTestCase()
{
    installEnglish();
}

void NumberTableTest::init()
{
    SandboxOptions none;
    none.owned = 0;
    m_desk = std::make_unique<SandboxDesk>(none);
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    m_table = std::make_unique<NumberTable>(m_desk->desk());
    new QAbstractItemModelTester(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_table.get());
}

void NumberTableTest::cleanup()
{
    m_table.reset();
    m_desk.reset();
}

/// Ends when the inventory has told all that is new of them.
bool NumberTableTest::learn(const QList<OwnedNumber> &numbers)
{
    qsizetype expected = 0;
    for (const OwnedNumber &number : numbers) {
        const auto known = m_desk->inventory.find(number.ref);
        expected += known && readsSame(*known, number) ? 0 : 1;
    }
    QSignalSpy told(&m_desk->inventory, &Inventory::rowsChanged);
    for (const OwnedNumber &number : numbers)
        m_desk->inventory.learn(number);
    qsizetype count = 0;
    return QTest::qWaitFor([&] {
        while (!told.isEmpty())
            count += told.takeFirst().first().value<QList<quint32>>().size();
        return count >= expected;
    });
}

QStringList NumberTableTest::serials() const
{
    QStringList digits;
    for (int row = 0; row < m_table->rowCount(); ++row)
        digits << m_table->at(row).ref.number.digits().right(3);
    return digits;
}

void NumberTableTest::numbersThatStreamInGoToTheirPlacesWithoutAReset()
{
    QVERIFY(learn({ number(10), number(20), number(30) }));
    QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(m_table.get(), &QAbstractItemModel::layoutChanged);
    const QPersistentModelIndex kept = m_table->index(1, 0);
    // Known ones, unchanged, come along with the new ones, as in every refresh.
    QVERIFY(learn({ number(10), number(35), number(15), number(20), number(5) }));
    QCOMPARE(serials(), QStringList({ u"005"_s, u"010"_s, u"015"_s, u"020"_s, u"030"_s, u"035"_s }));
    QCOMPARE(reset.size() + layout.size(), 0);
    QCOMPARE(kept.row(), 3);
}

void NumberTableTest::whatIsToldAgainUnchangedMovesNothing()
{
    QVERIFY(learn({ number(10), number(20) }));
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy counts(m_table.get(), &NumberTable::countsChanged);
    // The last one is new, so that there is an end to wait for.
    QVERIFY(learn({ number(10), number(20), number(30) }));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(counts.size(), 1);
}

void NumberTableTest::aChangedNumberMovesWithItsSelection()
{
    OwnedNumber first = number(10);
    first.label = u"a"_s;
    OwnedNumber second = number(20);
    second.label = u"b"_s;
    QVERIFY(learn({ first, second }));
    m_table->sort(NumberTable::LabelColumn, Qt::AscendingOrder);
    const QPersistentModelIndex kept = m_table->index(0, 0);
    QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
    first.label = u"c"_s;
    QVERIFY(learn({ first, number(5) }));
    QCOMPARE(serials(), QStringList({ u"005"_s, u"020"_s, u"010"_s }));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void NumberTableTest::aNumberThatLeftLeavesTheTable()
{
    QVERIFY(learn({ number(10), number(20), number(30) }));
    m_desk->inventory.forget(number(20).ref);
    QCOMPARE(serials(), QStringList({ u"010"_s, u"030"_s }));
    QCOMPARE(m_table->rowOf(number(20).ref), -1);
    QCOMPARE(m_table->rowOf(number(30).ref), 1);
}

void NumberTableTest::everyColumnSortsBothWays_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < NumberTable::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void NumberTableTest::everyColumnSortsBothWays()
{
    QFETCH(int, column);
    OwnedNumber low = number(2);
    low.ref.country = u"AA"_s;
    low.label = u"Alpha"_s;
    low.destination = u"alpha.example"_s;
    low.monthly = Money(900, 3, u"EUR"_s);
    low.nextCharge = QDateTime(QDate(2026, 4, 1), QTime(), Qt::UTC);
    low.settings = { { u"moHttpUrl"_s, u"https://alpha.example/"_s } };
    low.type = NumberType(NumberType::Kind::Local);
    OwnedNumber high = number(3);
    high.ref.country = u"ZZ"_s;
    high.label = u"beta"_s;
    high.destination = u"Beta.example"_s;
    high.monthly = Money(1000, 2, u"EUR"_s);
    high.nextCharge = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC);
    high.type = NumberType(NumberType::Kind::TollFree);
    high.capabilities.add(Capability::Voice);
    QVERIFY(learn({ high, low }));
    Outcome kept(m_desk->notes.edit({ { low.ref, editBetween({}, { { u"alpha"_s }, {}, u"ada"_s }) },
        { high.ref, editBetween({}, { { u"Beta"_s }, {}, u"Grace"_s }) } }));
    QVERIFY(kept.wait() && kept.isOk());
    m_table->sort(column, Qt::AscendingOrder);
    const QStringList up = serials();
    m_table->sort(column, Qt::DescendingOrder);
    QStringList down = serials();
    std::reverse(down.begin(), down.end());
    QCOMPARE(up, down);
    QCOMPARE(up.size(), 2);
    if (column != NumberTable::StateColumn)
        QCOMPARE(up, QStringList({ u"002"_s, u"003"_s }));
}

void NumberTableTest::moneyThatIsNotToldIsSaidAndSortsApart()
{
    OwnedNumber priced = number(1);
    priced.monthly = Money(125, 2, u"EUR"_s);
    QVERIFY(learn({ priced, number(2) }));
    QCOMPARE(cell(0, NumberTable::MonthlyColumn), u"€1.25"_s);
    QCOMPARE(cell(1, NumberTable::MonthlyColumn), u"not told"_s);
    QVERIFY(m_table->index(1, NumberTable::MonthlyColumn).data(NotToldRole).toBool());
    QCOMPARE(cell(1, NumberTable::LabelColumn), u"—"_s);
}

void NumberTableTest::everyFilterShowsWhatFits_data()
{
    QTest::addColumn<NumberFilter>("filter");
    QTest::addColumn<QStringList>("shown");
    NumberFilter filter;
    QTest::newRow("none") << filter << QStringList{ u"001"_s, u"002"_s, u"003"_s };
    filter.line = parseWords(u"07700 900 002"_s);
    QTest::newRow("digits") << filter << QStringList{ u"002"_s };
    filter = {};
    filter.line = parseWords(u"desk"_s);
    QTest::newRow("words") << filter << QStringList{ u"003"_s };
    filter = {};
    filter.onlyNotConfigured = true;
    QTest::newRow("not configured") << filter << QStringList{ u"001"_s, u"002"_s };
    filter = {};
    filter.onlyEnding = true;
    QTest::newRow("ending") << filter << QStringList{ u"002"_s };
    filter = {};
    filter.type = NumberType(NumberType::Kind::Local);
    QTest::newRow("type") << filter << QStringList{ u"001"_s };
    filter = {};
    filter.state = u"attention"_s;
    QTest::newRow("state") << filter << QStringList{ u"001"_s, u"002"_s };
    filter = {};
    filter.account = u"another"_s;
    QTest::newRow("account") << filter << QStringList{};
}

void NumberTableTest::everyFilterShowsWhatFits()
{
    QFETCH(NumberFilter, filter);
    QFETCH(QStringList, shown);
    OwnedNumber local = number(1);
    local.type = NumberType(NumberType::Kind::Local);
    OwnedNumber ending = number(2);
    ending.endsAt = QDateTime(QDate(2026, 11, 30), QTime(), Qt::UTC);
    OwnedNumber set = number(3, { { u"moHttpUrl"_s, u"https://desk.example/in"_s } });
    set.destination = u"desk.example"_s;
    QVERIFY(learn({ local, ending, set }));
    m_table->setFilter(filter);
    QCOMPARE(serials(), shown);
    QCOMPARE(m_table->countAll(), 3);
    // What comes while a filter is set is held against it, too.
    QVERIFY(learn({ number(4, { { u"moHttpUrl"_s, u"https://other.example/"_s } }) }));
    QCOMPARE(m_table->rowCount(), filter == NumberFilter{} ? 4 : static_cast<int>(shown.size()));
}

void NumberTableTest::theStateOfANumberIsSaid_data()
{
    QTest::addColumn<bool>("configured");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<QString>("words");
    QTest::addColumn<StateSign>("sign");
    const QString ends = QString(u"Ends "_s + QLocale().toString(QDate(2026, 11, 30), QLocale::ShortFormat));
    QTest::newRow("ready") << true << false << u"Ready"_s << StateSign::Ready;
    QTest::newRow("not configured") << false << false << u"Not configured"_s << StateSign::Attention;
    QTest::newRow("ends") << true << true << ends << StateSign::Attention;
    QTest::newRow("ends, not configured") << false << true << ends << StateSign::Attention;
}

void NumberTableTest::theStateOfANumberIsSaid()
{
    QFETCH(bool, configured);
    QFETCH(bool, ends);
    QFETCH(QString, words);
    QFETCH(StateSign, sign);
    OwnedNumber owned = number(1);
    if (configured)
        owned.settings.insert(u"moHttpUrl"_s, u"https://desk.example/in"_s);
    if (ends)
        owned.endsAt = QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
    QVERIFY(learn({ owned }));
    const QModelIndex state = m_table->index(0, NumberTable::StateColumn);
    QCOMPARE(state.data().toString(), words);
    QCOMPARE(state.data(StateSignRole).value<StateSign>(), sign);
}

void NumberTableTest::anUnsettledChangeIsSaidInTheStateOfItsNumber()
{
    SandboxDesk desk;
    const AccountId account = desk.addAccount();
    QVERIFY(desk.waitForInventory());
    NumberTable table(desk.desk());
    const OwnedNumber owned = table.at(0);
    desk.server.failNext("POST /number/update", 500, "{}");
    Change change;
    change.ref = owned.ref;
    change.seen = owned.settings;
    change.edits = { { u"moHttpUrl"_s, u"https://new.example/in"_s } };
    desk.runner.apply({ change });
    QTRY_COMPARE(table.index(table.rowOf(owned.ref), NumberTable::StateColumn).data().toString(),
        u"Checking update…"_s);
    QCOMPARE(
        table.index(table.rowOf(owned.ref), NumberTable::StateColumn).data(StateSignRole).value<StateSign>(),
        StateSign::Checking);
}

void NumberTableTest::noticesAreSaidInTheState()
{
    OwnedNumber noticed = number(1, { { u"moHttpUrl"_s, u"https://a.example"_s } });
    QVERIFY(learn({ noticed }));
    QCOMPARE(cell(0, NumberTable::StateColumn), u"Ready"_s);
    noticed.notices = { u"Registration \u202Epending"_s, u"<b>Two</b>"_s };
    noticed.nextSteps = { { u"Give the address"_s, {} } };
    QVERIFY(learn({ noticed }));
    const QModelIndex state = m_table->index(0, NumberTable::StateColumn);
    QCOMPARE(state.data().toString(), u"Registration \uFFFDpending"_s);
    QCOMPARE(state.data(StateSignRole).value<StateSign>(), StateSign::Attention);
    const QString tip = state.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"Give the address"_s) && tip.contains(u"&lt;b&gt;Two"_s));
    noticed.notices.clear();
    QVERIFY(learn({ noticed }));
    QCOMPARE(cell(0, NumberTable::StateColumn), u"Give the address"_s);
}

void NumberTableTest::whatDoesNotWorkNowIsSaid()
{
    OwnedNumber blocked = number(1);
    blocked.capabilities = Capabilities();
    blocked.capabilities.add({ u"SMS"_s, true, true, true, true });
    blocked.capabilities.add({ u"VOICE"_s, false, true });
    QVERIFY(learn({ blocked }));
    const QModelIndex index = m_table->index(0, NumberTable::CapabilitiesColumn);
    QCOMPARE(index.data().toString(), u"SMS, Voice"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
        u"SMS: inbound and outbound blocked now; Voice: outbound only"_s);
    QVERIFY(index.data(CapabilitiesRole).value<QList<CapabilityMark>>().first().blocked);
}

void NumberTableTest::aNumberWithoutSettingsDoesNotWaitForAny()
{
    const AccountId plain = m_desk->addSandboxAccount(u"birdcrm"_s);
    QVERIFY(m_desk->accounts.infoOf(plain).settingFields.isEmpty());
    QVERIFY(m_desk->waitForInventory());
    OwnedNumber own = number(1);
    own.ref.account = plain;
    QVERIFY(learn({ own, number(2) }));
    QCOMPARE(m_table->index(m_table->rowOf(own.ref), NumberTable::StateColumn).data().toString(), u"Ready"_s);
    NumberFilter filter;
    filter.onlyNotConfigured = true;
    m_table->setFilter(filter);
    QCOMPARE(serials(), QStringList{ u"002"_s });
}

void NumberTableTest::valuesForFilesAreNotThoseForPeople()
{
    OwnedNumber owned = number(1);
    owned.nextCharge = QDateTime(QDate(2026, 12, 1), QTime(23, 30), Qt::UTC);
    QVERIFY(learn({ owned }));
    QCOMPARE(cell(0, NumberTable::NumberColumn), u"+44 7700 900001"_s);
    QCOMPARE(m_table->index(0, NumberTable::NumberColumn).data(ExportRole).toString(), u"+447700900001"_s);
    QCOMPARE(m_table->index(0, NumberTable::NextChargeColumn).data(ExportRole).toString(), u"2026-12-01"_s);
}

void NumberTableTest::theAccountListCountsAndSaysHowItStands()
{
    AccountListModel list(m_desk->accounts, m_desk->inventory);
    new QAbstractItemModelTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal, &list);
    QVERIFY(learn({ number(1), number(2) }));
    QCOMPARE(list.rowCount(), 2);
    const auto say = [&list](int row, int role) { return list.index(row).data(role).toString(); };
    QCOMPARE(say(0, Qt::DisplayRole), u"All accounts"_s);
    QCOMPARE(say(0, AccountListModel::SecondLineRole), u"1 account"_s);
    QCOMPARE(say(1, Qt::DisplayRole), u"Vonage Ops EU"_s);
    QCOMPARE(say(1, AccountListModel::CountRole), u"2"_s);
    QCOMPARE(say(1, AccountListModel::SecondLineRole), u"ready"_s);
    QCOMPARE(say(1, Qt::AccessibleTextRole), u"Vonage Ops EU, ready, 2 numbers"_s);
    QCOMPARE(list.rowOf(m_account), 1);
    const AccountId second = m_desk->addRefusedAccount(u"Audit"_s);
    QCOMPARE(list.rowCount(), 3);
    QTRY_COMPARE(
        say(2, AccountListModel::SecondLineRole), u"Vonage refused the API key or the API secret."_s);
    QCOMPARE(say(0, AccountListModel::CountRole), u"2"_s);
    Outcome removed(m_desk->accounts.remove(second));
    QVERIFY(removed.wait() && removed.isOk());
    QCOMPARE(list.rowCount(), 2);
}

void NumberTableTest::aNewLabelIsFoundAtOnce()
{
    QVERIFY(learn({ number(1) }));
    NumberFilter filter;
    filter.line = parseWords(u"night"_s);
    m_table->setFilter(filter);
    QCOMPARE(m_table->rowCount(), 0);
    Account account = *m_desk->accounts.find(m_account);
    account.label = u"Night desk"_s;
    Outcome saved(m_desk->accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    QCOMPARE(m_table->rowCount(), 1);
}

void NumberTableTest::whatTheThreadDoesEndsAsWhatIsDoneAtOnce()
{
    m_table->engine().setAtOnce(0);
    QList<OwnedNumber> numbers;
    for (int serial = 0; serial < 900; ++serial)
        numbers << number(serial * 7 % 900);
    QVERIFY(learn(numbers));
    QTRY_COMPARE(m_table->rowCount(), 900);
    m_table->sort(NumberTable::NumberColumn, Qt::DescendingOrder);
    NumberFilter filter;
    filter.line = parseWords(u"90012"_s);
    m_table->setFilter(filter);
    QTRY_COMPARE(m_table->rowCount(), 10);
    QVERIFY(!m_table->engine().isBusy());
    QStringList expected;
    for (int serial = 129; serial >= 120; --serial)
        expected << QString::number(serial);
    QCOMPARE(serials(), expected);
    QVERIFY(learn({ ownedNumber(m_account, u"4477009001275"_s) }));
    QTRY_COMPARE(m_table->rowCount(), 11);
    m_desk->inventory.forget(number(125).ref);
    QTRY_COMPARE(m_table->rowCount(), 10);
    m_table->setFilter({});
    QTRY_COMPARE(m_table->rowCount(), 900);
    QVERIFY(m_table->rowOf(number(899).ref) < m_table->rowOf(number(1).ref));
}

void NumberTableTest::untilTheThreadIsReadyTheOldRowsStay()
{
    QVERIFY(learn({ number(1), number(2), number(3) }));
    m_table->engine().setAtOnce(0);
    m_table->sort(NumberTable::NumberColumn, Qt::DescendingOrder);
    m_desk->inventory.forget(number(2).ref);
    QVERIFY(m_table->engine().isBusy());
    QCOMPARE(serials(), QStringList({ u"001"_s, u"002"_s, u"003"_s }));
    QCOMPARE(cell(1, NumberTable::NumberColumn), u"+44 7700 900002"_s);
    QTRY_COMPARE(serials(), QStringList({ u"003"_s, u"001"_s }));
}

void NumberTableTest::aRowThatIsUsedAgainIsAnotherNumber()
{
    QVERIFY(learn({ number(1), number(2), number(3) }));
    m_table->engine().setAtOnce(0);
    const QPersistentModelIndex gone = m_table->index(1, 0);
    const QPersistentModelIndex kept = m_table->index(2, 0);
    const quint32 id = m_table->id(1);
    m_desk->inventory.forget(number(2).ref);
    m_desk->inventory.learn(number(9));
    QTRY_COMPARE(serials(), QStringList({ u"001"_s, u"003"_s, u"009"_s }));
    QCOMPARE(m_table->id(2), id);
    QVERIFY(!gone.isValid());
    QCOMPARE(kept.row(), 1);
    QCOMPARE(cell(2, NumberTable::NumberColumn), u"+44 7700 900009"_s);
}

QTEST_MAIN(NumberTableTest)
#include "tst_numbertable.moc"
