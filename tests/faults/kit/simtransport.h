// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/simworld.h"
#include "net/httptransport.h"
#include "sandbox/seededrandom.h"

#include <vector>

namespace NumberDesk::Testing {

/// The line of a simulation: hands requests to the worlds in memory and does to them, and to their answers,
/// what a network does. Which fate meets which request is drawn from the seed.
class SimTransport final : public HttpTransport
{
public:
    struct Parts
    {
        SimClock &clock;
        SimCourse &course;
        std::vector<std::unique_ptr<SimWorld>> &worlds;
        SimWorld::Journal journal; ///< what is durable of a number
        quint64 seed;
    };

    explicit SimTransport(const Parts &parts);

    [[nodiscard]] OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders) override;

    /// Of a hundred writes and a hundred other requests, how many something happens to.
    void setFaults(int ofWrites, int ofReads);
    /// Nothing gets through from now on, or all does again.
    void setDown(bool isDown) { m_isDown = isDown; }
    /// All that is under way ends without an answer.
    void cutAll();
    [[nodiscard]] bool isIdle() const;

private:
    enum class Fate {
        Through,
        Refused,
        NoTls,
        Lost, ///< before it arrives
        AnswerLost,
        Hung, ///< it never arrives, and nobody says so
        AnswerHung,
        Late, ///< the connection breaks; it arrives all the same, perhaps minutes later
        Cut,
        Half,
        Garbage,
        BadGateway,
        ServerError,
        RequestTimeout,
        TooMany,
        Redirected,
    };
    struct Exchange
    {
        HttpRequest request;
        ApiRequest asked;
        SimWorld *world = nullptr;
        SimWorld::Sent sent;
        OperationSource<HttpResponse> source;
        std::chrono::milliseconds there{ 0 }; ///< until it arrives
        std::chrono::milliseconds back{ 0 }; ///< until the answer is here
    };
    using ExchangePtr = std::shared_ptr<Exchange>;

    [[nodiscard]] Fate draw(const Exchange &exchange);
    void meet(const ExchangePtr &exchange, Fate fate);
    void meetStranger(const ExchangePtr &exchange, Fate fate);
    void endUnsent(const ExchangePtr &exchange, ErrorKind kind);
    /// It arrives @p when from now; @p then gets the answer.
    void arrive(const ExchangePtr &exchange, std::chrono::milliseconds when,
        std::function<void(const ApiAnswer &)> then = {});
    void answer(const ExchangePtr &exchange, const ApiAnswer &answer);
    void answerInstead(const ExchangePtr &exchange, const ApiAnswer &instead);
    void fail(const ExchangePtr &exchange, std::chrono::milliseconds when, ErrorKind kind);
    [[nodiscard]] ApiAnswer throttled(const Exchange &exchange);
    [[nodiscard]] std::chrono::milliseconds between(int least, int most);

    Parts m_parts;
    SeededRandom m_random;
    QObject m_context;
    int m_ofWrites = 0;
    int m_ofReads = 0;
    bool m_isDown = false;
    std::vector<std::weak_ptr<Exchange>> m_underWay;
};

} // namespace NumberDesk::Testing
