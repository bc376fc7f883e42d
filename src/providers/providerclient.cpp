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

OperationPtr<Progress> ProviderClient::follow(const SentWrite &)
{
    return finishedOperation<Progress>(Progress());
}

OperationPtr<QList<Region>> ProviderClient::regions()
{
    return finishedOperation<QList<Region>>(makeError(ErrorKind::Unsupported));
}

OperationPtr<QMap<QString, Secret>> ProviderClient::accountSettings()
{
    return finishedOperation<QMap<QString, Secret>>(makeError(ErrorKind::Unsupported));
}

OperationPtr<Done> ProviderClient::signOut()
{
    return finishedOperation<Done>(Done{});
}

} // namespace NumberDesk
