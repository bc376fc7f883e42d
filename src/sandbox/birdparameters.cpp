// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdparameters.h"

#include "domain/country.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kLargestLimit = 100;
constexpr qsizetype kMostNationalDigits = 10;
constexpr qsizetype kMostDigits = 15;

QString digitsOf(const QString &text)
{
    static const QRegularExpression kOther(u"[^0-9]"_s);
    return QString(text).remove(kOther);
}

bool isDigits(const QString &text)
{
    static const QRegularExpression kDigits(u"^[0-9]+$"_s);
    return kDigits.match(text).hasMatch();
}

} // namespace

BirdParameters::BirdParameters(const QByteArray &rawQuery, const QStringList &declared)
    : m_list(fieldList(rawQuery))
    , m_fields(formFields(rawQuery))
{
    for (const auto &[name, value] : std::as_const(m_list)) {
        if (!declared.contains(name) && m_undeclared.isEmpty())
            m_undeclared = name;
    }
}

QStringList BirdParameters::ofList(const QStringList &own)
{
    return own + QStringList{ u"limit"_s, u"starting_after"_s, u"ending_before"_s };
}

QString BirdParameters::country()
{
    const QString code = text(u"country_code"_s);
    if (!code.isEmpty() && !isCountryCode(code))
        complain(u"country_code"_s, u"Must be an ISO 3166-1 alpha-2 code."_s);
    return code;
}

QString BirdParameters::prefix(qsizetype most)
{
    const QString digits = text(u"prefix"_s);
    if (!digits.isEmpty() && (!isDigits(digits) || digits.size() > most))
        complain(u"prefix"_s, u"Must be 1 to %1 digits."_s.arg(most));
    return digits;
}

// Forgiving, but it does not guess: what is grouped needs a plus, two zeros or a country.
QString BirdParameters::wholeNumber(const QString &country)
{
    const QString typed = text(u"number"_s).trimmed();
    if (typed.isEmpty())
        return {};
    const QString digits = digitsOf(typed);
    const bool isFull = typed.startsWith(u'+') || typed.startsWith(u"00"_s);
    if (digits.isEmpty() || (!isFull && country.isEmpty() && digits != typed)) {
        complain(u"number"_s, u"Give the full number with its country code, or country_code as well."_s);
        return {};
    }
    if (isFull)
        return typed.startsWith(u'+') ? digits : digits.sliced(2);
    const QString dialling = diallingCode(country);
    const bool isNational = !country.isEmpty() && !digits.startsWith(dialling) && digits.size() > 6;
    if (!isNational)
        return digits;
    return dialling + (digits.startsWith(u'0') ? digits.sliced(1) : digits);
}

BirdFilter BirdParameters::listFilter()
{
    BirdFilter filter = searchFilter();
    filter.digits = wholeNumber(filter.country);
    return filter;
}

BirdFilter BirdParameters::searchFilter()
{
    BirdFilter filter;
    filter.country = country();
    filter.type = text(u"number_type"_s);
    filter.prefix = prefix(filter.country.isEmpty() ? kMostDigits : kMostNationalDigits);
    for (const auto &[name, value] : std::as_const(m_list)) {
        if (name == "capabilities"_L1 && !value.isEmpty())
            filter.capabilities.append(value);
    }
    return filter;
}

BirdOrder::Stage BirdParameters::stage()
{
    using Stage = BirdOrder::Stage;
    for (const Stage stage :
        { Stage::Charging, Stage::Ordering, Stage::Pending, Stage::Completed, Stage::Failed }) {
        if (birdStage(stage) == text(u"status"_s))
            return stage;
    }
    complain(u"status"_s, u"Is not a status of an order."_s);
    return Stage::Charging;
}

QString BirdParameters::anchor(const QString &name, const QString &question, Moment now)
{
    if (!m_fields.contains(name))
        return {};
    const auto read = BirdCursor::read(text(name), question, now);
    m_badCursor = m_badCursor || !read;
    return read.value_or(QString());
}

BirdWindow BirdParameters::window(const QString &question, Moment now)
{
    BirdWindow window;
    const QString limit = text(u"limit"_s);
    if (m_fields.contains(u"limit"_s)) {
        bool isNumber = false;
        window.limit = limit.toInt(&isNumber);
        if (!isNumber || window.limit < 1 || window.limit > kLargestLimit)
            complain(u"limit"_s, u"Must be 1 to %1."_s.arg(kLargestLimit));
    }
    if (m_fields.contains(u"starting_after"_s) && m_fields.contains(u"ending_before"_s))
        complain(u"ending_before"_s, u"Cannot be combined with starting_after."_s);
    window.after = anchor(u"starting_after"_s, question, now);
    window.before = anchor(u"ending_before"_s, question, now);
    return window;
}

std::optional<BirdReply> BirdParameters::refusal() const
{
    if (!m_undeclared.isEmpty()) {
        BirdReply reply = birdError(422, u"E01029"_s, u"UnknownQueryParameter"_s,
            u"The query parameter '%1' is not known to this endpoint."_s.arg(m_undeclared));
        reply.body.insert(u"param"_s, m_undeclared);
        return reply;
    }
    if (!m_details.isEmpty())
        return birdInvalid(m_details);
    if (m_badCursor) {
        return birdError(422, u"E01012"_s, u"InvalidCursor"_s,
            u"The cursor is malformed, has expired, or belongs to another list."_s);
    }
    return std::nullopt;
}

} // namespace NumberDesk
