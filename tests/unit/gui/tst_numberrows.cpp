// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowtask.h"
#include "gui/models/numbergroup.h"
#include "gui/models/numberrows.h"
#include "gui/models/numbertable.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// The filter and the sorting of the number table on columns, held against their meaning one row at a time.
class NumberRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyQueryFindsWhatItMeans_data();
    void everyQueryFindsWhatItMeans();
    void chosenPartsFindWhatTheyMean();
    void aRowByItselfFitsAsInItsPage();
    void labelsThatCameInTurnAreFoundAsOthers();
    void digitsSortAsTheirText();
    void everyColumnSortsAsItsValues_data();
    void everyColumnSortsAsItsValues();
    void onlyRowsThatDifferAreChanged();
    void aGroupIsToldWithoutReadingEach();

private:
    [[nodiscard]] OwnedNumber randomNumber();
    [[nodiscard]] Annotation randomNote();
    [[nodiscard]] QString noteKey(int column, Qt::SortOrder order, quint32 row) const;
    [[nodiscard]] StateSign stateOf(quint32 row) const;
    [[nodiscard]] RowTexts textsOf(quint32 row) const;
    [[nodiscard]] RowList meant(const NumberFilter &filter) const;
    [[nodiscard]] RowList found(const NumberFilter &filter) const;
    [[nodiscard]] RowList sorted(const RowSorting &sorting) const;
    [[nodiscard]] quint32 below(quint32 end) { return m_random.bounded(end); }

    QRandomGenerator m_random{ 20261122 };
    NumberColumns m_all;
    NumberColumns m_columns; ///< the same, for each test
    std::vector<RowTexts> m_texts; ///< by row
    NumberFacts m_facts;
};

namespace {

const StopAsked kNever = [] { return false; };

} // namespace

