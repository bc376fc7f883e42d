// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace NumberDesk {

/// What a number can do. The set of words is open: one that is not known here is kept as it came.
enum class Capability { Sms, Mms, Voice, WhatsApp };

[[nodiscard]] QString capabilityName(Capability capability); ///< "SMS", "Voice": translated, for people
[[nodiscard]] QString capabilityWord(Capability capability); ///< "SMS", "VOICE": on the wire and in files

/// The capabilities of a number or offer, with directions where the provider tells them.
class Capabilities final
{
public:
    struct Entry
    {
        QString word; ///< "SMS", "MMS", "VOICE", "WHATSAPP", or an unknown word as it came
        bool inbound = true; ///< supported
        bool outbound = true;
        bool inboundBlocked = false; ///< supported, but it does not work now
        bool outboundBlocked = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void add(Capability capability, bool inbound = true, bool outbound = true);
    /// With all that is known of it. The word may be spelled in any case.
    void add(Entry entry);
    void addUnknown(const QString &word);
    /// Adds by the wire word "SMS", "MMS", "VOICE", "WHATSAPP" in any case, or as unknown. What is there
    /// already gains directions and is not listed twice.
    void addWord(const QString &word);
    [[nodiscard]] bool has(Capability capability) const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// Names for people in a fixed order: SMS, MMS, Voice, WhatsApp, then unknown ones as they came.
    [[nodiscard]] QStringList names() const;
    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    void insert(const Entry &entry);

    QList<Entry> m_entries; // known ones in the order of names(), no duplicates
};

/// Kind of number. Open: an unknown kind keeps the provider's word.
class NumberType final
{
public:
    enum class Kind { Unknown, Local, Mobile, TollFree, National, ShortCode };

    NumberType() = default;
    NumberType(Kind kind)
        : m_kind(kind)
    { }
    [[nodiscard]] static NumberType unknown(const QString &providerWord);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// "Mobile", "Toll-free", …, translated; the provider's own word when unknown; empty when not told.
    [[nodiscard]] QString name() const;
    /// A stable word for files: "mobile", …, or the provider's own.
    [[nodiscard]] QString word() const;
    [[nodiscard]] static NumberType fromWord(const QString &word);
    friend bool operator==(const NumberType &, const NumberType &) = default;

private:
    Kind m_kind = Kind::Unknown;
    QString m_word;
};

} // namespace NumberDesk
