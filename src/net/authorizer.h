// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "net/httpheader.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

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
    /// Told of every 401, with the headers that were @p used. True: they were stale, and headersFor() now
    /// gives new ones that are worth one repetition.
    [[nodiscard]] virtual bool refused(const HttpResponse &response, const QList<SecretHeader> &used);
};

/// The Authorization header of HTTP Basic.
[[nodiscard]] SecretHeader basicHeader(const QString &user, const Secret &password);

/// HTTP Basic, as Vonage and Sinch take it.
class BasicAuthorizer final : public Authorizer
{
public:
    BasicAuthorizer(const QString &user, Secret password);

    [[nodiscard]] OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &request) override;
    [[nodiscard]] QList<Secret> secrets() const override;

private:
    Secret m_password;
    SecretHeader m_header;
};

} // namespace NumberDesk