OwnedNumber NumberRowsTest::randomNumber()
{
    static const QStringList kCountries{ u"GB"_s, u"US"_s, u"SE"_s, u"DE"_s };
    static const QStringList kLabels{ QString(), u"Sales desk"_s, u"sales Night"_s, u"Straße 7"_s,
        u"7700"_s };
    static const QStringList kTargets{ QString(), u"hooks.example"_s, u"sip:desk@pbx.example"_s };
    static const QList<NumberType> kTypes{ NumberType::Kind::Local, NumberType::Kind::Mobile,
        NumberType::unknown(u"landline-lvn"_s), NumberType() };
    OwnedNumber number;
    QString digits = u"44770090"_s + QString::number(1000 + below(9000));
    if (below(20) == 0)
        digits += u"12345678"_s; // more than fit into a cell
    number.ref = { below(3) == 0 ? u"b"_s : u"a"_s, kCountries.at(below(4)),
        below(30) == 0 ? PhoneNumber::shortCode(digits.right(5)).value()
                       : PhoneNumber::fromDigits(digits).value() };
    number.type = kTypes.at(below(4));
    for (const Capability each : { Capability::Sms, Capability::Mms, Capability::Voice }) {
        if (below(2) == 0)
            number.capabilities.add(each);
    }
    number.label = kLabels.at(below(5)) + (below(3) == 0 ? QString::number(below(50)) : QString());
    number.destination = kTargets.at(below(3));
    if (below(2) == 0)
        number.settings = { { u"moHttpUrl"_s, u"https://hooks.example/%1"_s.arg(below(4)) } };
    if (below(3) > 0)
        number.monthly = Money(below(300), 2, below(2) == 0 ? u"EUR"_s : u"USD"_s);
    if (below(2) == 0)
        number.nextCharge = QDateTime::fromMSecsSinceEpoch(qint64(below(4000)) * 86'400'000 - 9'999, Qt::UTC);
    if (below(9) == 0)
        number.endsAt = QDateTime(QDate(2026, 12, 1), QTime(), Qt::UTC);
    if (below(9) == 0)
        number.notices = { u"Registration pending"_s };
    if (below(9) == 0)
        number.nextSteps = { { u"Give the address"_s, {} } };
    number.releasable = below(9) > 0;
    return number;
}

Annotation NumberRowsTest::randomNote()
{
    static const QList<QStringList> kTags{ {}, { u"Sales"_s }, { u"fax"_s, u"VIP"_s }, { u"7700"_s } };
    static const QStringList kNotes{ QString(), u"Ask the sales desk"_s, u"No fax.\n7700"_s };
    static const QStringList kOwners{ QString(), u"Ada"_s, u"ada"_s, u"Grace"_s };
    return { kTags.at(below(4)), kNotes.at(below(3)), kOwners.at(below(4)), false };
}

void NumberRowsTest::initTestCase()
{
    m_facts.accounts = { { u"a"_s, { u"Vonage Ops EU"_s, true } }, { u"b"_s, { u"Bird"_s, false } } };
    for (int count = 0; count < 6000; ++count)
        (void)m_all.put(randomNumber());
    // Holes, and rows that were used twice.
    for (quint32 row = 0; row < m_all.span(); row += 7)
        m_all.remove(row);
    for (int count = 0; count < 300; ++count)
        (void)m_all.put(randomNumber());
    m_columns = m_all;
    m_texts.resize(m_all.span());
    for (quint32 row = 0; row < m_all.span(); ++row) {
        if (!m_all.isUsed(row))
            continue;
        if (row % 11 == 0)
            m_facts.locked.insert(m_all.refAt(row));
        if (row % 13 == 0)
            m_facts.notes.put(m_all.refAt(row), randomNote());
        if (row % 501 == 0)
            m_facts.unsettled.insert(m_all.refAt(row), StateSign::Checking);
        m_texts[row] = textsOf(row);
    }
}

void NumberRowsTest::init()
{
    m_columns = m_all;
}

StateSign NumberRowsTest::stateOf(quint32 row) const
{
    const OwnedNumber number = m_columns.at(row);
    if (const auto open = m_facts.unsettled.constFind(number.ref); open != m_facts.unsettled.constEnd())
        return *open;
    if (number.endsAt || !number.notices.isEmpty())
        return StateSign::Attention;
    if (!number.nextSteps.isEmpty())
        return StateSign::Checking;
    const bool waits = m_facts.accounts.value(number.ref.account).settable && !number.isConfigured();
    return waits ? StateSign::Attention : StateSign::Ready;
}

/// Numbers about which nothing is kept stand last, whichever way it is sorted.
QString NumberRowsTest::noteKey(int column, Qt::SortOrder order, quint32 row) const
{
    const Annotation kept = m_facts.notes.of(m_columns.refAt(row));
    const QString text = column == NumberTable::TagsColumn ? tagLine(kept.tags) : kept.owner;
    if (text.isEmpty() && order == Qt::AscendingOrder)
        return QString(QChar(0xffff));
    return text.toCaseFolded();
}

RowTexts NumberRowsTest::textsOf(quint32 row) const
{
    const OwnedNumber number = m_columns.at(row);
    const NumberFacts::OfAccount account = m_facts.accounts.value(number.ref.account);
    RowTexts texts = rowTexts(number, account.label,
        { m_facts.locked.contains(number.ref), account.settable }, m_facts.notes.of(number.ref));
    texts.state = stateWord(stateOf(row));
    return texts;
}

RowList NumberRowsTest::meant(const NumberFilter &filter) const
{
    const FilterQuery query = filter.query();
    RowList rows;
    for (quint32 row = 0; row < m_columns.span(); ++row) {
        if (!m_columns.isUsed(row))
            continue;
        const NumberRef ref = m_columns.refAt(row);
        if ((filter.account.isEmpty() || filter.account == ref.account)
            && (!filter.only || filter.only->contains(ref)) && matches(query, m_texts[row]))
            rows.push_back(row);
    }
    return rows;
}

RowList NumberRowsTest::found(const NumberFilter &filter) const
{
    const auto ranks = std::make_shared<NumberRanks>();
    const auto result = carryOut({ std::make_shared<NumberRows>(m_columns, m_facts, filter, ranks),
                                     { NumberTable::NumberColumn, Qt::AscendingOrder }, nullptr, {} },
        kNever);
    RowList rows;
    result->matches.forEach([&rows](quint32 row) { rows.push_back(row); });
    return rows;
}

void NumberRowsTest::everyQueryFindsWhatItMeans_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
        { "", "7700", "+44", "0044 7700 9", "07700 900 5", "447700905", "12345678", "sales", "SALES desk",
            "\"sales desk\"", "label:sales", "-label:sales", "country:GB,SE", "country:sweden", "-country:gb",
            "type:local", "type:landline", "can:sms", "can:voice -can:mms", "account:vonage", "-account:bird",
            "to:hooks.example", "to:pbx sales", "state:ready", "state:attention", "state:checking",
            "-state:ready", "is:configured", "-is:configured", "is:locked", "-is:locked", "tag:sales",
            "tag:vip,fax", "-tag:sales", "owner:ada", "-owner:ada", "note:fax", "note:desk sales", "vip",
            "grace", "-vip 44", "is:ending", "is:labelled", "-is:labelled", "number:7700", "-number:1",
            "stra\xC3\x9F", "no such thing", "-nothing", "desk example", "number:512345678" })
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line);
}

