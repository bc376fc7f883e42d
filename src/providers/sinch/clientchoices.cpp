// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/words.h"
#include "providers/sinch/checks.h"
#include "providers/sinch/client.h"
#include "providers/sinch/neighbours.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

using Choices = QList<FieldChoice>;

/// What is known of an id that is listed nowhere.
struct Seen
{
    QString id;
    int numbers = 0; ///< that use it
    QStringList apps = {}; ///< Conversation apps by name
};

class Sightings final
{
public:
    void onNumber(const QString &id) { ++at(id).numbers; }
    void inApp(const Named &app)
    {
        QStringList &apps = at(app.id).apps;
        if (const QString name = visibleText(app.name); !name.isEmpty() && !apps.contains(name))
            apps.append(name);
    }
    void before(const QString &id) { (void)at(id); }

    [[nodiscard]] Choices choices() const
    {
        Choices all;
        for (const Seen &seen : m_all)
            all.append({ seen.id, textOf(seen) });
        return all;
    }

private:
    Seen &at(const QString &id)
    {
        const auto known
            = std::find_if(m_all.begin(), m_all.end(), [&](const Seen &seen) { return seen.id == id; });
        if (known != m_all.end())
            return *known;
        m_all.append({ id });
        return m_all.last();
    }

    [[nodiscard]] static QString textOf(const Seen &seen)
    {
        QStringList where;
        if (seen.numbers > 0)
            where.append(Tr::tr("on %n number(s)", nullptr, seen.numbers));
        if (!seen.apps.isEmpty())
            where.append(Tr::tr("in the Conversation app %1").arg(seen.apps.join(u", "_s)));
        if (where.isEmpty())
            where.append(Tr::tr("used before"));
        return Tr::tr("%1 (%2)", "an id and where it was seen")
            .arg(visibleText(seen.id, 64), where.join(u", "_s));
    }

    QList<Seen> m_all;
};

/// The ids of @p key on @p active, present and to come.
QStringList idsOf(const ActiveNumber &active, QLatin1StringView key)
{
    QStringList ids{ active.number.settings.value(key) };
    for (const std::optional<Job> &job : { active.jobs.sms, active.jobs.voice }) {
        if (job)
            ids.append(job->wanted.value(key));
    }
    ids.removeDuplicates();
    ids.removeAll(QString());
    return ids;
}

void addNumbers(Sightings &sightings, const QList<ActiveNumber> &numbers, QLatin1StringView key)
{
    for (const ActiveNumber &active : numbers) {
        for (const QString &id : idsOf(active, key))
            sightings.onNumber(id);
    }
}

template <typename T>
Result<Choices> choicesOf(const Result<QList<T>> &end)
{
    if (!end)
        return end.error();
    Choices all;
    for (const T &one : *end)
        all.append(choiceOf(one));
    return all;
}

using Numbers = Result<QList<ActiveNumber>>;
using Apps = std::vector<Result<QList<Named>>>;

/// The first error counts only where nothing was found.
Result<Choices> plansFrom(const Numbers &owned, const Apps &apps, const QStringList &favourites)
{
    Sightings plans;
    std::optional<Error> failure;
    if (owned)
        addNumbers(plans, *owned, kServicePlanId);
    else
        failure = owned.error();
    for (const auto &region : apps) {
        if (!region && !failure)
            failure = region.error();
        for (const Named &app : region ? *region : QList<Named>())
            plans.inApp(app);
    }
    for (const QString &id : favourites)
        plans.before(id);
    const Choices found = plans.choices();
    return found.isEmpty() && failure ? Result<Choices>(*failure) : Result<Choices>(found);
}

int pageNumber(const PageToken &token)
{
    return token.isEmpty() ? 1 : token.toInt();
}

} // namespace

