// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdvoice.h"

#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Foreign
{
    const char *digits;
    const char *country;
    bool verified;
};

// Out of the ranges for fiction; the pool never offers them, see BirdState.
constexpr std::array kForeign{ Foreign{ "442079460018", "GB", true }, Foreign{ "12025550147", "US", true },
    Foreign{ "447700900461", "GB", false } };
constexpr int kForeignCount = static_cast<int>(kForeign.size());
constexpr std::chrono::sys_days kFirstDay{ std::chrono::year(2025) / 1 / 1 };

BirdVoiceNumber foreign(const Foreign &number)
{
    BirdVoiceNumber made;
    made.digits = QString::fromLatin1(number.digits);
    made.country = QString::fromLatin1(number.country);
    made.verified = number.verified;
    made.outbound = number.verified;
    made.createdAt = kFirstDay;
    return made;
}

} // namespace

BirdVoice::BirdVoice(BirdBook<BirdNumber> &book, quint64 seed)
    : m_book(book)
    , m_names(BirdNames::tagged(u"vnu_"_s, seed))
{ }

QStringList BirdVoice::verifiedNumbers()
{
    QStringList numbers;
    for (const Foreign &number : kForeign) {
        if (number.verified)
            numbers.append(QString::fromLatin1(number.digits));
    }
    return numbers;
}

QString BirdVoice::unverifiedNumber()
{
    return QString::fromLatin1(kForeign.back().digits);
}

QStringList BirdVoice::trunkIds()
{
    return { u"spt_01jd0sandboxtrunk0000000a1"_s, u"spt_01jd0sandboxtrunk0000000b2"_s };
}

bool BirdVoice::leadsSomewhere(const BirdRoute &route)
{
    if (route.type == "trunk"_L1)
        return trunkIds().contains(route.trunkId);
    return route.type != "forward"_L1 || verifiedNumbers().contains(route.forwardTo.mid(1));
}

// The foreign ones come first among the positions, so that those of the book can go on for ever.
std::optional<BirdVoiceNumber> BirdVoice::at(int position) const
{
    if (position < 0)
        return std::nullopt;
    if (position < kForeignCount)
        return foreign(kForeign.at(static_cast<std::size_t>(position)));
    const int allocation = position - kForeignCount;
    if (!m_book.contains(allocation))
        return std::nullopt;
    const BirdNumber number = m_book.at(allocation);
    if (number.shared || number.number.type.startsWith("short_code"_L1))
        return std::nullopt;
    BirdVoiceNumber made{ number.number.msisdn, number.number.country, allocation, false, canBeCalled(number),
        false, number.allocatedAt, number.name, number.route };
    return made;
}

std::vector<int> BirdVoice::list(const QString &text) const
{
    if (m_sorted.empty()) {
        std::vector<std::pair<QString, int>> keyed;
        for (int i = 0; i < kForeignCount; ++i)
            keyed.emplace_back(QString::fromLatin1(kForeign.at(static_cast<std::size_t>(i)).digits), i);
        for (const int allocation : m_book.order()) {
            if (const auto number = at(allocation + kForeignCount))
                keyed.emplace_back(number->digits, allocation + kForeignCount);
        }
        std::sort(keyed.begin(), keyed.end());
        m_sorted.reserve(keyed.size());
        for (const auto &[digits, position] : keyed)
            m_sorted.push_back(position);
    }
    if (text.isEmpty())
        return m_sorted;
    std::vector<int> found;
    std::copy_if(m_sorted.cbegin(), m_sorted.cend(), std::back_inserter(found), [&](int position) {
        const auto number = at(position);
        return number->digits.contains(text) || number->name.contains(text, Qt::CaseInsensitive);
    });
    return found;
}

void BirdVoice::update(int position, const BirdVoiceUpdate &update)
{
    const int allocation = position - kForeignCount;
    if (!m_book.contains(allocation))
        return;
    BirdNumber number = m_book.at(allocation);
    number.name = update.name.value_or(number.name);
    number.route = update.route.value_or(number.route);
    m_book.replace(allocation, number);
}

} // namespace NumberDesk
