// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <QByteArray>
#include <QUrl>

#include <memory>

/// What a provider gives the contract suite, so that every provider is asked the same questions. A new
/// one defines makeTable() in tests/contract/<word>/table.cpp.
namespace NumberDesk::Contract {

/// The provider, simulated on a real socket, with one account.
class Simulation
{
public:
    Simulation() = default;
    Q_DISABLE_COPY_MOVE(Simulation)
    virtual ~Simulation() = default;

    [[nodiscard]] virtual QUrl url() const = 0;
    /// Credentials that are good here; id and base URLs are filled in by the suite.
    [[nodiscard]] virtual Account account() const = 0;
    [[nodiscard]] virtual AccountSecrets secrets() const = 0;
    /// How often a write of that kind has really taken place.
    [[nodiscard]] virtual int executed(ChangeKind kind, const NumberRef &ref) = 0;
    virtual void emptyBalance() = 0;
    /// Somebody else buys what is on offer, or what is owned goes away.
    virtual void takeFromUnder(const NumberRef &ref) = 0;
};

/// How a refusal has to look.
struct Refusal
{
    ErrorKind kind = ErrorKind::Refused;
    bool lookFirst = false;
};

class Table
{
public:
    Table() = default;
    Q_DISABLE_COPY_MOVE(Table)
    virtual ~Table() = default;

    [[nodiscard]] virtual std::unique_ptr<Provider> provider() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Simulation> simulate(int owned) const = 0;

    [[nodiscard]] virtual QString country() const = 0; ///< sells several pages of numbers, without papers
    [[nodiscard]] virtual QString
    papersCountry() const = 0; ///< sells only to who shows papers; empty: none does
    [[nodiscard]] virtual NumberRef neverSold() const = 0;
    /// A value for every setting that can be read back; @p choices are what its RemoteChoice fields list.
    [[nodiscard]] virtual SettingEdits settings(const QMap<QString, QList<FieldChoice>> &choices) const = 0;
    /// Well-formed settings that the simulation refuses.
    [[nodiscard]] virtual SettingEdits refusedSettings() const = 0;
    /// Malformed settings, each of which has to be refused before anything is sent.
    [[nodiscard]] virtual QList<SettingEdits> malformedSettings() const = 0;

    [[nodiscard]] virtual Refusal withoutFunds() const = 0;
    [[nodiscard]] virtual Refusal whenTaken() const = 0;
    [[nodiscard]] virtual Refusal whenNotOwned() const = 0;
    [[nodiscard]] virtual Refusal whenSettingsRefused() const = 0;

    // Answers as the provider would write them, for questions that the simulation never raises.

    /// A page of owned numbers; with @p goesOn it says that there are more.
    [[nodiscard]] virtual QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const = 0;
    [[nodiscard]] virtual QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const = 0;
    /// How many numbers a page has when the list goes on.
    [[nodiscard]] virtual int pageSize() const = 0;
    /// A page of owned numbers with one row that cannot be read, last.
    [[nodiscard]] virtual QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const = 0;
};

[[nodiscard]] std::unique_ptr<Table> makeTable();

} // namespace NumberDesk::Contract
