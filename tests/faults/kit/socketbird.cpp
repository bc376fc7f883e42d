// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketprovider.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

class SocketBird final : public SocketProvider
{
public:
    explicit SocketBird(BirdState &state)
        : m_state(state)
    { }

    [[nodiscard]] QString word() const override { return u"bird"_s; }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        if (route == "POST /v1/numbers/orders")
            return ChangeKind::Buy;
        if (route.startsWith("DELETE /v1/numbers/"))
            return ChangeKind::Release;
        if (route.startsWith("PATCH /v1/voice/numbers/"))
            return ChangeKind::Configure;
        return std::nullopt;
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override
    {
        QStringList names{ ref.number.digits() };
        if (const auto position = positionOf(ref))
            names.append(m_state.numberNames().of(*position));
        for (const int position : m_state.voice().list(ref.number.digits()))
            names.append(m_state.voice().names().of(position));
        return names;
    }

    [[nodiscard]] bool owns(const NumberRef &ref) override
    {
        m_state.settle();
        return m_state.find(ref.number.digits()).has_value();
    }
    [[nodiscard]] SettingValues settings(const NumberRef &ref) override
    {
        const auto number = m_state.find(ref.number.digits());
        if (!number)
            return {};
        return normalised({ { u"name"_s, number->name }, { u"routeType"_s, number->route.type },
            { u"trunkId"_s, number->route.trunkId }, { u"forwardTo"_s, number->route.forwardTo },
            { u"forwardAs"_s, number->route.forwardAs } });
    }
    [[nodiscard]] QList<SocketWrite> executed() override
    {
        m_state.settle();
        QList<SocketWrite> writes;
        for (const BirdState::Executed &write : m_state.executed()) {
            if (write.verb == "buy")
                writes.append({ ChangeKind::Buy, write.digits });
            else if (write.verb == "release")
                writes.append({ ChangeKind::Release, write.digits });
            else if (write.verb == "configure")
                writes.append({ ChangeKind::Configure, write.digits });
        }
        return writes;
    }
    [[nodiscard]] bool worksAt(const NumberRef &ref) override
    {
        m_state.settle();
        const QList<BirdOrder> orders = m_state.orders();
        return std::any_of(orders.begin(), orders.end(), [&ref](const BirdOrder &order) {
            return order.number.msisdn == ref.number.digits() && order.stage != BirdOrder::Stage::Completed
                && order.stage != BirdOrder::Stage::Failed;
        });
    }

    bool buyElsewhere(const NumberRef &ref) override
    {
        // What completes later could not be told from a purchase of ours.
        return !BirdState::settlesLater(ref.number.digits())
            && m_state.buy(ref.number.digits()).refusal == BirdRefusal::None;
    }
    bool releaseElsewhere(const NumberRef &ref) override
    {
        const auto position = positionOf(ref);
        return position && m_state.release(*position) == BirdRefusal::None;
    }
    void changeElsewhere(const NumberRef &ref, int variant) override
    {
        const auto number = m_state.find(ref.number.digits());
        if (!number)
            return;
        BirdRoute route = number->route;
        if (variant % 2 == 1)
            route = { u"voicemail"_s, {}, {}, {} };
        m_state.changeFromUnder(
            ref.number.digits(), variant % 2 == 0 ? u"Theirs %1"_s.arg(variant) : number->name, route);
    }
    void takeAway(const NumberRef &ref) override { m_state.takeFromUnder(ref.number.digits()); }

    [[nodiscard]] SettingEdits edits(int variant) override
    {
        switch (variant % 3) {
        case 0:
            return { { u"name"_s, u"Desk %1"_s.arg(variant) } };
        // What belongs to another kind of route goes with it.
        case 1:
            return { { u"routeType"_s, u"reject"_s }, { u"trunkId"_s, {} }, { u"forwardTo"_s, {} },
                { u"forwardAs"_s, {} } };
        default:
            return { { u"routeType"_s, u"trunk"_s }, { u"trunkId"_s, BirdVoice::trunkIds().constFirst() },
                { u"forwardTo"_s, {} }, { u"forwardAs"_s, {} } };
        }
    }
    void pass(std::chrono::milliseconds duration) override { m_state.advance(duration); }

private:
    [[nodiscard]] std::optional<int> positionOf(const NumberRef &ref) const
    {
        BirdFilter filter;
        filter.digits = ref.number.digits();
        const std::vector<int> &positions = m_state.owned(filter);
        return positions.empty() ? std::nullopt : std::optional(positions.front());
    }

    BirdState &m_state;
};

} // namespace

std::unique_ptr<SocketProvider> makeSocketBird(BirdState &state)
{
    return std::make_unique<SocketBird>(state);
}

} // namespace NumberDesk::Testing
