// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/advice.h"

#include "providers/birdcrm/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

/// As a policy names what a verb does.
QString actionOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return u"view"_s;
    case Verb::Post:
        return u"create"_s;
    case Verb::Put:
    case Verb::Patch:
        return u"update"_s;
    case Verb::Delete:
        return u"delete"_s;
    }
    return {};
}

void adviseAboutCredentials(Error &error)
{
    error.detail = Tr::tr("Bird refused the access key.");
    error.causes = { Tr::tr("The key is mistyped, or has been revoked."),
        Tr::tr("It is a key of Bird's newer platform (it begins with “bk_”), which is another kind of "
               "account here.") };
}

void adviseAboutPolicy(Error &error, const HttpRequest &request)
{
    error.detail = Tr::tr("The access key is good, but no policy of its roles allows %1 %2.",
        "the method and the path of a request")
                       .arg(QString::fromLatin1(verbName(request.verb)), request.path);
    error.causes = { Tr::tr("Add this to a policy of one of the key's roles: %1").arg(policyLine(request)),
        Tr::tr("Or the organization ID or the workspace ID is another's: the two look alike.") };
}

QString missingResource(Call call)
{
    switch (call) {
    case Call::Workspaces:
        return Tr::tr("Bird knows no organization with this organization ID.");
    case Call::Stock:
        return Tr::tr("Bird knows no stock of numbers for this organization ID and workspace ID.");
    case Call::ListOwned:
        return Tr::tr("Bird knows no workspace with this workspace ID.");
    case Call::Buy:
        return Tr::tr("Bird does not have this number in stock any more.");
    case Call::Subscription:
    case Call::EndSubscription:
    case Call::CancelNumber:
        return Tr::tr("Bird knows no such number in this workspace, or it has no subscription.");
    }
    return {};
}

void adviseAboutMissing(Error &error, Call call)
{
    error.detail = missingResource(call);
    switch (call) {
    case Call::Workspaces:
    case Call::Stock:
    case Call::ListOwned:
        error.causes = { Tr::tr("The organization ID and the workspace ID are swapped, or one is mistyped."),
            Tr::tr("The API base URL of the account is not Bird's.") };
        return;
    case Call::Buy:
        error.causes = { Tr::tr("Somebody else has bought it in the meantime."),
            Tr::tr("The search is old: search again and choose another number.") };
        return;
    case Call::Subscription:
    case Call::EndSubscription:
    case Call::CancelNumber:
        error.causes
            = { Tr::tr("The number has been released already."), Tr::tr("It belongs to another workspace.") };
        return;
    }
}

void adviseAboutFunds(Error &error)
{
    error.detail = Tr::tr("The wallet of the organization does not cover this number.");
    error.causes = { Tr::tr("Top up the wallet in Bird's dashboard, then buy again.") };
}

void adviseAboutPapers(Error &error)
{
    error.detail = Tr::tr("Bird wants to know who uses a number like this. It takes such papers only in its "
                          "dashboard; the number cannot be bought from here.");
    error.causes = { Tr::tr("Buy this number in Bird's dashboard, where the papers can be given. It appears "
                            "here at the next refresh."),
        Tr::tr("Or choose a number of another country or type.") };
}

void adviseAboutRefusal(Error &error, Call call)
{
    if (call == Call::Buy && asksForReservation(error.providerCode + u' ' + error.providerWords)) {
        error.detail = Tr::tr("Bird wants this number to be reserved before it is bought, and only its "
                              "dashboard does that. Buy it there; it appears here at the next refresh.");
        return;
    }
    error.detail = Tr::tr("Bird said no.");
}

void adviseAboutRequest(Error &error)
{
    error.detail = error.field.isEmpty() ? Tr::tr("Bird does not accept the request as it was made.")
                                         : Tr::tr("Bird does not accept the value of “%1”.").arg(error.field);
}

void adviseAboutConflict(Error &error, Call call)
{
    error.detail = call == Call::Buy
        ? Tr::tr("Bird says that this number is taken: by somebody else, or by this workspace already.")
        : Tr::tr("Bird says that the number is being changed, or has been released already.");
}

} // namespace

bool asksForReservation(const QString &words)
{
    return words.contains("reserv"_L1, Qt::CaseInsensitive);
}

QString policyLine(const HttpRequest &request)
{
    return Tr::tr("effect “allow”, action “%1”, resource “%2”", "a line of an access policy at Bird")
        .arg(actionOf(request.verb), QString(u'/' + request.route));
}

void advise(Error &error, Call call, const HttpRequest &request)
{
    const bool isForDashboard = error.kind != ErrorKind::ProviderDown && error.kind != ErrorKind::BadAnswer
        && error.kind != ErrorKind::RateLimited && error.kind != ErrorKind::Timeout;
    if (isForDashboard)
        error.help = QUrl(kDashboard);
    switch (error.kind) {
    case ErrorKind::Unauthorised:
        return adviseAboutCredentials(error);
    case ErrorKind::Forbidden:
        return adviseAboutPolicy(error, request);
    case ErrorKind::NotFound:
        return adviseAboutMissing(error, call);
    case ErrorKind::InsufficientFunds:
        return adviseAboutFunds(error);
    case ErrorKind::PapersNeeded:
        return adviseAboutPapers(error);
    case ErrorKind::Conflict:
        return adviseAboutConflict(error, call);
    case ErrorKind::InvalidRequest:
        return adviseAboutRequest(error);
    case ErrorKind::Unsupported:
        error.detail = Tr::tr("Bird says that it has no such operation.");
        return;
    case ErrorKind::Refused:
        return adviseAboutRefusal(error, call);
    case ErrorKind::RateLimited:
        error.detail = Tr::tr("Bird has had too many requests in a short time and did not process this one. "
                              "A slower pace can be set for the account.");
        return;
    case ErrorKind::BadAnswer:
        error.detail = Tr::tr("The answer points to another address, which was not followed. Check the API "
                              "base URL of the account.");
        return;
    default:
        return;
    }
}

} // namespace NumberDesk::BirdCrm
