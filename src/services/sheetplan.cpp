// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetplan.h"

#include "domain/csv.h"
#include "domain/newchange.h"
#include "domain/sheettext.h"
#include "domain/words.h"
#include "services/sheetedits.h"
#include "services/sheetfinder.h"
#include "services/sheetheader.h"
#include "services/sheetjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsBetweenStops = 256;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SheetPlan)
};

/// Goes through the rows of one sheet.
class Planner final
{
public:
    Planner(CsvReader &sheet, const SheetHeader &header, const SheetWorld &world)
        : m_sheet(sheet)
        , m_header(header)
        , m_world(world)
        , m_finder(world)
    { }

    /// What the row that the sheet stands at is about to change.
    void takeRow();
    [[nodiscard]] SheetPlan plan() && { return std::move(m_plan); }

private:
    /// The first row of a number: where it stands and what it asked for.
    struct First
    {
        qsizetype line = 0;
        qsizetype entry = -1; ///< in the plan; -1 = it changes nothing
        SettingEdits edits;
        AnnotationEdit note;
    };

    [[nodiscard]] QString cell(QLatin1StringView name) const { return m_sheet.text(m_header.columnOf(name)); }
    [[nodiscard]] Result<quint32> find(const std::optional<SheetMark> &mark) const;
    void read(SheetRow &entry, quint32 row, const std::optional<SheetMark> &mark);
    [[nodiscard]] SheetSettings settingsOf(quint32 row, const std::optional<SheetMark> &mark) const;
    [[nodiscard]] SheetNotes notesOf(const NumberRef &ref, const std::optional<SheetMark> &mark) const;
    [[nodiscard]] QStringList toldWords(quint32 row, const std::optional<SheetMark> &mark);
    /// Tells whether it was the first row of its number, or says why it counts for nothing.
    [[nodiscard]] bool isFirst(quint32 row, SheetRow &entry);
    void finish(SheetRow entry);

    CsvReader &m_sheet;
    const SheetHeader &m_header;
    const SheetWorld &m_world;
    SheetFinder m_finder;
    QHash<quint32, First> m_firsts; ///< by row of the columns
    QHash<quint32, SettingValues> m_settings; ///< by id in the pool
    QHash<quint32, QString> m_capabilities; ///< likewise
    SheetPlan m_plan;
};

/// The bytes of plainText(), for cells that are compared and mostly are what they were.
QByteArray plainBytes(QByteArrayView cell)
{
    const bool isPlain = cell.isEmpty()
        || (static_cast<uchar>(cell.front()) > ' ' && static_cast<uchar>(cell.back()) > ' '
            && static_cast<uchar>(cell.front()) < 0x80 && static_cast<uchar>(cell.back()) < 0x80
            && cell.front() != '\''
            && std::none_of(cell.begin(), cell.end(), [](char byte) { return byte >= 0 && byte < ' '; }));
    return isPlain ? cell.toByteArray() : plainText(QString::fromUtf8(cell)).toUtf8();
}

void refuse(SheetRow &entry, const QStringList &words)
{
    entry.outcome = SheetRow::Refused;
    entry.words = words;
    entry.change.reset();
    entry.note.reset();
}

void Planner::takeRow()
{
    ++m_plan.read;
    SheetRow entry;
    entry.line = m_sheet.line();
    for (qsizetype column = m_header.count(); column < m_sheet.count(); ++column) {
        if (!m_sheet.cell(column).trimmed().isEmpty()) {
            refuse(entry,
                { Tr::tr("This row has more cells than there are columns. Is a quotation mark missing?") });
            return finish(entry);
        }
    }
    const QByteArray markCell = plainBytes(m_sheet.cell(m_header.columnOf(SheetColumn::kRow)));
    const auto mark = SheetMark::read(markCell);
    if (!markCell.isEmpty() && !mark) {
        refuse(entry,
            { Tr::tr("The last cell of this row was changed or cut off, so that nobody knows what it "
                     "was exported from. Empty it to compare the row with what is there now.") });
        return finish(entry);
    }
    const auto row = find(mark);
    if (!row) {
        refuse(entry, { row.error().detail });
        return finish(entry);
    }
    entry.number = m_world.columns.refAt(*row).number.e164();
    read(entry, *row, mark);
    finish(entry);
}

Result<quint32> Planner::find(const std::optional<SheetMark> &mark) const
{
    return m_finder.find({ m_sheet.cell(m_header.columnOf(SheetColumn::kNumber)).toByteArray(),
        plainText(cell(SheetColumn::kCountry)).toUpper(), plainText(cell(SheetColumn::kAccount)),
        plainText(cell(SheetColumn::kProvider)), mark });
}

void Planner::read(SheetRow &entry, quint32 row, const std::optional<SheetMark> &mark)
{
    const NumberRef ref = m_world.columns.refAt(row);
    const quint32 id = m_world.columns.ids(NumberColumns::Settings).at(row);
    if (!m_settings.contains(id))
        m_settings.insert(id, m_world.columns.settings(id));
    const SheetSettings settings = settingsOf(row, mark);
    const SheetNotes notes = notesOf(ref, mark);
    if (const QStringList problems = settings.problems + notes.problems; !problems.isEmpty())
        return refuse(entry, problems);
    if (!settings.edits.isEmpty())
        entry.change = configureChange(ref, settings.seen, settings.edits);
    if (!notes.edit.isEmpty())
        entry.note = AnnotationChange{ ref, notes.edit };
    entry.words = settings.warnings + notes.remarks + toldWords(row, mark);
    if (!settings.stale.isEmpty()) {
        entry.outcome = SheetRow::Conflict;
        entry.words.prepend(Tr::tr("Changed since the export: %1. The review asks what is to stay.")
                                .arg(settings.stale.join(u", "_s)));
    } else if (!entry.change && !entry.note) {
        entry.outcome = SheetRow::Remarked;
    }
    if (!isFirst(row, entry))
        return;
    m_firsts.insert(row,
        { entry.line, entry.change || entry.note || !entry.words.isEmpty() ? m_plan.rows.size() : -1,
            settings.edits, notes.edit });
}

