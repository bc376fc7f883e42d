// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "net/httpheader.h"
#include "net/httprequest.h"

namespace NumberDesk {

/// Provides the headers that prove who is asking.
class Authorizer
{
public:
    Authorizer() = default;
    Q_DISABLE_COPY_MOVE(Authorizer)
    virtual ~Authorizer() = default;

    [[nodiscard]] virtual OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &request) = 0;
    /// Everything that must be masked wherever it turns up, beside the header values.
    [[nodiscard]] virtual QList<Secret> secrets() const = 0;
    /// Told when the provider refused what headersFor() gave (401).
    virtual void refused() { }
};

/// HTTP Basic, as Vonage and Sinch take it.
class BasicAuthorizer final : public Authorizer
{
public:
    BasicAuthorizer(const QString &user, Secret password);

    [[nodiscard]] OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &request) override;
    [[nodiscard]] QList<Secret> secrets() const override;

private:
    Secret m_password;
    Secret m_header;
};

} // namespace NumberDesk
