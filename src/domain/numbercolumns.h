// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"
#include "domain/textpool.h"

#include <array>
#include <limits>

namespace NumberDesk {

/// The digits of one number, the rest filled with line feeds; the last byte always is one. Digits that are
/// too many end early here: see NumberColumns::longRows().
struct DigitCell
{
    static constexpr int kSize = 16;
    std::array<char, kSize> bytes;
    friend bool operator==(const DigitCell &, const DigitCell &) = default;
};

/// Many owned numbers, column by column: what a million of them need to be held, searched and sorted.
///
/// A number keeps its row until it is removed; the row may be used for another one then. Rows that are not
/// used hold no digits and empty texts. A copy costs next to nothing and is a snapshot for another thread.
/// What the provider sent in full (OwnedNumber::raw) is not kept here.
class NumberColumns final
{
public:
    /// Columns of ids; the texts are in pool().
    enum Text {
        Account,
        Country,
        Type, ///< NumberType::word()
        Label,
        Destination,
        ProviderId,
        CapabilitySet, ///< see capabilities()
        Monthly, ///< see monthly(); 0 = not told
        Settings, ///< see settings(); 0 = none
        More, ///< what is only shown; 0 = nothing
        TextCount
    };
    enum Flag : quint8 {
        Used = 1,
        ShortCode = 2,
        EndingTold = 4,
        Releasable = 8,
        Configured = 16,
        HasNotices = 32,
        HasNextSteps = 64,
        LongDigits = 128,
    };
    static constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();

    /// What became of a number that was put in.
    struct Put
    {
        quint32 row = 0;
        bool isNew = false;
        bool isChanged = false; ///< in any way that is kept here; also when it is new
        bool hasOtherSettings = false; ///< likewise
    };

    NumberColumns();

    /// Takes a number in, or what is new of it.
    Put put(const OwnedNumber &number);
    void remove(quint32 row);

    [[nodiscard]] std::optional<quint32> find(const NumberRef &ref) const;
    /// All of it but `raw`. The row has to be used.
    [[nodiscard]] OwnedNumber at(quint32 row) const;
    [[nodiscard]] NumberRef refAt(quint32 row) const;
    [[nodiscard]] bool isUsed(quint32 row) const { return (m_flags.at(row) & Used) != 0; }
    /// Rows are 0 … span() − 1, used or not.
    [[nodiscard]] quint32 span() const { return static_cast<quint32>(m_flags.size()); }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype count(const AccountId &account) const;
    /// The rows of its numbers, in order.
    [[nodiscard]] QList<quint32> rowsOf(const AccountId &account) const;

    [[nodiscard]] const SharedColumn<DigitCell> &digits() const { return m_digits; }
    /// Used rows whose digits do not fit into a cell, which has the first of them only; few or none.
    [[nodiscard]] const QList<quint32> &longRows() const { return m_longRows; }
    [[nodiscard]] QByteArrayView digitsAt(quint32 row) const; ///< all of them; valid until the next change
    /// Rows whose digits have @p digits in them, the first @p most of them. Reads 16 bytes a row at worst.
    [[nodiscard]] QList<quint32> rowsWithDigits(QByteArrayView digits, qsizetype most) const;
    [[nodiscard]] const SharedColumn<quint32> &ids(Text column) const { return m_ids[column]; }
    [[nodiscard]] const TextPool &pool(Text column) const { return m_pools[column]; }
    [[nodiscard]] QString text(Text column, quint32 row) const
    {
        return m_pools[column].at(m_ids[column].at(row));
    }
    [[nodiscard]] const SharedColumn<qint64> &nextCharges() const { return m_nextCharges; } ///< ms, UTC
    [[nodiscard]] const SharedColumn<qint64> &ends() const { return m_ends; } ///< likewise
    [[nodiscard]] const SharedColumn<quint8> &flags() const { return m_flags; }

    // What the ids of some columns stand for.
    [[nodiscard]] Capabilities capabilities(quint32 id) const;
    [[nodiscard]] std::optional<Money> monthly(quint32 id) const;
    [[nodiscard]] SettingValues settings(quint32 id) const;

    /// A used row as bytes for a file, without its account, and back again. Nothing for bytes that are none.
    [[nodiscard]] QByteArray packed(quint32 row) const;
    [[nodiscard]] std::optional<Put> putPacked(const AccountId &account, QByteArrayView packed);

private:
    struct Fields;

    [[nodiscard]] Put put(const Fields &fields);
    [[nodiscard]] quint32 claimRow();
    [[nodiscard]] std::optional<quint32> findRow(
        quint32 account, quint32 country, QByteArrayView digits, quint8 flags) const;
    void countIn(quint32 account, int more);

    SharedColumn<DigitCell> m_digits;
    std::array<SharedColumn<quint32>, TextCount> m_ids;
    std::array<TextPool, TextCount> m_pools;
    SharedColumn<qint64> m_nextCharges;
    SharedColumn<qint64> m_ends;
    SharedColumn<quint8> m_flags;
    HashIndex m_index;
    QList<quint32> m_longRows;
    QList<quint32> m_free;
    QList<qsizetype> m_counts; ///< by account id
    qsizetype m_count = 0;
};

} // namespace NumberDesk
