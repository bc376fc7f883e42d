// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/review.h"

#include "services/reviewtask.h"

namespace NumberDesk {

struct Review::Private
{
    ReviewTask::Parts parts;
};

Review::Review(Accounts &accounts, Activity &activity, const NumberNotes &notes, Clock &clock)
    : d(new Private{ { accounts, activity, notes, clock } })
{ }

Review::~Review() = default;

OperationPtr<ReviewSheet> Review::prepare(const QList<Change> &changes)
{
    return ReviewTask::start(d->parts, changes);
}

} // namespace NumberDesk
