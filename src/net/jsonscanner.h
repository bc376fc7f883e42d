// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
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

/// Where something stands in a text.
struct JsonSpan
{
    qsizetype at = 0;
    qsizetype size = 0;
};

/// Copies JSON text, turning every number into a string that begins with kNumberMark, so that
/// QJsonDocument keeps it exactly as it was written instead of as a double. The text need not be valid
/// JSON: what is wrong with it and no JsonFlaw stays wrong for QJsonDocument to find.
class JsonScanner final
{
public:
    /// The objects in the lists of the outermost object, by the key of the list.
    using Rows = QHash<QByteArray, QList<JsonSpan>>;

    explicit JsonScanner(QByteArrayView text)
        : m_text(text)
    { }

    [[nodiscard]] QByteArray scanned();
    [[nodiscard]] std::optional<JsonFlaw> flaw() const { return m_flaw; }
    /// After scanned(), of valid text. None where a key is written with an escape, or twice.
    [[nodiscard]] const Rows &rows() const { return m_rows; }

private:
    void copyPlain(qsizetype end);
    void copyString();
    void copyEscape();
    void copyNumber();
    void open(char bracket);
    void close();
    void beginList();
    [[nodiscard]] std::optional<char16_t> escapedUnitAt(qsizetype position) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< what is before it is in the copy
    QByteArray m_copy;
    std::optional<JsonFlaw> m_flaw;
    Rows m_rows;
    bool m_isUnsure = false; ///< about all of them
    qsizetype m_depth = 0; ///< brackets that are open
    QByteArrayView m_string; ///< the last one of the outermost object, as it is written
    QList<JsonSpan> *m_list = nullptr; ///< of the outermost object, that is being read
    qsizetype m_row = 0; ///< where the row that is being read begins
};

/// The inverse, for JSON text written by QJsonDocument from scanned text.
[[nodiscard]] QByteArray withPlainNumbers(const QByteArray &marked);

/// Whether @p text is a number as JSON writes one.
[[nodiscard]] bool isJsonNumber(QByteArrayView text);

} // namespace NumberDesk
