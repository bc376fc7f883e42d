// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/errorbody.h"

#include "net/jsonreader.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

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

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u": " + second;
}

/// "sms_configuration.service_plan_id" is called servicePlanId everywhere else.
QString keyOf(const QString &field)
{
    QString key;
    for (const QString &word : field.section(u'.', -1).split(u'_', Qt::SkipEmptyParts))
        key += key.isEmpty() ? word : QString(word.left(1).toUpper() + word.sliced(1));
    return key;
}

/// Only its last part: versions put different names before it.
QString shortResource(const QString &resourceType)
{
    return resourceType.section(u'.', -1).section(u'/', -1);
}

void readDetails(const JsonObject &error, ErrorBody &read)
{
    QStringList words;
    for (const JsonObject &detail : error.isolated().optionalObjects(u"details"_s)) {
        if (read.resource.isEmpty())
            read.resource = shortResource(loose(detail, u"resourceType"_s));
        words.append(loose(detail, u"description"_s));
        for (const JsonObject &violation : detail.isolated().optionalObjects(u"fieldViolations"_s)) {
            const QString field = loose(violation, u"field"_s);
            if (read.field.isEmpty())
                read.field = keyOf(field);
            words.append(joined(field, loose(violation, u"description"_s)));
        }
    }
    words.removeAll(QString());
    read.words = joined(read.words, words.join(u"; "_s));
}

/// parsing field "type": "PIGEON" is not a valid value
QString fieldIn(const QString &words)
{
    static const QRegularExpression named(u"\\bfield \"([A-Za-z_.]+)\""_s);
    return keyOf(named.match(words).captured(1));
}

ErrorBody readEnvelope(const JsonObject &error)
{
    ErrorBody read;
    read.code = loose(error, u"code"_s).toInt();
    read.status = loose(error, u"status"_s);
    read.words = loose(error, u"message"_s);
    readDetails(error, read);
    if (read.field.isEmpty())
        read.field = fieldIn(read.words);
    read.isUnderstood = read.code > 0 || !read.status.isEmpty() || !read.words.isEmpty();
    return read;
}

/// Flat forms: {error, error_description}, {code, text}, {errorCode, message}.
ErrorBody readFlat(const JsonObject &object)
{
    ErrorBody read;
    read.status = loose(object, u"error"_s);
    for (const auto &key : { u"code"_s, u"errorCode"_s }) {
        if (read.status.isEmpty())
            read.status = loose(object, key);
    }
    for (const auto &key : { u"error_description"_s, u"message"_s, u"text"_s }) {
        if (read.words.isEmpty())
            read.words = loose(object, key);
    }
    // A bare text is words, not a code.
    if (read.words.isEmpty() && read.status.contains(u' '))
        std::swap(read.words, read.status);
    read.isUnderstood = !read.status.isEmpty() || !read.words.isEmpty();
    return read;
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
    if (!object)
        return readPage(body);
    if (const auto error = object->isolated().optionalObject(u"error"_s))
        return readEnvelope(*error);
    return readFlat(*object);
}

} // namespace

QString ErrorBody::codeText() const
{
    QStringList parts{ code > 0 ? QString::number(code) : QString(), status };
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody read = readAny(body);
    read.words = shortened(read.words);
    read.status = shortened(read.status);
    return read;
}

} // namespace NumberDesk::Sinch
