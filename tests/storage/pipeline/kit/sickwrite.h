// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/invariants.h"
#include "storage/kit/diskvfs.h"
#include "storage/kit/powerloss.h"
#include "unit/services/testdesk.h"

namespace NumberDesk::Testing {

/// One write from the click to its end, over a journal whose disk fails on the way and is well again later,
/// at a simulated provider that does and answers everything.
class SickWrite final
{
public:
    explicit SickWrite(ChangeKind kind);

    /// Clicks, and lets time go on while the disk makes @p trouble.
    void click(const std::optional<DiskTrouble> &trouble);
    /// The disk is well again; @p restarts: the program was ended before that, and is started after it.
    void recover(bool restarts);

    /// What is wrong in the end, in sentences; empty is good.
    [[nodiscard]] QStringList problems();
    [[nodiscard]] bool wasStruck() const { return m_wasStruck; }
    /// It and what comes of it had ended before the disk was well again.
    [[nodiscard]] bool wasDoneInTime() const { return m_wasDoneInTime; }
    [[nodiscard]] qsizetype sent() const { return m_sent.size(); }
    [[nodiscard]] ChangeState state() const { return m_desk.record(m_change.id).state; }
    /// What a power cut right after @p calls of the journal's disk would have left of its rows.
    [[nodiscard]] QList<ChangeRecord> durableRows(qsizetype calls) const;
    /// The calls that had been made when write number @p index left.
    [[nodiscard]] qsizetype callsWhenSent(qsizetype index) const { return m_sent.at(index).calls; }

private:
    struct Sent
    {
        WriteIntent intent;
        SettingValues before;
        qsizetype calls;
    };

    [[nodiscard]] bool isTold() const;
    [[nodiscard]] bool isAtRest();
    [[nodiscard]] QList<ChangeRecord> rows();
    [[nodiscard]] Evidence evidence();
    void goOn(std::chrono::milliseconds step, int most);
    void checkRow(const ChangeRecord &row, QStringList &problems) const;
    [[nodiscard]] bool takesAnother();

    TestDesk m_desk;
    QString m_journal;
    FileImages m_start;
    Change m_change;
    QList<Sent> m_sent;
    QList<DiskCall> m_calls;
    bool m_wasStruck = false;
    bool m_wasDoneInTime = false;
};

} // namespace NumberDesk::Testing
