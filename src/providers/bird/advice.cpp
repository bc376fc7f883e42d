// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/advice.h"

#include "providers/bird/errors.h"
#include "providers/bird/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

/// Which scope of a key lets it make a call; empty where any key may.
QString scopeOf(Call call)
{
    switch (call) {
    case Call::Workspace:
        return {};
    case Call::Search:
    case Call::Offer:
    case Call::Order:
    case Call::Orders:
    case Call::ListOwned:
        return Tr::tr("numbers (read)", "a scope of an API key: numbers");
    case Call::PlaceOrder:
    case Call::Release:
        return Tr::tr("numbers (write)", "a scope of an API key: numbers");
    case Call::VoiceNumbers:
        return Tr::tr("voice (read)", "a scope of an API key: voice");
    case Call::UpdateVoice:
        return Tr::tr("voice_management (write)", "a scope of an API key: voice_management");
    }
    return {};
}

void adviseAboutCredentials(Error &error)
{
    error.detail = Tr::tr("Bird refused the API key.");
    error.causes = { Tr::tr("The key is mistyped or not complete."), Tr::tr("The key has been revoked."),
        Tr::tr("The key has expired.") };
    error.help = dashboard();
}

void adviseAboutFunds(Error &error)
{
    error.detail = Tr::tr("The wallet of the organization does not cover the charge. Nothing was ordered.");
    error.causes = { Tr::tr(
        "Top up the wallet in Bird's dashboard, then make a new purchase: Bird keeps giving the same answer "
        "to this one for three hours.") };
    error.help = dashboard();
}

void adviseAboutScope(Error &error, Call call)
{
    const QString scope = scopeOf(call);
    error.detail = scope.isEmpty() ? Tr::tr("The API key is good, but Bird does not allow this with it.")
                                   : Tr::tr("The API key is good, but it lacks a scope: %1.").arg(scope);
    error.causes
        = { Tr::tr("A key keeps the scopes it was made with. Make a new key in Bird's dashboard that "
                   "has this one too, and enter it in the account."),
              Tr::tr("The key may only be used from certain IP addresses.") };
    error.help = dashboard();
}

void adviseAboutTrustGate(Error &error)
{
    error.detail = Tr::tr("Bird has not finished checking who your organization is, and sells it no numbers "
                          "before that.");
    error.causes = { Tr::tr("An owner of the organization has to complete the verification in Bird's "
                            "dashboard; an API key cannot do it."),
        Tr::tr("Afterwards make a new purchase.") };
    if (error.help.isEmpty())
        error.help = dashboard();
}

void adviseAboutShared(Error &error)
{
    error.detail = Tr::tr("Bird runs this number for several customers, so it cannot be released here.");
    error.causes = { Tr::tr("It is not billed to this account, and there is nothing to stop.") };
}

void adviseAboutRegion(Error &error)
{
    error.detail
        = Tr::tr("The account lives in another region of Bird than the one that was asked. Nothing was "
                 "done.");
    error.causes
        = { Tr::tr("The account has an API base URL of its own that leads to the wrong region. Clear "
                   "it, and the region is taken from the API key."),
              Tr::tr("The API key belongs to another region than it names. Make a new key.") };
}

void adviseAboutMissing(Error &error, Call call)
{
    switch (call) {
    case Call::PlaceOrder:
        error.detail = noLongerOnSale().detail;
        error.causes = noLongerOnSale().causes;
        return;
    case Call::Release:
    case Call::UpdateVoice:
        error.detail = Tr::tr("Bird does not know this number in the workspace.");
        error.causes = { Tr::tr("It has been released in the meantime."),
            Tr::tr("It belongs to another workspace than the API key.") };
        return;
    case Call::Order:
        error.detail = Tr::tr("Bird does not know this order in the workspace.");
        return;
    default:
        error.detail = Tr::tr("There is nothing at this address. Check the API base URL of the account.");
    }
}

void adviseAboutOrder(Error &error)
{
    error.causes = { Tr::tr("Somebody else has bought the number in the meantime."),
        Tr::tr("The account owns the number already."), Tr::tr("The number is not one that Bird sells.") };
}

void adviseAboutSettings(Error &error)
{
    error.causes = { Tr::tr("The number to forward to is not one of the workspace's verified numbers."),
        Tr::tr("There is no trunk with this ID, or it takes no incoming calls."),
        Tr::tr("Calls to this number do not arrive at Bird, so it can have no route.") };
}

