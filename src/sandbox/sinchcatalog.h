// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace NumberDesk {

/// What the numbers of a simulated Sinch project can be linked to, the same for the same seed.
///
/// Some ids stand for a failure, so that every one of them can be seen:
/// - service plan "fails-CODE", e.g. "fails-SMS_PROVISIONING_FAILED": fails with CODE;
/// - campaign "CFAILnn" with nn from 01: fails with the nn-th of errorCodes();
/// - voice app kFailingApp: fails.
/// A plan, campaign, trunk or fax service that the project does not have fails as well.
class SinchCatalog final
{
public:
    struct Campaign
    {
        QString id; ///< the one of The Campaign Registry
        QString registrationId;
        QString name;
        QString status;
    };
    struct Named
    {
        QString id;
        QString name;
    };
    /// A Conversation app; its service plan is empty where it has no SMS channel.
    struct App
    {
        QString id;
        QString name;
        QString servicePlanId;
    };
    static inline const QString kFailingApp = QStringLiteral("00000000-0000-4000-8000-00000000fa11");

    explicit SinchCatalog(quint64 seed);

    /// The last one is on no app and has to be typed in.
    [[nodiscard]] const QStringList &servicePlans() const { return m_servicePlans; }
    [[nodiscard]] const QList<Campaign> &campaigns() const { return m_campaigns; }
    [[nodiscard]] const QList<Named> &trunks() const { return m_trunks; }
    [[nodiscard]] const QList<Named> &faxServices() const { return m_faxServices; }
    [[nodiscard]] const QStringList &voiceApps() const { return m_voiceApps; }
    [[nodiscard]] const QList<App> &apps() const { return m_apps; }
    /// The bearer token that stands beside a plan in a Conversation app. Nobody has a use for it, so it
    /// must never be seen outside the answer.
    [[nodiscard]] const QString &bearer() const { return m_bearer; }

    /// The codes that a job with this plan or campaign ends with; none where it succeeds.
    [[nodiscard]] QStringList failuresOfPlan(const QString &servicePlanId) const;
    [[nodiscard]] QStringList failuresOfCampaign(const QString &campaignId) const;
    [[nodiscard]] bool failsVoice(const QString &type, const QString &id) const;

    /// Every documented code, in the order that CFAILnn counts.
    [[nodiscard]] static const QStringList &errorCodes();
    [[nodiscard]] static QString failingCampaign(const QString &code);

private:
    QStringList m_servicePlans;
    QList<Campaign> m_campaigns;
    QList<Named> m_trunks;
    QList<Named> m_faxServices;
    QStringList m_voiceApps;
    QList<App> m_apps;
    QString m_bearer;
};

} // namespace NumberDesk
