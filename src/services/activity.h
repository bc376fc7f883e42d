// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/change.h"
#include "storage/changejournal.h"

#include <QDate>
#include <QObject>

#include <memory>
#include <optional>

namespace NumberDesk {

class ChangeRunner;

/// What was sent and what came of it, for the window: the journal with the newest first, what is unsettled
/// above that, and on top what a person has to decide.
class Activity final : public QObject
{
    Q_OBJECT

public:
    Activity(ChangeJournal &journal, ChangeRunner &runner, QObject *parent = nullptr);
    ~Activity() override;

    /// How many rows load() reads beside the unsettled ones, and loadOlder() beyond them.
    static constexpr int kRows = 500;
    static constexpr int kOlderRows = 300;

    /// Reads the unsettled and the newest rows; loaded() or failed() follows.
    void load();
    /// Whether the journal may have older rows than those of records().
    [[nodiscard]] bool hasOlder() const;
    /// Reads the next older ones, once at a time; olderLoaded() or failed() follows.
    void loadOlder();
    /// The whole journal, newest first, in the parts in which it was read. Nothing of it is kept here.
    [[nodiscard]] OperationPtr<QList<QList<ChangeRecord>>> everything();
    [[nodiscard]] const QList<ChangeRecord> &records() const; ///< unsettled first, then newest first
    [[nodiscard]] std::optional<ChangeRecord> find(const QString &changeId) const;
    /// The unsettled change of a number, if there is one: it blocks further writes to it.
    [[nodiscard]] std::optional<ChangeRecord> unsettled(const NumberRef &ref) const;
    [[nodiscard]] int unsettledCount() const;
    /// A change that a person has to decide; nothing for any other.
    [[nodiscard]] std::optional<ChangeRecord> undecided(const QString &changeId) const;
    /// Values last set here for fields that cannot be read back, with the time they were set.
    [[nodiscard]] OperationPtr<SettingValues> lastSet(const NumberRef &ref);

    /// What was committed to by buying in the month (UTC) that @p day is in.
    [[nodiscard]] OperationPtr<MonthlySpend> monthlySpend(const AccountId &account, QDate day);

    void lookNow(const QString &changeId);
    void decide(const QString &changeId, bool happened);

Q_SIGNALS:
    void loaded();
    /// These have joined records().
    void olderLoaded(const QList<NumberDesk::ChangeRecord> &records);
    void recordChanged(const NumberDesk::ChangeRecord &record);
    /// The journal cannot be used; writes are off.
    void failed(const NumberDesk::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
