// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetheader.h"

#include "domain/sheettext.h"
#include "domain/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SheetHeader)
};

constexpr std::array kKnown{ SheetColumn::kNumber, SheetColumn::kCountry, SheetColumn::kAccount,
    SheetColumn::kProvider, SheetColumn::kType, SheetColumn::kCapabilities, SheetColumn::kLabel,
    SheetColumn::kGoesTo, SheetColumn::kMonthly, SheetColumn::kNextCharge, SheetColumn::kEnds,
    SheetColumn::kLocked, SheetColumn::kOwner, SheetColumn::kTags, SheetColumn::kNote, SheetColumn::kRow };

/// The keys of all settings that there are, by how they are found.
QHash<QString, QString> keysOf(const QList<SheetAccount> &accounts)
{
    QHash<QString, QString> keys;
    for (const SheetAccount &account : accounts) {
        for (const SettingField &field : account.fields)
            keys.insert((SheetColumn::kSetting + field.key).toLower(), field.key);
    }
    return keys;
}

} // namespace

Result<SheetHeader> SheetHeader::read(const CsvReader &sheet, const QList<SheetAccount> &accounts)
{
    SheetHeader header;
    header.m_count = sheet.count();
    const QHash<QString, QString> keys = keysOf(accounts);
    QSet<QString> seen;
    for (qsizetype column = 0; column < sheet.count(); ++column) {
        const QString name = plainText(sheet.text(column));
        if (name.isEmpty())
            continue;
        if (seen.contains(name.toLower()))
            return sheetRefusal(
                Tr::tr("Line %1: there are two columns “%2”. Take one of them away, or give it another name.")
                    .arg(sheet.line())
                    .arg(visibleText(name)));
        seen.insert(name.toLower());
        header.take(name, column, keys);
    }
    if (!header.has(SheetColumn::kNumber) && !header.has(SheetColumn::kRow))
        return sheetRefusal(
            Tr::tr("Line %1: this is no sheet of numbers. The first line names the columns, and one of them "
                   "has to be “number”.")
                .arg(sheet.line()));
    return header;
}

void SheetHeader::take(const QString &name, qsizetype column, const QHash<QString, QString> &keys)
{
    const QString lower = name.toLower();
    const auto *known
        = std::find_if(kKnown.begin(), kKnown.end(), [&](QLatin1StringView each) { return each == lower; });
    if (known != kKnown.end())
        m_columns.insert(*known, column);
    else if (const auto key = keys.constFind(lower); key != keys.constEnd())
        m_settings.append({ *key, column });
    else
        m_ignored.append(visibleText(name));
}

} // namespace NumberDesk
