// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/neighbours.h"

#include "domain/words.h"
#include "net/jsonreader.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

QList<Named> readNamed(const JsonObject &object, const QString &key)
{
    QList<Named> all;
    for (const JsonObject &row : object.optionalObjects(key))
        all.append({ row.text(u"id"_s, JsonForm::Lenient), row.optionalText(u"name"_s) });
    return all;
}

/// @p last is the number of the last page, where it is told; otherwise a page without rows is the last.
Result<Page<Named>> namedPage(
    const JsonObject &object, const QString &key, int page, std::optional<qint64> last)
{
    Page<Named> read;
    read.items = readNamed(object, key);
    const bool isLast = read.items.isEmpty() || !last || page >= *last;
    if (!isLast)
        read.next = QString::number(page + 1);
    return object.ok() ? Result<Page<Named>>(read) : object.error();
}

} // namespace

bool Campaign::isUsable() const
{
    return (status == "APPROVED"_L1 || status == "ACTIVE"_L1) && !isMock;
}

Result<QList<Named>> parseConversationApps(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    QList<Named> plans;
    for (const JsonObject &app : object->optionalObjects(u"apps"_s)) {
        for (const JsonObject &channel : app.optionalObjects(u"channel_credentials"_s)) {
            const auto bearer = channel.optionalObject(u"static_bearer"_s);
            if (channel.optionalText(u"channel"_s) != "SMS"_L1 || !bearer)
                continue;
            const QString plan = bearer->optionalText(u"claimed_identity"_s);
            if (!plan.isEmpty())
                plans.append({ plan, app.optionalText(u"display_name"_s) });
        }
    }
    return object->ok() ? Result<QList<Named>>(plans) : object->error();
}

Result<Page<Campaign>> parseCampaigns(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Page<Campaign> page;
    for (const JsonObject &row : object->optionalObjects(u"campaignRegistrations"_s)) {
        page.items.append({ row.optionalText(kCampaignId), row.optionalText(u"campaignName"_s),
            row.optionalText(u"status"_s), row.optionalBoolean(u"mock"_s).value_or(false) });
    }
    page.next = object->optionalText(u"nextPageToken"_s);
    return object->ok() ? Result<Page<Campaign>>(page) : object->error();
}

Result<Page<Named>> parseTrunks(const QByteArray &body, int page)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    const auto total = object->optionalInteger(u"totalItems"_s, JsonForm::Lenient);
    const qint64 size = object->optionalInteger(u"pageSize"_s, JsonForm::Lenient).value_or(100);
    std::optional<qint64> last;
    if (total && size > 0)
        last = (*total + size - 1) / size;
    return namedPage(*object, u"trunks"_s, page, last);
}

Result<Page<Named>> parseFaxServices(const QByteArray &body, int page)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    return namedPage(
        *object, u"services"_s, page, object->optionalInteger(u"totalPages"_s, JsonForm::Lenient));
}

FieldChoice choiceOf(const Named &named)
{
    const QString name = visibleText(named.name);
    return { named.id,
        name.isEmpty() ? named.id : Tr::tr("%1 (%2)", "name of something and its id").arg(name, named.id) };
}

FieldChoice choiceOf(const Campaign &campaign)
{
    const QString name = campaign.name.isEmpty() ? campaign.id : visibleText(campaign.name);
    if (campaign.isUsable())
        return { campaign.id, Tr::tr("%1 (%2)", "name of something and its id").arg(name, campaign.id) };
    const QString state
        = campaign.isMock ? Tr::tr("a mock", "a campaign for tests") : visibleText(campaign.status);
    return { campaign.id, Tr::tr("%1 (%2), cannot be used yet: %3").arg(name, campaign.id, state) };
}

} // namespace NumberDesk::Sinch