void NumberRowsTest::everyQueryFindsWhatItMeans()
{
    QFETCH(QString, line);
    const auto parsed = parseFilter(line);
    QVERIFY(std::holds_alternative<FilterQuery>(parsed));
    NumberFilter filter;
    filter.line = std::get<FilterQuery>(parsed);
    QCOMPARE(found(filter), meant(filter));
}

void NumberRowsTest::chosenPartsFindWhatTheyMean()
{
    NumberFilter filter;
    filter.country = u"SE"_s;
    QCOMPARE(found(filter), meant(filter));
    filter.type = NumberType(NumberType::Kind::Mobile);
    filter.capability = Capability::Sms;
    QCOMPARE(found(filter), meant(filter));
    QVERIFY(!found(filter).empty());
    filter = {};
    filter.account = u"b"_s;
    filter.state = u"attention"_s;
    QCOMPARE(found(filter), meant(filter));
    filter.account = u"nobody"_s;
    QVERIFY(found(filter).empty());
    filter = {};
    filter.onlyNotConfigured = filter.onlyEnding = true;
    QCOMPARE(found(filter), meant(filter));
    filter = {};
    filter.only = QSet<NumberRef>{ m_columns.refAt(1), m_columns.refAt(2), randomNumber().ref };
    QCOMPARE(found(filter), meant(filter));
}

void NumberRowsTest::aRowByItselfFitsAsInItsPage()
{
    for (const QString &line :
        { u"770 -label:sales"_s, u"+4477"_s, u"is:ending"_s, u"state:checking can:sms"_s, u"-is:locked"_s }) {
        NumberFilter filter;
        filter.line = std::get<FilterQuery>(parseFilter(line));
        NumberRows rows(m_columns, m_facts, filter, std::make_shared<NumberRanks>());
        rows.prepareFilter(kNever);
        RowList each;
        for (quint32 row = 0; row < rows.span(); ++row) {
            if (rows.isUsed(row) && rows.fits(row))
                each.push_back(row);
        }
        QCOMPARE(each, meant(filter));
    }
}

void NumberRowsTest::labelsThatCameInTurnAreFoundAsOthers()
{
    // All differ but for a few in between, so that some words of bits are looked up whole and some are not.
    m_columns = {};
    std::vector<QString> labels;
    for (int row = 0; row < 5000; ++row) {
        OwnedNumber number = randomNumber();
        number.ref = { u"a"_s, u"GB"_s, PhoneNumber::fromDigits(u"44%1"_s.arg(7700900000 + row)).value() };
        number.label = row % 190 == 0 ? u"Desk 1"_s : u"Desk %1"_s.arg(row);
        labels.push_back(number.label);
        (void)m_columns.put(number);
    }
    for (const QString &wanted : { u"7"_s, u"desk 49"_s, u"desk"_s, u"none"_s }) {
        NumberFilter filter;
        filter.line = std::get<FilterQuery>(parseFilter(u"label:\"%1\""_s.arg(wanted)));
        RowList expected;
        for (quint32 row = 0; row < labels.size(); ++row) {
            if (labels[row].contains(wanted, Qt::CaseInsensitive))
                expected.push_back(row);
        }
        QCOMPARE(found(filter), expected);
    }
}

void NumberRowsTest::digitsSortAsTheirText()
{
    const auto key = [](const QByteArray &digits) {
        DigitCell cell;
        cell.bytes.fill('\n');
        std::copy(digits.cbegin(), digits.cend(), cell.bytes.begin());
        return digitsKey(cell);
    };
    QByteArray before;
    for (const char *digits : { "", "0", "00", "1", "12", "123456789", "1234567890", "124", "2",
             "447700900123", "447700900124", "9", "999999999999999" }) {
        QVERIFY2(*digits == 0 || key(before) < key(digits), digits);
        before = digits;
    }
}

RowList NumberRowsTest::sorted(const RowSorting &sorting) const
{
    const auto ranks = std::make_shared<NumberRanks>();
    return *carryOut(
        { std::make_shared<NumberRows>(m_columns, m_facts, NumberFilter{}, ranks), sorting, nullptr, {} },
        kNever)
                ->visible;
}

