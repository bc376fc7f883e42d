// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httptrace.h"

namespace NumberDesk {

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
