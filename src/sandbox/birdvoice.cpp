// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdvoice.h"

#include <algorithm>
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
constexpr int kCell = 20; ///< longer than any number of the sandbox
constexpr qsizetype kLongestMadeName = 8; ///< "Desk 40" and the like; see birdstart.cpp
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

void BirdVoice::changed()
{
    m_sorted.clear();
    m_digits.clear();
}

void BirdVoice::sort() const
{
    using Cell = std::array<char, kCell>;
    std::vector<std::pair<Cell, int>> keyed;
    keyed.reserve(m_book.order().size() + kForeign.size());
    const auto add = [&keyed](const QString &digits, int position) {
        Cell cell{};
        const QByteArray text = digits.toLatin1();
        std::copy_n(text.cbegin(), std::min<qsizetype>(text.size(), kCell - 1), cell.begin());
        keyed.emplace_back(cell, position);
    };
    for (int i = 0; i < kForeignCount; ++i)
        add(QString::fromLatin1(kForeign.at(static_cast<std::size_t>(i)).digits), i);
    for (const int allocation : m_book.order()) {
        const int position = allocation + kForeignCount;
        if (m_book.isPlain(allocation) || at(position))
            add(m_book.digitsAt(allocation), position);
    }
    std::sort(keyed.begin(), keyed.end());
    m_sorted.reserve(keyed.size());
    m_digits.reserve(static_cast<qsizetype>(keyed.size()) * kCell);
    for (const auto &[cell, position] : keyed) {
        m_sorted.push_back(position);
        m_digits.append(cell.data(), kCell);
    }
}

std::vector<int> BirdVoice::withDigits(const QByteArray &text) const
{
    std::vector<int> found;
    for (qsizetype hit = m_digits.indexOf(text); hit >= 0;) {
        const qsizetype cell = hit / kCell;
        found.push_back(m_sorted.at(static_cast<std::size_t>(cell)));
        hit = m_digits.indexOf(text, (cell + 1) * kCell);
    }
    return found;
}

bool BirdVoice::fits(int position, const QString &text) const
{
    const auto number = at(position);
    return number && (number->digits.contains(text) || number->name.contains(text, Qt::CaseInsensitive));
}

std::vector<int> BirdVoice::list(const QString &text) const
{
    if (m_sorted.empty())
        sort();
    if (text.isEmpty())
        return m_sorted;
    // A name that was made up is shorter, so that only few numbers have to be made to look at theirs.
    const bool isLong = text.size() > kLongestMadeName;
    std::vector<int> found = isLong ? withDigits(text.toLatin1()) : m_sorted;
    const QList<int> kept = isLong ? m_book.keptPositions() : QList<int>();
    for (const int allocation : kept)
        found.push_back(allocation + kForeignCount);
    std::erase_if(found, [&](int position) { return !fits(position, text); });
    if (!kept.isEmpty()) {
        const auto digits = [this](int position) { return at(position)->digits; };
        std::sort(found.begin(), found.end(), [&](int a, int b) { return digits(a) < digits(b); });
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
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
