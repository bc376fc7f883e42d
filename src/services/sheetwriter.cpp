// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetwriter.h"

#include "domain/csv.h"
#include "domain/sheettext.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");

QByteArray jsonText(const QByteArray &text)
{
    QByteArray json = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\')
            json += '\\';
        if (static_cast<uchar>(byte) < 0x20)
            json += "\\u00" + QByteArray::number(static_cast<uchar>(byte), 16).rightJustified(2, '0');
        else
            json += byte;
    }
    return json + '"';
}

QStringList keysOf(const SheetWorld &world, const std::vector<quint32> &rows)
{
    const SharedColumn<quint32> &accounts = world.columns.ids(NumberColumns::Account);
    std::vector<bool> occurs(world.columns.pool(NumberColumns::Account).size(), false);
    for (const quint32 row : rows)
        occurs[accounts.at(row)] = true;
    QStringList keys;
    for (const SheetAccount &account : world.accounts) {
        const auto id = world.columns.pool(NumberColumns::Account).find(account.id.toUtf8());
        if (!id || !occurs[*id])
            continue;
        for (const SettingField &field : account.fields) {
            if (!keys.contains(field.key))
                keys << field.key;
        }
    }
    return keys;
}

void add(std::string &sheet, QByteArrayView piece)
{
    sheet.append(piece.data(), static_cast<std::size_t>(piece.size()));
}

constexpr std::array kBeforeSettings{ SheetColumn::kNumber, SheetColumn::kCountry, SheetColumn::kAccount,
    SheetColumn::kProvider, SheetColumn::kType, SheetColumn::kCapabilities, SheetColumn::kLabel,
    SheetColumn::kGoesTo, SheetColumn::kMonthly, SheetColumn::kNextCharge, SheetColumn::kEnds,
    SheetColumn::kLocked, SheetColumn::kOwner, SheetColumn::kTags, SheetColumn::kNote };

} // namespace

SheetWriter::SheetWriter(SheetWorld world, const std::vector<quint32> &rows, const SheetStyle &style)
    : m_world(std::move(world))
    , m_style(style)
    , m_keys(keysOf(m_world, rows))
{
    m_noNotes = notePieces({});
    readNotes();
}

void SheetWriter::readNotes()
{
    m_world.notes.forEach([this](const NumberRef &ref, const Annotation &annotation) {
        if (const auto row = m_world.columns.find(ref))
            m_notes.insert(*row, annotation);
    });
}

QByteArray SheetWriter::head() const
{
    if (isJson())
        return "{\"format\":\"numberdesk-numbers\",\"version\":1,\"numbers\":[";
    QByteArray head = kByteOrderMark.toByteArray();
    for (const QLatin1StringView name : kBeforeSettings) {
        head += name.data();
        head += m_style.delimiter;
    }
    for (const QString &key : m_keys)
        head += csvField((SheetColumn::kSetting + key).toUtf8(), m_style.delimiter) + m_style.delimiter;
    return head + SheetColumn::kRow.data() + "\r\n";
}

QByteArray SheetWriter::tail() const
{
    return isJson() ? "\n]}\n" : QByteArray();
}

QByteArray SheetWriter::piece(const QString &name, const QString &text) const
{
    if (!isJson())
        return csvField(guardedText(text).toUtf8(), m_style.delimiter) + m_style.delimiter;
    if (text.isEmpty())
        return {};
    // Read again it means what it means in a cell; nobody else takes it for anything but text.
    const bool isGuarded = isClearWord(text) || text.trimmed().startsWith(u'\'');
    const QByteArray value = jsonText((isGuarded ? QString(u'\'' + text) : text).toUtf8());
    return jsonText(name.toUtf8()) + ':' + value + ',';
}

void SheetWriter::append(std::string &sheet, quint32 row)
{
    using Columns = NumberColumns;
    const NumberColumns &columns = m_world.columns;
    if (isJson())
        sheet += std::exchange(m_isFirst, false) ? "\n{" : ",\n{";
    appendNumber(sheet, row);
    const Cell &country = cell(Columns::Country, row);
    add(sheet, country.piece);
    add(sheet, cell(Columns::Account, row).piece);
    std::array<QByteArrayView, 4> told;
    std::size_t place = 0;
    for (const auto column :
        { Columns::Type, Columns::CapabilitySet, Columns::Label, Columns::Destination }) {
        const Cell &text = cell(column, row);
        add(sheet, text.piece);
        told[place++] = text.plain;
    }
    add(sheet, cell(Columns::Monthly, row).piece);
    add(sheet, time(SheetColumn::kNextCharge, columns.nextCharges().at(row)));
    add(sheet, time(SheetColumn::kEnds, columns.ends().at(row)));
    const auto note = m_notes.constFind(row);
    const bool noted = note != m_notes.constEnd();
    add(sheet, noted ? notePieces(*note) : m_noNotes);
    const Settings &set = settings(row);
    add(sheet, set.pieces);
    if (isJson())
        sheet += "\"row\":\"";
    add(sheet, set.markBegin);
    appendMarkEnd(sheet, set.fingerprint,
        { noted ? fingerprints(*note) : m_noMarks, toldFingerprint(told[0], told[1], told[2], told[3]),
            country.plain, columns.digitsAt(row), (columns.flags().at(row) & Columns::ShortCode) != 0 });
    sheet += isJson() ? "\"}" : "\r\n";
}

