// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/dashboard.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch::Dashboard {

QUrl start()
{
    return QUrl(u"https://dashboard.sinch.com/"_s);
}

QUrl accessKeys()
{
    return QUrl(u"https://dashboard.sinch.com/settings/access-keys"_s);
}

QUrl projects()
{
    return QUrl(u"https://dashboard.sinch.com/settings/project-management"_s);
}

QUrl numbers()
{
    return QUrl(u"https://dashboard.sinch.com/numbers/your-numbers/numbers"_s);
}

} // namespace NumberDesk::Sinch::Dashboard
