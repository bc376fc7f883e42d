// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

namespace NumberDesk {

ProviderInfo Provider::infoFor(const Account &) const
{
    return info();
}

} // namespace NumberDesk
