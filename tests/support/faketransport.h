// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httptransport.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace NumberDesk::Testing {

/// A transport that answers from a script and remembers what it was asked. For everything above the
/// transport; what the wire does is tested against RawServer.
///
/// Each request takes the next entry of the script. With nothing left it asks `handler`, and without one
/// it ends as Internal, so that a forgotten answer shows.
class FakeTransport final : public HttpTransport
{
public:
    using Handler = std::function<Result<HttpResponse>(const HttpRequest &request)>;

    [[nodiscard]] OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders) override;

    void answer(int status, const QByteArray &body = {}, const QList<HttpHeader> &headers = {});
    void fail(ErrorKind kind, Delivery delivery);
    /// Leaves @p count requests open until finish() or a cancel, which ends them as Unknown.
    void hold(int count = 1);
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Ends the held request number @p index, counted from the first ever held.
    void finish(size_t index, Result<HttpResponse> end);
    [[nodiscard]] size_t held() const { return m_held.size(); }

    /// Everything that was sent, in order, without the secret headers.
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] QStringList routes() const;
    /// The secret headers of the last request, revealed.
    [[nodiscard]] const QList<HttpHeader> &lastSecretHeaders() const { return m_lastSecretHeaders; }
    [[nodiscard]] int cancels() const { return *m_cancels; }

private:
    [[nodiscard]] OperationPtr<HttpResponse> holdOpen();

    std::deque<std::optional<Result<HttpResponse>>> m_script; ///< nothing: hold it
    Handler m_handler;
    std::vector<std::shared_ptr<OperationSource<HttpResponse>>> m_held;
    QList<HttpRequest> m_requests;
    QList<HttpHeader> m_lastSecretHeaders;
    std::shared_ptr<int> m_cancels = std::make_shared<int>(0);
};

} // namespace NumberDesk::Testing
