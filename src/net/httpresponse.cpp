// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpresponse.h"

#include "net/httprequest.h"

#include <QLocale>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRequestId = 128;

QList<QByteArray> usualRequestIdNames()
{
    return { "X-Request-Id", "X-Nexmo-Trace-Id", "X-Trace-Id", "Request-Id", "X-Correlation-Id" };
}

// It goes into logs and windows, so it has to be one plain word.
QString plainWord(QByteArray text)
{
    text.truncate(kLongestRequestId);
    QString word;
    for (const char c : text) {
        if (c > ' ' && c < '\x7f')
            word += QLatin1Char(c);
    }
    return word;
}

} // namespace

QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QString HttpResponse::requestId(const QList<QByteArray> &names) const
{
    for (const QByteArray &name : names.isEmpty() ? usualRequestIdNames() : names) {
        const QString id = plainWord(header(name));
        if (!id.isEmpty())
            return id;
    }
    return {};
}

std::optional<std::chrono::milliseconds> HttpResponse::retryAfter(const Clock &clock) const
{
    using std::chrono::milliseconds;
    constexpr milliseconds kMost = std::chrono::hours(24);
    const QByteArray text = header("Retry-After").trimmed();
    if (text.isEmpty())
        return {};
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        bool fits = false;
        const int seconds = text.toInt(&fits);
        return fits ? std::min<milliseconds>(std::chrono::seconds(seconds), kMost) : kMost;
    }
    QDateTime until
        = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!until.isValid())
        return {};
    until.setTimeSpec(Qt::UTC);
    return std::clamp(milliseconds(clock.utcNow().msecsTo(until)), milliseconds::zero(), kMost);
}

Delivery deliveryOf(const HttpRequest &request, const HttpResponse &response)
{
    const int status = response.status;
    const bool settles = status != 408 && status / 100 != 3 && status / 100 != 5;
    return request.isWrite() && !settles ? Delivery::Unknown : Delivery::Answered;
}

} // namespace NumberDesk
