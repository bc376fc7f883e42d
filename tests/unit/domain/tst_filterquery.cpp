// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/capability.h"
#include "domain/filterquery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// What the filter line asks, and what it says where it asks nothing.
class FilterQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowFitsAnEmptyLine();
    void aNumberIsFoundInAnySpelling_data();
    void aNumberIsFoundInAnySpelling();
    void wordsAndFieldsFindTheRow_data();
    void wordsAndFieldsFindTheRow();
    void whatDoesNotFitIsNotFound_data();
    void whatDoesNotFitIsNotFound();
    void aNumberWithItsSpacesIsOneTerm_data();
    void aNumberWithItsSpacesIsOneTerm();
    void theTermsAreWhatWasTyped();
    void aWrongLineIsPointedAt_data();
    void aWrongLineIsPointedAt();
    void theBeginningOfARightLineIsUnfinished();
    void anUnknownFieldNamesTheKnownOnes();
    void whatIsChosenFitsWhatIsTyped();
    void onlyStricterQueriesExtend_data();
    void onlyStricterQueriesExtend();
    void whatExtendsFindsNothingNew();
    void withoutTheLanguageEverythingIsAWord();
    void hostileLinesAreReadOrRefused();

private:
    static RowTexts row();
};

namespace {

FilterQuery queryOf(const QString &line)
{
    const auto reading = parseFilter(line);
    const auto *query = std::get_if<FilterQuery>(&reading);
    if (!query)
        qWarning("No query: %s", qPrintable(std::get<FilterProblem>(reading).sentence));
    return query ? *query : FilterQuery{ { FilterTerm{} } };
}

FilterProblem problemOf(const QString &line)
{
    const auto reading = parseFilter(line);
    const auto *problem = std::get_if<FilterProblem>(&reading);
    return problem ? *problem : FilterProblem{};
}

} // namespace

RowTexts FilterQueryTest::row()
{
    Capabilities capabilities;
    capabilities.add(Capability::Sms);
    capabilities.addUnknown(u"Fax"_s);
    return { u"447700900123"_s, u"straße 7: \"sales\""_s.toCaseFolded(), countrySearchText(u"GB"_s),
        typeSearchText(NumberType(NumberType::Kind::TollFree)), capabilitySearchText(capabilities),
        u"vonage ops eu"_s, u"sip:desk@pbx.example · hooks.acme.example"_s, u"ready"_s,
        u"configured\nlocked"_s, tagSearchText({ u"Night shift"_s, u"VIP"_s }), u"ada lovelace"_s,
        u"ask the printer room\nfirst."_s };
}

void FilterQueryTest::everyRowFitsAnEmptyLine()
{
    for (const QString &line : { QString(), u"   "_s, u"\t\n"_s }) {
        QVERIFY(queryOf(line).isEmpty());
        QVERIFY(matches(queryOf(line), RowTexts{}));
    }
    // A plus alone is the beginning of a number.
    QVERIFY(queryOf(u"+"_s).isEmpty());
    QVERIFY(queryOf(u"("_s).isEmpty());
}

void FilterQueryTest::aNumberIsFoundInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"07700 900"_s, u"+44 7700"_s, u"+ 44 7700"_s, u"+44 (0)7700-900123"_s,
             u"0044 7700 900123"_s, u"447700900123"_s, u"7700"_s, u"0123"_s, u"900.123"_s,
             u" 07700\t900123 "_s, u"(07700) 900 - 123"_s, u"07700–900–123"_s, u"07700\u00A0900"_s,
             u"\u202A+44 7700 900123\u202C"_s, u"٤٤٧٧٠٠"_s, u"＋４４ ７７００ ９００１２３"_s,
             u"tel:+447700900123"_s, u"\"+44 7700\""_s, u"number:07700"_s, u"number:+44 7700 900 123"_s,
             u"NUMBER:0044"_s, u"number:\"(0)7700 900\""_s, u"number:12345,07700 900"_s, u"0"_s, u"00"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void FilterQueryTest::aNumberIsFoundInAnySpelling()
{
    QFETCH(const QString, text);
    RowTexts only;
    only.digits = row().digits;
    QVERIFY(matches(queryOf(text), only));
}

