// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/advice.h"

#include "providers/sinch/dashboard.h"
#include "providers/sinch/errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

void adviseAboutFunds(Error &error)
{
    error.detail = Tr::tr("The balance of the Sinch account does not cover this number.");
    error.causes = { Tr::tr("Top up the account in Sinch's dashboard and buy again.") };
    error.help = Dashboard::start();
}

void adviseAboutTaken(Error &error)
{
    error.detail = Tr::tr("Sinch no longer offers this number.");
    error.causes = { Tr::tr("Somebody else has rented it in the meantime."),
        Tr::tr("This project has rented it already."), Tr::tr("It is kept for a number order.") };
}

void adviseAboutCredentials(Error &error)
{
    error.detail = Tr::tr("Sinch refused the key ID or the key secret.");
    error.causes = { Tr::tr("One of the two is mistyped, or they are swapped."),
        Tr::tr("The access key has been deleted."), Tr::tr("The access key belongs to another project.") };
    error.help = Dashboard::accessKeys();
}

void adviseAboutForbidden(Error &error, const Answer &answer)
{
    const bool isTrial = answer.body.words.contains("trial"_L1, Qt::CaseInsensitive);
    error.detail = isTrial ? Tr::tr("A trial account cannot do this.")
                           : Tr::tr("The access key is good, but Sinch does not allow this with it.");
    if (isPurchase(answer.call) || isTrial)
        error.causes.append(Tr::tr("It is a trial account: upgrade it in Sinch's dashboard."));
    error.causes.append(Tr::tr("The access key belongs to another project than the project ID."));
    error.causes.append(Tr::tr("The product is not switched on for this project."));
    error.causes.append(
        Tr::tr("The account signs in with Basic, with which Sinch refuses some writes: use OAuth 2.0."));
    error.help = isTrial ? Dashboard::start() : Dashboard::accessKeys();
}

void adviseAboutMissing(Error &error, const Answer &answer)
{
    const QString &resource = answer.body.resource;
    if (resource == "ActiveNumber"_L1) {
        error.detail = Tr::tr("This project does not have the number, or no longer.");
        error.causes
            = { Tr::tr("It has been released and has ended."), Tr::tr("It belongs to another project.") };
        error.help = Dashboard::numbers();
    } else if (resource == "AvailableNumber"_L1) {
        adviseAboutTaken(error);
    } else if (resource.endsWith("Order"_L1)) {
        error.detail = Tr::tr("Sinch does not know this number order.");
        error.causes = { Tr::tr("It has expired."), Tr::tr("It belongs to another project.") };
    } else if (resource == "EmergencyAddress"_L1) {
        error.detail = Tr::tr("The number has no emergency calls, so it has no emergency address.");
    } else if (answer.body.words.contains("project"_L1, Qt::CaseInsensitive)) {
        error.detail = Tr::tr("Sinch does not know this project. Check the project ID.");
        error.field = u"projectId"_s;
        error.help = Dashboard::projects();
    } else {
        error.detail = Tr::tr("There is nothing at this address. Check the API base URL, the API version and "
                              "the project ID of the account.");
    }
}

void adviseAboutConflict(Error &error)
{
    error.detail = Tr::tr("Something else is under way for this number at Sinch.");
    error.causes = { Tr::tr("An earlier change of it has not settled yet: wait until it has."),
        Tr::tr("What was asked for is so already.") };
}

QString badRequestCause(Call call)
{
    switch (call) {
    case Call::Search:
    case Call::FindOffer:
    case Call::Requirements:
        return Tr::tr("Sinch does not sell numbers of this country and type to this account.");
    case Call::Rent:
    case Call::CreateOrder:
    case Call::SubmitOrder:
        return Tr::tr("The number cannot be bought in this way; try it in Sinch's dashboard.");
    case Call::Configure:
        return Tr::tr("The service plan, campaign or voice service does not exist, or belongs to another "
                      "project.");
    default:
        return Tr::tr("The API version of the account does not fit.");
    }
}

void adviseAboutRequest(Error &error, const Answer &answer)
{
    if (answer.status == 413) {
        error.detail = Tr::tr("What was sent is too large for Sinch.");
        return;
    }
    if (error.field == "pageToken"_L1) {
        error.detail = Tr::tr("The list cannot go on from there any more. Read it again from its start.");
        return;
    }
    error.detail = error.field.isEmpty()
        ? Tr::tr("Sinch does not accept the request as it was made.")
        : Tr::tr("Sinch does not accept the value of “%1”.").arg(error.field);
    error.causes = { badRequestCause(answer.call) };
    if (answer.call == Call::Configure)
        error.causes.append(Tr::tr("The number is still being linked to something else: wait until it is."));
}

void adviseAboutRefusal(Error &error, const Answer &answer)
{
    if (answer.body.resource == "AvailableNumber"_L1)
        return adviseAboutTaken(error);
    error.detail = Tr::tr("Sinch refused this.");
    error.causes = { badRequestCause(answer.call) };
}

void adviseAboutFault(Error &error, const Answer &answer)
{
    error.detail = answer.status == 501 || answer.status == 503
        ? Tr::tr("Sinch cannot do this just now. It is worth trying again later.")
        : Tr::tr("Sinch had a fault.");
}

} // namespace

void advise(Error &error, const Answer &answer)
{
    switch (error.kind) {
    case ErrorKind::InsufficientFunds:
        return adviseAboutFunds(error);
    case ErrorKind::Unauthorised:
        return adviseAboutCredentials(error);
    case ErrorKind::Forbidden:
        return adviseAboutForbidden(error, answer);
    case ErrorKind::NotFound:
        return adviseAboutMissing(error, answer);
    case ErrorKind::Conflict:
        return adviseAboutConflict(error);
    case ErrorKind::InvalidRequest:
        return adviseAboutRequest(error, answer);
    case ErrorKind::Refused:
        return adviseAboutRefusal(error, answer);
    case ErrorKind::ProviderDown:
        return adviseAboutFault(error, answer);
    case ErrorKind::RateLimited:
        error.detail = Tr::tr(
            "Sinch has had too many requests in a short time. A slower pace can be set for the account.");
        return;
    case ErrorKind::Timeout:
        error.detail = Tr::tr("Sinch took too long to read the request.");
        return;
    default:
        error.detail = Tr::tr("The answer points to another address, which was not followed. Check the API "
                              "base URL of the account.");
    }
}

void adviseUnanswered(Error &error)
{
    // The host of the tokens refuses a key before anything else is asked.
    if (error.kind != ErrorKind::Unauthorised)
        return;
    const QString said = error.detail;
    adviseAboutCredentials(error);
    if (!said.isEmpty())
        error.detail = said;
}

Error notOnOffer()
{
    Error error = makeError(ErrorKind::Refused);
    error.delivery = Delivery::Answered;
    adviseAboutTaken(error);
    return error;
}

} // namespace NumberDesk::Sinch
