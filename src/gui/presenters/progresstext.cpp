// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

// What is told to the second would jump about.
constexpr qint64 kSecondsTold = 90;
constexpr qint64 kMinutesTold = 90;

QString leftText(std::chrono::seconds left)
{
    const qint64 seconds = left.count();
    if (seconds < kSecondsTold)
        return Text::tr("about %1 s left").arg(QLocale().toString(std::max<qint64>(1, seconds)));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < kMinutesTold)
        return Text::tr("about %1 min left").arg(QLocale().toString(minutes));
    return Text::tr("about %1 h left").arg(QLocale().toString(double(minutes) / 60, 'f', 1));
}

QString rateText(double perMinute)
{
    constexpr double kMinute = 60;
    const QLocale locale;
    return perMinute < 2 * kMinute
        ? Text::tr("%1 a minute").arg(locale.toString(qRound(perMinute)))
        : Text::tr("%1 a second").arg(locale.toString(qRound(perMinute / kMinute)));
}

} // namespace

QString appliedText(const ApplyProgress &progress)
{
    const QLocale locale;
    return Text::tr("Applied %1 of %2").arg(locale.toString(progress.ended), locale.toString(progress.all));
}

QString paceText(const ApplyProgress &progress)
{
    if (progress.perMinute <= 0 || !progress.left)
        return {};
    return Text::tr("%1, %2", "a pace, the time left")
        .arg(rateText(progress.perMinute), leftText(*progress.left));
}

QString outageText(const ApplyProgress &progress, const QString &account)
{
    if (!progress.outage || progress.open() == 0)
        return {};
    const bool isUnusable = *progress.outage == ErrorKind::Unauthorised
        || *progress.outage == ErrorKind::SecretsLocked || *progress.outage == ErrorKind::SecretsMissing;
    const QString words = isUnusable
        ? Text::tr("%1 cannot be used just now; %n change(s) wait", "an account", progress.open())
        : Text::tr("%1 cannot be reached; %n change(s) wait", "an account", progress.open());
    return words.arg(account);
}

} // namespace NumberDesk
