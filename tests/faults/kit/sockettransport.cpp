// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/sockettransport.h"

#include "support/faultproxy.h"

namespace NumberDesk::Testing {

RequestLog::Entry RequestLog::begin()
{
    const QByteArray tag = QByteArray::number(++m_count);
    m_underWay->insert(tag);
    // What holds the entry may outlive the log.
    return { tag, std::shared_ptr<void>(nullptr, [tag, weak = std::weak_ptr(m_underWay)](void *) {
                if (const auto underWay = weak.lock())
                    underWay->remove(tag);
            }) };
}

namespace {

class SocketTransport final : public HttpTransport
{
public:
    SocketTransport(Clock &clock, RequestLog &log)
        : m_log(log)
        , m_real(makeHttpTransport(clock, { .extraTrusted = { ProxyDoor::certificate() } }))
    { }

    [[nodiscard]] OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders) override
    {
        if (request.isWrite() && m_log.onWrite)
            m_log.onWrite(request);
        const RequestLog::Entry entry = m_log.begin();
        HttpRequest tagged = request;
        tagged.headers.append({ FaultProxy::kTagHeader, entry.tag });
        // However it ends, also by being dropped, the entry goes with it.
        return mapped(m_real->send(tagged, secretHeaders),
            [life = entry.life](Result<HttpResponse> answer) { return answer; });
    }

private:
    RequestLog &m_log;
    std::unique_ptr<HttpTransport> m_real;
};

} // namespace

std::unique_ptr<HttpTransport> makeSocketTransport(Clock &clock, RequestLog &log)
{
    return std::make_unique<SocketTransport>(clock, log);
}

} // namespace NumberDesk::Testing
