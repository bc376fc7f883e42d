// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/clocktext.h"

#include <QLocale>
#include <QTime>

namespace NumberDesk {

using namespace Qt::StringLiterals;

QString clockText(const QTime &time)
{
    // The long format has the seconds, but names the time zone as well.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf("mm"_L1);
    if (minutes > 0 && !format.contains("ss"_L1))
        format.insert(minutes + 2, QString(format.at(minutes - 1) + "ss"_L1));
    return QLocale().toString(time, format);
}

} // namespace NumberDesk