void FilterQueryTest::wordsAndFieldsFindTheRow_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"acme"_s, u"HOOKS.Acme"_s, u"united kingdom"_s, u"gb"_s, u"Toll-Free"_s,
             u"ops eu"_s, u"\"ops eu\""_s, u"“ops eu”"_s, u"STRAßE 7"_s, u"acme 07700"_s, u"+44 acme"_s,
             u"7 ops"_s, u"sip:desk@pbx.example"_s, u"label:straße"_s, u"label:\"Straße 7\""_s,
             u"label:desk,straße"_s, u"country:GB"_s, u"country:uk"_s, u"country:kingdom"_s,
             u"country:DE,gb"_s, u"country:GB,"_s, u"country:\"united kingdom\""_s, u"type:toll-free"_s,
             u"type:toll"_s, u"can:sms"_s, u"can:fax"_s, u"account:ops"_s, u"to:acme.example"_s,
             u"to:sip:desk"_s, u"state:ready"_s, u"State:Ready,attention"_s, u"is:locked"_s,
             u"is:configured"_s, u"-sweden"_s, u"-\"ops us\""_s, u"-label:desk"_s, u"-07701"_s,
             u"-country:DE,SE"_s, u"-is:ending"_s, u"tag:vip"_s, u"tag:\"night shift\""_s, u"tag:fax,night"_s,
             u"owner:Lovelace"_s, u"note:printer"_s, u"Vip lovelace PRINTER"_s, u"-tag:sales"_s,
             u"-owner:grace"_s, u"07700 -acne country:GB"_s, u"07700 900 label:7"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void FilterQueryTest::wordsAndFieldsFindTheRow()
{
    QFETCH(const QString, text);
    QVERIFY(matches(queryOf(text), row()));
}

void FilterQueryTest::whatDoesNotFitIsNotFound_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"07701"_s, u"+1"_s, u"001"_s, u"+7700"_s, u"acme 07701"_s, u"sweden"_s,
             u"hooks acne"_s, u"<b>"_s, u".*"_s, u"%"_s, u"\"eu ops\""_s, u"label:acme"_s, u"label:07700"_s,
             u"number:07701"_s, u"country:GE"_s, u"country:sweden,DE"_s, u"type:mobile"_s, u"can:voice"_s,
             u"account:acme"_s, u"to:ops"_s, u"state:attention"_s, u"is:ending"_s, u"-acme"_s,
             u"-is:locked"_s, u"-country:DE,GB"_s, u"-7700"_s, u"07700 -900"_s, u"12:30"_s, u"sms"_s,
             u"tag:ada"_s, u"tag:sales"_s, u"owner:vip"_s, u"note:ada"_s, u"-tag:night"_s, u"-vip"_s,
             u"https://hooks.acme.example"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void FilterQueryTest::whatDoesNotFitIsNotFound()
{
    QFETCH(const QString, text);
    QVERIFY(!matches(queryOf(text), row()));
}

void FilterQueryTest::aNumberWithItsSpacesIsOneTerm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("digits");
    const auto digits = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    digits("spaces", u"07700 900 123"_s, { u"7700900123"_s });
    digits("between words", u"desk 07700 900 country:GB"_s, { u""_s, u"7700900"_s, u""_s });
    digits("two numbers", u"+44 7700 +49 151"_s, { u"447700"_s, u"49151"_s });
    digits("dash between", u"07700 - 900"_s, { u"7700900"_s });
    digits("minus before", u"07700 -900 123"_s, { u"7700"_s, u"900123"_s });
    digits("list", u"number:07700 900 1,+44 20"_s, { u"77009001"_s, u"4420"_s });
    digits("a label is no number", u"label:7 8"_s, { u""_s, u"8"_s });
}

