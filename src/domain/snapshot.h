// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"
#include "domain/settings.h"

#include <QDateTime>

namespace NumberDesk {

enum class SnapshotReason {
    BeforeWrite, ///< what was there just before we wrote
    Refresh, ///< a refresh found it different from what was known
};

/// The settings of a number at a moment.
struct Snapshot
{
    NumberRef ref;
    SettingValues settings;
    QDateTime when; ///< UTC
    SnapshotReason reason = SnapshotReason::Refresh;
};

/// What a number had when it was given back: enough to make it what it was.
struct Kit
{
    QString changeId; ///< of the release
    NumberRef ref;
    QDateTime kept; ///< UTC
    SettingValues settings;
    Annotation annotation;
};

} // namespace NumberDesk
