// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "storage/sql.h"

namespace NumberDesk {

/// What the journal has to say about something that a refresh found.
struct Explanation
{
    enum class Kind {
        None,
        Explained, ///< by a change that is done
        Waiting, ///< a change that would explain it is not settled
        AfterAll, ///< a change that would explain it was not done, as far as the journal knows
    };
    Kind kind = Kind::None;
    QString changeId;
    QDateTime settled; ///< Explained: when the change was done
};

/// Reads the journal for the comparison of one piece of a refresh, inside its transaction. For Holdings
/// only.
class Explainer final
{
public:
    explicit Explainer(QSqlDatabase &database);
    Q_DISABLE_COPY_MOVE(Explainer)

    /// @p leaving: it is known to end, or its provider never tells, so a release is no end of it yet.
    [[nodiscard]] Result<Explanation> ofAppearing(const NumberRef &ref, bool leaving);
    [[nodiscard]] Result<Explanation> ofVanishing(const NumberRef &ref);

private:
    struct Deed
    {
        qint64 seq = 0;
        QString id;
        ChangeKind kind = ChangeKind::Buy;
        ChangeState state = ChangeState::Draft;
        bool sent = false;
        QDateTime settled;
    };

    [[nodiscard]] Result<QList<Deed>> deedsOf(const NumberRef &ref);
    [[nodiscard]] Result<Done> readBuyers();
    [[nodiscard]] Result<Explanation> ofFailure(const Deed &deed);

    Prepared m_deeds;
    Prepared m_deedsForOthers;
    Prepared m_told;
    Prepared m_buyers;
    std::optional<QStringList> m_buyersForOthers; ///< accounts that bought into others, or gave back there
};

} // namespace NumberDesk
