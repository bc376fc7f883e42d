// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

QString SecretKey::text() const
{
    return u"numberdesk/%1/%2/%3"_s.arg(provider, account, field);
}

} // namespace NumberDesk
