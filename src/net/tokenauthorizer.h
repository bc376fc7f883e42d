// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/authorizer.h"
#include "net/tokensource.h"

#include <memory>

namespace NumberDesk {

/// `Authorization: Bearer` with the token of a TokenSource, which the client shares to sign out with.
///
/// A 401 is worth a new token only where it says "expired" in any of its WWW-Authenticate values.
class TokenAuthorizer final : public Authorizer
{
public:
    explicit TokenAuthorizer(std::shared_ptr<TokenSource> source);

    [[nodiscard]] OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &request) override;
    [[nodiscard]] QList<Secret> secrets() const override;
    [[nodiscard]] bool refused(const HttpResponse &response, const QList<SecretHeader> &used) override;

private:
    std::shared_ptr<TokenSource> m_source;
};

} // namespace NumberDesk
