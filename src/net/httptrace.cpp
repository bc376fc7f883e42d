// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httptrace.h"

#include "base/logging.h"

namespace NumberDesk {

void logExchange(const HttpExchange &exchange)
{
    const QString outcome
        = exchange.errorKind.isEmpty() ? QString::number(exchange.status) : exchange.errorKind;
    qCInfo(lcNet, "%s %s %s %lld ms %s", verbName(exchange.verb).constData(), qUtf8Printable(exchange.route),
        qUtf8Printable(outcome), static_cast<long long>(exchange.elapsed.count()),
        qUtf8Printable(exchange.requestId));
}

HttpTrace::HttpTrace(QObject *parent)
    : QObject(parent)
{ }

void HttpTrace::add(HttpExchange exchange)
{
    if (m_exchanges.size() == kCapacity)
        m_exchanges.removeFirst();
    m_exchanges.append(std::move(exchange));
    Q_EMIT exchangeAdded();
}

void HttpTrace::clear()
{
    m_exchanges.clear();
    Q_EMIT cleared();
}

} // namespace NumberDesk
