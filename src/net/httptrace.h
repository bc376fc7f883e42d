// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace NumberDesk {

/// One attempt at one request, as it may be shown: everything in it is redacted, plain text.
struct HttpExchange
{
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds elapsed{ 0 };
    Verb verb = Verb::Get;
    QString route;
    int attempt = 1;
    int status = 0; ///< 0 where no answer came
    QString errorKind; ///< Error::kindName() where no answer came
    QString requestId;
    QString curl; ///< only while bodies are kept
    QString answer; ///< the beginning of the body; only while bodies are kept
};

/// The one line that the log has of it.
void logExchange(const HttpExchange &exchange);

/// The last exchanges of a session, for the person who looks into a problem.
class HttpTrace final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kCapacity = 200;

    explicit HttpTrace(QObject *parent = nullptr);

    /// Off at first: then only what the log has too is kept.
    void setKeepsBodies(bool keeps) { m_keepsBodies = keeps; }
    [[nodiscard]] bool keepsBodies() const { return m_keepsBodies; }
    /// Oldest first.
    [[nodiscard]] const QList<HttpExchange> &exchanges() const { return m_exchanges; }
    void add(HttpExchange exchange);
    void clear();

Q_SIGNALS:
    void exchangeAdded();
    void cleared();

private:
    QList<HttpExchange> m_exchanges;
    bool m_keepsBodies = false;
};

} // namespace NumberDesk
