// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redactor.h"

#include <algorithm>
#include <vector>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMask("\u2026masked\u2026");

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// How many bytes of @p text from @p at spell the one byte @p wanted, as it is or percent-encoded; 0 if none.
qsizetype spellsByte(QByteArrayView text, qsizetype at, char wanted)
{
    if (at < text.size() && text[at] == wanted)
        return 1;
    if (at + 2 < text.size() && text[at] == '%') {
        const int high = hexDigit(text[at + 1]);
        const int low = hexDigit(text[at + 2]);
        if (high >= 0 && low >= 0 && static_cast<char>(high * 16 + low) == wanted)
            return 3;
    }
    return wanted == ' ' && at < text.size() && text[at] == '+' ? 1 : 0;
}

// Raw and percent-encoded in any mixture, because each encoder leaves other characters alone.
qsizetype spellsSecret(QByteArrayView text, qsizetype at, QByteArrayView secret)
{
    const qsizetype start = at;
    for (const char wanted : secret) {
        const qsizetype length = spellsByte(text, at, wanted);
        if (length == 0)
            return 0;
        at += length;
    }
    return at - start;
}

QByteArray maskedByValue(const QByteArray &text, QByteArrayView secret)
{
    QByteArray masked;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = spellsSecret(text, at, secret);
        if (length > 0) {
            masked.append(QByteArrayView(text).sliced(taken, at - taken)).append(kMask);
            taken = at + length;
        }
        at += std::max<qsizetype>(1, length);
    }
    return taken == 0 ? text : masked.append(QByteArrayView(text).sliced(taken));
}

// The characters of a Base64 text that depend on nothing but @p secret, when @p lead bytes stand before it.
QByteArray innerBase64(QByteArrayView secret, qsizetype lead, QByteArray::Base64Options options)
{
    const QByteArray whole
        = QByteArray(lead, 'x').append(secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype from = (lead * 8 + 5) / 6;
    const qsizetype to = (lead + secret.size()) * 8 / 6;
    return whole.sliced(from, to - from);
}

std::vector<QByteArray> encodedSpellings(QByteArrayView secret)
{
    std::vector<QByteArray> spellings;
    for (qsizetype lead = 0; lead < 3; ++lead) {
        spellings.push_back(innerBase64(secret, lead, QByteArray::Base64Encoding));
        spellings.push_back(innerBase64(secret, lead, QByteArray::Base64UrlEncoding));
    }
    const QByteArray hex = secret.toByteArray().toHex();
    spellings.push_back(hex);
    spellings.push_back(hex.toUpper());
    return spellings;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

void Redactor::add(const Secret &secret)
{
    if (secret.size() >= kShortest && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

void Redactor::forget(const Secret &secret)
{
    m_secrets.removeAll(secret);
}

QByteArray Redactor::redacted(QByteArray bytes) const
{
    for (const Secret &secret : m_secrets) {
        if (bytes.size() < secret.size())
            continue; // no spelling is shorter than what it spells
        secret.reveal([&bytes](QByteArrayView value) {
            bytes = maskedByValue(bytes, value);
            for (QByteArray &spelling : encodedSpellings(value)) {
                if (bytes.contains(spelling))
                    bytes.replace(spelling, kMask);
                wipe(spelling.data(), spelling.size());
            }
        });
    }
    return bytes;
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

qsizetype Redactor::longestSpelling() const
{
    qsizetype longest = 0;
    for (const Secret &secret : m_secrets)
        longest = std::max(longest, secret.size() * 3);
    return longest;
}

QString curlFor(const HttpRequest &request, const Redactor &redactor)
{
    // Masked before it is quoted: quoting could split a secret that contains an apostrophe.
    const auto word = [&redactor](const QByteArray &bytes) {
        return quoted(QString::fromUtf8(redactor.redacted(bytes)));
    };
    QStringList lines{ u"curl --globoff --request "_s + QString::fromLatin1(verbName(request.verb)) + u' '
            + word(request.url().toEncoded()),
        u"--header "_s + quoted(u"Authorization: "_s + QString::fromUtf8(kMask)) };
    for (const HttpHeader &header : request.headers)
        lines += u"--header "_s + word(header.name + ": " + header.value);
    if (!request.contentType.isEmpty())
        lines += u"--header "_s + word("Content-Type: " + request.contentType);
    if (request.isConfidential && !request.body.isEmpty())
        lines += u"--data-raw "_s + quoted(QString::fromUtf8(kMask));
    else if (!request.body.isEmpty() || request.verb == Verb::Post || request.verb == Verb::Put)
        lines += u"--data-raw "_s + word(request.body);
    return lines.join(u" \\\n  "_s);
}

} // namespace NumberDesk
