// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "net/httprequest.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace NumberDesk {

/// Masks known secrets by value, however they are spelled: raw, percent-encoded, Base64 (also in the
/// middle of something longer, such as `user:secret`) and hexadecimal.
class Redactor final
{
public:
    /// Shorter ones are not looked for: they would turn up by chance in every text.
    static constexpr qsizetype kShortest = 4;

    void add(const Secret &secret);
    /// Looks for it no longer.
    void forget(const Secret &secret);
    [[nodiscard]] QByteArray redacted(QByteArray bytes) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    /// Room to leave before a text is cut, so that no secret is cut in two and missed.
    [[nodiscard]] qsizetype longestSpelling() const;

private:
    QList<Secret> m_secrets;
};

/// @p request as a cURL command over several lines, quoted for a POSIX shell, without credentials: they
/// are never part of a request, and anything of @p redactor's in it is masked.
[[nodiscard]] QString curlFor(const HttpRequest &request, const Redactor &redactor);

} // namespace NumberDesk
