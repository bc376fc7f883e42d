// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "net/httpheader.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QDateTime>

#include <array>
#include <deque>
#include <memory>

namespace NumberDesk {

/// A request that a session has taken on, from send() to its end.
struct Pending
{
    HttpRequest request;
    OperationSource<HttpResponse> source;
    OperationPtr<QList<SecretHeader>> authorization;
    QList<SecretHeader> headers; ///< what the last attempt was sent with
    OperationPtr<HttpResponse> exchange; ///< set from the moment it is handed to the transport
    int attempt = 0;
    bool renewed = false; ///< refused for stale headers, and sent again with new ones
    QDateTime startedAt;
    std::chrono::milliseconds startedSteady{ 0 };
};

using PendingPtr = std::shared_ptr<Pending>;

/// The order in which a session sends: the interactive lane first, within a lane writes before reads,
/// then as they came.
class RequestQueue final
{
public:
    [[nodiscard]] bool isEmpty() const;
    void append(const PendingPtr &pending);
    /// Before its equals: it has waited already.
    void prepend(const PendingPtr &pending);
    /// Null when empty.
    [[nodiscard]] PendingPtr takeFirst();
    void remove(const PendingPtr &pending);

private:
    using Queue = std::deque<PendingPtr>;
    [[nodiscard]] Queue &queueOf(const Pending &pending);

    std::array<Queue, 4> m_queues; ///< most urgent first
};

} // namespace NumberDesk
