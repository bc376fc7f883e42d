// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetjson.h"

#include "domain/annotation.h"
#include "domain/csv.h"
#include "domain/numbersheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SheetJson)
};

constexpr qsizetype kMostNames = 1000;
constexpr qsizetype kRowsBetweenStops = 256;

using Stop = std::function<bool()>;

bool isToStop(qsizetype row, const Stop &stop)
{
    return row % kRowsBetweenStops == 0 && stop && stop();
}

Result<QStringList> namesOf(const QJsonArray &numbers, const Stop &stop)
{
    QStringList names;
    QSet<QString> known;
    for (qsizetype row = 0; row < numbers.size(); ++row) {
        if (isToStop(row + 1, stop))
            return makeError(ErrorKind::Cancelled);
        const QJsonObject object = numbers.at(row).toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (!known.contains(member.key())) {
                known.insert(member.key());
                names << member.key();
            }
        }
        if (names.size() > kMostNames)
            return sheetRefusal(
                Tr::tr("The numbers of this sheet have more than %1 different names of fields.")
                    .arg(kMostNames));
    }
    return names;
}

/// The text that a value stands for; nothing where it stands for none.
std::optional<QString> cellOf(const QString &name, const QJsonValue &value)
{
    if (!value.isArray() && !value.isObject())
        return value.toVariant().toString();
    const QJsonArray list = value.toArray();
    const bool isTexts = value.isArray()
        && std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isString(); });
    if (!isTexts || name.compare(SheetColumn::kTags, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    QStringList tags;
    for (const QJsonValue &tag : list)
        tags << tag.toString();
    return tagLine(tags);
}

/// One number as a row of CSV.
Result<QByteArray> rowOf(const QJsonObject &number, const QStringList &names, qsizetype line)
{
    QByteArray csv;
    for (const QString &name : names) {
        const auto cell = cellOf(name, number.value(name));
        if (!cell)
            return sheetRefusal(Tr::tr("Line %1: “%2” holds a list or an object, where a text is meant.")
                                    .arg(line)
                                    .arg(name));
        csv += csvField(cell->toUtf8()) + ',';
    }
    csv += "\n";
    return csv;
}

/// Steps over the text that begins at @p at; where it ends.
qsizetype endOfText(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at)
        at += json.at(at) == '\\' ? 1 : 0;
    return at;
}

/// The lines on which the numbers of a sheet begin, which is known to be JSON.
QList<qsizetype> linesOfNumbers(const QByteArray &json)
{
    QList<qsizetype> lines;
    qsizetype line = 1;
    int depth = 0;
    bool isInNumbers = false;
    QByteArrayView name;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char byte = json.at(at);
        if (byte == '"') {
            const qsizetype begin = at + 1;
            at = endOfText(json, at);
            name = QByteArrayView(json).sliced(begin, at - begin);
        } else if (byte == '[' || byte == '{') {
            ++depth;
            if (depth == 2)
                isInNumbers = byte == '[' && name == "numbers";
            if (depth == 2 && isInNumbers)
                lines.clear(); // of two members of one name the last counts
            if (depth == 3 && isInNumbers)
                lines << line;
        } else if (byte == ']' || byte == '}') {
            --depth;
        } else if (byte == '\n') {
            ++line;
        }
    }
    return lines;
}

} // namespace

bool isSheetJson(const QByteArray &file)
{
    const QByteArray start = file.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

Result<SheetText> csvFromJson(const QByteArray &file, const Stop &stop)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file, &problem);
    if (problem.error != QJsonParseError::NoError)
        return sheetRefusal(Tr::tr("Line %1: this is damaged JSON (%2).")
                                .arg(file.left(problem.offset).count('\n') + 1)
                                .arg(problem.errorString()));
    const QJsonObject sheet = document.object();
    if (sheet.value("format"_L1).toString() != "numberdesk-numbers"_L1
        || !sheet.value("numbers"_L1).isArray())
        return sheetRefusal(Tr::tr("This is JSON, but no sheet of numbers."));
    if (sheet.value("version"_L1).toInt() != 1)
        return sheetRefusal(Tr::tr("This sheet was made by a newer version of NumberDesk."));
    const QJsonArray numbers = sheet.value("numbers"_L1).toArray();
    const auto names = namesOf(numbers, stop);
    if (!names)
        return names.error();
    const QList<qsizetype> lines = linesOfNumbers(file);
    QByteArray csv;
    for (const QString &name : *names)
        csv += csvField(name.toUtf8()) + ',';
    csv += "\n";
    for (qsizetype place = 0; place < numbers.size(); ++place) {
        if (!numbers.at(place).isObject())
            return sheetRefusal(Tr::tr("Number %1 of the sheet is no object.").arg(place + 1));
        if (isToStop(place + 1, stop))
            return makeError(ErrorKind::Cancelled);
        const auto row = rowOf(numbers.at(place).toObject(), *names, lines.value(place));
        if (!row)
            return row.error();
        csv += *row;
    }
    return SheetText{ csv, QList<qsizetype>{ 1 } + lines };
}

} // namespace NumberDesk
