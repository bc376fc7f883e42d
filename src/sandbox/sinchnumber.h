// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/pool.h"
#include "sandbox/sandboxclock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// Which Numbers API a request is made to: today's, or the one of 2020.
enum class SinchVersion { V1, V1alpha1 };

/// What a number's calls are handed to; the id is that of an app, a trunk or a fax service.
struct SinchVoice
{
    QString type = QStringLiteral("RTC"); ///< RTC, EST or FAX
    QString id;
    friend bool operator==(const SinchVoice &, const SinchVoice &) = default;
};

/// The service plan and the campaign of a number.
struct SinchSms
{
    QString servicePlanId;
    QString campaignId;
    friend bool operator==(const SinchSms &, const SinchSms &) = default;
};

/// A change that Sinch has taken on and works at. It ends in its target, or stays where it failed.
template <typename Target>
struct SinchJob
{
    Target target;
    Moment begun;
    bool willFail = false;
    QStringList errorCodes; ///< told once it has failed
    bool failed = false;
};

/// A number somebody rents. Empty means not set.
struct SinchNumber
{
    PoolNumber number;
    QString displayName;
    SinchSms sms;
    std::optional<SinchJob<SinchSms>> smsJob;
    SinchVoice voice;
    std::optional<SinchJob<SinchVoice>> voiceJob;
    std::optional<Moment> voiceChanged;
    QString callbackUrl;
    Moment nextCharge; ///< the first one; they go on month by month
    bool released = false; ///< stays until nextCharge
    QString oddType; ///< a type that no documentation lists, in place of the number's own

    /// The charge that comes next, or would have.
    [[nodiscard]] Moment chargeAfter(Moment now) const;
};

/// What a request wants changed; what is absent stays as it is.
struct SinchEdits
{
    struct Sms
    {
        QString servicePlanId;
        std::optional<QString> campaignId;
    };
    std::optional<QString> displayName;
    std::optional<Sms> sms;
    std::optional<SinchVoice> voice;
    std::optional<QString> callbackUrl;
};

/// Why a request that can be understood is refused.
enum class SinchRefusal {
    NotAvailable, ///< nobody offers that number
    NotActive, ///< the project does not rent that number
    OnlyUsLocal, ///< today's rent call sells nothing else
    NoCredit,
    AlreadyLinked, ///< to another plan or campaign: has to be unlinked first
    JobPending,
    CampaignNeedsPlan,
    NoSuchOrder,
    OrderNotOpen, ///< it cannot be changed or submitted in its state
};

/// MOBILE, LOCAL or TOLL_FREE.
[[nodiscard]] QString sinchType(const PoolNumber &number);
/// SMS and VOICE as far as the number has them.
[[nodiscard]] QStringList sinchCapabilities(const PoolNumber &number);

} // namespace NumberDesk
