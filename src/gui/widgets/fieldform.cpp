// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldform.h"

#include "gui/presenters/plainwords.h"
#include "gui/presenters/settingtext.h"
#include "gui/widgets/fieldeditors.h"
#include "gui/widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// How many entries of a box stand before the choices: none, and above it "different values" where they are.
int fixedEntries(bool mixed)
{
    return mixed ? 2 : 1;
}

/// The text of a stored value, for "was …".
QString textOf(const SettingField &field, const QComboBox *box, const QString &value)
{
    const int index = box ? box->findData(value) : -1;
    return index >= 0 ? box->itemText(index) : shownLine(settingText(field, value));
}

/// A phone number in the one spelling that it is compared and sent in; anything else as it is.
QString comparable(const SettingField &field, const QString &value)
{
    if (field.kind != SettingField::Kind::PhoneNumber)
        return value;
    return wireValues({ field }, { { field.key, value } }).value(field.key);
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_noneText(tr("None"))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(11);
}

FieldForm::~FieldForm() = default;

void FieldForm::setFields(const QList<SettingField> &fields)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    m_fields = fields;
    m_stored.clear();
    for (const SettingField &field : fields) {
        m_rows << makeRow(field);
        m_layout->addWidget(m_rows.last().frame);
        if (field.openChoices)
            showValue(m_rows.last(), {});
    }
    showWhatBelongs();
}

FieldForm::Row FieldForm::makeRow(const SettingField &field)
{
    Row row;
    row.field = field;
    QWidget *editor = nullptr;
    if (isEditedInBox(field.kind)) {
        editor = row.box = makeFieldBox(field, m_noneText);
        connect(row.box, &QComboBox::activated, this, [this, key = field.key] { noteEdit(key); });
        if (row.box->isEditable())
            connect(row.box, &QComboBox::editTextChanged, this, [this, key = field.key] { noteEdit(key); });
    } else {
        editor = row.line = makeFieldLine(field);
        // Not textEdited: assistive technology sets texts too.
        connect(row.line, &QLineEdit::textChanged, this, [this, key = field.key] { noteEdit(key); });
    }
    editor->setObjectName(QString(u"field_"_s + field.key));
    row.frame = new FormField(field.label, editor, this);
    row.frame->setHint(field.hint);
    return row;
}

FieldForm::Row *FieldForm::find(const QString &key)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

const FieldForm::Row *FieldForm::find(const QString &key) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&key](const Row &row) { return row.field.key == key; });
    return found == m_rows.cend() ? nullptr : &*found;
}

QString FieldForm::valueOf(const Row &row)
{
    if (row.line)
        return comparable(row.field, row.line->text().trimmed());
    if (!row.box->isEditable())
        return row.box->currentData().toString();
    const QString text = row.box->currentText().trimmed();
    // The chosen entry first: two of them may read the same.
    if (row.box->currentIndex() >= 0 && row.box->itemText(row.box->currentIndex()).trimmed() == text)
        return row.box->currentData().toString();
    const int index = row.box->findText(text, Qt::MatchExactly);
    return index >= 0 ? row.box->itemData(index).toString() : text;
}

bool FieldForm::leavesAlone(const Row &row)
{
    if (!row.mixed || !row.touched)
        return row.mixed;
    if (row.line)
        return row.line->text().trimmed().isEmpty();
    if (!row.box->isEditable())
        return row.box->currentIndex() == 0;
    const QString text = row.box->currentText().trimmed();
    return text.isEmpty() || text == row.box->itemText(0);
}

bool FieldForm::belongs(const Row &row) const
{
    if (row.field.neededFor.isEmpty())
        return true;
    const Row *partner = find(row.field.partner);
    if (!partner)
        return applies(row.field, m_stored);
    // Numbers that differ in the partner do not share a meaning of this field.
    return partner->shown && !leavesAlone(*partner)
        && applies(row.field, { { partner->field.key, valueOf(*partner) } });
}

void FieldForm::showWhatBelongs()
{
    QList<FormField *> altered;
    // A field that goes may take the fields with it that belong to it.
    for (qsizetype pass = 0; pass < m_rows.size(); ++pass) {
        const qsizetype before = altered.size();
        for (Row &row : m_rows) {
            if (const bool shown = belongs(row); shown != row.shown) {
                row.shown = shown;
                altered << row.frame;
            }
        }
        if (altered.size() == before)
            break;
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (altered.contains(row.frame))
            row.frame->setVisible(row.shown);
    }
    if (!altered.isEmpty())
        Q_EMIT shownFieldsChanged();
}

void FieldForm::showValue(Row &row, const QString &value)
{
    if (row.line) {
        const QSignalBlocker blocker(row.line);
        row.line->setText(
            row.field.kind == SettingField::Kind::PhoneNumber ? settingText(row.field, value) : value);
        // What is too long is read from its beginning.
        row.line->setCursorPosition(0);
        return;
    }
    const QSignalBlocker blocker(row.box);
    if (row.hasStray)
        row.box->removeItem(row.box->count() - 1);
    row.hasStray = false;
    int index = row.box->findData(value);
    // An empty line tells by its placeholder that there are other values than the listed ones.
    if (row.box->isEditable() && (index < 0 || (value.isEmpty() && row.field.openChoices))) {
        row.box->setCurrentIndex(-1);
        row.box->setEditText(value);
        row.box->lineEdit()->setCursorPosition(0);
        return;
    }
    if (index < 0) {
        // A value that is not among the choices is kept and shown as it is.
        row.box->addItem(value, value);
        index = row.box->count() - 1;
        row.hasStray = true;
    }
    row.box->setCurrentIndex(index);
    if (row.box->isEditable())
        row.box->lineEdit()->setCursorPosition(0);
}