void SheetWriter::appendNumber(std::string &sheet, quint32 row) const
{
    const QByteArrayView digits = m_world.columns.digitsAt(row);
    const bool isShort = (m_world.columns.flags().at(row) & NumberColumns::ShortCode) != 0;
    if (isJson()) {
        sheet += isShort ? "\"number\":\"" : "\"number\":\"+";
        add(sheet, digits);
        sheet += "\",";
        return;
    }
    if (isShort) {
        sheet += '\''; // digits alone would be a number
        add(sheet, digits);
    } else {
        appendSheetNumber(sheet, digits);
    }
    sheet += m_style.delimiter;
}

const SheetWriter::Cell &SheetWriter::cell(NumberColumns::Text column, quint32 row)
{
    const quint32 id = m_world.columns.ids(column).at(row);
    Cells &cells = m_cells[column];
    if (cells.size() <= id)
        cells.resize(std::max<std::size_t>(id + 1, m_world.columns.pool(column).size()));
    Cell &cell = cells[id];
    if (cell.piece.isNull())
        cell = makeCell(column, id);
    return cell;
}

SheetWriter::Cell SheetWriter::makeCell(NumberColumns::Text column, quint32 id) const
{
    const auto made = [this](QLatin1StringView name, const QString &text) {
        const QByteArray bytes = piece(name, text);
        return Cell{ bytes.isNull() ? QByteArray("") : bytes, sheetForm(text).toUtf8() };
    };
    const QString text = m_world.columns.pool(column).at(id);
    switch (column) {
    case NumberColumns::Country: {
        Cell cell = made(SheetColumn::kCountry, text);
        cell.plain = QUrl::toPercentEncoding(text); // for the mark
        return cell;
    }
    case NumberColumns::Account:
        return { accountPieces(text), {} };
    case NumberColumns::Type:
        return made(SheetColumn::kType, text);
    case NumberColumns::CapabilitySet:
        return made(SheetColumn::kCapabilities, sheetCapabilities(m_world.columns.capabilities(id)));
    case NumberColumns::Label:
        return made(SheetColumn::kLabel, text);
    case NumberColumns::Destination:
        return made(SheetColumn::kGoesTo, text);
    case NumberColumns::Monthly: {
        const auto monthly = m_world.columns.monthly(id);
        // The currency in the same cell keeps "1.25" from being a day in January.
        const QString amount = monthly ? QString(monthly->decimal() + u' ' + monthly->currency()) : QString();
        const QByteArray bytes
            = isJson() ? piece(SheetColumn::kMonthly, amount) : amount.toUtf8() + m_style.delimiter;
        return { bytes.isNull() ? QByteArray("") : bytes, {} };
    }
    default:
        return {};
    }
}

QByteArray SheetWriter::accountPieces(const AccountId &id) const
{
    const auto found = std::find_if(m_world.accounts.cbegin(), m_world.accounts.cend(),
        [&](const SheetAccount &account) { return account.id == id; });
    const SheetAccount account = found == m_world.accounts.cend() ? SheetAccount{} : *found;
    return QByteArray("") + piece(SheetColumn::kAccount, account.label)
        + piece(SheetColumn::kProvider, account.providerName);
}

const SheetWriter::Settings &SheetWriter::settings(quint32 row)
{
    const quint32 id = m_world.columns.ids(NumberColumns::Settings).at(row);
    if (m_settings.size() <= id)
        m_settings.resize(
            std::max<std::size_t>(id + 1, m_world.columns.pool(NumberColumns::Settings).size()));
    Settings &settings = m_settings[id];
    if (!settings.markBegin.isNull())
        return settings;
    const SettingValues values = m_world.columns.settings(id);
    for (const QString &key : std::as_const(m_keys))
        settings.pieces += piece(SheetColumn::kSetting + key, values.value(key));
    settings.markBegin = markBegin(values);
    settings.fingerprint = fingerprint(settings.markBegin);
    return settings;
}

QByteArray SheetWriter::notePieces(const Annotation &annotation) const
{
    return piece(SheetColumn::kLocked, sheetLock(annotation.locked))
        + piece(SheetColumn::kOwner, annotation.owner) + piece(SheetColumn::kTags, tagLine(annotation.tags))
        + piece(SheetColumn::kNote, annotation.note);
}

const QByteArray &SheetWriter::time(QLatin1StringView name, qint64 milliseconds)
{
    QHash<qint64, QByteArray> &times = m_times[name == SheetColumn::kEnds ? 1 : 0];
    const auto known = times.constFind(milliseconds);
    if (known != times.constEnd())
        return *known;
    QString text;
    if (milliseconds != NumberColumns::kNoTime)
        text = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
    // With its T and Z a spreadsheet leaves it alone.
    const QByteArray made = isJson() ? piece(name, text) : text.toLatin1() + m_style.delimiter;
    return *times.insert(milliseconds, made);
}

} // namespace NumberDesk
