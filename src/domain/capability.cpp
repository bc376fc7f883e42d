// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/capability.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct KnownCapability
{
    Capability capability;
    QLatin1StringView word;
};

// Also the order in which capabilities are shown.
constexpr std::array kKnown{
    KnownCapability{ Capability::Sms, "SMS"_L1 },
    KnownCapability{ Capability::Mms, "MMS"_L1 },
    KnownCapability{ Capability::Voice, "VOICE"_L1 },
    KnownCapability{ Capability::WhatsApp, "WHATSAPP"_L1 },
};

const KnownCapability *known(const QString &word)
{
    const auto *found = std::find_if(kKnown.begin(), kKnown.end(),
        [&](const KnownCapability &entry) { return word.compare(entry.word, Qt::CaseInsensitive) == 0; });
    return found == kKnown.end() ? nullptr : found;
}

std::size_t rank(const Capabilities::Entry &entry)
{
    const KnownCapability *found = known(entry.word);
    return found ? static_cast<std::size_t>(found - kKnown.begin()) : kKnown.size();
}

struct KnownType
{
    NumberType::Kind kind;
    QLatin1StringView word;
};

constexpr std::array kTypes{
    KnownType{ NumberType::Kind::Local, "local"_L1 },
    KnownType{ NumberType::Kind::Mobile, "mobile"_L1 },
    KnownType{ NumberType::Kind::TollFree, "toll-free"_L1 },
    KnownType{ NumberType::Kind::National, "national"_L1 },
    KnownType{ NumberType::Kind::ShortCode, "short-code"_L1 },
};

} // namespace

QString capabilityName(Capability capability)
{
    switch (capability) {
    case Capability::Sms:
        return QCoreApplication::translate("Domain", "SMS");
    case Capability::Mms:
        return QCoreApplication::translate("Domain", "MMS");
    case Capability::Voice:
        return QCoreApplication::translate("Domain", "Voice");
    case Capability::WhatsApp:
        return QCoreApplication::translate("Domain", "WhatsApp");
    }
    return {};
}

QString capabilityWord(Capability capability)
{
    return QString(kKnown[static_cast<std::size_t>(capability)].word);
}

void Capabilities::add(Capability capability, bool inbound, bool outbound)
{
    insert({ capabilityWord(capability), inbound, outbound, false, false });
}

void Capabilities::add(Entry entry)
{
    entry.word = entry.word.trimmed();
    if (const KnownCapability *found = known(entry.word))
        entry.word = QString(found->word);
    if (!entry.word.isEmpty())
        insert(entry);
}

void Capabilities::addUnknown(const QString &word)
{
    addWord(word);
}

void Capabilities::addWord(const QString &word)
{
    const QString trimmed = word.trimmed();
    if (trimmed.isEmpty())
        return;
    const KnownCapability *found = known(trimmed);
    insert({ found ? QString(found->word) : trimmed, true, true, false, false });
}

void Capabilities::insert(const Entry &entry)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &other) { return other.word.compare(entry.word, Qt::CaseInsensitive) == 0; });
    if (same != m_entries.end()) {
        same->inbound = same->inbound || entry.inbound;
        same->outbound = same->outbound || entry.outbound;
        same->inboundBlocked = same->inboundBlocked || entry.inboundBlocked;
        same->outboundBlocked = same->outboundBlocked || entry.outboundBlocked;
        return;
    }
    const auto after = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry &other) { return rank(other) > rank(entry); });
    m_entries.insert(after, entry);
}

bool Capabilities::has(Capability capability) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [word = capabilityWord(capability)](const Entry &entry) { return entry.word == word; });
}

QStringList Capabilities::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        const KnownCapability *found = known(entry.word);
        names += found ? capabilityName(found->capability) : entry.word;
    }
    return names;
}

NumberType NumberType::unknown(const QString &providerWord)
{
    NumberType type;
    type.m_word = providerWord.trimmed();
    return type;
}

QString NumberType::name() const
{
    switch (m_kind) {
    case Kind::Unknown:
        return m_word;
    case Kind::Local:
        return QCoreApplication::translate("Domain", "Local", "type of number");
    case Kind::Mobile:
        return QCoreApplication::translate("Domain", "Mobile", "type of number");
    case Kind::TollFree:
        return QCoreApplication::translate("Domain", "Toll-free", "type of number");
    case Kind::National:
        return QCoreApplication::translate("Domain", "National", "type of number");
    case Kind::ShortCode:
        return QCoreApplication::translate("Domain", "Short code", "type of number");
    }
    return m_word;
}

QString NumberType::word() const
{
    for (const KnownType &type : kTypes) {
        if (type.kind == m_kind)
            return QString(type.word);
    }
    return m_word;
}

NumberType NumberType::fromWord(const QString &word)
{
    for (const KnownType &type : kTypes) {
        if (word == type.word)
            return type.kind;
    }
    return unknown(word);
}

} // namespace NumberDesk
