// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/change.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Step
{
    ChangeState from;
    ChangeEvent event;
    ChangeState to;
};

// Every step that is allowed; what is not here is not.
constexpr std::array kSteps{
    Step{ ChangeState::Draft, ChangeEvent::IntentWritten, ChangeState::Journaled },
    Step{ ChangeState::Draft, ChangeEvent::FoundConflict, ChangeState::Conflict },

    Step{ ChangeState::Journaled, ChangeEvent::SendingWritten, ChangeState::Sending },
    Step{ ChangeState::Journaled, ChangeEvent::FoundConflict, ChangeState::Conflict },
    Step{ ChangeState::Journaled, ChangeEvent::ProvenUnsent, ChangeState::NotSent },

    Step{ ChangeState::Sending, ChangeEvent::Confirmed, ChangeState::Done },
    Step{ ChangeState::Sending, ChangeEvent::Accept, ChangeState::Accepted },
    Step{ ChangeState::Sending, ChangeEvent::Refuse, ChangeState::Refused },
    Step{ ChangeState::Sending, ChangeEvent::ProvenUnsent, ChangeState::NotSent },
    Step{ ChangeState::Sending, ChangeEvent::Doubt, ChangeState::Doubtful },

    Step{ ChangeState::Accepted, ChangeEvent::Confirmed, ChangeState::Done },
    Step{ ChangeState::Accepted, ChangeEvent::SeenDone, ChangeState::Done },
    Step{ ChangeState::Accepted, ChangeEvent::Refuse, ChangeState::Refused },
    // Work that goes on blocks the number, so a person who has looked elsewhere can end the waiting.
    Step{ ChangeState::Accepted, ChangeEvent::DecideDone, ChangeState::Done },
    Step{ ChangeState::Accepted, ChangeEvent::DecideNotDone, ChangeState::NotDone },
    // A provider that never says how its work ended must not leave a change open for ever.
    Step{ ChangeState::Accepted, ChangeEvent::Doubt, ChangeState::Doubtful },

    Step{ ChangeState::Doubtful, ChangeEvent::Look, ChangeState::Checking },

    Step{ ChangeState::Checking, ChangeEvent::SeenDone, ChangeState::Done },
    Step{ ChangeState::Checking, ChangeEvent::SeenNotDone, ChangeState::NotDone },
    // The provider is still at it: what was doubtful is only waited for.
    Step{ ChangeState::Checking, ChangeEvent::Accept, ChangeState::Accepted },
    // One look told nothing, or not yet enough: wait for the next.
    Step{ ChangeState::Checking, ChangeEvent::Doubt, ChangeState::Doubtful },
    Step{ ChangeState::Checking, ChangeEvent::GiveUp, ChangeState::NeedsAttention },
    // The provider's refusal was understood but could have hidden an effect; the look has found none.
    Step{ ChangeState::Checking, ChangeEvent::Refuse, ChangeState::Refused },

    Step{ ChangeState::NeedsAttention, ChangeEvent::Look, ChangeState::Checking },
    Step{ ChangeState::NeedsAttention, ChangeEvent::DecideDone, ChangeState::Done },
    Step{ ChangeState::NeedsAttention, ChangeEvent::DecideNotDone, ChangeState::NotDone },
};

constexpr std::array kSettled{ ChangeState::Done, ChangeState::Refused, ChangeState::NotSent,
    ChangeState::NotDone, ChangeState::Conflict };

template <typename T>
struct Named
{
    T value;
    QLatin1StringView name;
};

