// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/settingfield.h"

#include "domain/country.h"
#include "domain/fieldbykey.h"
#include "domain/phonenumber.h"
#include "domain/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr qsizetype kMostPatternDigits = 15;

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool hasControl(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The phone number of a call target: spelled by a person, or the bare digits that a provider tells.
Result<PhoneNumber> targetNumber(const QString &text)
{
    const auto typed = PhoneNumber::fromTyped(text);
    const bool bare
        = !text.isEmpty() && !text.startsWith(u'0') && std::all_of(text.begin(), text.end(), isAsciiDigit);
    return typed.isOk() || !bare ? typed : PhoneNumber::fromTyped(QString(u'+' + text));
}

QString missingWords(const SettingField &field)
{
    const bool picked = field.kind == SettingField::Kind::Choice || field.kind == SettingField::Kind::Country;
    return picked
        ? QCoreApplication::translate("Domain", "Choose a value for “%1”: it is needed.").arg(field.label)
        : QCoreApplication::translate("Domain", "Fill in “%1”: it is needed.").arg(field.label);
}

QString unpairedWords(const SettingField &empty, const SettingField &filled)
{
    return QCoreApplication::translate(
        "Domain", "“%1” is needed as long as “%2” is set. Fill in both or neither.")
        .arg(empty.label, filled.label);
}

QString choiceWords(const SettingField &field, const QString &value)
{
    const bool listed = std::any_of(field.choices.cbegin(), field.choices.cend(),
        [&](const FieldChoice &choice) { return choice.value == value; });
    return listed
        ? QString()
        : QCoreApplication::translate("Domain", "“%1” is not one of the choices. Choose one from the list.")
              .arg(visibleText(value));
}

QString numberWords(const QString &value)
{
    const auto number = targetNumber(value);
    return number.isOk() ? QString() : number.error().detail;
}

QString targetWords(const QString &value, const QString &type)
{
    if (type == "sip"_L1 && !isSipUri(value))
        return QCoreApplication::translate(
            "Domain", "This is not a SIP address. It looks like sip:desk@pbx.example.com.");
    if (type == "app"_L1 && !isUuid(value))
        return QCoreApplication::translate(
            "Domain", "This is not an application ID. It looks like 01234567-89ab-cdef-0123-456789abcdef.");
    return type == "tel"_L1 ? numberWords(value) : QString();
}

QString patternWords(const SettingField &field, const QString &value)
{
    if (field.pattern.isEmpty()
        || QRegularExpression(QRegularExpression::anchoredPattern(field.pattern)).match(value).hasMatch())
        return {};
    if (!field.patternHint.isEmpty())
        return field.patternHint;
    return QCoreApplication::translate("Domain",
        "“%1” does not have the form that is expected here. Check it for a wrong or missing character.")
        .arg(field.label);
}

std::optional<FieldProblem> problemFrom(const QString &key, const QString &words)
{
    return words.isEmpty() ? std::nullopt : std::optional(FieldProblem{ key, words, false });
}

/// What is wrong with the form of a value that is there, apart from the field's own pattern.
std::optional<FieldProblem> checkKind(
    const SettingField &field, const QString &value, const SettingValues &values)
{
    switch (field.kind) {
    case SettingField::Kind::Secret:
    case SettingField::Kind::Text:
    case SettingField::Kind::RemoteChoice:
        return std::nullopt;
    case SettingField::Kind::WebhookUrl:
        return checkWebhookUrl(field.key, value);
    case SettingField::Kind::Choice:
        return problemFrom(field.key, choiceWords(field, value));
    case SettingField::Kind::Digits:
        return checkDigits(field.key, value);
    case SettingField::Kind::Country:
        return checkCountry(field.key, value);
    case SettingField::Kind::PhoneNumber:
        return problemFrom(field.key, numberWords(value));
    case SettingField::Kind::CallTarget:
        return problemFrom(field.key, targetWords(value, values.value(field.partner)));
    }
    return std::nullopt;
}

/// All that is wrong with a value that is there; a refusal comes before a warning.
std::optional<FieldProblem> checkValue(
    const SettingField &field, const QString &value, const SettingValues &values)
{
    if (field.kind == SettingField::Kind::Secret)
        return std::nullopt;
    const auto problem = checkKind(field, value, values);
    if (problem && !problem->warning)
        return problem;
    if (hasControl(value))
        return FieldProblem{ field.key,
            QCoreApplication::translate(
                "Domain", "“%1” contains a line break or another control character. Remove it.")
                .arg(field.label),
            false };
    if (const auto mismatch = problemFrom(field.key, patternWords(field, value)))
        return mismatch;
    return problem;
}

/// A field that is set and belongs to @p field, in either direction.
const SettingField *filledPartner(
    const QList<SettingField> &fields, const SettingField &field, const SettingValues &values)
{
    for (const SettingField &other : fields) {
        // What belongs to some values only does not ask for the other one to be filled.
        const bool paired = other.key != field.key
            && ((other.partner == field.key && other.neededFor.isEmpty()) || field.partner == other.key);
        if (paired && !values.value(other.key).isEmpty())
            return &other;
    }
    return nullptr;
}

/// A field is looked at when it was touched, or when the field that gives it its meaning was.
bool concerns(const QStringList &touched, const QList<SettingField> &fields, const SettingField &field)
{
    if (touched.isEmpty() || touched.contains(field.key) || touched.contains(field.partner))
        return true;
    return std::any_of(fields.cbegin(), fields.cend(),
        [&](const SettingField &other) { return other.partner == field.key && touched.contains(other.key); });
}

} // namespace

