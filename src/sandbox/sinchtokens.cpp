// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchtokens.h"

#include "sandbox/madeids.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr quint64 kSignatureStream = 3'000'000;

QString part(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

qint64 seconds(Moment moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

} // namespace

SinchTokens::SinchTokens(quint64 seed, Moment now)
    : m_seed(seed)
    , m_start(now)
    , m_bucket(10, 30)
{ }

bool SinchTokens::mayIssue(Moment now)
{
    return !m_bucket.take(std::chrono::duration_cast<std::chrono::milliseconds>(now - m_start)).has_value();
}

QString SinchTokens::issue(Moment now)
{
    const Moment expiry = now + m_lifetime;
    const auto serial = static_cast<quint64>(m_issued++);
    const QJsonObject claims{ { u"iat"_s, seconds(now) }, { u"exp"_s, seconds(expiry) },
        { u"jti"_s, MadeIds::uuid(m_seed, kSignatureStream * 2 + serial) } };
    const QString token = part({ { u"alg"_s, u"RS256"_s }, { u"typ"_s, u"JWT"_s } }) + u'.' + part(claims)
        + u'.' + MadeIds::letters(m_seed, kSignatureStream + serial, 43);
    m_expiries.insert(token, expiry);
    return token;
}

SinchTokens::Verdict SinchTokens::check(const QString &token, Moment now) const
{
    const auto expiry = m_expiries.constFind(token);
    if (expiry == m_expiries.cend())
        return Verdict::Unknown;
    return now < *expiry ? Verdict::Good : Verdict::Expired;
}

void SinchTokens::revoke(const QString &token)
{
    m_revoked += static_cast<int>(m_expiries.remove(token));
}

void SinchTokens::expireAll()
{
    for (Moment &expiry : m_expiries)
        expiry = Moment{};
}

} // namespace NumberDesk
