// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdcursor.h"
#include "sandbox/birdreply.h"
#include "sandbox/birdstate.h"

namespace NumberDesk {

/// The bodies of the simulated Bird platform's answers. No money anywhere: the real ones tell none.
namespace BirdAnswers {

[[nodiscard]] QJsonObject workspace(const BirdState &state);
[[nodiscard]] QJsonObject number(const BirdState &state, int position, const BirdNumber &number);
[[nodiscard]] QJsonObject available(const PoolNumber &number);
[[nodiscard]] QJsonObject order(const BirdState &state, const BirdOrder &order);
[[nodiscard]] QJsonObject voiceNumber(const BirdState &state, int position, const BirdVoiceNumber &number);

[[nodiscard]] BirdReply refused(BirdRefusal refusal);

/// @p rows with the cursors of @p slice, which they were made of.
template <typename Item>
[[nodiscard]] BirdReply page(
    const QJsonArray &rows, const BirdSlice<Item> &slice, const QString &question, Moment now)
{
    const auto cursor = [&](bool exists, const QString &anchor) {
        return exists ? QJsonValue(BirdCursor::at(anchor, question, now)) : QJsonValue(QJsonValue::Null);
    };
    return birdReply({ { QStringLiteral("data"), rows },
        { QStringLiteral("next_cursor"), cursor(slice.hasMore, slice.lastAnchor) },
        { QStringLiteral("prev_cursor"), cursor(slice.hasEarlier, slice.firstAnchor) },
        { QStringLiteral("refresh_cursor"), cursor(!slice.items.isEmpty(), slice.firstAnchor) } });
}

} // namespace BirdAnswers

/// Where a number stands with its papers: null where none are asked for or nothing can be told.
[[nodiscard]] QJsonValue birdOwnership(BirdPapers papers, const QString &numberId, Moment since);

} // namespace NumberDesk
