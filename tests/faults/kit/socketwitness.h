// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/invariants.h"
#include "faults/kit/socketprovider.h"
#include "faults/kit/sockettransport.h"
#include "support/faultproxy.h"

#include <QHash>

namespace NumberDesk::Testing {

/// Sees what leaves the program, what the journal on the disk held at that moment, and what took effect.
class SocketWitness final
{
public:
    /// Watches @p proxy and @p requests; all of it has to outlive the witness.
    SocketWitness(
        SocketProvider &provider, FaultProxy &proxy, RequestLog &requests, const QString &journalPath);
    Q_DISABLE_COPY_MOVE(SocketWitness)
    ~SocketWitness();

    /// A number that may be written about: writes are recognised by what it is called.
    void know(const NumberRef &ref);
    /// Does what the second client does.
    void elsewhere(const std::function<void()> &act);
    /// Everything but what was rejected and the limits.
    [[nodiscard]] Evidence evidence();
    /// Writes that left, as far as anybody could see.
    [[nodiscard]] const QList<LeftWrite> &left() const { return m_left; }
    /// The routes of writes that left and are of no known kind or number, e.g. "POST /number/buy".
    [[nodiscard]] const QStringList &strays() const { return m_strays; }

private:
    void wrote(const HttpRequest &request);
    void forwarded(const QByteArray &request);
    void answered(const QByteArray &request);
    void learnNames();
    [[nodiscard]] std::optional<NumberRef> numberIn(const QByteArray &text);
    [[nodiscard]] QList<ChangeRecord> rows(const QString &rest, const QVariantList &values = {}) const;
    void markTheirs(qsizetype from);

    SocketProvider &m_provider;
    FaultProxy &m_proxy;
    RequestLog &m_requests;
    const QString m_journalPath;
    QList<NumberRef> m_known;
    QHash<QString, NumberRef> m_names;
    QList<LeftWrite> m_left;
    QStringList m_strays;
    QSet<qsizetype> m_theirs; ///< places in what the provider executed
    QHash<NumberRef, SettingValues> m_read; ///< records as they were when the program last read
    struct Configured
    {
        SettingValues before;
        SettingValues after;
    };
    QHash<qsizetype, Configured> m_configured; ///< by the place in what the provider executed
    QHash<QByteArray, Configured> m_underWay; ///< configures that the server has
};

} // namespace NumberDesk::Testing
