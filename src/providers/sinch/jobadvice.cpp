// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/words.h"
#include "providers/sinch/provisioning.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

struct Advice
{
    QLatin1StringView code;
    const char *words;
};

constexpr std::array kAdvice{
    Advice{ "CAMPAIGN_NOT_AVAILABLE"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "The campaign cannot be used. Check its ID, and at the campaign registry that Sinch is its "
            "connectivity partner.") },
    Advice{ "EXCEEDED_10DLC_LIMIT"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "The campaign has too many numbers: 50 at most, or 1 for a sole proprietor. Ask Sinch for a "
            "number pool.") },
    Advice{ "NUMBER_PROVISIONING_FAILED"_L1,
        QT_TRANSLATE_NOOP("Sinch", "This number cannot be put on the campaign. Take another number.") },
    Advice{ "PARTNER_SERVICE_UNAVAILABLE"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "A partner of Sinch did not answer, and Sinch has stopped trying. Set it again later.") },
    Advice{ "CAMPAIGN_PENDING_ACCEPTANCE"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "The campaign has not been accepted yet, which takes up to 24 hours. Set it again then.") },
    Advice{ "MNO_SHARING_ERROR"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "The campaign is not shared with all carriers. Have that mended at the campaign registry.") },
    Advice{ "CAMPAIGN_PROVISIONING_FAILED"_L1,
        QT_TRANSLATE_NOOP("Sinch", "The campaign could not be set up. Ask Sinch's support.") },
    Advice{ "INTERNAL_ERROR"_L1, QT_TRANSLATE_NOOP("Sinch", "Sinch had a fault. Ask Sinch's support.") },
    Advice{ "SMS_PROVISIONING_FAILED"_L1,
        QT_TRANSLATE_NOOP(
            "Sinch", "The number could not be linked to the service plan. Choose another service plan.") },
    Advice{ "CAMPAIGN_EXPIRED"_L1,
        QT_TRANSLATE_NOOP("Sinch", "The campaign has expired. Renew it or choose another one.") },
    Advice{ "CAMPAIGN_MNO_REJECTED"_L1,
        QT_TRANSLATE_NOOP("Sinch", "A carrier has rejected the campaign. Choose another campaign.") },
    Advice{ "CAMPAIGN_MNO_SUSPENDED"_L1,
        QT_TRANSLATE_NOOP(
            "Sinch", "A carrier has suspended the campaign. Clear that with Sinch's support first.") },
    Advice{ "CAMPAIGN_MNO_REVIEW"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "A carrier is still reviewing the campaign. Wait for the end of the review and set it again.") },
    Advice{ "INSUFFICIENT_BALANCE"_L1,
        QT_TRANSLATE_NOOP("Sinch",
            "The balance of the Sinch account is too low. Top it up in Sinch's dashboard and set it "
            "again.") },
    Advice{ "MOCK_CAMPAIGN_NOT_ALLOWED"_L1,
        QT_TRANSLATE_NOOP("Sinch", "The campaign is a mock for tests. Choose a real one.") },
    Advice{ "TFN_NOT_ALLOWED"_L1,
        QT_TRANSLATE_NOOP(
            "Sinch", "A toll-free number cannot join a 10DLC campaign. Leave the campaign empty.") },
    Advice{ "INVALID_NNID"_L1,
        QT_TRANSLATE_NOOP(
            "Sinch", "The campaign's network ID is not valid for this number. Ask Sinch's support.") },
    Advice{ "PROVISIONING_TO_VOICE_PLATFORM_FAILED"_L1,
        QT_TRANSLATE_NOOP(
            "Sinch", "The number could not be linked to the voice service. Check its ID and set it again.") },
};

/// A guide of 2021 spells one of them another way round.
QString usualSpelling(const QString &code)
{
    return code == "10DLC_LIMIT_EXCEEDED"_L1 ? u"EXCEEDED_10DLC_LIMIT"_s : code;
}

} // namespace

QString adviceFor(const QString &errorCode)
{
    const QString code = usualSpelling(errorCode);
    for (const Advice &advice : kAdvice) {
        if (code == advice.code)
            return QCoreApplication::translate("Sinch", advice.words);
    }
    if (code.isEmpty() || code == "ERROR_CODE_UNSPECIFIED"_L1)
        return Tr::tr("Sinch gives no reason. Set it again, or ask Sinch's support.");
    return Tr::tr("Sinch gives the reason %1. Ask Sinch's support what it means.").arg(visibleText(code));
}

} // namespace NumberDesk::Sinch
