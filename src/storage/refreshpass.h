// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/holdings.h"

namespace NumberDesk {

class Explainer;
class FindingWriter;

/// One complete refresh as Holdings takes it: first what differs from what was known, then commits of a few
/// hundred differences each, so that a write of a person can slip in between. A pass that ends half-way is
/// made up for by the next, because what it has written is no difference any more. For Holdings only.
class RefreshPass final
{
public:
    RefreshPass(const AccountId &account, const NumberColumns &owned, const QDateTime &when);
    Q_DISABLE_COPY_MOVE(RefreshPass)

    /// Finds the differences. Writes nothing.
    [[nodiscard]] Result<Done> compare(QSqlDatabase &database);
    /// Writes some of them in one commit, the record of the pass with the last. Tells whether all is written.
    [[nodiscard]] Result<bool> writeSome(QSqlDatabase &database);
    /// Of what is written so far, newest first.
    [[nodiscard]] Comparison comparison() const;

private:
    enum class Kind {
        Appeared,
        Vanished,
        End, ///< another end is announced
        BoughtAgain, ///< given back and bought again between two refreshes
        NotReleased, ///< given back here, and still owned
    };
    struct Difference
    {
        Kind kind = Kind::Appeared;
        Holding holding;
        bool leaving = false;
    };
    /// The same for what is owned, of which a first refresh has very many: the row says the rest.
    struct RowDifference
    {
        Kind kind = Kind::Appeared;
        quint32 row = 0;
    };
    struct Writers;

    [[nodiscard]] Result<Done> compareHoldings(QSqlDatabase &database);
    [[nodiscard]] Result<Done> compareReleases(QSqlDatabase &database);
    [[nodiscard]] Result<Done> compareBuys(QSqlDatabase &database);
    [[nodiscard]] qsizetype differenceCount() const { return m_rows.size() + m_differences.size(); }
    [[nodiscard]] Difference differenceAt(qsizetype position) const;
    [[nodiscard]] QDateTime endAt(quint32 row) const;
    [[nodiscard]] bool isLeaving(quint32 row) const;
    [[nodiscard]] Result<Done> write(const Difference &difference, Writers &writers, Comparison &told);
    [[nodiscard]] Result<Done> writeAppeared(
        const Difference &difference, Writers &writers, Comparison &told);
    [[nodiscard]] Result<Done> writeVanished(
        const Difference &difference, Writers &writers, Comparison &told);
    [[nodiscard]] static Result<Done> tell(const Finding &finding, Writers &writers, Comparison &told);
    [[nodiscard]] Finding finding(
        const NumberRef &ref, FindingKind kind, const QString &beliedChange = {}) const;

    AccountId m_account;
    NumberColumns m_owned; ///< of all accounts
    QDateTime m_when;
    QDateTime m_before; ///< the pass before; invalid when this is the first
    QList<RowDifference> m_rows;
    QList<Difference> m_differences; ///< after those
    qsizetype m_written = 0; ///< of both
    Comparison m_comparison;
};

} // namespace NumberDesk
