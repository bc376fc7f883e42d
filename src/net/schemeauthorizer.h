// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/authorizer.h"

namespace NumberDesk {

/// A key that goes into the Authorization header as it is, after the name of its scheme: "Bearer …",
/// "AccessKey …".
class SchemeAuthorizer final : public Authorizer
{
public:
    SchemeAuthorizer(const QByteArray &scheme, Secret key);

    [[nodiscard]] OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &request) override;
    [[nodiscard]] QList<Secret> secrets() const override;

private:
    Secret m_key;
    SecretHeader m_header;
};

} // namespace NumberDesk
