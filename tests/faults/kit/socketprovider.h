// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "sandbox/sandboxserver.h"

#include <QSet>

#include <memory>
#include <optional>

namespace NumberDesk::Testing {

/// A write that took effect, as a simulated provider wrote it down.
struct SocketWrite
{
    ChangeKind kind = ChangeKind::Buy;
    QString digits;
};

/// One of the sandbox's providers from behind: what really took effect there, and a second client of the
/// same account, which acts without any request.
class SocketProvider
{
public:
    SocketProvider() = default;
    Q_DISABLE_COPY_MOVE(SocketProvider)
    virtual ~SocketProvider() = default;

    [[nodiscard]] virtual QString word() const = 0; ///< "vonage"
    /// Which write "POST /number/buy" is, if it is one.
    [[nodiscard]] virtual std::optional<ChangeKind> kindOf(const QByteArray &route) const = 0;
    /// By what a request may name the number: digits, an offer, an id, an order.
    [[nodiscard]] virtual QStringList namesOf(const NumberRef &ref) = 0;

    [[nodiscard]] virtual bool owns(const NumberRef &ref) = 0;
    /// The whole record, by the keys of the settings; empty where it is not owned.
    [[nodiscard]] virtual SettingValues settings(const NumberRef &ref) = 0;
    /// Everything so far, oldest first. Changes of the second client that it does not write down are not in.
    [[nodiscard]] virtual QList<SocketWrite> executed() = 0;
    /// Whether the provider truly still works at a purchase of that number.
    [[nodiscard]] virtual bool worksAt(const NumberRef &) { return false; }

    // The second client. False where the provider did not do it.
    virtual bool buyElsewhere(const NumberRef &ref) = 0;
    virtual bool releaseElsewhere(const NumberRef &ref) = 0;
    virtual void changeElsewhere(const NumberRef &ref, int variant) = 0;
    /// Another customer buys what is on offer, or what is owned goes away.
    virtual void takeAway(const NumberRef &ref) = 0;

    /// Settings that a person may want; none where there are no settings.
    [[nodiscard]] virtual SettingEdits edits(int variant) = 0;
    /// A configure writes the whole record, as it was read.
    [[nodiscard]] virtual bool replacesRecords() const { return false; }
    /// Keys of settings that are never shown.
    [[nodiscard]] virtual QSet<QString> unreadable() const { return {}; }
    /// Time passes there as well.
    virtual void pass(std::chrono::milliseconds duration) = 0;
};

/// @p server has to outlive it.
[[nodiscard]] std::unique_ptr<SocketProvider> makeSocketProvider(const QString &word, SandboxServer &server);

[[nodiscard]] std::unique_ptr<SocketProvider> makeSocketVonage(VonageState &state);
[[nodiscard]] std::unique_ptr<SocketProvider> makeSocketSinch(SinchState &state);
[[nodiscard]] std::unique_ptr<SocketProvider> makeSocketBirdCrm(BirdCrmState &state);
[[nodiscard]] std::unique_ptr<SocketProvider> makeSocketBird(BirdState &state);

} // namespace NumberDesk::Testing
