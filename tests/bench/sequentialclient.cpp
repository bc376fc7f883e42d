// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sequentialclient.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <memory>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

SequentialClient::SequentialClient(const VonageEndpoint &endpoint)
    : m_endpoint(endpoint)
{ }

int SequentialClient::readOwned()
{
    int numbers = 0;
    for (int index = 1;; ++index) {
        const QJsonObject answer = QJsonDocument::fromJson(page(index)).object();
        const auto rows = answer.value("numbers"_L1).toArray().size();
        numbers += static_cast<int>(rows);
        if (rows == 0 || numbers >= answer.value("count"_L1).toInt())
            return numbers;
    }
}

QByteArray SequentialClient::page(int index)
{
    QNetworkRequest request(QUrl(u"%1/account/numbers?index=%2&size=100"_s.arg(m_endpoint.url).arg(index)));
    const QString login = m_endpoint.apiKey + u':' + m_endpoint.apiSecret;
    request.setRawHeader("Authorization", "Basic " + login.toUtf8().toBase64());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("a page did not come: %d", static_cast<int>(reply->error()));
    return reply->readAll();
}

} // namespace NumberDesk::Bench