OperationPtr<QList<FieldChoice>> Client::choices(const QString &fieldKey)
{
    if (fieldKey == kServicePlanId)
        return servicePlans();
    if (m_site.isAlpha())
        return ProviderClient::choices(fieldKey);
    if (fieldKey == kCampaignId)
        return campaigns();
    if (fieldKey == kAppId)
        return voiceApps();
    if (fieldKey == kTrunkId)
        return trunks();
    return fieldKey == kServiceId ? faxServices() : ProviderClient::choices(fieldKey);
}

// Sinch lists service plans nowhere, so they are gathered from wherever one turns up. A source that cannot
// be asked does not lose the others.
OperationPtr<QList<FieldChoice>> Client::servicePlans()
{
    std::vector<OperationPtr<QList<Named>>> regions;
    for (const QUrl &region : std::as_const(m_site.conversation)) {
        regions.push_back(m_wire.ask<QList<Named>>(Call::Neighbour, conversationAppsRequest(m_site, region),
            [](const HttpResponse &response) { return parseConversationApps(response.body); }));
    }
    auto numbers = mapped(everyOwned(), [](Numbers end) { return Result<Numbers>(std::move(end)); });
    // Asked at the same time.
    const auto apps = std::make_shared<OperationPtr<Apps>>(allOf(std::move(regions)));
    return m_wire.then(
        std::move(numbers), [apps, favourites = m_favourites.of(kServicePlanId)](const Numbers &owned) {
            return mapped(std::move(*apps), [owned, favourites](const Result<Apps> &end) -> Result<Choices> {
                return end ? plansFrom(owned, *end, favourites) : end.error();
            });
        });
}

OperationPtr<QList<FieldChoice>> Client::voiceApps()
{
    return mapped(everyOwned(),
        [favourites = m_favourites.of(kAppId)](Result<QList<ActiveNumber>> end) -> Result<Choices> {
            if (!end && favourites.isEmpty())
                return end.error();
            Sightings apps;
            if (end)
                addNumbers(apps, *end, kAppId);
            for (const QString &id : favourites)
                apps.before(id);
            return apps.choices();
        });
}

OperationPtr<QList<FieldChoice>> Client::campaigns()
{
    auto all = m_wire.readAll<Campaign>(
        [this](const PageToken &token) {
            return m_wire.ask<Page<Campaign>>(Call::Neighbour, campaignsRequest(m_site, token),
                [](const HttpResponse &response) { return parseCampaigns(response.body); });
        },
        [](const Campaign &campaign) { return QString(campaign.id + u'\n' + campaign.name); });
    return mapped(std::move(all), [](Result<QList<Campaign>> end) -> Result<Choices> {
        if (!end)
            return end.error();
        QList<Campaign> listed;
        std::copy_if(end->begin(), end->end(), std::back_inserter(listed),
            [](const Campaign &campaign) { return !campaign.id.isEmpty(); });
        std::stable_partition(
            listed.begin(), listed.end(), [](const Campaign &campaign) { return campaign.isUsable(); });
        return choicesOf<Campaign>(listed);
    });
}

OperationPtr<QList<FieldChoice>> Client::trunks()
{
    auto all = m_wire.readAll<Named>(
        [this](const PageToken &token) {
            const int page = pageNumber(token);
            return m_wire.ask<Page<Named>>(Call::Neighbour, trunksRequest(m_site, page),
                [page](const HttpResponse &response) { return parseTrunks(response.body, page); });
        },
        [](const Named &trunk) { return trunk.id; });
    return mapped(std::move(all), choicesOf<Named>);
}

OperationPtr<QList<FieldChoice>> Client::faxServices()
{
    auto all = m_wire.readAll<Named>(
        [this](const PageToken &token) {
            const int page = pageNumber(token);
            return m_wire.ask<Page<Named>>(Call::Neighbour, faxServicesRequest(m_site, page),
                [page](const HttpResponse &response) { return parseFaxServices(response.body, page); });
        },
        [](const Named &service) { return service.id; });
    return mapped(std::move(all), choicesOf<Named>);
}

} // namespace NumberDesk::Sinch
