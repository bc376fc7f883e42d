// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchcatalog.h"

#include "sandbox/madeids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr quint64 kPlanStream = 2'000;
constexpr quint64 kCampaignStream = 2'100;
constexpr quint64 kTrunkStream = 2'200;
constexpr quint64 kFaxStream = 2'300;
constexpr quint64 kAppStream = 2'400;
constexpr quint64 kVoiceAppStream = 2'500;
constexpr quint64 kBearer = 2'600;

constexpr auto kFailingPlan = "fails-"_L1;
constexpr auto kFailingCampaign = "CFAIL"_L1;

QList<SinchCatalog::Named> named(quint64 seed, quint64 stream, const QStringList &names)
{
    QList<SinchCatalog::Named> made;
    for (const QString &name : names) {
        const quint64 position = stream + static_cast<quint64>(made.size());
        const bool isTrunk = stream == kTrunkStream;
        made.append({ isTrunk ? MadeIds::uuid(seed, position) : MadeIds::ulid(seed, position), name });
    }
    return made;
}

template <typename List>
bool hasId(const List &list, const QString &id)
{
    return std::any_of(list.cbegin(), list.cend(), [&id](const auto &one) { return one.id == id; });
}

} // namespace

SinchCatalog::SinchCatalog(quint64 seed)
    : m_servicePlans{ MadeIds::hex(seed, kPlanStream, 32), MadeIds::hex(seed, kPlanStream + 1, 32),
        u"invented-plan-name"_s, MadeIds::hex(seed, kPlanStream + 2, 32) }
    , m_trunks(named(seed, kTrunkStream, { u"Head office"_s, u"Warehouse"_s }))
    , m_faxServices(named(seed, kFaxStream, { u"Default"_s, u"Accounts & invoices"_s, u"Claims"_s }))
    , m_bearer(u"canary"_s + MadeIds::hex(seed, kBearer, 26))
{
    static const QStringList kStatuses{ u"ACTIVE"_s, u"APPROVED"_s, u"SINCH_REVIEW"_s, u"EXPIRED"_s,
        u"ACTIVE"_s, u"CARRIER_AUDIT"_s };
    for (const QString &status : kStatuses) {
        const quint64 position = kCampaignStream + static_cast<quint64>(m_campaigns.size());
        m_campaigns.append({ u"C"_s + MadeIds::hex(seed, position, 6).toUpper(),
            MadeIds::ulid(seed, position), u"Campaign %1"_s.arg(m_campaigns.size() + 1), status });
    }
    static const QStringList kAppNames{ u"Order updates"_s, u"Two-factor codes"_s, u"Newsletter"_s };
    for (int i = 0; i < kAppNames.size(); ++i) {
        m_apps.append({ MadeIds::ulid(seed, kAppStream + static_cast<quint64>(i)), kAppNames.at(i),
            m_servicePlans.at(i) });
        m_voiceApps.append(MadeIds::uuid(seed, kVoiceAppStream + static_cast<quint64>(i)));
    }
    m_apps.append({ MadeIds::ulid(seed, kAppStream + 9), u"Chat only"_s, {} });
}

const QStringList &SinchCatalog::errorCodes()
{
    static const QStringList kCodes{ u"ERROR_CODE_UNSPECIFIED"_s, u"INTERNAL_ERROR"_s,
        u"SMS_PROVISIONING_FAILED"_s, u"CAMPAIGN_PROVISIONING_FAILED"_s, u"CAMPAIGN_NOT_AVAILABLE"_s,
        u"EXCEEDED_10DLC_LIMIT"_s, u"NUMBER_PROVISIONING_FAILED"_s, u"PARTNER_SERVICE_UNAVAILABLE"_s,
        u"CAMPAIGN_PENDING_ACCEPTANCE"_s, u"MNO_SHARING_ERROR"_s, u"CAMPAIGN_EXPIRED"_s,
        u"CAMPAIGN_MNO_REJECTED"_s, u"CAMPAIGN_MNO_SUSPENDED"_s, u"CAMPAIGN_MNO_REVIEW"_s,
        u"INSUFFICIENT_BALANCE"_s, u"MOCK_CAMPAIGN_NOT_ALLOWED"_s, u"TFN_NOT_ALLOWED"_s, u"INVALID_NNID"_s };
    return kCodes;
}

QString SinchCatalog::failingCampaign(const QString &code)
{
    return kFailingCampaign + u"%1"_s.arg(errorCodes().indexOf(code) + 1, 2, 10, QLatin1Char('0'));
}

QStringList SinchCatalog::failuresOfPlan(const QString &servicePlanId) const
{
    if (servicePlanId.isEmpty() || m_servicePlans.contains(servicePlanId))
        return {};
    if (servicePlanId.startsWith(kFailingPlan))
        return { servicePlanId.sliced(kFailingPlan.size()) };
    return { u"SMS_PROVISIONING_FAILED"_s };
}

QStringList SinchCatalog::failuresOfCampaign(const QString &campaignId) const
{
    if (campaignId.isEmpty())
        return {};
    if (campaignId.startsWith(kFailingCampaign)) {
        const int position = campaignId.sliced(kFailingCampaign.size()).toInt();
        return { errorCodes().value(position - 1, u"INTERNAL_ERROR"_s) };
    }
    const auto same = [&campaignId](const Campaign &campaign) { return campaign.id == campaignId; };
    const auto found = std::find_if(m_campaigns.cbegin(), m_campaigns.cend(), same);
    if (found == m_campaigns.cend())
        return { u"CAMPAIGN_NOT_AVAILABLE"_s };
    if (found->status == "EXPIRED"_L1)
        return { u"CAMPAIGN_EXPIRED"_s };
    const bool isUsable = found->status == "ACTIVE"_L1 || found->status == "APPROVED"_L1;
    return isUsable ? QStringList{} : QStringList{ u"CAMPAIGN_PENDING_ACCEPTANCE"_s };
}

bool SinchCatalog::failsVoice(const QString &type, const QString &id) const
{
    if (id.isEmpty())
        return false;
    if (type == "EST"_L1)
        return !hasId(m_trunks, id);
    if (type == "FAX"_L1)
        return !hasId(m_faxServices, id);
    return id == kFailingApp;
}

} // namespace NumberDesk
