// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/region.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

constexpr QByteArrayView kKeyStart("bk_");
constexpr auto kDomain = ".platform.bird.com"_L1;

bool isLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

bool isRegion(QByteArrayView text)
{
    return text.size() > 2 && text.size() <= 8 && isLetter(text[0]) && isLetter(text[1])
        && std::all_of(text.begin() + 2, text.end(), isDigit);
}

QUrl hostOf(const QString &region)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(region + kDomain);
    return url;
}

QString regionOfKey(const Secret &key)
{
    QString region;
    key.reveal([&region](QByteArrayView bytes) {
        if (!bytes.startsWith(kKeyStart))
            return;
        const QByteArrayView rest = bytes.sliced(kKeyStart.size());
        const qsizetype end = rest.indexOf('_');
        if (end > 0 && isRegion(rest.first(end)))
            region = QString::fromLatin1(rest.first(end));
    });
    return region;
}

QString regionNamedIn(const QString &words, const QUrl &asked)
{
    static const QRegularExpression host(
        u"(?<![A-Za-z0-9._@-])([a-z]{2}[0-9]{1,6})\\.platform\\.bird\\.com(?![A-Za-z0-9-]|\\.[A-Za-z0-9])"_s);
    QSet<QString> named;
    for (auto match = host.globalMatch(words); match.hasNext();) {
        const QString region = match.next().captured(1);
        if (hostOf(region).host() != asked.host())
            named.insert(region);
    }
    return named.size() == 1 ? *named.cbegin() : QString();
}

} // namespace NumberDesk::Bird
