// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdparameters.h"
#include "sandbox/birdreplays.h"
#include "sandbox/birdreply.h"
#include "sandbox/birdstate.h"
#include "sandbox/seededrandom.h"
#include "sandbox/simulatedprovider.h"

namespace NumberDesk {

/// The HTTP surface of the simulated Bird platform v1: one regional host.
class BirdApi final : public SimulatedProvider
{
public:
    explicit BirdApi(const BirdState::Setup &setup);

    [[nodiscard]] QByteArray route(const ApiRequest &request) const override;
    [[nodiscard]] QString caller(const ApiRequest &request) const override;
    [[nodiscard]] ApiAnswer answer(const ApiRequest &request) override;
    [[nodiscard]] ApiAnswer tooFast() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QJsonObject credentials(const QString &url) const override;
    [[nodiscard]] SandboxAccount account(const QString &url) const override;

    [[nodiscard]] BirdState &state() { return m_state; }
    [[nodiscard]] const BirdState &state() const { return m_state; }
    /// See BirdReplays::setLock().
    void setKeyLock(std::chrono::milliseconds lock) { m_replays.setLock(lock); }

private:
    /// A request that may be carried out.
    struct Call
    {
        const ApiRequest &request;
        QString id; ///< what the path names
    };
    using Handler = BirdReply (BirdApi::*)(const Call &);
    struct Route
    {
        const char *verb;
        const char *path; ///< a last "{…}" stands for any name
        BirdState::Access access;
        Handler handler;
    };
    struct Match
    {
        const Route *route = nullptr;
        bool knowsPath = false;
        QString id;
    };
    [[nodiscard]] static Match match(const ApiRequest &request);
    [[nodiscard]] BirdReply decide(const ApiRequest &request);
    [[nodiscard]] std::optional<BirdReply> strangerRefused(const ApiRequest &request) const;
    [[nodiscard]] ApiAnswer finished(const BirdReply &reply) const;

    [[nodiscard]] BirdReply workspace(const Call &call);
    [[nodiscard]] BirdReply listNumbers(const Call &call);
    [[nodiscard]] BirdReply number(const Call &call);
    [[nodiscard]] BirdReply release(const Call &call);
    [[nodiscard]] BirdReply search(const Call &call);
    [[nodiscard]] BirdReply available(const Call &call);
    [[nodiscard]] BirdReply listOrders(const Call &call);
    [[nodiscard]] BirdReply order(const Call &call);
    [[nodiscard]] BirdReply buy(const Call &call);
    [[nodiscard]] BirdReply listVoice(const Call &call);
    [[nodiscard]] BirdReply voiceNumber(const Call &call);
    [[nodiscard]] BirdReply configure(const Call &call);

    BirdState m_state;
    BirdReplays m_replays;
    mutable SeededRandom m_requestIds; ///< an answer is never without one
};

} // namespace NumberDesk
