// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetedits.h"

#include "domain/fieldbykey.h"
#include "domain/sheettext.h"
#include "domain/words.h"

#include <QCoreApplication>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SheetEdits)
};

QString labelOf(const QList<SettingField> &fields, const QString &key)
{
    const SettingField *field = fieldByKey(fields, key);
    return field ? field->label : key;
}

SettingValues with(SettingValues values, const SettingEdits &edits)
{
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        values.insert(edit.key(), *edit);
    return values;
}

/// As a form does: what loses its meaning with the edits is emptied, what has none beside them is refused.
void settleMeaning(SheetSettings &read, const SettingValues &now, const QList<SettingField> &fields)
{
    const SettingValues values = with(now, read.edits);
    for (const SettingField &field : fields) {
        if (applies(field, values))
            continue;
        if (!read.edits.value(field.key).isEmpty())
            read.problems << Tr::tr("“%1” has no meaning beside what is chosen for “%2”.")
                                 .arg(field.label, labelOf(fields, field.partner));
        else if (!now.value(field.key).isEmpty() && applies(field, now))
            read.edits.insert(field.key, QString());
    }
}

void check(SheetSettings &read, const SettingValues &now, const QList<SettingField> &fields)
{
    const SettingValues values = with(now, read.edits);
    for (const FieldProblem &problem : validateFields(fields, values, read.edits.keys())) {
        const QString words = Tr::tr("%1: %2").arg(labelOf(fields, problem.key), problem.text);
        (problem.warning ? read.warnings : read.problems) << words;
    }
}

/// As a provider has them; what is there already is no edit.
void makeWire(SheetSettings &read, const SettingValues &now, const QList<SettingField> &fields)
{
    const SettingValues wire = wireValues(fields, with(now, read.edits));
    SettingEdits edits;
    for (auto edit = read.edits.cbegin(); edit != read.edits.cend(); ++edit) {
        const QString value = edit->isEmpty() ? QString() : wire.value(edit.key());
        const SettingField *field = fieldByKey(fields, edit.key());
        // What cannot be read back may be anything by now.
        if (value.trimmed() != now.value(edit.key()).trimmed() || (field && !field->readBack))
            edits.insert(edit.key(), value);
    }
    read.edits = edits;
}

/// What a person kept, as it stands in a sheet.
std::array<QString, 4> textsOf(const Annotation &annotation)
{
    return { tagLine(annotation.tags), sheetForm(annotation.owner), sheetForm(annotation.note),
        sheetLock(annotation.locked) };
}

QString nameOf(std::size_t place)
{
    switch (place) {
    case SheetMark::TagsPlace:
        return Tr::tr("Tags");
    case SheetMark::OwnerPlace:
        return Tr::tr("Owner");
    case SheetMark::NotePlace:
        return Tr::tr("Note");
    default:
        return Tr::tr("Lock");
    }
}

/// A lock as it is written by hand or by a spreadsheet, in the language of the program or of a colleague;
/// nothing for what is none.
std::optional<QString> lockText(const QString &text)
{
    const QStringList yes{ u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"ja"_s, u"wahr"_s, u"نعم"_s, u"صحيح"_s,
        Tr::tr("yes", "in a cell: the number is locked") };
    const QStringList no{ u"no"_s, u"false"_s, u"0"_s, u"nein"_s, u"falsch"_s, u"لا"_s, u"خطأ"_s,
        Tr::tr("no", "in a cell: the number is not locked") };
    if (yes.contains(text, Qt::CaseInsensitive))
        return sheetLock(true);
    if (text.isEmpty() || no.contains(text, Qt::CaseInsensitive))
        return sheetLock(false);
    return std::nullopt;
}

void apply(AnnotationEdit &edit, std::size_t place, const QString &text, const Annotation &now)
{
    Annotation wanted = now;
    switch (place) {
    case SheetMark::TagsPlace:
        wanted.tags = tagsFromLine(text);
        edit.addTags = editBetween(now, wanted).addTags;
        edit.removeTags = editBetween(now, wanted).removeTags;
        break;
    case SheetMark::OwnerPlace:
        edit.owner = text;
        break;
    case SheetMark::NotePlace:
        edit.note = text;
        break;
    default:
        edit.locked = text == sheetLock(true);
    }
}

} // namespace

std::optional<QString> wantedText(const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return std::nullopt;
    return isClearWord(cell) ? QString() : plainText(cell);
}

SheetSettings readSettings(const QMap<QString, QString> &cells, const SettingValues &now,
    const QList<SettingField> &fields, const std::optional<SheetMark> &mark)
{
    SheetSettings read;
    read.seen = mark ? mark->settings : now;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto wanted = wantedText(*cell);
        const QString seen = read.seen.value(cell.key());
        if (!wanted || *wanted == seen || *wanted == sheetForm(seen))
            continue;
        if (!fieldByKey(fields, cell.key()))
            read.problems << Tr::tr("This provider has no setting “%1”.").arg(visibleText(cell.key()));
        else
            read.edits.insert(cell.key(), *wanted);
    }
    if (read.edits.isEmpty() || !read.problems.isEmpty())
        return read;
    settleMeaning(read, now, fields);
    check(read, now, fields);
    makeWire(read, now, fields);
    for (auto edit = read.edits.cbegin(); edit != read.edits.cend(); ++edit) {
        if (read.seen.value(edit.key()).trimmed() != now.value(edit.key()).trimmed())
            read.stale << labelOf(fields, edit.key());
    }
    return read;
}

SheetNotes readNotes(
    const std::array<QString, 4> &cells, const Annotation &now, const std::optional<SheetMark> &mark)
{
    SheetNotes read;
    const std::array<QString, 4> kept = textsOf(now);
    for (std::size_t place = 0; place < cells.size(); ++place) {
        auto wanted = wantedText(cells[place]);
        if (!wanted)
            continue;
        if (place == SheetMark::TagsPlace)
            wanted = tagLine(tagsFromLine(*wanted));
        if (place == SheetMark::LockPlace)
            wanted = lockText(*wanted);
        if (!wanted) {
            read.problems << Tr::tr("“%1” is neither yes nor no.").arg(visibleText(cells[place]));
            continue;
        }
        const bool isTouched = !mark || fingerprint(wanted->toUtf8()) != mark->notes[place];
        if (!isTouched || *wanted == kept[place])
            continue;
        if (mark && fingerprint(kept[place].toUtf8()) != mark->notes[place])
            read.remarks << Tr::tr(
                "%1: something else was entered here since the export. It was left as it is.")
                                .arg(nameOf(place));
        else
            apply(read.edit, place, *wanted, now);
    }
    return read;
}

} // namespace NumberDesk
