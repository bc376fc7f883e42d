// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httptransport.h"

namespace NumberDesk::Testing {

/// The real transport, which knows how many requests are under way.
class CountedTransport final : public HttpTransport
{
public:
    explicit CountedTransport(Clock &clock)
        : m_transport(makeHttpTransport(clock))
    { }

    [[nodiscard]] OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders) override
    {
        ++m_sent;
        // Goes with its request, however that ends.
        auto token = std::make_shared<int>(0);
        m_underWay.push_back(token);
        return mapped(m_transport->send(request, secretHeaders),
            [token](const Result<HttpResponse> &end) { return end; });
    }

    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] bool isQuiet()
    {
        std::erase_if(m_underWay, [](const std::weak_ptr<int> &each) { return each.expired(); });
        return m_underWay.empty();
    }

private:
    std::unique_ptr<HttpTransport> m_transport;
    std::vector<std::weak_ptr<int>> m_underWay;
    int m_sent = 0;
};

} // namespace NumberDesk::Testing