// Words of the journal's file: they never change.
constexpr std::array kStates{
    Named<ChangeState>{ ChangeState::Draft, "Draft"_L1 },
    Named<ChangeState>{ ChangeState::Journaled, "Journaled"_L1 },
    Named<ChangeState>{ ChangeState::Sending, "Sending"_L1 },
    Named<ChangeState>{ ChangeState::Accepted, "Accepted"_L1 },
    Named<ChangeState>{ ChangeState::Doubtful, "Doubtful"_L1 },
    Named<ChangeState>{ ChangeState::Checking, "Checking"_L1 },
    Named<ChangeState>{ ChangeState::Done, "Done"_L1 },
    Named<ChangeState>{ ChangeState::Refused, "Refused"_L1 },
    Named<ChangeState>{ ChangeState::NotSent, "NotSent"_L1 },
    Named<ChangeState>{ ChangeState::NotDone, "NotDone"_L1 },
    Named<ChangeState>{ ChangeState::Conflict, "Conflict"_L1 },
    Named<ChangeState>{ ChangeState::NeedsAttention, "NeedsAttention"_L1 },
};

constexpr std::array kKinds{
    Named<ChangeKind>{ ChangeKind::Buy, "Buy"_L1 },
    Named<ChangeKind>{ ChangeKind::Release, "Release"_L1 },
    Named<ChangeKind>{ ChangeKind::Configure, "Configure"_L1 },
};

/// Every value is in its table.
template <typename Table, typename T>
QString nameIn(const Table &table, T value)
{
    const auto *row
        = std::find_if(table.begin(), table.end(), [value](const auto &each) { return each.value == value; });
    return QString(row->name);
}

template <typename Table, typename T>
T valueIn(const Table &table, const QString &name, T otherwise)
{
    for (const auto &row : table) {
        if (name == row.name)
            return row.value;
    }
    return otherwise;
}

} // namespace

std::optional<ChangeState> transition(ChangeState state, ChangeEvent event)
{
    const auto *step = std::find_if(kSteps.begin(), kSteps.end(),
        [&](const Step &row) { return row.from == state && row.event == event; });
    return step == kSteps.end() ? std::nullopt : std::optional(step->to);
}

bool isForAccount(const Change &change)
{
    return change.kind == ChangeKind::Configure && change.ref.number.isEmpty()
        && change.ref.country.isEmpty();
}

std::optional<Change> followUpOf(const Change &buy, const SettingValues &found)
{
    Change settings;
    settings.id = QUuid::createUuidV5(QUuid(), u"settings of "_s + buy.id).toString(QUuid::WithoutBraces);
    settings.kind = ChangeKind::Configure;
    settings.ref = buy.ref;
    settings.purchaseTarget = buy.purchaseTarget;
    settings.follows = buy.id;
    settings.seen = found;
    // Some providers take settings along with the purchase.
    for (auto edit = buy.edits.cbegin(); edit != buy.edits.cend(); ++edit) {
        if (found.value(edit.key()) != edit.value())
            settings.edits.insert(edit.key(), edit.value());
    }
    return buy.kind == ChangeKind::Buy && !settings.edits.isEmpty() ? std::optional(settings) : std::nullopt;
}

bool isSettled(ChangeState state)
{
    return std::find(kSettled.begin(), kSettled.end(), state) != kSettled.end();
}

bool mayDecide(const ChangeRecord &record, const QDateTime &now)
{
    if (record.state == ChangeState::NeedsAttention)
        return true;
    const QDateTime since = record.sent.isValid() ? record.sent : record.created;
    return record.state == ChangeState::Accepted && since.isValid() && since.addDuration(kDecideAfter) <= now;
}

ChangeState stateAfterRestart(ChangeState state)
{
    switch (state) {
    case ChangeState::Journaled:
        return ChangeState::NotSent;
    case ChangeState::Sending:
    case ChangeState::Checking:
        return ChangeState::Doubtful;
    default:
        return state;
    }
}

QString changeStateName(ChangeState state)
{
    return nameIn(kStates, state);
}

ChangeState changeStateFromName(const QString &name)
{
    return valueIn(kStates, name, ChangeState::NeedsAttention);
}

QString changeKindName(ChangeKind kind)
{
    return nameIn(kKinds, kind);
}

ChangeKind changeKindFromName(const QString &name)
{
    return valueIn(kKinds, name, ChangeKind::Configure);
}

} // namespace NumberDesk
