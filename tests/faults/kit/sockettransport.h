// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httptransport.h"

#include <QSet>

#include <functional>
#include <memory>

namespace NumberDesk::Testing {

/// The requests that programs have under way, each by a name of its own that it carries along.
class RequestLog final
{
public:
    /// Names a request that is under way for as long as what it is given lives.
    struct Entry
    {
        QByteArray tag;
        std::shared_ptr<void> life;
    };
    [[nodiscard]] Entry begin();
    [[nodiscard]] const QSet<QByteArray> &underWay() const { return *m_underWay; }

    /// Told of a write in the moment before it leaves.
    std::function<void(const HttpRequest &)> onWrite;

private:
    int m_count = 0;
    std::shared_ptr<QSet<QByteArray>> m_underWay = std::make_shared<QSet<QByteArray>>();
};

/// The real transport, with every request named and kept in @p log, which has to outlive it.
[[nodiscard]] std::unique_ptr<HttpTransport> makeSocketTransport(Clock &clock, RequestLog &log);

} // namespace NumberDesk::Testing
