// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/advice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

constexpr auto kDashboard = "https://dashboard.nexmo.com/"_L1;

QUrl dashboard(QLatin1StringView page)
{
    return QUrl(QString(kDashboard) + page);
}

void adviseAboutPapers(Error &error)
{
    error.detail
        = Tr::tr("This country asks for a local address or identity papers. Vonage takes them only in its "
                 "dashboard; such a number cannot be bought from here.");
    error.causes = {
        Tr::tr("Buy this number in Vonage's dashboard, where the address can be given. It appears here at "
               "the next refresh."),
        Tr::tr("Or choose a number of another country or type.")
    };
    error.help = dashboard("buy-numbers"_L1);
}

void adviseAboutFunds(Error &error)
{
    error.detail = Tr::tr("The balance of the Vonage account does not cover this number.");
    error.help = dashboard(""_L1);
}

void adviseAboutBuy(Error &error)
{
    error.detail = Tr::tr("Vonage did not sell this number and does not say why.");
    error.causes = { Tr::tr("This account owns the number already."),
        Tr::tr("Somebody else has bought it in the meantime."), Tr::tr("The balance is too low."),
        Tr::tr("It is a trial account: buying needs paid credit."),
        Tr::tr("The country and the number do not belong together.") };
    error.help = dashboard("buy-numbers"_L1);
}

void adviseAboutCancel(Error &error)
{
    error.detail = Tr::tr("Vonage did not cancel this number and does not say why.");
    error.causes = { Tr::tr("The number has been cancelled already."),
        Tr::tr("It belongs to another account or to a subaccount."),
        Tr::tr("The country and the number do not belong together."),
        Tr::tr("Vonage had a passing trouble.") };
    error.help = dashboard("your-numbers"_L1);
}

void adviseAboutUpdate(Error &error)
{
    error.detail = Tr::tr("Vonage did not take the settings and does not say why.");
    error.causes = { Tr::tr("The inbound message webhook did not answer Vonage's test call with 200 OK."),
        Tr::tr("The application does not exist, or it belongs to another account."),
        Tr::tr("The voice target does not fit where voice goes to."),
        Tr::tr("The number is no longer owned by this account.") };
    error.help = dashboard("your-numbers"_L1);
}

void adviseAboutFailedAction(Error &error, Call call)
{
    switch (call) {
    case Call::Buy:
        return adviseAboutBuy(error);
    case Call::Cancel:
        return adviseAboutCancel(error);
    case Call::Update:
        return adviseAboutUpdate(error);
    case Call::ListOwned:
    case Call::Search:
    case Call::Balance:
    case Call::Applications:
        error.detail = Tr::tr("Vonage could not do this just now. It often passes within seconds.");
    }
}

void adviseAboutCredentials(Error &error, Call call)
{
    error.detail = Tr::tr("Vonage refused the API key or the API secret.");
    error.causes = { Tr::tr("One of the two is mistyped, or they are swapped."),
        Tr::tr("The secret has been revoked."), Tr::tr("The account is suspended.") };
    if (call == Call::Buy)
        error.causes.append(Tr::tr("It is a trial account: buying needs paid credit."));
    error.help = dashboard("settings"_L1);
}

void adviseAboutForbidden(Error &error)
{
    error.detail = Tr::tr("The API key is good, but Vonage does not allow this with it.");
    error.causes = { Tr::tr("The feature is not switched on for this account."),
        Tr::tr("The account is restricted or banned."),
        Tr::tr("The account only takes requests from certain IP addresses.") };
    error.help = dashboard("settings"_L1);
}

void adviseAboutAddress(Error &error)
{
    error.detail = Tr::tr("There is nothing at this address. Check the API base URLs of the account.");
}

void adviseAboutRequest(Error &error)
{
    error.detail = error.field.isEmpty()
        ? Tr::tr("Vonage does not accept the request as it was made.")
        : Tr::tr("Vonage does not accept the value of “%1”.").arg(error.field);
}

void adviseAboutStatus(Error &error, int status)
{
    if (status >= 300 && status < 400) {
        error.detail
            = Tr::tr("The answer points to another address, which was not followed. Check the API base URLs "
                     "of the account.");
    } else if (status < 300) {
        error.detail = Tr::tr("Vonage's answer carries a code that is not known here.");
    }
}

} // namespace

void advise(Error &error, Call call, int status)
{
    switch (error.kind) {
    case ErrorKind::PapersNeeded:
        return adviseAboutPapers(error);
    case ErrorKind::InsufficientFunds:
        return adviseAboutFunds(error);
    case ErrorKind::Unauthorised:
        return adviseAboutCredentials(error, call);
    case ErrorKind::Forbidden:
        return adviseAboutForbidden(error);
    case ErrorKind::InvalidRequest:
        return adviseAboutRequest(error);
    case ErrorKind::NotFound:
        return adviseAboutAddress(error);
    case ErrorKind::Refused:
        if (status == 420)
            adviseAboutFailedAction(error, call);
        return;
    case ErrorKind::RateLimited:
        error.detail = Tr::tr(
            "Vonage has had too many requests in a short time. A slower pace can be set for the account.");
        return;
    default:
        return adviseAboutStatus(error, status);
    }
}

} // namespace NumberDesk::Vonage
