// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/offertable.h"
#include "sandboxdesk.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <random>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// The table of offers by itself: order, streaming, ticks.
class OfferTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersStandInOrderOfTheirNumbers();
    void offersThatComeLaterGoToTheirPlaces();
    void fiveThousandOffersStreamInWithoutAReset();
    void theSelectionStaysWithItsNumbers();
    void pricesSortByAmountAndWhatIsNotToldComesLast_data();
    void pricesSortByAmountAndWhatIsNotToldComesLast();
    void whatIsNotToldIsSaid();
    void aTickPutsIntoTheBasketAndTakesOut();
    void anOfferThatCannotBeBoughtCannotBeTicked();
    void aRemarkIsPartOfTheReason();
    void capabilitiesAreToldWithTheirDirections();
    void anOfferOfAReadOnlyAccountCannotBeTicked();
    void anOfferComesOncePerAccount();

private:
    NumberOffer offer(int serial, qint64 cents = 100) const;
    QStringList numbers() const;

    std::unique_ptr<Testing::SandboxDesk> m_desk;
    AccountId m_account;
    std::unique_ptr<BasketModel> m_basket;
    std::unique_ptr<OfferTable> m_table;
};

void OfferTableTest::initTestCase()
{
    m_desk = std::make_unique<Testing::SandboxDesk>();
    m_account = m_desk->addAccount();
}

void OfferTableTest::init()
{
    m_basket = std::make_unique<BasketModel>(m_desk->accounts);
    m_table = std::make_unique<OfferTable>(m_desk->desk(), *m_basket);
    new QAbstractItemModelTester(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_table.get());
    new QAbstractItemModelTester(
        m_basket.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_basket.get());
}

void OfferTableTest::cleanup()
{
    m_table.reset();
    m_basket.reset();
}

NumberOffer OfferTableTest::offer(int serial, qint64 cents) const
{
    NumberOffer made;
    const QString digits = u"447700900%1"_s.arg(serial, 5, 10, QChar(u'0'));
    made.ref = { m_account, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    made.type = NumberType(NumberType::Kind::Mobile);
    made.setUp = Money(0, 2, u"EUR"_s);
    made.monthly = Money(cents, 2, u"EUR"_s);
    return made;
}

QStringList OfferTableTest::numbers() const
{
    QStringList digits;
    for (int row = 0; row < m_table->rowCount(); ++row)
        digits << m_table->at(row).ref.number.digits().right(5);
    return digits;
}

void OfferTableTest::offersStandInOrderOfTheirNumbers()
{
    m_table->add({ offer(3), offer(1), offer(2) });
    QCOMPARE(numbers(), QStringList({ u"00001"_s, u"00002"_s, u"00003"_s }));
    m_table->sort(OfferTable::NumberColumn, Qt::DescendingOrder);
    QCOMPARE(numbers(), QStringList({ u"00003"_s, u"00002"_s, u"00001"_s }));
}

void OfferTableTest::offersThatComeLaterGoToTheirPlaces()
{
    m_table->add({ offer(10), offer(20), offer(30) });
    QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
    m_table->add({ offer(35), offer(21), offer(22), offer(5), offer(40) });
    QCOMPARE(numbers(),
        QStringList({ u"00005"_s, u"00010"_s, u"00020"_s, u"00021"_s, u"00022"_s, u"00030"_s, u"00035"_s,
            u"00040"_s }));
    // Neighbours go in together: one run before 10, one after 20, one after 30.
    QCOMPARE(inserted.size(), 3);
}

void OfferTableTest::fiveThousandOffersStreamInWithoutAReset()
{
    // A table of its own: the model tester reads every row again at each insertion.
    OfferTable table(m_desk->desk(), *m_basket);
    std::vector<int> serials(5000);
    std::iota(serials.begin(), serials.end(), 0);
    std::shuffle(serials.begin(), serials.end(), std::mt19937(7));
    QTableView view;
    view.setModel(&table);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&table, &QAbstractItemModel::layoutChanged);
    for (std::size_t from = 0; from < serials.size(); from += 100) {
        QList<NumberOffer> page;
        for (std::size_t at = from; at < from + 100; ++at)
            page << offer(serials[at]);
        table.add(page);
    }
    QCOMPARE(table.rowCount(), 5000);
    for (int row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.at(row).ref, offer(row).ref);
    QCOMPARE(reset.size() + layout.size(), 0);
}

void OfferTableTest::theSelectionStaysWithItsNumbers()
{
    m_table->add({ offer(10, 300), offer(20, 100), offer(30, 200) });
    QItemSelectionModel selection(m_table.get());
    selection.select(m_table->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->add({ offer(5), offer(15), offer(25) });
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(m_table->at(selection.selectedRows().first().row()).ref, offer(20).ref);
    m_table->sort(OfferTable::MonthlyColumn, Qt::DescendingOrder);
    QCOMPARE(m_table->at(selection.selectedRows().first().row()).ref, offer(20).ref);
}

void OfferTableTest::pricesSortByAmountAndWhatIsNotToldComesLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("cheapest first") << Qt::AscendingOrder
                                    << QStringList{ u"00002"_s, u"00001"_s, u"00003"_s, u"00004"_s };
    QTest::newRow("dearest first") << Qt::DescendingOrder
                                   << QStringList{ u"00003"_s, u"00001"_s, u"00002"_s, u"00004"_s };
}