void FilterQueryTest::aNumberWithItsSpacesIsOneTerm()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, digits);
    QStringList found;
    for (const FilterTerm &term : queryOf(text).terms) {
        for (const FilterValue &value : term.values)
            found << value.digits;
    }
    QCOMPARE(found, digits);
}

void FilterQueryTest::theTermsAreWhatWasTyped()
{
    const FilterQuery query = queryOf(u"+44 7 -Label:\"A, b\",c country:gb is:locked"_s);
    QCOMPARE(query.terms.size(), 4);
    QVERIFY(query.terms.at(0)
        == (FilterTerm{ FilterField::Any, false, { { u"+44 7"_s, u"447"_s, true, false } } }));
    QVERIFY(query.terms.at(1)
        == (FilterTerm{
            FilterField::Label, true, { { u"a, b"_s, {}, false, false }, { u"c"_s, {}, false, false } } }));
    QVERIFY(query.terms.at(2) == wholeTerm(FilterField::Country, u"GB"_s));
    QVERIFY(query.terms.at(3) == wholeTerm(FilterField::Is, u"locked"_s));
}

void FilterQueryTest::aWrongLineIsPointedAt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("unfinished");
    const auto wrong = [](const QString &line, int place, int length, const QString &words, bool unfinished) {
        QTest::newRow(qPrintable(line.left(40))) << line << place << length << words << unfinished;
    };
    wrong(u"desk lable:sales x"_s, 5, 6, u"no field “lable”"_s, false);
    wrong(u"-farbe:rot"_s, 1, 6, u"no field “farbe”"_s, false);
    wrong(u"a label: x"_s, 2, 6, u"for example label:sales"_s, false);
    wrong(u"label:\"\" x"_s, 0, 8, u"for example label:sales"_s, false);
    wrong(u"country:,, x"_s, 0, 10, u"for example country:GB,IE"_s, false);
    wrong(u"desk - x"_s, 5, 1, u"A minus stands right before"_s, false);
    wrong(u"-- x"_s, 1, 1, u"A minus stands right before"_s, false);
    wrong(u"x \"\" y"_s, 2, 2, u"nothing between"_s, false);
    wrong(u"x \"sales desk"_s, 2, 11, u"has no end"_s, true);
    wrong(u"state:red x"_s, 6, 3, u"ready, checking, attention"_s, false);
    wrong(u"is:locked,blue"_s, 10, 4, u"configured, locked, ending, labelled"_s, false);
    wrong(u"number:desk"_s, 7, 4, u"takes digits"_s, false);
    wrong(QString(2001, u'x'), 2000, 1, u"too long"_s, false);
}

void FilterQueryTest::aWrongLineIsPointedAt()
{
    QFETCH(const QString, line);
    QFETCH(const int, place);
    QFETCH(const int, length);
    QFETCH(const QString, words);
    QFETCH(const bool, unfinished);
    const FilterProblem problem = problemOf(line);
    QVERIFY2(problem.sentence.contains(words), qPrintable(problem.sentence));
    QCOMPARE(problem.place, place);
    QCOMPARE(problem.length, length);
    QCOMPARE(problem.unfinished, unfinished);
}

/// Somebody who types a right line is never told on the way that it is wrong.
void FilterQueryTest::theBeginningOfARightLineIsUnfinished()
{
    for (const QString &line :
        { u"desk -label:\"A b\",c x"_s, u"country:GB,IE is:configured"_s, u"-state:attention"_s,
            u"number:+44 7700"_s, u"to:https://hooks.example/in"_s, u"https://hooks.example"_s,
            u"07700 - 900"_s, u"\"lable:x\""_s, u"can:sms type:mobile 12:30"_s }) {
        for (qsizetype length = 0; length <= line.size(); ++length) {
            const FilterProblem problem = problemOf(line.left(length));
            QVERIFY2(problem.sentence.isEmpty() || problem.unfinished, qPrintable(line.left(length)));
        }
        QVERIFY2(problemOf(line).sentence.isEmpty(), qPrintable(line));
    }
}

