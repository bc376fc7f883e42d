// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/errorbody.h"

#include "net/jsonreader.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

constexpr qsizetype kMostWords = 500; ///< characters of the provider's words that are kept

QString shortened(const QString &text)
{
    return text.simplified().left(kMostWords);
}

/// A text or a number, whatever else is wrong with the object.
QString loose(const JsonObject &object, const QString &key)
{
    return object.isolated().optionalText(key, JsonForm::Lenient).trimmed();
}

QString firstOf(const JsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QString text = loose(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

QString joined(const QString &title, const QString &detail)
{
    if (title.isEmpty() || detail.isEmpty())
        return title + detail;
    return title + u": " + detail;
}

/// `invalid_parameters` is a list of name and reason, or one object with parameter and message.
QStringList readInvalid(const JsonObject &object, QString &field)
{
    const QString key = u"invalid_parameters"_s;
    QList<JsonObject> complaints = object.isolated().optionalObjects(key);
    if (const auto one = object.isolated().optionalObject(key))
        complaints.append(*one);
    QStringList words;
    for (const JsonObject &complaint : std::as_const(complaints)) {
        const QString name = firstOf(complaint, { u"name"_s, u"parameter"_s });
        if (field.isEmpty())
            field = name;
        words.append(joined(name, firstOf(complaint, { u"reason"_s, u"message"_s })));
    }
    return words;
}

/// {"country":"Is required."}: every value is a text about the field that it is named after.
ErrorBody readFieldMap(const JsonObject &object)
{
    ErrorBody read;
    QStringList words;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QString text = loose(object, key);
        if (text.isEmpty())
            return {};
        words.append(joined(key, text));
    }
    read.field = keys.value(0);
    read.words = words.join(u"; "_s);
    read.isUnderstood = !keys.isEmpty();
    return read;
}

ErrorBody readJson(const JsonObject &object)
{
    ErrorBody read;
    read.code = firstOf(object, { u"error-code"_s, u"code"_s });
    const QString title = loose(object, u"title"_s);
    const QString detail = loose(object, u"detail"_s);
    read.words = firstOf(object,
        { u"error_title"_s, u"error-code-label"_s, u"error_code_label"_s, u"description"_s, u"message"_s });
    if (read.words.isEmpty())
        read.words = joined(title, detail);
    const QStringList invalid = readInvalid(object, read.field);
    read.isUnderstood = !read.code.isEmpty() || !read.words.isEmpty() || !invalid.isEmpty();
    if (!read.isUnderstood)
        return readFieldMap(object);
    read.words = joined(read.words, invalid.join(u"; "_s));
    return read;
}

ErrorBody readXml(const QByteArray &body)
{
    ErrorBody read;
    QXmlStreamReader reader(body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"error-code")
            read.code = reader.readElementText().trimmed();
        else if (reader.name() == u"error-code-label")
            read.words = reader.readElementText().trimmed();
    }
    read.isUnderstood = !reader.hasError() && !read.code.isEmpty();
    return read.isUnderstood ? read : ErrorBody();
}

/// Whatever a proxy on the way wrote, without its markup.
ErrorBody readPage(const QByteArray &body)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    ErrorBody read;
    read.words = QString::fromUtf8(body.left(20'000)).remove(hidden).replace(tag, u" "_s);
    return read;
}

ErrorBody readAny(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (object)
        return readJson(*object);
    if (!body.trimmed().startsWith('<'))
        return readPage(body);
    const ErrorBody xml = readXml(body);
    return xml.isUnderstood ? xml : readPage(body);
}

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody read = readAny(body);
    read.words = shortened(read.words);
    return read;
}

} // namespace NumberDesk::Vonage
