// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/settingfield.h"
#include "domain/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

bool hasUnseen(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
        [](uint character) { return QChar::isSpace(character) || isInvisible(character); });
}

bool hasControl(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What stands between "//" and the path, as it was typed: QUrl forgets an empty user name and other scripts.
QString typedAuthority(const QString &text)
{
    static const QRegularExpression authority(u"\\A[^:/?#]*://([^/?#]*)"_s);
    return authority.match(text).captured(1);
}

/// A host that a resolver takes for an address: QUrl has brought the usual disguises to dotted form.
bool isIpLiteral(const QString &host)
{
    static const QRegularExpression numberLabel(
        u"(?:\\A|\\.)(?:[0-9]+|0x[0-9a-f]*)\\.?\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return host.contains(u':') || numberLabel.match(host).hasMatch();
}

bool isLocalName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return !name.contains(u'.') || name.endsWith(".localhost"_L1) || name.endsWith(".local"_L1)
        || name.endsWith(".internal"_L1);
}

/// The first reason why @p url cannot be a webhook; empty when there is none.
QString refusal(const QString &text, const QUrl &url)
{
    if (hasUnseen(text))
        return QCoreApplication::translate(
            "Domain", "The address contains a space or an invisible character. Remove it.");
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return QCoreApplication::translate("Domain", "A webhook address begins with https:// (or http://).");
    if (!url.isValid())
        return QCoreApplication::translate(
            "Domain", "This is not a valid web address. Check it for a wrong or missing character.");
    if (url.host().isEmpty())
        return QCoreApplication::translate("Domain",
            "The address names no host. A complete one looks like https://hooks.example.com/inbound.");
    if (url.port() == 0)
        return QCoreApplication::translate(
            "Domain", "Port 0 cannot be reached. Use another port or leave it out.");
    if (typedAuthority(text).contains(u'@'))
        return QCoreApplication::translate("Domain",
            "The address contains a user name or password, which others could read. Remove everything up to "
            "the @.");
    if (url.hasFragment())
        return QCoreApplication::translate(
            "Domain", "The part from # on is never sent to a server. Remove it.");
    if (hasControl(url.path(QUrl::FullyDecoded)) || hasControl(url.query(QUrl::FullyDecoded)))
        return QCoreApplication::translate(
            "Domain", "The address contains an encoded control character, such as %0A. Remove it.");
    return {};
}

/// The weightiest reason to look twice at @p url; empty when there is none.
QString warning(const QString &text, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (!isAscii(typedAuthority(text)) || host.startsWith("xn--"_L1) || host.contains(".xn--"_L1))
        return QCoreApplication::translate("Domain",
            "This host has letters that can be mistaken for others. Its real name is %1: check that this is "
            "the host you mean.")
            .arg(host);
    if (isIpLiteral(host))
        return QCoreApplication::translate("Domain",
            "The host is an IP address (%1), which may change or be out of the provider's reach. A host name "
            "is safer.")
            .arg(host);
    if (isLocalName(host))
        return QCoreApplication::translate(
            "Domain", "%1 is known only inside a local network: the provider can hardly reach it.")
            .arg(host);
    if (url.scheme() == "http"_L1)
        return QCoreApplication::translate(
            "Domain", "http:// is not encrypted: messages can be read on their way. Prefer https://.");
    return {};
}

} // namespace

std::optional<FieldProblem> checkWebhookUrl(const QString &key, const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (const QString words = refusal(text, url); !words.isEmpty())
        return FieldProblem{ key, words, false };
    if (const QString words = warning(text, url); !words.isEmpty())
        return FieldProblem{ key, words, true };
    return std::nullopt;
}

} // namespace NumberDesk
