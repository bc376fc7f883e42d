// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberfilter.h"

#include <QTest>

#include <functional>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// What the line and the chips find together.
class NumberFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsSearchedByWhatIsKnownOfIt_data();
    void aNumberIsSearchedByWhatIsKnownOfIt();
    void theMarksSayHowANumberStands();
    void everyPartOfTheFilterHasToFit();
    void lineAndChipsSayTheSame();

private:
    static OwnedNumber number();
    static bool finds(const NumberFilter &filter)
    {
        RowTexts texts = rowTexts(number(), u"Vonage Ops EU"_s);
        texts.state = stateWord(StateSign::Ready);
        return matches(filter.query(), texts);
    }
    static bool finds(const QString &line)
    {
        NumberFilter filter;
        filter.line = std::get<FilterQuery>(parseFilter(line));
        return finds(filter);
    }
};

OwnedNumber NumberFilterTest::number()
{
    OwnedNumber owned;
    owned.ref = { u"a1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    owned.type = NumberType(NumberType::Kind::Mobile);
    owned.capabilities.add(Capability::Sms);
    owned.label = u"Straße 7"_s;
    owned.destination = u"sip:desk@pbx.example · hooks.acme.example"_s;
    owned.settings = { { u"moHttpUrl"_s, u"https://hooks.acme.example/in"_s } };
    return owned;
}

void NumberFilterTest::aNumberIsSearchedByWhatIsKnownOfIt_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : { u""_s, u"07700 900"_s, u"+44 (0)7700-900123"_s, u"hooks.acme.example"_s,
             u"HOOKS.Acme"_s, u"gb"_s, u"united kingdom"_s, u"Mobile"_s, u"ops eu"_s, u"STRAßE"_s,
             u"acme 07700"_s, u"+44 acme"_s, u"7 ops"_s, u"label:7 country:GB type:mobile can:sms"_s,
             u"account:vonage to:pbx state:ready is:configured is:labelled -is:locked -is:ending"_s })
        QTest::newRow(line.isEmpty() ? "nothing typed" : qPrintable(line)) << line;
}

void NumberFilterTest::aNumberIsSearchedByWhatIsKnownOfIt()
{
    QFETCH(const QString, line);
    QVERIFY(finds(line));
}

void NumberFilterTest::theMarksSayHowANumberStands()
{
    OwnedNumber bare = number();
    bare.settings.clear();
    bare.label.clear();
    QCOMPARE(rowTexts(bare, {}).marks, QString());
    // What cannot be configured does not wait for it.
    QCOMPARE(rowTexts(bare, {}, { true, false }).marks, u"configured\nlocked"_s);
    bare.endsAt = QDateTime(QDate(2026, 12, 1), QTime(), Qt::UTC);
    QCOMPARE(rowTexts(bare, {}).marks, u"ending"_s);
    QCOMPARE(rowTexts(number(), {}).marks, u"configured\nlabelled"_s);
    for (const StateSign sign : { StateSign::Ready, StateSign::Checking, StateSign::Attention })
        QVERIFY(filterStates().contains(stateWord(sign)));
    QVERIFY(stateWord(StateSign::None).isEmpty() && stateWord(StateSign::Refused).isEmpty());
}

void NumberFilterTest::everyPartOfTheFilterHasToFit()
{
    NumberFilter fits;
    fits.line = parseWords(u"7700"_s);
    fits.country = u"GB"_s;
    fits.type = NumberType(NumberType::Kind::Mobile);
    fits.capability = Capability::Sms;
    fits.state = u"ready"_s;
    QVERIFY(finds(fits));

    const QList<std::function<void(NumberFilter &)>> misfits{
        [](NumberFilter &filter) { filter.line = parseWords(u"7701"_s); },
        [](NumberFilter &filter) { filter.country = u"SE"_s; },
        [](NumberFilter &filter) { filter.type = NumberType(NumberType::Kind::Local); },
        [](NumberFilter &filter) { filter.capability = Capability::Voice; },
        [](NumberFilter &filter) { filter.state = u"attention"_s; },
        [](NumberFilter &filter) { filter.onlyNotConfigured = true; },
        [](NumberFilter &filter) { filter.onlyEnding = true; },
    };
    for (const auto &spoil : misfits) {
        NumberFilter filter = fits;
        spoil(filter);
        QVERIFY(!finds(filter));
    }
}

void NumberFilterTest::lineAndChipsSayTheSame()
{
    NumberFilter chips;
    chips.country = u"GB"_s;
    chips.state = u"ready"_s;
    chips.onlyNotConfigured = true;
    chips.onlyEnding = true;
    QVERIFY(chips.query()
        == std::get<FilterQuery>(parseFilter(u"country:GB state:ready -is:configured is:ending"_s)));
}

QTEST_APPLESS_MAIN(NumberFilterTest)
#include "tst_numberfilter.moc"
