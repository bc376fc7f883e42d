// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/table.h"
#include "sandbox/sandboxserver.h"

namespace NumberDesk::Contract {

/// The sandbox's Sinch, where links and orders settle when the suite says so.
class SinchSimulation final : public Simulation
{
public:
    /// @p version is the value of the credential field; empty for today's.
    SinchSimulation(int owned, const QString &version);

    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] Account account() const override;
    [[nodiscard]] AccountSecrets secrets() const override;
    [[nodiscard]] int executed(ChangeKind kind, const NumberRef &ref) override;
    void emptyBalance() override;
    void takeFromUnder(const NumberRef &ref) override;
    void settle() override;

private:
    [[nodiscard]] SandboxAccount sandboxAccount() const;

    SandboxServer m_server;
    QString m_version;
};

/// What the tables of all versions have in common.
class SinchTable : public Table
{
public:
    [[nodiscard]] std::unique_ptr<Provider> provider() const override;
    void pointTo(Account &account, const QUrl &server) const override;

    [[nodiscard]] QString country() const override;
    [[nodiscard]] NumberRef neverSold() const override;
    [[nodiscard]] bool pagesOffers() const override { return false; }

    [[nodiscard]] std::optional<Refusal> withoutFunds() const override;
    [[nodiscard]] std::optional<Refusal> whenTaken() const override;
    [[nodiscard]] std::optional<Refusal> whenNotOwned() const override;

    [[nodiscard]] std::optional<QByteArray> sideAnswer(
        const QByteArray &verb, const QByteArray &target) const override;
    [[nodiscard]] QList<QByteArray> handedOut() const override;

    [[nodiscard]] QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const override;
    [[nodiscard]] QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const override;
    [[nodiscard]] int pageSize() const override { return 100; }
    [[nodiscard]] int offerPageSize() const override { return 50; }
    [[nodiscard]] QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const override;
    [[nodiscard]] QByteArray ownedPageOfWrongType() const override;
    [[nodiscard]] QList<QByteArray> oddOwnedPages(const NumberRef &number) const override;
    [[nodiscard]] QList<QByteArray> oddOfferPages(const NumberRef &number) const override;
};

} // namespace NumberDesk::Contract
