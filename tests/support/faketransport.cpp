// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faketransport.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

OperationPtr<HttpResponse> FakeTransport::send(
    const HttpRequest &request, const QList<SecretHeader> &secretHeaders)
{
    m_requests.append(request);
    m_lastSecretHeaders.clear();
    for (const SecretHeader &header : secretHeaders) {
        header.value.reveal([&](QByteArrayView value) {
            m_lastSecretHeaders.append({ header.name, value.toByteArray() });
        });
    }
    if (!m_script.empty()) {
        auto next = std::move(m_script.front());
        m_script.pop_front();
        return next ? finishedOperation<HttpResponse>(std::move(*next)) : holdOpen();
    }
    if (m_handler)
        return finishedOperation<HttpResponse>(m_handler(request));
    return finishedOperation<HttpResponse>(
        makeError(ErrorKind::Internal, u"no answer is scripted for "_s + request.route));
}

void FakeTransport::answer(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    m_script.emplace_back(HttpResponse{ status, headers, body });
}

void FakeTransport::fail(ErrorKind kind, Delivery delivery)
{
    Error error = makeError(kind);
    error.delivery = delivery;
    m_script.emplace_back(std::move(error));
}

void FakeTransport::hold(int count)
{
    for (int i = 0; i < count; ++i)
        m_script.emplace_back(std::nullopt);
}

void FakeTransport::finish(size_t index, Result<HttpResponse> end)
{
    m_held.at(index)->finish(std::move(end));
}

QStringList FakeTransport::routes() const
{
    QStringList routes;
    for (const HttpRequest &request : m_requests)
        routes.append(request.route);
    return routes;
}

OperationPtr<HttpResponse> FakeTransport::holdOpen()
{
    const auto source = std::make_shared<OperationSource<HttpResponse>>();
    source->onCancel([weak = std::weak_ptr(source), cancels = m_cancels] {
        ++*cancels;
        if (const auto alive = weak.lock()) {
            Error error = makeError(ErrorKind::Cancelled);
            error.delivery = Delivery::Unknown;
            alive->finish(std::move(error));
        }
    });
    m_held.push_back(source);
    return source->operation();
}

} // namespace NumberDesk::Testing