SheetSettings Planner::settingsOf(quint32 row, const std::optional<SheetMark> &mark) const
{
    QMap<QString, QString> cells;
    for (const SheetHeader::Setting &setting : m_header.settings()) {
        if (!m_sheet.cell(setting.column).isEmpty())
            cells.insert(setting.key, m_sheet.text(setting.column));
    }
    const SettingValues now = m_settings.value(m_world.columns.ids(NumberColumns::Settings).at(row));
    return readSettings(cells, now, m_finder.accountOf(row).fields, mark);
}

SheetNotes Planner::notesOf(const NumberRef &ref, const std::optional<SheetMark> &mark) const
{
    return readNotes({ cell(SheetColumn::kTags), cell(SheetColumn::kOwner), cell(SheetColumn::kNote),
                         cell(SheetColumn::kLocked) },
        m_world.notes.of(ref), mark);
}

QStringList Planner::toldWords(quint32 row, const std::optional<SheetMark> &mark)
{
    using Columns = NumberColumns;
    constexpr std::array kTold{ SheetColumn::kType, SheetColumn::kCapabilities, SheetColumn::kLabel,
        SheetColumn::kGoesTo };
    std::array<QByteArray, kTold.size()> cells;
    for (std::size_t place = 0; place < kTold.size(); ++place)
        cells[place] = plainBytes(m_sheet.cell(m_header.columnOf(kTold[place])));
    if (mark && toldFingerprint(cells[0], cells[1], cells[2], cells[3]) == mark->told)
        return {};
    const quint32 id = m_world.columns.ids(Columns::CapabilitySet).at(row);
    if (!m_capabilities.contains(id))
        m_capabilities.insert(id, sheetCapabilities(m_world.columns.capabilities(id)));
    const std::array<QString, kTold.size()> now{ m_world.columns.text(Columns::Type, row),
        m_capabilities.value(id), m_world.columns.text(Columns::Label, row),
        m_world.columns.text(Columns::Destination, row) };
    QStringList changed;
    for (std::size_t place = 0; place < kTold.size(); ++place) {
        if (!cells[place].isEmpty() && cells[place] != sheetForm(now[place]).toUtf8())
            changed << kTold[place];
    }
    if (changed.isEmpty())
        return {};
    return {
        Tr::tr("Not what is there, and cannot be changed from a sheet: %1.").arg(changed.join(u", "_s))
    };
}

bool Planner::isFirst(quint32 row, SheetRow &entry)
{
    const auto first = m_firsts.constFind(row);
    if (first == m_firsts.constEnd())
        return true;
    const SettingEdits edits = entry.change ? entry.change->edits : SettingEdits();
    const AnnotationEdit note = entry.note ? entry.note->edit : AnnotationEdit();
    if (edits == first->edits && note == first->note) {
        entry = { entry.line, entry.number, SheetRow::Remarked, {}, {},
            { Tr::tr("Line %1 says the same of this number.").arg(first->line) } };
        return false;
    }
    refuse(entry, { Tr::tr("Line %1 says something else of this number.").arg(first->line) });
    if (first->entry >= 0)
        refuse(m_plan.rows[first->entry],
            { Tr::tr("Line %1 says something else of this number.").arg(entry.line) });
    return false;
}

void Planner::finish(SheetRow entry)
{
    if (entry.number.isEmpty())
        entry.number = visibleText(plainText(cell(SheetColumn::kNumber)));
    if (!entry.change && !entry.note && entry.words.isEmpty())
        ++m_plan.unchanged;
    else
        m_plan.rows.append(std::move(entry));
}

} // namespace

qsizetype SheetPlan::count(SheetRow::Outcome outcome) const
{
    return std::count_if(
        rows.cbegin(), rows.cend(), [outcome](const SheetRow &row) { return row.outcome == outcome; });
}

QList<Change> SheetPlan::changes() const
{
    QList<Change> changes;
    for (const SheetRow &row : rows) {
        if (row.change)
            changes << *row.change;
    }
    return changes;
}

QList<AnnotationChange> SheetPlan::notes() const
{
    QList<AnnotationChange> notes;
    for (const SheetRow &row : rows) {
        if (row.note)
            notes << *row.note;
    }
    return notes;
}

Result<SheetPlan> planSheet(
    const QByteArray &file, const SheetWorld &world, const std::function<bool()> &stop)
{
    const auto text = isSheetJson(file) ? csvFromJson(file, stop) : Result<SheetText>(SheetText{ file, {} });
    if (!text)
        return text.error();
    auto opened = CsvReader::open(text->csv, text->lines);
    if (!opened)
        return opened.error();
    CsvReader &sheet = opened.value();
    if (!sheet.next())
        return sheet.error().value_or(sheetRefusal(Tr::tr("The file is empty.")));
    const auto header = SheetHeader::read(sheet, world.accounts);
    if (!header)
        return header.error();
    Planner planner(sheet, *header, world);
    for (qsizetype count = 1; sheet.next(); ++count) {
        if (count % kRowsBetweenStops == 0 && stop && stop())
            return makeError(ErrorKind::Cancelled);
        planner.takeRow();
    }
    if (const auto damage = sheet.error())
        return *damage;
    SheetPlan plan = std::move(planner).plan();
    plan.ignoredColumns = header->ignored();
    plan.hasMarks = header->has(SheetColumn::kRow);
    return plan;
}

} // namespace NumberDesk