void adviseAboutRequest(Error &error, Call call)
{
    error.detail = error.field.isEmpty() ? Tr::tr("Bird does not accept the request as it was made.")
                                         : Tr::tr("Bird does not accept the value of “%1”.").arg(error.field);
    if (call == Call::PlaceOrder)
        adviseAboutOrder(error);
    if (call == Call::UpdateVoice)
        adviseAboutSettings(error);
}

void adviseAboutConflict(Error &error, Call call)
{
    error.detail = Tr::tr("Bird says that this clashes with something else.");
    if (call == Call::PlaceOrder)
        adviseAboutOrder(error);
    if (call == Call::UpdateVoice)
        adviseAboutSettings(error);
}

QString faultWords()
{
    return Tr::tr("Bird takes the request for malformed. That is a fault of this program: report it together "
                  "with the request ID.");
}

/// Codes that say all there is to say.
QString wordsForCode(const QString &code)
{
    if (code == kMalformed || code == kUndeclared)
        return faultWords();
    if (code == kStillRunning)
        return Tr::tr("Bird is still working on this very request.");
    if (code == kKeyReused)
        return Tr::tr(
            "Bird has seen another request with the key of this one. That is a fault of this program: "
            "report it together with the request ID.");
    if (code == kBadCursor)
        return Tr::tr("The place in the list has expired. Search or refresh again from the start.");
    if (code == kKeysDown)
        return Tr::tr(
            "Bird cannot take purchases and changes just now, and has not carried this one out. Try "
            "again in a while.");
    if (code == kHungUp)
        return Tr::tr(
            "The connection ended before Bird had answered, so it is not known whether it was done.");
    return {};
}

void adviseAboutStatus(Error &error)
{
    if (error.httpStatus >= 300 && error.httpStatus < 400)
        error.detail
            = Tr::tr("The answer points to another address, which was not followed. Check the API base "
                     "URL of the account.");
    else if (error.kind == ErrorKind::Refused)
        error.detail = Tr::tr("Bird refused this.");
}

void adviseByKind(Error &error, Call call)
{
    switch (error.kind) {
    case ErrorKind::Unauthorised:
        return adviseAboutCredentials(error);
    case ErrorKind::InsufficientFunds:
        return adviseAboutFunds(error);
    case ErrorKind::Forbidden:
        return adviseAboutScope(error, call);
    case ErrorKind::PapersNeeded:
        return adviseAboutTrustGate(error);
    case ErrorKind::NotFound:
        return adviseAboutMissing(error, call);
    case ErrorKind::InvalidRequest:
        return adviseAboutRequest(error, call);
    case ErrorKind::Conflict:
        return adviseAboutConflict(error, call);
    case ErrorKind::RateLimited:
        error.detail = Tr::tr("Bird has had too many requests in a short time. All keys of the organization "
                              "share its limit; a slower pace can be set for the account.");
        return;
    default:
        return adviseAboutStatus(error);
    }
}

} // namespace

void advise(Error &error, Call call)
{
    const QString code = error.providerCode;
    if (code == kWrongRegion || error.httpStatus == kMisdirected)
        return adviseAboutRegion(error);
    if (code == kShared)
        return adviseAboutShared(error);
    error.detail = wordsForCode(code);
    if (!error.detail.isEmpty())
        return;
    if (call == Call::PlaceOrder && (error.httpStatus == 404 || error.httpStatus == 410))
        return adviseAboutMissing(error, call);
    adviseByKind(error, call);
}

void adviseOffline(Error &error, const QString &region)
{
    if (error.kind == ErrorKind::Offline && !region.isEmpty())
        error.causes.append(
            Tr::tr("There may be no region “%1”: check the beginning of the API key.").arg(region));
}

Error noLongerOnSale()
{
    Error error = makeError(ErrorKind::Refused,
        Tr::tr("This number is no longer on sale, so nothing was ordered. Choose another."));
    error.delivery = Delivery::Answered;
    error.causes = { Tr::tr("Somebody else has bought it in the meantime."),
        Tr::tr("It was a supplier's number, of which Bird shows what there is at the moment.") };
    return error;
}

} // namespace NumberDesk::Bird
