// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>

/// What a provider gives the contract suite, so that every provider is asked the same questions. A new
/// one defines makeTable() in tests/contract/<word>/table.cpp; a further version of its interface has a
/// table of its own in table_<version>.cpp beside it.
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
    /// How often a write of that kind has really taken place: of a buy that takes several requests, the
    /// one that buys.
    [[nodiscard]] virtual int executed(ChangeKind kind, const NumberRef &ref) = 0;
    virtual void emptyBalance() = 0;
    /// Somebody else buys what is on offer, or what is owned goes away.
    virtual void takeFromUnder(const NumberRef &ref) = 0;
    /// Lets everything settle that the provider still works at. Called whenever the suite has been told
    /// to wait; nothing to do where things settle by themselves within a second or by being asked for.
    virtual void settle() { }
};

/// How a refusal has to look.
struct Refusal
{
    ErrorKind kind = ErrorKind::Refused;
    bool lookFirst = false;
    /// NotSent where a read before the write has found it out.
    Delivery delivery = Delivery::Answered;
};

/// What a provider's yes to a write has to look like before it is believed.
enum class Yes {
    Understood, ///< a body that says so
    MayBeEmpty, ///< no body, or one that says so
    Anything, ///< its body is not documented: any 2xx is taken, as an accepted write that is looked at
};

class Table
{
public:
    Table() = default;
    Q_DISABLE_COPY_MOVE(Table)
    virtual ~Table() = default;

    [[nodiscard]] virtual std::unique_ptr<Provider> provider() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Simulation> simulate(int owned) const = 0;
    /// Points what an account keeps beside its base URLs, such as the address of its tokens, to @p server.
    virtual void pointTo([[maybe_unused]] Account &account, [[maybe_unused]] const QUrl &server) const { }

    // What it sells.

    [[nodiscard]] virtual QString country() const = 0; ///< sells several pages of numbers, without papers
    [[nodiscard]] virtual QString
    papersCountry() const = 0; ///< sells only to who shows papers; empty: none does
    /// A country that sells this kind of number.
    [[nodiscard]] virtual QString countryOf([[maybe_unused]] const NumberType &type) const
    {
        return country();
    }
    [[nodiscard]] virtual NumberRef neverSold() const = 0;
    /// Whether a buy of this offer is accepted by the simulation and fails only later. At least one offer of
    /// country() does wherever an accepted buy can fail at all.
    [[nodiscard]] virtual bool failsLate([[maybe_unused]] const NumberOffer &offer) const { return false; }
    [[nodiscard]] virtual bool tellsPrices() const { return true; } ///< of its offers
    /// The owned list tells how many there are in all.
    [[nodiscard]] virtual bool tellsTotal() const { return true; }
    /// False: a search has no pages, and whoever wants more asks again for a longer one, whose end is seen
    /// by its being shorter than asked. Such a list cannot lead in a circle.
    [[nodiscard]] virtual bool pagesOffers() const { return true; }
    /// False: the owned list is one answer, however long.
    [[nodiscard]] virtual bool pagesOwned() const { return true; }

    // Settings; all three are empty where ProviderInfo::settingFields is.

    /// A value for every setting that can be read back and has a meaning beside the others; @p choices are
    /// what its RemoteChoice fields list.
    [[nodiscard]] virtual SettingEdits settings(const QMap<QString, QList<FieldChoice>> &choices) const = 0;
    /// Well-formed settings that the simulation refuses, at once or after a while.
    [[nodiscard]] virtual SettingEdits refusedSettings() const = 0;
    /// Malformed settings, each of which has to be refused before anything is sent.
    [[nodiscard]] virtual QList<SettingEdits> malformedSettings() const = 0;
    /// A value for every one of ProviderInfo::accountFields.
    [[nodiscard]] virtual QMap<QString, Secret> accountSettings() const { return {}; }

    // Refusals; nullopt where the provider never refuses for that reason, so that the write goes through.

    [[nodiscard]] virtual std::optional<Refusal> withoutFunds() const = 0;
    [[nodiscard]] virtual std::optional<Refusal> whenTaken() const = 0;
    [[nodiscard]] virtual std::optional<Refusal> whenNotOwned() const = 0;
    [[nodiscard]] virtual std::optional<Refusal> whenSettingsRefused() const = 0;
    /// Where nothing is sold without papers; its kind is PapersNeeded.
    [[nodiscard]] virtual Refusal withoutPapers() const { return { ErrorKind::PapersNeeded }; }

    // The wire, for questions that the simulation never raises. Answers are as the provider writes them.

    /// The body that answers a request which stands beside the one that a question is about: a token, a
    /// second list that is joined, a read before a write. The questions' servers give it at once, with
    /// status 200, and do not count the request. @p target is the path with the query, as sent.
    [[nodiscard]] virtual std::optional<QByteArray> sideAnswer(
        [[maybe_unused]] const QByteArray &verb, [[maybe_unused]] const QByteArray &target) const
    {
        return std::nullopt;
    }
    /// Whether sideAnswer() also answers the check of one offer, because a buy begins with it.
    [[nodiscard]] virtual bool checksOffersAside() const { return false; }
    /// What the side answers hand out that must appear nowhere, such as a token.
    [[nodiscard]] virtual QList<QByteArray> handedOut() const { return {}; }
    /// Whether a request changes anything at the provider (the answers of these get lost).
    [[nodiscard]] virtual bool isWrite(const QByteArray &verb, const QByteArray &target) const
    {
        return verb != "GET" && !sideAnswer(verb, target);
    }
    [[nodiscard]] virtual Yes yesTo([[maybe_unused]] ChangeKind kind) const { return Yes::Understood; }

    /// A page of owned numbers; with @p goesOn it says that there are more.
    [[nodiscard]] virtual QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const = 0;
    [[nodiscard]] virtual QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const = 0;
    /// How many numbers a page has when the list goes on.
    [[nodiscard]] virtual int pageSize() const = 0;
    [[nodiscard]] virtual int offerPageSize() const { return pageSize(); }
    /// A page of owned numbers with one row that cannot be read, last.
    [[nodiscard]] virtual QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const = 0;
    /// A page whose list is of a wrong type.
    [[nodiscard]] virtual QByteArray ownedPageOfWrongType() const { return "{\"numbers\": 7}"; }
    struct Reply
    {
        int status = 200;
        QByteArray body;
    };
    /// What findOwned() gets to hear about @p wanted where the owned list would be @p page. Another answer
    /// than the list only where a single number can be asked for.
    [[nodiscard]] virtual Reply lookUp([[maybe_unused]] const NumberRef &wanted, const QByteArray &page) const
    {
        return { 200, page };
    }
    /// Pages with this one number each, odd in all the ways in which the provider may write it one day: an
    /// unknown word where it has a fixed set, optional fields left out or null, objects half filled, fields
    /// nobody knows. It has to be listed all the same.
    [[nodiscard]] virtual QList<QByteArray> oddOwnedPages(const NumberRef &number) const = 0;
    [[nodiscard]] virtual QList<QByteArray> oddOfferPages(const NumberRef &number) const = 0;
};

[[nodiscard]] std::unique_ptr<Table> makeTable();

} // namespace NumberDesk::Contract
