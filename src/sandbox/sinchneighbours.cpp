// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchneighbours.h"

#include "sandbox/sinchanswers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kCampaignPage = 4; // few, so that there are always two pages
constexpr int kTrunkPage = 100;
constexpr int kFaxPage = 20;
constexpr int kLargestFaxPage = 1000;

/// A part of a list; pages count from 1.
struct Cut
{
    int page = 1;
    int size = 1;
    qsizetype total = 0;

    [[nodiscard]] qsizetype begin() const { return std::min(total, qsizetype{ page - 1 } * size); }
    [[nodiscard]] qsizetype end() const { return std::min(total, begin() + size); }
    [[nodiscard]] qsizetype pages() const { return (total + size - 1) / size; }
};

int positive(const FormFields &query, const QString &name, int fallback, int most)
{
    const int value = query.value(name).toInt();
    return value > 0 ? std::min(value, most) : fallback;
}

template <typename Rows, typename ToRow>
QJsonArray rows(const Rows &all, const Cut &cut, ToRow toRow)
{
    QJsonArray array;
    for (qsizetype i = cut.begin(); i < cut.end(); ++i)
        array.append(toRow(all.at(i)));
    return array;
}

QJsonObject appRow(const SinchCatalog::App &app, const QString &bearer)
{
    QJsonArray channels{ QJsonObject{
        { u"channel"_s, u"MESSENGER"_s }, { u"static_token"_s, QJsonObject{ { u"token"_s, bearer } } } } };
    if (!app.servicePlanId.isEmpty()) {
        const QJsonObject pair{ { u"claimed_identity"_s, app.servicePlanId }, { u"token"_s, bearer } };
        channels.append(QJsonObject{ { u"channel"_s, u"SMS"_s }, { u"static_bearer"_s, pair } });
    }
    return { { u"id"_s, app.id }, { u"display_name"_s, app.name }, { u"channel_credentials"_s, channels } };
}

QJsonObject campaignRow(const SinchCatalog::Campaign &campaign)
{
    return { { u"campaignId"_s, campaign.id }, { u"campaignRegistrationId"_s, campaign.registrationId },
        { u"campaignName"_s, campaign.name }, { u"status"_s, campaign.status },
        { u"useCase"_s, u"CUSTOMER_CARE"_s }, { u"mock"_s, false } };
}

} // namespace

ApiAnswer SinchNeighbours::apps(const SinchCatalog &catalog)
{
    QJsonArray array;
    for (const SinchCatalog::App &app : catalog.apps())
        array.append(appRow(app, catalog.bearer()));
    return SinchAnswers::json({ { u"apps"_s, array } });
}

ApiAnswer SinchNeighbours::campaigns(const SinchCatalog &catalog, const FormFields &query)
{
    QList<SinchCatalog::Campaign> found = catalog.campaigns();
    const QString status = query.value(u"status"_s);
    found.removeIf([&status](const SinchCatalog::Campaign &campaign) {
        return !status.isEmpty() && campaign.status != status;
    });
    const int page = QByteArray::fromBase64(query.value(u"pageToken"_s).toLatin1()).toInt();
    const Cut cut{ std::max(1, page), positive(query, u"pageSize"_s, kCampaignPage, kCampaignPage),
        found.size() };
    const bool goesOn = cut.end() < cut.total;
    const QByteArray token = goesOn ? QByteArray::number(cut.page + 1).toBase64() : QByteArray();
    return SinchAnswers::json({ { u"campaignRegistrations"_s, rows(found, cut, campaignRow) },
        { u"nextPageToken"_s, QString::fromLatin1(token) }, { u"totalSize"_s, found.size() } });
}

ApiAnswer SinchNeighbours::trunks(const SinchCatalog &catalog, const FormFields &query)
{
    const Cut cut{ positive(query, u"page"_s, 1, 1000), positive(query, u"size"_s, kTrunkPage, kTrunkPage),
        catalog.trunks().size() };
    const auto row = [](const SinchCatalog::Named &trunk) {
        const QString host = u"trunk-%1"_s.arg(trunk.id.first(8));
        return QJsonObject{ { u"id"_s, trunk.id }, { u"name"_s, trunk.name }, { u"hostName"_s, host },
            { u"domain"_s, QString(host + u".pstn.example.com"_s) } };
    };
    return SinchAnswers::json({ { u"trunks"_s, rows(catalog.trunks(), cut, row) },
        { u"totalItems"_s, cut.total }, { u"pageNumber"_s, cut.page }, { u"pageSize"_s, cut.size } });
}

ApiAnswer SinchNeighbours::faxServices(const SinchCatalog &catalog, const FormFields &query)
{
    const Cut cut{ positive(query, u"page"_s, 1, 1000),
        positive(query, u"pageSize"_s, kFaxPage, kLargestFaxPage), catalog.faxServices().size() };
    const QString first = catalog.faxServices().constFirst().id;
    const auto row = [&first](const SinchCatalog::Named &service) {
        return QJsonObject{ { u"id"_s, service.id }, { u"name"_s, service.name },
            { u"defaultForProject"_s, service.id == first } };
    };
    return SinchAnswers::json({ { u"services"_s, rows(catalog.faxServices(), cut, row) },
        { u"pageNumber"_s, cut.page }, { u"page"_s, cut.page }, { u"totalPages"_s, cut.pages() },
        { u"pageSize"_s, cut.size }, { u"totalItems"_s, cut.total } });
}

} // namespace NumberDesk
