// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/table.h"

#include "contract/sinch/sinchsimulation.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

namespace {

class SinchV1Alpha1Table final : public SinchTable
{
public:
    [[nodiscard]] std::unique_ptr<Simulation> simulate(int owned) const override
    {
        return std::make_unique<SinchSimulation>(owned, u"v1alpha1"_s);
    }

    /// It knows no orders, and so nobody is asked for papers.
    [[nodiscard]] QString papersCountry() const override { return {}; }
    [[nodiscard]] bool tellsTotal() const override { return false; }
    [[nodiscard]] bool pagesOwned() const override { return false; }

    [[nodiscard]] SettingEdits settings(const QMap<QString, QList<FieldChoice>> &choices) const override
    {
        return { { u"displayName"_s, u"Front desk"_s },
            { u"servicePlanId"_s, choices.value(u"servicePlanId"_s).value(0).value } };
    }
    /// Taken up, and failing after a while.
    [[nodiscard]] SettingEdits refusedSettings() const override
    {
        return { { u"servicePlanId"_s, u"fails-SMS_PROVISIONING_FAILED"_s } };
    }
    [[nodiscard]] QList<SettingEdits> malformedSettings() const override
    {
        return { { { u"servicePlanId"_s, u"two words"_s } }, { { u"displayName"_s, u"Front\ndesk"_s } } };
    }
    [[nodiscard]] std::optional<Refusal> whenSettingsRefused() const override
    {
        return Refusal{ ErrorKind::Refused };
    }
};

} // namespace

std::unique_ptr<Table> makeTable()
{
    return std::make_unique<SinchV1Alpha1Table>();
}

} // namespace NumberDesk::Contract
