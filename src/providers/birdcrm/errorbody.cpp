// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/errorbody.h"

#include "net/jsonreader.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

constexpr qsizetype kMostWords = 500; ///< characters of the provider's words that are kept

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

/// The objects of a list, or the one that stands in its place.
QList<JsonObject> objectsAt(const JsonObject &object, const QString &key)
{
    QList<JsonObject> objects = object.isolated().optionalObjects(key);
    if (const auto one = object.isolated().optionalObject(key))
        objects.append(*one);
    return objects;
}

QString words(const JsonObject &object)
{
    return firstOf(object,
        { u"message"_s, u"description"_s, u"reason"_s, u"detail"_s, u"title"_s, u"error"_s, u"msg"_s });
}

/// One complaint of `details`: about a named field, or an object whose keys are fields.
QStringList readComplaint(const JsonObject &complaint, QString &field)
{
    const QString name
        = firstOf(complaint, { u"field"_s, u"param"_s, u"parameter"_s, u"property"_s, u"path"_s, u"name"_s });
    const QString what = words(complaint);
    if (!name.isEmpty() || !what.isEmpty()) {
        if (field.isEmpty())
            field = name;
        return { joined(name, what) };
    }
    QStringList lines;
    const QStringList keys = complaint.keys();
    for (const QString &key : keys) {
        const QStringList texts = complaint.isolated().optionalTexts(key);
        const QString text = texts.isEmpty() ? loose(complaint, key) : texts.join(u", "_s);
        if (text.isEmpty())
            continue;
        if (field.isEmpty())
            field = key;
        lines.append(joined(key, text));
    }
    return lines;
}

QStringList readDetails(const JsonObject &object, QString &field)
{
    const QString key = u"details"_s;
    QStringList lines = object.isolated().optionalTexts(key);
    if (const QString text = loose(object, key); !text.isEmpty())
        lines.append(text);
    const QList<JsonObject> complaints = objectsAt(object, key);
    for (const JsonObject &complaint : complaints)
        lines += readComplaint(complaint, field);
    return lines;
}

ErrorBody readFlat(const JsonObject &object)
{
    ErrorBody read;
    read.code = firstOf(object, { u"code"_s, u"errorCode"_s, u"type"_s });
    read.field = firstOf(object, { u"field"_s, u"param"_s, u"parameter"_s });
    const QString title = words(object);
    const QStringList details = readDetails(object, read.field);
    read.words = joined(title, details.join(u"; "_s));
    read.isUnderstood = !read.code.isEmpty() || !read.words.isEmpty();
    return read;
}

ErrorBody readJson(const JsonObject &object)
{
    for (const QString &wrapper : { u"error"_s, u"errors"_s }) {
        const QList<JsonObject> inner = objectsAt(object, wrapper);
        if (inner.isEmpty())
            continue;
        ErrorBody read = readFlat(inner.first());
        for (const JsonObject &other : inner.mid(1)) {
            if (const QString more = readFlat(other).words; !more.isEmpty())
                read.words += u"; " + more;
        }
        if (read.isUnderstood)
            return read;
    }
    return readFlat(object);
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

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    const auto object = parseObject(body);
    ErrorBody read = object ? readJson(*object) : readPage(body);
    read.words = read.words.simplified().left(kMostWords);
    return read;
}

} // namespace NumberDesk::BirdCrm
