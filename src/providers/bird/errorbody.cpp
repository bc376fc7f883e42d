// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/errorbody.h"

#include "net/jsonreader.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

constexpr qsizetype kMostWords = 500; ///< characters of the provider's words that are kept

/// A text or a number, whatever else is wrong with the object.
QString loose(const JsonObject &object, const QString &key)
{
    return object.isolated().optionalText(key, JsonForm::Lenient).simplified();
}

QString joined(const QString &title, const QString &detail, const QString &between)
{
    if (title.isEmpty() || detail.isEmpty())
        return title + detail;
    return title + between + detail;
}

QStringList readDetails(const JsonObject &error, QString &field)
{
    QStringList words;
    for (const JsonObject &detail : error.isolated().optionalObjects(u"details"_s)) {
        const QString param = loose(detail, u"param"_s);
        if (field.isEmpty())
            field = param;
        words.append(joined(param, loose(detail, u"message"_s), u": "_s));
    }
    words.removeAll(QString());
    return words;
}

/// Steps that Bird names; the first page among them is where a person can go on.
QStringList readSteps(const JsonObject &error, QUrl &help)
{
    QStringList words;
    for (const JsonObject &step : error.isolated().optionalObjects(u"next"_s)) {
        words.append(loose(step, u"description"_s));
        const QUrl url(loose(step, u"url"_s), QUrl::StrictMode);
        const bool isPage = loose(step, u"kind"_s) == "external"_L1 && url.scheme() == "https"_L1
            && !url.host().isEmpty() && url.userInfo().isEmpty();
        if (isPage && help.isEmpty())
            help = url;
    }
    words.removeAll(QString());
    return words;
}

ErrorBody readError(const JsonObject &error)
{
    ErrorBody read;
    read.type = loose(error, u"type"_s);
    read.code = loose(error, u"code"_s);
    read.requestId = loose(error, u"request_id"_s);
    read.field = loose(error, u"param"_s);
    QStringList more = readDetails(error, read.field);
    const QString advice = loose(error, u"remediation"_s);
    more += advice;
    more += readSteps(error, read.help);
    more.removeAll(QString());
    read.words = joined(loose(error, u"message"_s), more.join(u"; "_s), u" "_s);
    if (read.words.isEmpty())
        read.words = loose(error, u"name"_s);
    read.isUnderstood = !read.code.isEmpty() || !read.type.isEmpty();
    return read;
}

/// Whatever a proxy on the way wrote, without its markup.
ErrorBody readPage(const QByteArray &body)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    ErrorBody read;
    read.words = QString::fromUtf8(body.left(20'000)).remove(hidden).replace(tag, u" "_s).simplified();
    return read;
}

ErrorBody readAny(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return readPage(body);
    const auto wrapped = object->isolated().optionalObject(u"error"_s);
    return readError(wrapped ? wrapped->isolated() : *object);
}

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody read = readAny(body);
    read.words = read.words.left(kMostWords);
    return read;
}

} // namespace NumberDesk::Bird
