// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/openpage.h"

#include <QDesktopServices>
#include <QUrl>

namespace NumberDesk {

using namespace Qt::StringLiterals;

bool canOpenPage(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

void openPage(const QUrl &url)
{
    if (canOpenPage(url))
        QDesktopServices::openUrl(url);
}

} // namespace NumberDesk