void OfferTableTest::pricesSortByAmountAndWhatIsNotToldComesLast()
{
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, expected);
    NumberOffer untold = offer(4);
    untold.monthly.reset();
    m_table->add({ untold, offer(1, 900), offer(2, 110), offer(3, 1000) });
    m_table->sort(OfferTable::MonthlyColumn, order);
    QCOMPARE(numbers(), expected);
}

void OfferTableTest::whatIsNotToldIsSaid()
{
    NumberOffer untold = offer(1);
    untold.setUp.reset();
    m_table->add({ untold });
    const auto text = [this](int column) { return m_table->index(0, column).data().toString(); };
    QCOMPARE(text(OfferTable::SetUpColumn), u"not told"_s);
    QCOMPARE(text(OfferTable::FirstYearColumn), u"not told"_s);
    QCOMPARE(text(OfferTable::MonthlyColumn), u"€1.00"_s);
    QCOMPARE(text(OfferTable::AccountColumn), u"Vonage Ops EU"_s);
    QCOMPARE(text(OfferTable::ToKnowColumn), u"Ready"_s);
}

void OfferTableTest::aTickPutsIntoTheBasketAndTakesOut()
{
    m_table->add({ offer(1), offer(2) });
    const QModelIndex pick = m_table->index(1, OfferTable::PickColumn);
    QCOMPARE(pick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_table->setData(pick, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(pick.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_basket->offers().size(), 1);
    QCOMPARE(m_basket->offers().first().ref, offer(2).ref);
    QSignalSpy told(m_table.get(), &QAbstractItemModel::dataChanged);
    m_basket->clear();
    QVERIFY(told.size() > 0);
    QCOMPARE(pick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void OfferTableTest::anOfferThatCannotBeBoughtCannotBeTicked()
{
    NumberOffer onRequest = offer(1);
    onRequest.buyable = false;
    onRequest.help = QUrl(u"https://dashboard.example/orders"_s);
    m_table->add({ onRequest });
    QSignalSpy obstructed(m_table.get(), &OfferTable::obstructed);
    QVERIFY(!m_table->setData(m_table->index(0, OfferTable::PickColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(obstructed.size(), 1);
    QVERIFY(obstructed.first().at(1).toString().contains(u"provider's own console"_s));
    QVERIFY(m_basket->offers().isEmpty());
    const QModelIndex toKnow = m_table->index(0, OfferTable::ToKnowColumn);
    QCOMPARE(toKnow.data().toString(), u"On request"_s);
    for (const int role : { int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole) }) {
        QVERIFY(toKnow.data(role).toString().contains(u"provider's own console"_s));
        QVERIFY(toKnow.data(role).toString().contains(u"dashboard.example"_s));
    }
}

void OfferTableTest::aRemarkIsPartOfTheReason()
{
    NumberOffer papers = offer(1);
    papers.buyable = false;
    papers.remark = u"Papers needed"_s;
    m_table->add({ papers });
    QCOMPARE(m_table->index(0, OfferTable::ToKnowColumn).data().toString(), u"Papers needed"_s);
    QVERIFY(m_table->obstacle(0).startsWith(u"Papers needed: "_s));
}

void OfferTableTest::capabilitiesAreToldWithTheirDirections()
{
    NumberOffer made = offer(1);
    made.capabilities.add({ u"SMS"_s, true, false });
    made.capabilities.add({ u"VOICE"_s, true, true, false, true });
    m_table->add({ made });
    const QModelIndex index = m_table->index(0, OfferTable::CapabilitiesColumn);
    QCOMPARE(index.data().toString(), u"SMS, Voice"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
        u"SMS: inbound only; Voice: outbound blocked now, inbound works"_s);
    const auto marks = index.data(CapabilitiesRole).value<QList<CapabilityMark>>();
    QCOMPARE(
        marks, (QList<CapabilityMark>{ { u"SMS"_s, true, false, false }, { u"Voice"_s, true, true, true } }));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"inbound only"_s));
}

void OfferTableTest::anOfferOfAReadOnlyAccountCannotBeTicked()
{
    Testing::SandboxDesk desk;
    const AccountId account = desk.addAccount(u"Audit"_s, [](Account &draft) { draft.readOnly = true; });
    BasketModel basket(desk.accounts);
    OfferTable table(desk.desk(), basket);
    NumberOffer theirs = offer(1);
    theirs.ref.account = account;
    table.add({ theirs });
    QVERIFY(!table.setData(table.index(0, OfferTable::PickColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(table.index(0, OfferTable::ToKnowColumn).data().toString(), u"Account is read-only"_s);
}

void OfferTableTest::anOfferComesOncePerAccount()
{
    m_table->add({ offer(1), offer(1) });
    m_table->add({ offer(1) });
    QCOMPARE(m_table->rowCount(), 1);
    m_table->clear();
    QCOMPARE(m_table->rowCount(), 0);
    m_table->add({ offer(1) });
    QCOMPARE(m_table->rowCount(), 1);
}

QTEST_MAIN(OfferTableTest)
#include "tst_offertable.moc"
