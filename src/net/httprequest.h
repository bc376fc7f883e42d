// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpheader.h"
#include "net/querystring.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace NumberDesk {

enum class Verb { Get, Post, Put, Patch, Delete };

/// What may happen to a request whose fate is unknown.
enum class WriteSafety {
    Read, ///< changes nothing; may be repeated
    Keyed, ///< an idempotency key makes it repeatable by the change runner; still one-shot on the wire
    Once, ///< never repeated unless it provably was not sent
};

/// Who waits: a person in front of the window, or a refresh behind it.
enum class Lane { Interactive, Background };

/// A request as plain data. It holds no credentials: those are added by the session's Authorizer at
/// the last moment. Tests compare it without a network.
struct HttpRequest
{
    Verb verb = Verb::Get;
    QUrl base; ///< scheme, host, port and perhaps a base path; see net/baseurl.h
    QString path; ///< begins with '/'; its segments are already encoded
    QueryString query;
    QList<HttpHeader> headers;
    QByteArray body;
    QByteArray contentType;
    WriteSafety safety = WriteSafety::Read;
    QString route; ///< its name in logs, e.g. "number/buy"; says nothing about a number
    Lane lane = Lane::Interactive;
    /// Its body or the body of its answer holds secrets beside the credentials: neither is kept or shown.
    bool isConfidential = false;
    /// For one attempt, from the moment it is handed to the transport. Unset: 15 s for a read, 40 s
    /// for a write.
    std::optional<std::chrono::milliseconds> deadline;

    [[nodiscard]] bool isWrite() const { return safety != WriteSafety::Read; }
    /// Nobody waits for it.
    [[nodiscard]] bool isBackground() const { return lane == Lane::Background && !isWrite(); }
    [[nodiscard]] std::chrono::milliseconds effectiveDeadline() const;
    /// The full address, every query value strictly encoded.
    [[nodiscard]] QUrl url() const;

    void setForm(const QueryString &form);
    void setJson(const QJsonObject &object);

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// "GET", "POST", ...
[[nodiscard]] QByteArray verbName(Verb verb);

} // namespace NumberDesk
