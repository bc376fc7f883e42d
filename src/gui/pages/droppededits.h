// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
#include "domain/settings.h"
#include "services/plan.h"

#include <QList>
#include <QObject>

#include <optional>

namespace NumberDesk {

class MessageBar;

/// What a person has typed for numbers that are not shown any more: kept until it is brought back, said to be
/// no longer wanted, or followed by other edits that are dropped.
class DroppedEdits final : public QObject
{
    Q_OBJECT

public:
    struct Edits
    {
        QList<NumberRef> refs; ///< none where there are too many to be named
        SettingEdits edits;
        QString planned; ///< id of the planned change that was being edited
    };

    /// Says it in @p bar, which has to outlive it.
    DroppedEdits(MessageBar &bar, QObject *parent);

    [[nodiscard]] static bool areAmong(const QList<NumberRef> &few, const QList<NumberRef> &many);
    /// Whether the plan has these edits of all these numbers: they wait there, or are being sent.
    [[nodiscard]] static bool arePlanned(
        const QList<NumberRef> &refs, const SettingEdits &edits, const Plan &plan);

    /// @p subject is what the edits were for: a number, or how many.
    void keep(const Edits &edits, const QString &subject);
    /// What is to be entered now that these numbers are shown: nothing unless the person has asked for it.
    [[nodiscard]] std::optional<Edits> takeFor(const QList<NumberRef> &refs);

Q_SIGNALS:
    /// The person wants these numbers to be shown again, with what was typed.
    void wanted(const QList<NumberDesk::NumberRef> &refs);

private:
    void forget();

    MessageBar &m_bar;
    std::optional<Edits> m_kept;
    bool m_isWanted = false;
};

} // namespace NumberDesk
