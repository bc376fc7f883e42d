// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/country.h"
#include "domain/filterquery.h"
#include "domain/numberspelling.h"
#include "domain/phonenumber.h"
#include "domain/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// What is longer was pasted by mistake, and every word of it costs a look at every row.
constexpr int kMostCharacters = 2000;

struct FieldWord
{
    FilterField field;
    QLatin1StringView word;
    QLatin1StringView example;
};

constexpr std::array kFields{
    FieldWord{ FilterField::Number, "number"_L1, "number:07700"_L1 },
    FieldWord{ FilterField::Label, "label"_L1, "label:sales"_L1 },
    FieldWord{ FilterField::Country, "country"_L1, "country:GB,IE"_L1 },
    FieldWord{ FilterField::Type, "type"_L1, "type:mobile"_L1 },
    FieldWord{ FilterField::Capability, "can"_L1, "can:sms"_L1 },
    FieldWord{ FilterField::Account, "account"_L1, "account:support"_L1 },
    FieldWord{ FilterField::Destination, "to"_L1, "to:hooks.example"_L1 },
    FieldWord{ FilterField::Tag, "tag"_L1, "tag:sales"_L1 },
    FieldWord{ FilterField::Owner, "owner"_L1, "owner:ada"_L1 },
    FieldWord{ FilterField::Note, "note"_L1, "note:fax"_L1 },
    FieldWord{ FilterField::State, "state"_L1, "state:attention"_L1 },
    FieldWord{ FilterField::Is, "is"_L1, "is:locked"_L1 },
};

/// What stands before a colon in addresses, which people paste as they are.
constexpr std::array kSchemes{ "http"_L1, "https"_L1, "ws"_L1, "wss"_L1, "ftp"_L1, "sip"_L1, "sips"_L1,
    "tel"_L1, "mailto"_L1, "urn"_L1, "localhost"_L1 };

bool isSame(QStringView typed, QLatin1StringView word)
{
    return typed.compare(word, Qt::CaseInsensitive) == 0;
}

const FieldWord *fieldNamed(QStringView name)
{
    const auto *found = std::find_if(
        kFields.begin(), kFields.end(), [name](const FieldWord &known) { return isSame(name, known.word); });
    return found == kFields.end() ? nullptr : found;
}

/// Could be meant for a field: letters, and neither they nor what follows make an address.
bool couldBeField(QStringView name, QStringView rest)
{
    const bool isScheme = std::any_of(
        kSchemes.begin(), kSchemes.end(), [name](QLatin1StringView scheme) { return isSame(name, scheme); });
    return name.size() > 1 && !isScheme && !rest.startsWith("//"_L1)
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() || c == u'_'; });
}

bool isQuote(QChar character)
{
    return character == u'"' || character == u'“' || character == u'”' || character == u'„';
}

QString listed(const QStringList &words)
{
    return words.join(u", "_s);
}

/// Reads one line from its beginning to its end or to the first problem.
class FilterLine final
{
public:
    enum Language { WordsOnly, Everything };

    FilterLine(const QString &line, Language language)
        : m_line(line)
        , m_isPlain(language == WordsOnly)
    { }

    [[nodiscard]] std::variant<FilterQuery, FilterProblem> read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] QStringView view(qsizetype from, qsizetype to) const;
    [[nodiscard]] qsizetype afterSpaces(qsizetype from) const;
    [[nodiscard]] qsizetype endOfWord(qsizetype from, bool inList) const;
    [[nodiscard]] qsizetype endOfNumber(qsizetype end, bool inList) const;
    void readTerm();
    [[nodiscard]] const FieldWord *readField();
    void readValues(const FieldWord &field, FilterTerm &term);
    void readWord(FilterTerm &term);
    [[nodiscard]] QString readText(FilterField field);
    [[nodiscard]] QString readQuoted();
    [[nodiscard]] FilterValue valueOf(FilterField field, const QString &text);
    [[nodiscard]] FilterValue fixedValue(const QString &name, const QString &text, const QStringList &known);
    /// Stops the reading; the problem lies between @p from and where it has come to.
    void fail(qsizetype from, const QString &sentence, bool unfinished = false);
    void failMinus(qsizetype from);

    const QString &m_line;
    const bool m_isPlain;
    qsizetype m_at = 0;
    qsizetype m_valueAt = 0; ///< where the value that was read last begins
    FilterQuery m_query;
    std::optional<FilterProblem> m_problem;
};