void NumberRowsTest::everyColumnSortsAsItsValues_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < NumberTable::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void NumberRowsTest::everyColumnSortsAsItsValues()
{
    QFETCH(int, column);
    const auto isLess = [&](Qt::SortOrder order, quint32 a, quint32 b) {
        const OwnedNumber first = m_columns.at(a);
        const OwnedNumber second = m_columns.at(b);
        switch (column) {
        case NumberTable::CountryColumn:
            return first.ref.country < second.ref.country;
        case NumberTable::TypeColumn:
            return first.type.word() < second.type.word();
        case NumberTable::CapabilitiesColumn:
            return first.capabilities.entries().size() < second.capabilities.entries().size();
        case NumberTable::LabelColumn:
            return first.label.toCaseFolded() < second.label.toCaseFolded();
        case NumberTable::DestinationColumn:
            return first.destination.toCaseFolded() < second.destination.toCaseFolded();
        case NumberTable::MonthlyColumn:
            if (!first.monthly || !second.monthly)
                return second.monthly.has_value() && !first.monthly.has_value();
            if (first.monthly->currency() != second.monthly->currency())
                return first.monthly->currency() < second.monthly->currency();
            return first.monthly->compare(*second.monthly) < 0;
        case NumberTable::NextChargeColumn:
            return first.nextCharge < second.nextCharge;
        case NumberTable::TagsColumn:
        case NumberTable::OwnerColumn:
            return noteKey(column, order, a) < noteKey(column, order, b);
        case NumberTable::StateColumn:
            return stateOf(a) < stateOf(b);
        default:
            return first.ref.number.digits().left(15) < second.ref.number.digits().left(15);
        }
    };
    const auto digits = [this](quint32 row) { return m_columns.refAt(row).number.digits().left(15); };
    for (const auto order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        const RowList rows = sorted({ column, order });
        QCOMPARE(static_cast<qsizetype>(rows.size()), m_columns.count());
        for (std::size_t at = 1; at < rows.size(); ++at) {
            const quint32 above = order == Qt::AscendingOrder ? rows[at - 1] : rows[at];
            const quint32 below = order == Qt::AscendingOrder ? rows[at] : rows[at - 1];
            QVERIFY(!isLess(order, below, above));
            if (!isLess(order, above, below)) // equal: by the number, then as they lie
                QVERIFY(
                    std::pair(digits(rows[at - 1]), rows[at - 1]) < std::pair(digits(rows[at]), rows[at]));
        }
    }
}

void NumberRowsTest::onlyRowsThatDifferAreChanged()
{
    const auto ranks = std::make_shared<NumberRanks>();
    const NumberRows before(m_columns, m_facts, {}, ranks);
    RowSet expected(m_columns.span());
    for (const quint32 row : { 1u, 4094u, 4097u }) {
        OwnedNumber number = m_columns.at(row);
        number.label += u'!';
        expected.insert(m_columns.put(number).row);
    }
    (void)m_columns.put(m_columns.at(2));
    m_columns.remove(3);
    expected.insert(3);
    const NumberRows now(m_columns, m_facts, {}, ranks);
    RowSet changed(now.span());
    now.addChanged(before, changed);
    QVERIFY(changed == expected);
}

void NumberRowsTest::aGroupIsToldWithoutReadingEach()
{
    const NumberRows rows(m_columns, m_facts, {}, std::make_shared<NumberRanks>());
    for (const quint32 span : { 300u, rows.span() }) {
        RowSet chosen(rows.span());
        QList<OwnedNumber> each;
        for (quint32 row = 0; row < span; ++row) {
            if (!rows.isUsed(row))
                continue;
            chosen.insert(row);
            each << m_columns.at(row);
        }
        const NumberGroup plain = groupOf(each);
        const NumberGroup group = groupOf(rows, chosen);
        QCOMPARE(group.count, plain.count);
        QCOMPARE(group.kept, plain.kept);
        QCOMPARE(QSet<AccountId>(group.accounts.cbegin(), group.accounts.cend()),
            QSet<AccountId>({ u"a"_s, u"b"_s }));
        QCOMPARE(group.settings.size(), plain.settings.size());
        QCOMPARE(group.isComplete(), group.count <= NumberGroup::kMostRead);
        QCOMPARE(group.numbers.first().ref, each.first().ref);
    }
}

QTEST_GUILESS_MAIN(NumberRowsTest)
#include "tst_numberrows.moc"
