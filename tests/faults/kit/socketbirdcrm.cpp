// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketprovider.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

class SocketBirdCrm final : public SocketProvider
{
public:
    explicit SocketBirdCrm(BirdCrmState &state)
        : m_state(state)
    { }

    [[nodiscard]] QString word() const override { return u"birdcrm"_s; }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        if (route.startsWith("POST ") && route.endsWith("/numbers-long-code"))
            return ChangeKind::Buy;
        if (route.startsWith("DELETE ") && route.endsWith("/subscriptions/main"))
            return ChangeKind::Release;
        if (route.startsWith("POST ") && route.endsWith("/cancel-subscription"))
            return ChangeKind::Release;
        return std::nullopt;
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override
    {
        QStringList names = stockIds(ref);
        if (const auto position = positionOf(ref))
            names.append(m_state.numberNames().of(*position));
        return names;
    }

    [[nodiscard]] bool owns(const NumberRef &ref) override
    {
        m_state.settle();
        return positionOf(ref).has_value();
    }
    [[nodiscard]] SettingValues settings(const NumberRef &) override { return {}; }
    [[nodiscard]] QList<SocketWrite> executed() override
    {
        QList<SocketWrite> writes;
        for (const BirdCrmState::Executed &write : m_state.executed())
            writes.append({ write.verb == "buy" ? ChangeKind::Buy : ChangeKind::Release, write.digits });
        return writes;
    }

    bool buyElsewhere(const NumberRef &ref) override
    {
        const QStringList ids = stockIds(ref);
        return !ids.isEmpty() && m_state.buy(ids).refusal == BirdCrmRefusal::None;
    }
    bool releaseElsewhere(const NumberRef &ref) override
    {
        const auto position = positionOf(ref);
        return position && m_state.release(*position) == BirdCrmRefusal::None;
    }
    void changeElsewhere(const NumberRef &, int) override { }
    void takeAway(const NumberRef &ref) override { m_state.takeFromUnder(ref.number.digits()); }

    [[nodiscard]] SettingEdits edits(int) override { return {}; }
    void pass(std::chrono::milliseconds duration) override { m_state.advance(duration); }

private:
    [[nodiscard]] std::optional<int> positionOf(const NumberRef &ref) const
    {
        BirdCrmFilter filter;
        filter.digits = ref.number.digits();
        for (const int position : m_state.owned(filter)) {
            if (m_state.number(position)->number.msisdn == ref.number.digits())
                return position;
        }
        return std::nullopt;
    }
    [[nodiscard]] QStringList stockIds(const NumberRef &ref) const
    {
        BirdCrmFilter filter;
        filter.digits = ref.number.digits();
        QStringList ids;
        for (const BirdCrmStockItem &item : m_state.stock(filter)) {
            if (item.number.msisdn == ref.number.digits())
                ids.append(item.id);
        }
        return ids;
    }

    BirdCrmState &m_state;
};

} // namespace

std::unique_ptr<SocketProvider> makeSocketBirdCrm(BirdCrmState &state)
{
    return std::make_unique<SocketBirdCrm>(state);
}

} // namespace NumberDesk::Testing
