// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/filterquery.h"
#include "domain/providerinfo.h"
#include "services/accounts.h"

#include <QHash>
#include <QStringList>

namespace NumberDesk {

/// One step in the course of a change, in local time.
struct CourseStep
{
    QString time;
    QString words;
};

[[nodiscard]] QList<CourseStep> courseOf(const ChangeRecord &record);
/// What was asked for: the price of a buy, the settings of a configure with those that did not take. Empty
/// when there is no more to say.
[[nodiscard]] QString askedText(const ChangeRecord &record, const ProviderInfo &info);
/// The requests of a change, one below the other as they were sent; some changes take several.
[[nodiscard]] int requestCount(const QString &request);
/// What stands above them: whether they were sent, and that secrets are masked.
[[nodiscard]] QString requestHeading(const ChangeRecord &record);
/// Why there is nothing to copy; empty when there is.
[[nodiscard]] QString whyNoRequest(const ChangeRecord &record);
/// What a filter is held against; a thread may ask.
[[nodiscard]] RowTexts activityTexts(
    const ChangeRecord &record, const QString &accountLabel, const QDateTime &nowUtc);

using AccountLabels = QHash<AccountId, QString>;
[[nodiscard]] AccountLabels accountLabels(const Accounts &accounts);

/// The journal as a table for a file: UTC, E.164, one change a row. A thread may ask.
[[nodiscard]] QStringList journalHeadings();
[[nodiscard]] QStringList journalCells(
    const ChangeRecord &record, const AccountLabels &accounts, const QDateTime &nowUtc);

} // namespace NumberDesk