std::variant<FilterQuery, FilterProblem> FilterLine::read()
{
    if (m_line.size() > kMostCharacters) {
        m_at = m_line.size();
        fail(kMostCharacters,
            QCoreApplication::translate("Domain",
                "This is too long for a filter. Use at most %n character(s).", nullptr, kMostCharacters));
    }
    while (!m_problem && (m_at = afterSpaces(m_at)) < m_line.size())
        readTerm();
    if (m_problem)
        return *m_problem;
    return m_query;
}

QStringView FilterLine::view(qsizetype from, qsizetype to) const
{
    return QStringView(m_line).sliced(from, to - from);
}

qsizetype FilterLine::afterSpaces(qsizetype from) const
{
    while (from < m_line.size() && m_line.at(from).isSpace())
        ++from;
    return from;
}

qsizetype FilterLine::endOfWord(qsizetype from, bool inList) const
{
    while (from < m_line.size() && !m_line.at(from).isSpace() && !(inList && m_line.at(from) == u','))
        ++from;
    return from;
}

/// A number may be spelled with spaces: takes the words that go on with it.
qsizetype FilterLine::endOfNumber(qsizetype end, bool inList) const
{
    for (;;) {
        qsizetype next = afterSpaces(end);
        if (next == end)
            return end;
        qsizetype stop = endOfWord(next, inList);
        if (view(next, stop) == "-"_L1) {
            // "07700 - 900" is one number, "07700 -900" is not.
            next = afterSpaces(stop);
            stop = endOfWord(next, inList);
        }
        const QStringView word = view(next, stop);
        if (!isSpelledNumber(word) || QStringView(u"+＋-").contains(word.front()))
            return end;
        end = stop;
    }
}

void FilterLine::readTerm()
{
    const qsizetype from = m_at;
    FilterTerm term;
    term.negated = !m_isPlain && m_line.at(m_at) == u'-';
    if (term.negated)
        ++m_at;
    if (atEnd() || m_line.at(m_at).isSpace()) {
        failMinus(from);
        return;
    }
    const FieldWord *field = m_isPlain ? nullptr : readField();
    if (m_problem)
        return;
    if (field) {
        term.field = field->field;
        readValues(*field, term);
    } else {
        readWord(term);
    }
    if (!m_problem && !term.values.isEmpty())
        m_query.terms << term;
}

/// The field whose word and colon stand here; none where something else does.
const FieldWord *FilterLine::readField()
{
    const qsizetype from = m_at;
    const qsizetype end = endOfWord(from, false);
    const qsizetype colon = m_line.indexOf(u':', from);
    if (colon < 0 || colon >= end)
        return nullptr;
    const QStringView name = view(from, colon);
    if (const FieldWord *field = fieldNamed(name)) {
        m_at = colon + 1;
        return field;
    }
    if (couldBeField(name, view(colon + 1, end))) {
        m_at = colon + 1;
        fail(from,
            QCoreApplication::translate("Domain",
                "There is no field “%1”. Fields are %2. Put it in quotes to look for it as it stands.")
                .arg(visibleText(name.toString()), listed(filterFields())),
            m_at == m_line.size());
    }
    return nullptr;
}

void FilterLine::readValues(const FieldWord &field, FilterTerm &term)
{
    const qsizetype from = m_at;
    for (;;) {
        m_valueAt = m_at;
        const QString text = readText(field.field);
        if (m_problem)
            return;
        if (!text.isEmpty())
            term.values << valueOf(field.field, text);
        if (m_problem)
            return;
        if (atEnd() || m_line.at(m_at) != u',')
            break;
        ++m_at;
    }
    if (term.values.isEmpty())
        fail(qMax(qsizetype(0), from - field.word.size() - 1),
            QCoreApplication::translate("Domain", "Write what to look for right after “%1:”, for example %2.")
                .arg(QString(field.word), QString(field.example)),
            atEnd());
}

void FilterLine::readWord(FilterTerm &term)
{
    const qsizetype from = m_at;
    const QString text = readText(FilterField::Any);
    if (m_problem)
        return;
    if (text.isEmpty())
        fail(from, QCoreApplication::translate("Domain", "There is nothing between these quotation marks."));
    else if (!m_isPlain && text == QString(text.size(), u'-'))
        failMinus(from);
    else if (!atEnd() || (text != "+"_L1 && text != "("_L1)) // the beginning of a number
        term.values << valueOf(FilterField::Any, text);
}

