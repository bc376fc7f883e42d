// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/afterrestart.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::ChangeRunner)
};

} // namespace

std::optional<WriteOutcome> outcomeAfterRestart(const ChangeRecord &record)
{
    ChangePatch patch;
    switch (record.state) {
    case ChangeState::Journaled:
        patch.note = Texts::tr("The program ended before this was sent. Nothing was sent.");
        return WriteOutcome{ ChangeEvent::ProvenUnsent, patch };
    case ChangeState::Sending:
        patch.error
            = makeError(ErrorKind::Cancelled, Texts::tr("The program ended while this was being sent."));
        patch.error->delivery = Delivery::Unknown;
        patch.note = Texts::tr("The program ended while this was being sent: looking what became of it.");
        return WriteOutcome{ ChangeEvent::Doubt, patch };
    case ChangeState::Checking:
        return WriteOutcome{ ChangeEvent::Doubt, patch };
    default:
        return std::nullopt;
    }
}

} // namespace NumberDesk
