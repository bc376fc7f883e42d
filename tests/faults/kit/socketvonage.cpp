// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketprovider.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

class SocketVonage final : public SocketProvider
{
public:
    explicit SocketVonage(VonageState &state)
        : m_state(state)
    { }

    [[nodiscard]] QString word() const override { return u"vonage"_s; }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        if (route == "POST /number/buy")
            return ChangeKind::Buy;
        if (route == "POST /number/cancel")
            return ChangeKind::Release;
        if (route == "POST /number/update")
            return ChangeKind::Configure;
        return std::nullopt;
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override { return { ref.number.digits() }; }

    [[nodiscard]] bool owns(const NumberRef &ref) override
    {
        return m_state.find(ref.country, ref.number.digits()).has_value();
    }
    [[nodiscard]] SettingValues settings(const NumberRef &ref) override
    {
        const auto number = m_state.find(ref.country, ref.number.digits());
        if (!number)
            return {};
        const VonageConfiguration &set = number->configuration;
        return normalised({ { u"app_id"_s, set.appId }, { u"moHttpUrl"_s, set.moHttpUrl },
            { u"moSmppSysType"_s, set.moSmppSysType }, { u"voiceCallbackType"_s, set.voiceCallbackType },
            { u"voiceCallbackValue"_s, set.voiceCallbackValue },
            { u"voiceStatusCallback"_s, set.voiceStatusCallback } });
    }
    [[nodiscard]] QList<SocketWrite> executed() override
    {
        QList<SocketWrite> writes;
        for (const VonageState::Executed &write : m_state.executed()) {
            const auto kind = write.verb == "buy" ? ChangeKind::Buy
                : write.verb == "cancel"          ? ChangeKind::Release
                                                  : ChangeKind::Configure;
            writes.append({ kind, write.msisdn });
        }
        return writes;
    }

    bool buyElsewhere(const NumberRef &ref) override
    {
        return m_state.buy(m_state.primary().key, fieldsOf(ref)) == VonageOutcome::Success;
    }
    bool releaseElsewhere(const NumberRef &ref) override
    {
        return m_state.cancel(m_state.primary().key, fieldsOf(ref)) == VonageOutcome::Success;
    }
    void changeElsewhere(const NumberRef &ref, int variant) override
    {
        auto number = m_state.find(ref.country, ref.number.digits());
        if (!number)
            return;
        VonageConfiguration &set = number->configuration;
        if (variant % 2 == 0) {
            set.moHttpUrl = u"https://theirs.example/%1"_s.arg(variant);
        } else {
            set.voiceCallbackType = u"sip"_s;
            set.voiceCallbackValue = u"sip:theirs%1@pbx.example"_s.arg(variant);
        }
        m_state.changeFromUnder(ref.number.digits(), set);
    }
    void takeAway(const NumberRef &ref) override { m_state.takeFromUnder(ref.number.digits()); }

    [[nodiscard]] SettingEdits edits(int variant) override
    {
        switch (variant % 4) {
        case 0:
            return { { u"moHttpUrl"_s, u"https://hooks.example/in%1"_s.arg(variant) } };
        case 1:
            return { { u"voiceCallbackType"_s, u"sip"_s },
                { u"voiceCallbackValue"_s, u"sip:desk%1@pbx.example"_s.arg(variant) } };
        case 2:
            return { { u"moHttpUrl"_s, QString() } };
        default:
            return { { u"voiceStatusCallback"_s, u"https://hooks.example/ended%1"_s.arg(variant) } };
        }
    }
    [[nodiscard]] bool replacesRecords() const override { return true; }
    [[nodiscard]] QSet<QString> unreadable() const override
    {
        return { u"voiceStatusCallback"_s, u"moSmppSysType"_s };
    }
    void pass(std::chrono::milliseconds) override { }

private:
    [[nodiscard]] static FormFields fieldsOf(const NumberRef &ref)
    {
        return { { u"country"_s, ref.country }, { u"msisdn"_s, ref.number.digits() } };
    }

    VonageState &m_state;
};

} // namespace

std::unique_ptr<SocketProvider> makeSocketVonage(VonageState &state)
{
    return std::make_unique<SocketVonage>(state);
}

} // namespace NumberDesk::Testing
