// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "services/operationkeeper.h"
#include "storage/holdings.h"

#include <QObject>

namespace NumberDesk {

class Accounts;
class Clock;
class Inventory;

/// What refreshes found that no change of ours accounts for, for the window: it stays until a person has
/// seen it.
class Findings final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Holdings &holdings;
        Inventory &inventory;
        Accounts &accounts;
        Clock &clock;
    };

    explicit Findings(const Parts &parts, QObject *parent = nullptr);

    /// Reads what nobody has seen yet; changed() or failed() follows.
    void load();
    /// Of accounts that are there: what belies the journal first, then the newest.
    [[nodiscard]] const QList<Finding> &unseen() const { return m_unseen; }
    /// Is kept to its end even when nobody waits for it.
    [[nodiscard]] OperationPtr<Done> markSeen(const QList<qint64> &ids);
    /// Where an owned number comes from; nothing while no refresh has recorded it.
    [[nodiscard]] OperationPtr<std::optional<Holding>> origin(const NumberRef &ref);

Q_SIGNALS:
    /// What one refresh found, once.
    void found(const QList<NumberDesk::Finding> &findings);
    /// unseen() is another one.
    void changed();
    void failed(const NumberDesk::Error &error);

private:
    void take(const QList<Finding> &findings);
    void show();

    Parts m_parts;
    QList<Finding> m_all; ///< unseen, also of accounts that were removed; newest first
    QList<Finding> m_unseen;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
