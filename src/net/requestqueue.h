// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "net/httpheader.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/sessionpace.h"

#include <QDateTime>

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
    SessionPace::Sent sent; ///< the last attempt, as the pace sees it
    int attempt = 0;
    bool renewed = false; ///< refused for stale headers, and sent again with new ones
    QDateTime startedAt;
    std::chrono::milliseconds startedSteady{ 0 };
};

using PendingPtr = std::shared_ptr<Pending>;

/// Which requests there is a connection for.
struct Room
{
    bool front = true; ///< writes, and what a person waits for
    bool background = true;
};

/// The order in which a session sends: writes first, then reads that a person waits for, then those of
/// the background; among equals as they came.
class RequestQueue final
{
public:
    void append(const PendingPtr &pending);
    /// Before its equals: it has waited already.
    void prepend(const PendingPtr &pending);
    /// Null when nothing waits that there is room for.
    [[nodiscard]] PendingPtr takeFirst(Room room = {});
    [[nodiscard]] bool hasNext(Room room = {});
    void remove(const PendingPtr &pending);

private:
    using Queue = std::deque<PendingPtr>;
    [[nodiscard]] Queue &queueOf(const Pending &pending);
    [[nodiscard]] Queue *first(Room room);

    Queue m_writes;
    Queue m_interactive;
    Queue m_background;
};

} // namespace NumberDesk
