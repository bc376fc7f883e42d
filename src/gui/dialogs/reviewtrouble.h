// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QHash>
#include <QObject>

namespace NumberDesk {

class Clock;
class MessageBar;

/// What did not go well of a review that was applied: told in full while it is one change, counted when they
/// are several, and told in full again for the row that a person is at.
class ReviewTrouble final : public QObject
{
    Q_OBJECT

public:
    ReviewTrouble(MessageBar &notice, const Clock &clock, QObject *parent = nullptr);

    void take(const ChangeRecord &record);
    /// Nothing where the change went well, or nothing came of it yet.
    void explain(const QString &changeId);

Q_SIGNALS:
    void activityRequested(const QString &changeId);

private:
    void tell(const ChangeRecord &record);

    MessageBar &m_notice;
    const Clock &m_clock;
    QHash<QString, ChangeRecord> m_records; ///< by the id of the change
};

} // namespace NumberDesk
