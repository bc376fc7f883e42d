// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/providerclient.h"

namespace NumberDesk {

OperationPtr<std::optional<NumberOffer>> ProviderClient::findOffer(const NumberRef &)
{
    return finishedOperation<std::optional<NumberOffer>>(makeError(ErrorKind::Unsupported));
}

OperationPtr<QList<FieldChoice>> ProviderClient::choices(const QString &)
{
    return finishedOperation<QList<FieldChoice>>(makeError(ErrorKind::Unsupported));
}

OperationPtr<Money> ProviderClient::balance()
{
    return finishedOperation<Money>(makeError(ErrorKind::Unsupported));
}

} // namespace NumberDesk
