// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

/// Where an account lives: every key belongs to one region, and each region has its own host.
namespace NumberDesk::Bird {

/// Two letters and a number, such as "us1". Regions that are not known yet have this form too.
[[nodiscard]] bool isRegion(QByteArrayView text);
/// https://<region>.platform.bird.com
[[nodiscard]] QUrl hostOf(const QString &region);
/// The region in a key of the form bk_<region>_…; empty for a key of any other form.
[[nodiscard]] QString regionOfKey(const Secret &key);
/// The one region other than that of @p asked whose host @p words name; empty when they name none or
/// several. Nothing but a region is ever taken from them, so they cannot lead to a foreign host.
[[nodiscard]] QString regionNamedIn(const QString &words, const QUrl &asked);

} // namespace NumberDesk::Bird
