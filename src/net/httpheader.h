// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QList>

namespace NumberDesk {

/// A header whose value may be seen.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// A header whose value must not be seen; it is revealed only into the socket's request.
struct SecretHeader
{
    QByteArray name;
    Secret value;
};

/// The value of the first header of that name, in any case; empty if there is none.
[[nodiscard]] QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name);

} // namespace NumberDesk
