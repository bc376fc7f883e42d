// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sheetmark.h"

#include "domain/phonenumber.h"
#include "domain/sheettext.h"

#include <QUrl>

#include <algorithm>
#include <charconv>

namespace NumberDesk {

namespace {

constexpr QByteArrayView kVersion("nd1|");
constexpr QByteArrayView kNoNotes("-");
constexpr QByteArrayView kShortCode("short");
constexpr int kParts = 8;

/// What may stand as it is is what a person reads: a URL stays one.
QByteArray escaped(const QString &text)
{
    return QUrl::toPercentEncoding(text, ":/?@");
}

void appendHex(std::string &text, quint32 value)
{
    constexpr QByteArrayView kDigits("0123456789abcdef");
    std::array<char, 8> digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, value >>= 4)
        *digit = kDigits[value & 0xf];
    text.append(digits.data(), digits.size());
}

void append(std::string &text, QByteArrayView more)
{
    text.append(more.data(), static_cast<std::size_t>(more.size()));
}

std::optional<quint32> hex(QByteArrayView text)
{
    quint32 value = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value, 16);
    return text.size() == 8 && read.ec == std::errc() && read.ptr == end ? std::optional(value)
                                                                         : std::nullopt;
}

bool readSettings(QByteArrayView text, SettingValues &settings)
{
    if (text.isEmpty())
        return true;
    for (const QByteArray &pair : text.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            return false;
        settings.insert(QUrl::fromPercentEncoding(pair.first(equals)),
            QUrl::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return true;
}

bool readNotes(QByteArrayView text, SheetMark::Notes &notes)
{
    notes = fingerprints({});
    if (text == kNoNotes)
        return true;
    const QList<QByteArray> parts = text.toByteArray().split('.');
    if (parts.size() != qsizetype(notes.size()))
        return false;
    for (qsizetype place = 0; place < parts.size(); ++place) {
        const auto value = hex(parts.at(place));
        if (!value)
            return false;
        notes[static_cast<std::size_t>(place)] = *value;
    }
    return true;
}

/// Whether the sum at the end is that of what stands before it.
bool isWhole(QByteArrayView cell)
{
    const qsizetype bar = cell.lastIndexOf('|');
    const auto sum = bar < 0 ? std::nullopt : hex(cell.sliced(bar + 1));
    return sum && *sum == fingerprint(cell.first(bar + 1));
}

} // namespace

SheetMark::Notes fingerprints(const Annotation &annotation)
{
    return { fingerprint(tagLine(annotation.tags).toUtf8()),
        fingerprint(sheetForm(annotation.owner).toUtf8()), fingerprint(sheetForm(annotation.note).toUtf8()),
        fingerprint(annotation.locked ? "yes" : "no") };
}

std::optional<SheetMark> SheetMark::read(QByteArrayView cell)
{
    if (!cell.startsWith(kVersion) || !isWhole(cell))
        return std::nullopt;
    const QList<QByteArray> parts = cell.toByteArray().split('|');
    SheetMark mark;
    if (parts.size() != kParts || !readSettings(parts.at(1), mark.settings)
        || !readNotes(parts.at(2), mark.notes))
        return std::nullopt;
    const auto told = hex(parts.at(3));
    mark.country = QString::fromUtf8(parts.at(4));
    mark.digits = parts.at(5);
    mark.shortCode = parts.at(6) == kShortCode;
    if (!told || !PhoneNumber::fromDigits(QString::fromLatin1(mark.digits)))
        return std::nullopt;
    mark.told = *told;
    return mark;
}

QByteArray SheetMark::text() const
{
    const QByteArray begin = markBegin(settings);
    std::string cell = begin.toStdString();
    appendMarkEnd(cell, fingerprint(begin), { notes, told, country.toUtf8(), digits, shortCode });
    return QByteArray::fromStdString(cell);
}

QByteArray markBegin(const SettingValues &settings)
{
    QByteArray begin = kVersion.toByteArray();
    bool isFirst = true;
    for (auto value = settings.cbegin(); value != settings.cend(); ++value) {
        if (value->isEmpty())
            continue;
        begin += (isFirst ? QByteArray() : QByteArray("&")) + escaped(value.key()) + '=' + escaped(*value);
        isFirst = false;
    }
    return begin + '|';
}

void appendMarkEnd(std::string &cell, quint32 begun, const MarkEnd &end)
{
    static const SheetMark::Notes none = fingerprints({});
    const std::size_t from = cell.size();
    if (end.notes == none) {
        append(cell, kNoNotes);
    } else {
        for (std::size_t place = 0; place < end.notes.size(); ++place) {
            if (place > 0)
                cell += '.';
            appendHex(cell, end.notes[place]);
        }
    }
    cell += '|';
    appendHex(cell, end.told);
    cell += '|';
    append(cell, end.country);
    cell += '|';
    append(cell, end.digits);
    cell += '|';
    append(cell, end.shortCode ? kShortCode : QByteArrayView());
    cell += '|';
    const auto told = static_cast<qsizetype>(cell.size() - from);
    appendHex(cell, fingerprint(QByteArrayView(cell.data() + from, told), begun));
}

} // namespace NumberDesk
