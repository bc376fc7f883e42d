// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/birdcrm/birdcrmsimulation.h"

namespace NumberDesk::Contract {

/// Bird CRM, whatever of its documented ways it has.
class BirdCrmTable final : public Table
{
public:
    explicit BirdCrmTable(const BirdCrmState::Ways &ways)
        : m_ways(ways)
    { }

    [[nodiscard]] std::unique_ptr<Provider> provider() const override;
    [[nodiscard]] std::unique_ptr<Simulation> simulate(int owned) const override
    {
        return std::make_unique<BirdCrmSimulation>(owned, m_ways);
    }

    [[nodiscard]] QString country() const override { return QStringLiteral("GB"); }
    [[nodiscard]] QString papersCountry() const override { return {}; }
    [[nodiscard]] QString countryOf(const NumberType &type) const override
    {
        return type.kind() == NumberType::Kind::National ? QStringLiteral("FR") : country();
    }
    [[nodiscard]] NumberRef neverSold() const override
    {
        return { QStringLiteral("account"), QStringLiteral("US"),
            *PhoneNumber::fromDigits(QStringLiteral("19995550100")) };
    }
    [[nodiscard]] bool tellsTotal() const override { return false; }

    [[nodiscard]] SettingEdits settings(const QMap<QString, QList<FieldChoice>> &) const override
    {
        return {};
    }
    [[nodiscard]] SettingEdits refusedSettings() const override { return {}; }
    [[nodiscard]] QList<SettingEdits> malformedSettings() const override { return {}; }

    [[nodiscard]] std::optional<Refusal> withoutFunds() const override
    {
        return Refusal{ ErrorKind::InsufficientFunds };
    }
    [[nodiscard]] std::optional<Refusal> whenTaken() const override { return Refusal{ ErrorKind::NotFound }; }
    [[nodiscard]] std::optional<Refusal> whenNotOwned() const override
    {
        return Refusal{ ErrorKind::NotFound, true };
    }
    [[nodiscard]] std::optional<Refusal> whenSettingsRefused() const override { return std::nullopt; }

    /// The subscription is read beside a number that was found.
    [[nodiscard]] std::optional<QByteArray> sideAnswer(
        const QByteArray &verb, const QByteArray &target) const override;
    [[nodiscard]] Yes yesTo(ChangeKind) const override { return Yes::MayBeEmpty; }

    [[nodiscard]] QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const override;
    [[nodiscard]] QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const override;
    [[nodiscard]] int pageSize() const override { return 99; }
    [[nodiscard]] QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const override;
    [[nodiscard]] QByteArray ownedPageOfWrongType() const override { return "{\"results\": 7}"; }

    [[nodiscard]] QList<QByteArray> oddOwnedPages(const NumberRef &number) const override;
    [[nodiscard]] QList<QByteArray> oddOfferPages(const NumberRef &number) const override;

private:
    BirdCrmState::Ways m_ways;
};

} // namespace NumberDesk::Contract
