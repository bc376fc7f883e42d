// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/facts.h"

#include "providers/birdcrm/requests.h"
#include "providers/birdcrm/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

using Field = SettingField;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

constexpr auto kUuid = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_L1;

Field idField(QLatin1StringView key, const QString &label, const QString &hint)
{
    Field field;
    field.key = key;
    field.label = label;
    field.hint = hint;
    field.required = true;
    field.pattern = kUuid;
    field.patternHint = Tr::tr("This is no such ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.");
    return field;
}

QList<Field> credentialFields()
{
    Field key;
    key.key = kAccessKey;
    key.kind = Field::Kind::Secret;
    key.label = Tr::tr("Access key");
    key.hint = Tr::tr("In Bird's dashboard under Settings, Security, Access keys. Its roles need policies "
                      "that allow what is to be done here.");
    key.required = true;
    return { key,
        idField(kOrganizationId, Tr::tr("Organization ID"),
            Tr::tr("In the settings of the organization. It looks like the workspace ID, but is another.")),
        idField(kWorkspaceId, Tr::tr("Workspace ID"),
            Tr::tr("In the settings of the organization under Workspaces, where a workspace is edited.")) };
}

Field filter(QLatin1StringView key, Field::Kind kind, const QString &label)
{
    Field field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    return field;
}

QList<Field> ownedFilters()
{
    Field type = filter(kTypes, Field::Kind::Choice, Tr::tr("Type"));
    type.choices = { { QString(), Tr::tr("Any type") } };
    for (const auto kind : { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree,
             NumberType::Kind::National })
        type.choices.append({ typeToWire(kind), NumberType(kind).name() });
    Field digits = filter(kNumberString, Field::Kind::Digits, Tr::tr("First digits"));
    digits.hint = Tr::tr("With the country code.");
    Field order = filter(kReverse, Field::Kind::Choice, Tr::tr("Order"));
    order.choices = { { QString(), Tr::tr("Oldest first") }, { u"true"_s, Tr::tr("Newest first") } };
    return { filter(kCountryCodes, Field::Kind::Country, Tr::tr("Country")), type, digits, order };
}

} // namespace

ProviderInfo facts()
{
    ProviderInfo info;
    info.id = u"birdcrm"_s;
    info.name = u"Bird CRM"_s;
    info.mark = u"C"_s;
    info.credentialFields = credentialFields();
    info.baseUrls = { { kApi, Tr::tr("API base URL"), defaultBase() } };
    info.ownedFilters = ownedFilters();
    info.searchFilters = { u"type"_s, u"capabilities"_s, u"digitsStart"_s };
    info.types = { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree,
        NumberType::Kind::National };
    info.capabilities = { Capability::Sms, Capability::Mms, Capability::Voice };
    info.purchaseConsent = Tr::tr("Bird does not tell the price of this number. Buying it starts a monthly "
                                  "charge, which is taken from the wallet.");
    info.releaseConsequence
        = Tr::tr("The number's subscription ends. Bird decides when the number goes, which can be at once; "
                 "whatever uses it stops, and it cannot be taken back.");
    // Half of what Bird names for its APIs, 50 reads a second and workspace: others use the workspace too.
    info.requestsPerSecond = 25;
    info.burst = 10;
    return info;
}

} // namespace NumberDesk::BirdCrm