void FieldForm::showMixed(Row &row, bool mixed)
{
    const QString words = tr("Different values – left as they are");
    if (row.line) {
        const QString otherwise = row.field.readBack ? QString() : tr("Cannot be read back");
        row.line->setPlaceholderText(mixed ? words : otherwise);
    } else if (mixed != row.mixed) {
        const QSignalBlocker blocker(row.box);
        if (mixed)
            row.box->insertItem(0, words);
        else
            row.box->removeItem(0);
    }
    row.mixed = mixed;
    if (mixed && row.box) {
        const QSignalBlocker blocker(row.box);
        row.box->setCurrentIndex(0);
    }
}

void FieldForm::setStored(const SettingValues &values)
{
    m_stored = values;
    for (Row &row : m_rows) {
        row.touched = false;
        showMixed(row, false);
        if (row.field.kind != SettingField::Kind::Secret)
            showValue(row, values.value(row.field.key));
        row.frame->setError({});
        row.frame->setWarning({});
        markChange(row);
    }
    showWhatBelongs();
}

void FieldForm::setMixed(const QStringList &keys)
{
    for (Row &row : m_rows)
        showMixed(row, keys.contains(row.field.key));
    showWhatBelongs();
}

void FieldForm::setValue(const QString &key, const QString &value)
{
    if (Row *row = find(key)) {
        showValue(*row, value);
        noteEdit(key);
    }
}

SettingValues FieldForm::values() const
{
    SettingValues values;
    for (const Row &row : m_rows) {
        if (row.field.kind == SettingField::Kind::Secret || !row.shown || leavesAlone(row))
            continue;
        if (const QString value = valueOf(row); !value.isEmpty())
            values.insert(row.field.key, value);
    }
    return values;
}

QMap<QString, Secret> FieldForm::secrets() const
{
    QMap<QString, Secret> secrets;
    for (const Row &row : m_rows) {
        if (row.field.kind == SettingField::Kind::Secret && row.shown && !row.line->text().isEmpty())
            secrets.insert(row.field.key, Secret::fromText(row.line->text()));
    }
    return secrets;
}

std::optional<QString> FieldForm::editOf(const Row &row) const
{
    if (row.field.kind == SettingField::Kind::Secret)
        return std::nullopt;
    const QString stored = comparable(row.field, m_stored.value(row.field.key));
    if (!row.shown) {
        const Row *partner = find(row.field.partner);
        const bool goes = (row.mixed || !stored.isEmpty()) && partner && editOf(*partner).has_value();
        return goes ? std::optional(QString()) : std::nullopt;
    }
    if (!row.touched || leavesAlone(row))
        return std::nullopt;
    const QString value = valueOf(row);
    return row.mixed || value != stored ? std::optional(value) : std::nullopt;
}

SettingEdits FieldForm::edits() const
{
    SettingEdits edits;
    for (const Row &row : m_rows) {
        if (const auto edit = editOf(row))
            edits.insert(row.field.key, *edit);
    }
    return edits;
}

void FieldForm::setChoices(const QString &key, const QList<FieldChoice> &choices)
{
    Row *row = find(key);
    if (!row || !row->box)
        return;
    const bool alone = leavesAlone(*row);
    const QString value = valueOf(*row);
    const QSignalBlocker blocker(row->box);
    while (row->box->count() > fixedEntries(row->mixed))
        row->box->removeItem(row->box->count() - 1);
    row->hasStray = false;
    for (const FieldChoice &choice : choices)
        row->box->addItem(ownLine(choice.text), choice.value);
    if (alone)
        row->box->setCurrentIndex(0);
    else
        showValue(*row, value);
    markChange(*row);
    showWhatBelongs();
}

void FieldForm::setNote(const QString &key, const QString &note)
{
    if (Row *row = find(key))
        row->frame->setHint(note.isEmpty() ? row->field.hint : note);
}

QList<FieldProblem> FieldForm::setProblems(const QList<FieldProblem> &problems)
{
    for (Row &row : m_rows) {
        row.frame->setError({});
        row.frame->setWarning({});
    }
    QList<FieldProblem> others;
    for (const FieldProblem &problem : problems) {
        Row *row = find(problem.key);
        if (!row || !row->shown)
            others << problem;
        else if (problem.warning)
            row->frame->setWarning(problem.text);
        else
            row->frame->setError(problem.text);
    }
    return others;
}

bool FieldForm::validate()
{
    const QList<FieldProblem> problems = validateFields(m_fields, values(), edits().keys());
    setProblems(problems);
    focusFirstError(*this);
    return std::all_of(
        problems.cbegin(), problems.cend(), [](const FieldProblem &problem) { return problem.warning; });
}

void FieldForm::focusField(const QString &key)
{
    if (const Row *row = find(key))
        row->frame->editor()->setFocus(Qt::OtherFocusReason);
}

void FieldForm::noteEdit(const QString &key)
{
    if (Row *row = find(key)) {
        row->touched = true;
        row->frame->setError({});
        markChange(*row);
    }
    showWhatBelongs();
    Q_EMIT edited(key);
}

void FieldForm::markChange(Row &row)
{
    const QString stored = m_stored.value(row.field.key);
    const bool differs = row.mixed ? !leavesAlone(row) : valueOf(row) != comparable(row.field, stored);
    if (m_showsChanges && row.touched && differs && row.field.kind != SettingField::Kind::Secret)
        row.frame->setChangedFrom(row.mixed ? tr("different") : textOf(row.field, row.box, stored));
    else
        row.frame->clearChanged();
}

} // namespace NumberDesk
