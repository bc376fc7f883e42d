// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/authorizer.h"

namespace NumberDesk {

/// A key that goes into every request as it is: `Authorization: <scheme> <key>`, with a scheme such as
/// "Bearer" or "AccessKey". The key never gets stale, so a 401 is final.
class KeyAuthorizer final : public Authorizer
{
public:
    KeyAuthorizer(QByteArrayView scheme, Secret key);

    [[nodiscard]] OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &request) override;
    [[nodiscard]] QList<Secret> secrets() const override;

private:
    Secret m_key;
    SecretHeader m_header;
};

} // namespace NumberDesk