bool applies(const SettingField &field, const SettingValues &values)
{
    return field.neededFor.isEmpty() || field.neededFor.contains(values.value(field.partner));
}

SettingValues applicableValues(const QList<SettingField> &fields, SettingValues values)
{
    const SettingValues all = values;
    for (const SettingField &field : fields) {
        if (!applies(field, all))
            values.remove(field.key);
    }
    return values;
}

QList<FieldProblem> validateFields(
    const QList<SettingField> &fields, const SettingValues &values, const QStringList &touched)
{
    QList<FieldProblem> found;
    for (const SettingField &field : fields) {
        if (!concerns(touched, fields, field) || !applies(field, values))
            continue;
        const QString value = values.value(field.key);
        if (!value.isEmpty()) {
            if (const auto problem = checkValue(field, value, values))
                found += *problem;
        } else if (const SettingField *partner = filledPartner(fields, field, values)) {
            found += { field.key, unpairedWords(field, *partner), false };
        } else if (field.required) {
            found += { field.key, missingWords(field), false };
        }
    }
    return found;
}

std::optional<FieldProblem> checkDigits(const QString &key, const QString &text)
{
    const auto wrong = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
    if (wrong != text.end() && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return FieldProblem{ key, QCoreApplication::translate("Domain", "Digits only: remove the letters."),
            false };
    if (wrong != text.end() && (wrong->isSpace() || isInvisible(wrong->unicode())))
        return FieldProblem{ key, QCoreApplication::translate("Domain", "Digits only: remove the spaces."),
            false };
    if (wrong != text.end())
        return FieldProblem{ key,
            QCoreApplication::translate("Domain", "Digits only: remove “%1”. Write 0 to 9 without signs.")
                .arg(*wrong),
            false };
    if (text.size() > kMostPatternDigits)
        return FieldProblem{ key,
            QCoreApplication::translate("Domain", "A phone number has at most %n digit(s). Enter fewer.",
                nullptr, static_cast<int>(kMostPatternDigits)),
            false };
    return std::nullopt;
}

std::optional<FieldProblem> checkCountry(const QString &key, const QString &code)
{
    if (code.isEmpty() || isCountryCode(code))
        return std::nullopt;
    return FieldProblem{ key,
        QCoreApplication::translate("Domain", "“%1” is not the code of a country. Choose one from the list.")
            .arg(visibleText(code)),
        false };
}

SettingValues wireValues(const QList<SettingField> &fields, const SettingValues &values)
{
    SettingValues wire = values;
    for (auto it = wire.begin(); it != wire.end(); ++it) {
        const SettingField *field = fieldByKey(fields, it.key());
        if (!field || it.value().isEmpty())
            continue;
        if (field->kind == SettingField::Kind::PhoneNumber) {
            if (const auto number = targetNumber(it.value()); number.isOk())
                it.value() = u'+' + number->digits();
        } else if (field->kind == SettingField::Kind::CallTarget
            && values.value(field->partner) == "tel"_L1) {
            if (const auto number = targetNumber(it.value()); number.isOk())
                it.value() = number->digits();
        } else if (field->kind == SettingField::Kind::WebhookUrl) {
            const QUrl url(it.value(), QUrl::StrictMode);
            const bool ascii
                = std::all_of(it->begin(), it->end(), [](QChar c) { return c.unicode() < 0x80; });
            if (!ascii && url.isValid()) // ASCII stays byte by byte as it was typed
                it.value() = url.toString(QUrl::FullyEncoded);
        }
    }
    return wire;
}

bool isSipUri(const QString &text)
{
    // RFC 3261, 25.1, without the escapes that nobody types.
    static const QRegularExpression sip(
        u"\\Asips?:(?:[A-Za-z0-9%_.!~*'()&=+$,;?/-]+(?::[A-Za-z0-9%_.!~*'()&=+$,-]*)?@)?"
        "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\.?|\\[["
        "0-9A-Fa-f:.]+\\])"
        "(?::([0-9]{1,5}))?(?:;[A-Za-z0-9%_.!~*'()\\[\\]/:&+$=;-]+)?(?:\\?[A-Za-z0-9%_.!~*'()\\[\\]/:&+$=?-]+)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = sip.match(text);
    const QString port = match.captured(1);
    return match.hasMatch() && (port.isEmpty() || (port.toInt() > 0 && port.toInt() <= 65535));
}

bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(u"\\A[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"_s);
    return uuid.match(text).hasMatch();
}

} // namespace NumberDesk
