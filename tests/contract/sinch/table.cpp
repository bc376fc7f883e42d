// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/table.h"

#include "contract/sinch/sinchsimulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

namespace {

class SinchV1Table final : public SinchTable
{
public:
    [[nodiscard]] std::unique_ptr<Simulation> simulate(int owned) const override
    {
        return std::make_unique<SinchSimulation>(owned, QString());
    }

    [[nodiscard]] QString papersCountry() const override { return u"DE"_s; }

    [[nodiscard]] SettingEdits settings(const QMap<QString, QList<FieldChoice>> &choices) const override
    {
        const auto first = [&](const QString &key) { return choices.value(key).value(0).value; };
        return { { u"displayName"_s, u"Front desk"_s }, { u"servicePlanId"_s, first(u"servicePlanId"_s) },
            { u"campaignId"_s, first(u"campaignId"_s) }, { u"voiceType"_s, u"EST"_s },
            { u"trunkId"_s, first(u"trunkId"_s) },
            { u"callbackUrl"_s, u"https://hooks.example/in?a=1&b=+"_s } };
    }
    [[nodiscard]] SettingEdits refusedSettings() const override
    {
        return { { u"callbackUrl"_s, u"https://hooks.invalid/in"_s } };
    }
    [[nodiscard]] QList<SettingEdits> malformedSettings() const override
    {
        return { { { u"callbackUrl"_s, u"hooks.example"_s } }, { { u"servicePlanId"_s, u"two words"_s } },
            { { u"campaignId"_s, u"TOO-LONG-1"_s } }, { { u"campaignId"_s, u"C0EXMPL"_s } },
            { { u"voiceType"_s, u"PIGEON"_s } }, { { u"voiceType"_s, u"RTC"_s } },
            { { u"voiceType"_s, u"FAX"_s }, { u"trunkId"_s, u"01ab"_s } },
            { { u"displayName"_s, u"Front\ndesk"_s } } };
    }
    [[nodiscard]] QMap<QString, Secret> accountSettings() const override
    {
        return { { u"hmacSecret"_s, Secret("invented-callback-secret-0123456789") } };
    }

    [[nodiscard]] std::optional<Refusal> whenSettingsRefused() const override
    {
        return Refusal{ ErrorKind::InvalidRequest };
    }
    [[nodiscard]] bool checksOffersAside() const override { return true; }

    /// One number is asked for alone.
    [[nodiscard]] Reply lookUp(const NumberRef &wanted, const QByteArray &page) const override
    {
        const QJsonArray rows = QJsonDocument::fromJson(page).object().value("activeNumbers"_L1).toArray();
        for (const QJsonValue &row : rows) {
            const QString number = row.toObject().value("phoneNumber"_L1).toString();
            const QString country = row.toObject().value("regionCode"_L1).toString();
            if (number.isEmpty() || (number == wanted.number.e164() && country == wanted.country))
                return { 200, QJsonDocument(row.toObject()).toJson() };
        }
        return { 404,
            R"({"error":{"code":404,"message":"","status":"NOT_FOUND","details":[{"type":"ResourceInfo",)"
            R"("resourceType":"ActiveNumber","resourceName":"","owner":"","description":""}]}})" };
    }
};

} // namespace

std::unique_ptr<Table> makeTable()
{
    return std::make_unique<SinchV1Table>();
}

} // namespace NumberDesk::Contract
