// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httprequest.h"

#include <QJsonDocument>

namespace NumberDesk {

using namespace std::chrono_literals;

std::chrono::milliseconds HttpRequest::effectiveDeadline() const
{
    if (deadline)
        return *deadline;
    return isWrite() ? 40s : 15s;
}

QUrl HttpRequest::url() const
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith('/'))
        text.chop(1);
    text += path.toUtf8();
    if (!query.isEmpty()) {
        text += '?';
        text += query.encoded();
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

void HttpRequest::setForm(const QueryString &form)
{
    body = form.encoded();
    contentType = "application/x-www-form-urlencoded";
}

void HttpRequest::setJson(const QJsonObject &object)
{
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    contentType = "application/json";
}

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

} // namespace NumberDesk
