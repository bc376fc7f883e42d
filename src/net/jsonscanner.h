// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace NumberDesk {

/// Stands before a number inside JSON text in which numbers were turned into strings; a noncharacter.
inline constexpr char16_t kNumberMark = 0xFDD0;

/// What is wrong with the text of an answer, as far as QJsonDocument does not see it.
enum class JsonFlaw {
    Nul, ///< a NUL, raw or escaped
    HalfSurrogate, ///< an escaped surrogate without its other half
    BadNumber, ///< one that JSON does not write so, or one that stands for a key
};

/// Copies JSON text, turning every number into a string that begins with kNumberMark, so that
/// QJsonDocument keeps it exactly as it was written instead of as a double. The text need not be valid
/// JSON: what is wrong with it and no JsonFlaw stays wrong for QJsonDocument to find.
class JsonScanner final
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_text(text)
    { }

    [[nodiscard]] QByteArray scanned();
    [[nodiscard]] std::optional<JsonFlaw> flaw() const { return m_flaw; }

private:
    void copyString();
    void copyEscape();
    void copyNumber();
    [[nodiscard]] std::optional<char16_t> escapedUnitAt(qsizetype position) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_copy;
    std::optional<JsonFlaw> m_flaw;
};

/// The inverse, for JSON text written by QJsonDocument from scanned text.
[[nodiscard]] QByteArray withPlainNumbers(const QByteArray &marked);

/// Whether @p text is a number as JSON writes one.
[[nodiscard]] bool isJsonNumber(QStringView text);

} // namespace NumberDesk