void FilterQueryTest::anUnknownFieldNamesTheKnownOnes()
{
    const FilterProblem problem = problemOf(u"colour:red"_s);
    for (const QString &field : filterFields())
        QVERIFY2(problem.sentence.contains(field), qPrintable(field));
    // What a name does is shown and not obeyed.
    QVERIFY(!problemOf(QString(u"a\u0430b:x"_s)).sentence.isEmpty());
    // Every field that is told can be used.
    for (const QString &field : filterFields()) {
        const QString value = field == u"state:"_s ? u"ready"_s : field == u"is:"_s ? u"locked"_s : u"7"_s;
        QVERIFY2(problemOf(QString(field + value)).sentence.isEmpty(), qPrintable(field));
    }
}

void FilterQueryTest::whatIsChosenFitsWhatIsTyped()
{
    QVERIFY(matches(wholeTerm(FilterField::Type, u"toll-free"_s), row()));
    QVERIFY(matches(wholeTerm(FilterField::Capability, u"SMS"_s), row()));
    QVERIFY(matches(wholeTerm(FilterField::Is, u"ending"_s, true), row()));
    QVERIFY(!matches(wholeTerm(FilterField::Type, u"toll"_s), row()));
    QVERIFY(!matches(wholeTerm(FilterField::Capability, u"MMS"_s), row()));
    for (const QString &state : filterStates())
        QVERIFY(queryOf(QString(u"state:"_s + state)).terms.first() == wholeTerm(FilterField::State, state));
}

void FilterQueryTest::onlyStricterQueriesExtend_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("extends");
    const auto compare = [](const QString &after, const QString &before, bool extends) {
        QTest::addRow("%s from %s", qPrintable(after), qPrintable(before)) << after << before << extends;
    };
    compare(u"x"_s, u""_s, true);
    compare(u""_s, u"x"_s, false);
    compare(u"sales"_s, u"sal"_s, true);
    compare(u"sales desk"_s, u"sales"_s, true);
    compare(u"sal"_s, u"sales"_s, false);
    compare(u"07700 9"_s, u"07700"_s, true);
    compare(u"+44 7"_s, u"+44"_s, true);
    compare(u"07"_s, u"0"_s, false);
    compare(u"7700"_s, u"+77"_s, false);
    compare(u"label:sales"_s, u"label:sal"_s, true);
    compare(u"label:sales"_s, u"to:sal"_s, false);
    compare(u"label:a,b"_s, u"label:a"_s, false);
    compare(u"label:a"_s, u"label:a,b"_s, true);
    compare(u"-sal"_s, u"-sales"_s, true);
    compare(u"-sales"_s, u"-sal"_s, false);
    compare(u"-a,b"_s, u"-a"_s, false);
    compare(u"-label:a,b"_s, u"-label:a"_s, true);
    compare(u"country:ger"_s, u"country:ge"_s, false);
    compare(u"country:germ"_s, u"country:ger"_s, true);
    compare(u"country:GB is:locked"_s, u"country:gb"_s, true);
    compare(u"-is:locked"_s, u"is:locked"_s, false);
}

void FilterQueryTest::onlyStricterQueriesExtend()
{
    QFETCH(const QString, after);
    QFETCH(const QString, before);
    QFETCH(const bool, extends);
    QCOMPARE(queryOf(after).extends(queryOf(before)), extends);
}