/// What is quoted here, or one word; in a field up to a comma, and a number with its spaces.
QString FilterLine::readText(FilterField field)
{
    if (!m_isPlain && !atEnd() && isQuote(m_line.at(m_at)))
        return readQuoted();
    const bool inList = field != FilterField::Any;
    const qsizetype from = m_at;
    m_at = endOfWord(from, inList);
    const bool mayBeNumber = field == FilterField::Any || field == FilterField::Number;
    const QStringView word = view(from, m_at);
    if (mayBeNumber && !word.isEmpty() && std::all_of(word.begin(), word.end(), isNumberSpelling))
        m_at = endOfNumber(m_at, inList);
    return view(from, m_at).toString().simplified();
}

QString FilterLine::readQuoted()
{
    const qsizetype from = m_at;
    for (qsizetype end = from + 1; end < m_line.size(); ++end) {
        if (isQuote(m_line.at(end))) {
            m_at = end + 1;
            return view(from + 1, end).trimmed().toString();
        }
    }
    m_at = m_line.size();
    fail(from,
        QCoreApplication::translate("Domain", "The quotation that begins here has no end. Close it with \"."),
        true);
    return {};
}

FilterValue FilterLine::valueOf(FilterField field, const QString &text)
{
    FilterValue value{ text.toCaseFolded(), {}, false, false };
    switch (field) {
    case FilterField::Any:
    case FilterField::Number: {
        const bool isLink = text.startsWith("tel:"_L1, Qt::CaseInsensitive);
        const QString number = isLink ? text.mid(4) : text;
        if (isSpelledNumber(number)) {
            value.digits = searchDigits(number);
            value.fromStart = beginsWithCountryCode(number);
        } else if (field == FilterField::Number) {
            fail(m_valueAt,
                QCoreApplication::translate("Domain", "“%1:” takes digits, for example %2.")
                    .arg(u"number"_s, u"number:07700"_s),
                atEnd() && text == "+"_L1);
        }
        if (field == FilterField::Number)
            value.word.clear();
        return value;
    }
    case FilterField::Country: {
        // Britons write UK, which ISO 3166 keeps free for them.
        const QString code = isSame(text, "uk"_L1) ? u"GB"_s : text.toUpper();
        value.whole = isCountryCode(code);
        if (value.whole)
            value.word = code.toCaseFolded();
        return value;
    }
    case FilterField::State:
        return fixedValue(u"state"_s, text, filterStates());
    case FilterField::Is:
        return fixedValue(u"is"_s, text, filterMarks());
    default:
        return value;
    }
}

FilterValue FilterLine::fixedValue(const QString &name, const QString &text, const QStringList &known)
{
    const QString word = text.toCaseFolded();
    if (!known.contains(word)) {
        const bool begun = atEnd() && std::any_of(known.cbegin(), known.cend(), [&word](const QString &full) {
            return full.startsWith(word);
        });
        fail(m_valueAt,
            QCoreApplication::translate("Domain", "“%1” is nothing that “%2:” knows. It takes %3.")
                .arg(visibleText(text), name, listed(known)),
            begun);
    }
    return { word, {}, false, true };
}

void FilterLine::fail(qsizetype from, const QString &sentence, bool unfinished)
{
    m_problem = FilterProblem{ from, qMax(qsizetype(1), m_at - from), sentence, unfinished };
}

void FilterLine::failMinus(qsizetype from)
{
    fail(from,
        QCoreApplication::translate(
            "Domain", "A minus stands right before what is not wanted, for example -label:sales."),
        afterSpaces(m_at) == m_line.size());
}

} // namespace

std::variant<FilterQuery, FilterProblem> parseFilter(const QString &line)
{
    return FilterLine(line, FilterLine::Everything).read();
}

FilterQuery parseWords(const QString &line)
{
    const auto reading = FilterLine(line.left(kMostCharacters), FilterLine::WordsOnly).read();
    const auto *query = std::get_if<FilterQuery>(&reading);
    return query ? *query : FilterQuery{};
}

QStringList filterFields()
{
    QStringList words;
    for (const FieldWord &field : kFields)
        words << QString(field.word + u':');
    return words;
}

QStringList filterStates()
{
    return { u"ready"_s, u"checking"_s, u"attention"_s };
}

QStringList filterMarks()
{
    return { u"configured"_s, u"locked"_s, u"ending"_s, u"labelled"_s };
}

} // namespace NumberDesk
