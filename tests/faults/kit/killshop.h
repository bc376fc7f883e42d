// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "sandbox/simulatedprovider.h"

#include <memory>

namespace NumberDesk::Testing {

/// A simulated provider as the tests of killed writes see it: what it sells, what it did and what a request
/// is about. References are without an account.
class KillShop
{
    Q_DISABLE_COPY_MOVE(KillShop)

public:
    virtual ~KillShop() = default;

    [[nodiscard]] virtual SimulatedProvider &api() = 0;
    /// Numbers that can be bought and set up; each call gives the same ones. @p slow: those of which the
    /// purchase takes a while.
    [[nodiscard]] virtual QList<NumberRef> offers(bool slow) = 0;
    /// Lets time go by at the provider, where it takes any.
    virtual void goOn(std::chrono::milliseconds by) = 0;
    /// Makes an offer the account's own, as if it had always been.
    virtual void grant(const NumberRef &ref) = 0;
    /// What to set on a number; empty where nothing can be set.
    [[nodiscard]] virtual SettingEdits edits() const = 0;
    /// All that is set on a number of the account.
    [[nodiscard]] virtual SettingValues settings(const NumberRef &ref) = 0;

    struct Did
    {
        ChangeKind kind = ChangeKind::Buy;
        QString digits;
    };
    /// Writes that took effect, in their order, grants included.
    [[nodiscard]] virtual QList<Did> executed() = 0;
    /// What a request changes; nothing where it only reads.
    [[nodiscard]] virtual std::optional<ChangeKind> kindOf(const QByteArray &route) const = 0;
    /// Every text by which a request may name a number.
    [[nodiscard]] virtual QStringList namesOf(const NumberRef &ref) = 0;

protected:
    KillShop() = default;
};

/// @p provider: its word, e.g. "vonage".
[[nodiscard]] std::unique_ptr<KillShop> makeKillShop(const QString &provider);
[[nodiscard]] QStringList killProviders();
/// What the course of a write may be at this provider.
[[nodiscard]] bool hasSettings(const QString &provider);
[[nodiscard]] bool hasSlowPurchases(const QString &provider);

} // namespace NumberDesk::Testing
