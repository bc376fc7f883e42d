// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace NumberDesk {

/// What went wrong, in the program's own terms. A person's words are made from it by
/// gui/presenters/errorpresenter; never show `detail` or `providerWords` as rich text.
enum class ErrorKind {
    Cancelled, ///< the person or the owner gave up waiting
    Timeout, ///< our own deadline passed
    Offline, ///< host not found, refused, unreachable, connection lost
    TlsFailed, ///< no trusted connection could be made
    Unauthorised, ///< the provider refused the credentials
    Forbidden, ///< the credentials are good, but not for this
    NotFound, ///< the provider does not know what was asked for
    Conflict, ///< somebody changed the same thing, or the same change is under way
    Refused, ///< the provider said no for another understood reason
    InsufficientFunds, ///< the balance does not cover it
    PapersNeeded, ///< an address or identity papers have to be given first
    InvalidRequest, ///< what was asked is not well-formed (ours or the provider's judgement)
    RateLimited, ///< too many requests
    ProviderDown, ///< 5xx and the like
    BadAnswer, ///< an answer came that cannot be understood
    Unsupported, ///< this provider has no such call
    SecretsLocked, ///< the keychain is locked or its prompt was dismissed
    SecretsMissing, ///< no keychain, or the entry that should be there is gone
    Storage, ///< a file of the profile cannot be read or written
    Internal, ///< a fault of the program
};

/// How far a request is known to have got. Decides what may follow a write.
enum class Delivery {
    NotSent, ///< provably nothing left this machine
    Answered, ///< an answer came and was understood
    Unknown, ///< sent, or perhaps sent, without an answer that can be relied on
};

/// A failure as a value. `causes` and `help` are filled by a provider that knows more than the kind
/// tells: translated, plain text, most likely first.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    Delivery delivery = Delivery::NotSent;
    int httpStatus = 0; ///< 0 where no HTTP answer came
    QString providerCode; ///< the provider's own code, as it sent it
    QString providerWords; ///< the provider's own words: untrusted plain text
    QString requestId; ///< what the provider's support asks for
    std::optional<std::chrono::milliseconds> retryAfter;
    bool lookFirst
        = false; ///< answered, but it can also mean that the write took effect: look before believing it
    QString field; ///< the field at fault, where there is one (a setting or credential key)
    QStringList untaken; ///< keys of settings that were written and are not as wanted
    QString detail; ///< more precise words for a person, translated; may be empty
    QStringList causes; ///< likely causes, most likely first, translated
    QUrl help; ///< where a person can go on, e.g. the provider's dashboard

    /// A stable English word for logs and the journal, e.g. "PapersNeeded".
    [[nodiscard]] static QString kindName(ErrorKind kind);
    /// The inverse of kindName(); Internal for a word it does not know.
    [[nodiscard]] static ErrorKind kindFromName(const QString &name);
};

/// Shorthand for an error that never touched the network.
[[nodiscard]] Error makeError(ErrorKind kind, const QString &detail = {});

} // namespace NumberDesk
