// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "net/httpheader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace NumberDesk {

struct HttpRequest;

/// An answer that came in full, whatever its status.
struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    /// Empty if there is none. Names are compared in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// What the provider's support asks for: the first of @p names that came, by default the usual ones.
    [[nodiscard]] QString requestId(const QList<QByteArray> &names = {}) const;
    /// Retry-After in both forms, seconds and HTTP date: from nothing to a day, whatever was asked for. Unset
    /// where it is neither.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const Clock &clock) const;

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

/// Whether @p response settles what became of @p request. A 408, a 5xx and any 3xx to a write leave it
/// Unknown; everything else is Answered, as far as the status goes (the body has its say too).
[[nodiscard]] Delivery deliveryOf(const HttpRequest &request, const HttpResponse &response);

} // namespace NumberDesk