void FilterQueryTest::whatExtendsFindsNothingNew()
{
    QRandomGenerator random(5);
    const QStringList pieces{ u"a"_s, u"b"_s, u"ab"_s, u"7"_s, u"07"_s, u"+7"_s, u"77"_s, u" "_s, u" -"_s,
        u" label:"_s, u" -label:"_s, u","_s, u" number:"_s, u" country:"_s, u"gb"_s, u" is:locked"_s,
        u" -is:locked"_s };
    const auto word = [&](const QStringList &from, int most) {
        QString text;
        for (int count = random.bounded(most + 1); count > 0; --count)
            text += from.at(random.bounded(int(from.size())));
        return text;
    };
    QList<FilterQuery> queries;
    while (queries.size() < 300) {
        const auto reading = parseFilter(word(pieces, 6));
        if (const auto *query = std::get_if<FilterQuery>(&reading))
            queries << *query;
    }
    QList<RowTexts> rows;
    for (int count = 0; count < 120; ++count) {
        RowTexts texts;
        texts.digits = word({ u"7"_s, u"0"_s, u"44"_s }, 4);
        texts.label = word({ u"a"_s, u"b"_s, u"7"_s, u"+"_s }, 4);
        texts.country = countrySearchText(random.bounded(2) ? u"GB"_s : u"AB"_s);
        texts.marks = random.bounded(2) ? u"locked"_s : QString();
        rows << texts;
    }
    int extended = 0;
    for (const FilterQuery &after : queries) {
        for (const FilterQuery &before : queries) {
            if (!after.extends(before))
                continue;
            ++extended;
            for (const RowTexts &texts : rows)
                QVERIFY(!matches(after, texts) || matches(before, texts));
        }
    }
    QVERIFY(extended > 3000);
}

void FilterQueryTest::withoutTheLanguageEverythingIsAWord()
{
    QCOMPARE(parseWords(u"  "_s).terms.size(), 0);
    const FilterQuery query = parseWords(u"-a lable:\"b c\" - 07700 900"_s);
    QStringList words;
    for (const FilterTerm &term : query.terms) {
        QVERIFY(term.field == FilterField::Any && !term.negated);
        words << term.values.first().word;
    }
    QCOMPARE(words, QStringList({ u"-a"_s, u"lable:\"b"_s, u"c\""_s, u"- 07700 900"_s }));
    QCOMPARE(query.terms.last().values.first().digits, u"7700900"_s);
    QCOMPARE(parseWords(QString(3000, u'x')).terms.first().values.first().word.size(), 2000);
}

void FilterQueryTest::hostileLinesAreReadOrRefused()
{
    QRandomGenerator random(11);
    QString characters = u"\"\"“”--::,, \t\n+＋(()٤7x0éßİlabelnumberis\u202E\u200F"_s;
    characters += QChar(0);
    characters += QChar(0xD83D);
    characters += QChar(0xDE00);
    const RowTexts texts = row();
    for (int round = 0; round < 20000; ++round) {
        QString line;
        for (int count = random.bounded(24); count > 0; --count)
            line += characters.at(random.bounded(int(characters.size())));
        if (random.bounded(8) == 0)
            line.prepend(filterFields().at(random.bounded(int(filterFields().size()))));
        QVERIFY(parseWords(line).extends(parseWords(line)));
        const auto reading = parseFilter(line);
        if (const auto *query = std::get_if<FilterQuery>(&reading)) {
            for (const FilterTerm &term : query->terms)
                QVERIFY(!term.values.isEmpty());
            QVERIFY(query->extends(*query));
            const bool found = matches(*query, texts);
            QCOMPARE(matches(*query, texts), found);
            continue;
        }
        const auto &problem = std::get<FilterProblem>(reading);
        QVERIFY(!problem.sentence.isEmpty());
        QVERIFY(problem.place >= 0 && problem.length > 0);
        QVERIFY2(problem.place + problem.length <= line.size(), qPrintable(line));
    }
}

QTEST_APPLESS_MAIN(FilterQueryTest)
#include "tst_filterquery.moc"
