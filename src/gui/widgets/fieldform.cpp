// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldform.h"

#include "domain/country.h"
#include "gui/presenters/plainwords.h"
#include "gui/widgets/formfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool isBox(SettingField::Kind kind)
{
    return kind == SettingField::Kind::Choice || kind == SettingField::Kind::RemoteChoice
        || kind == SettingField::Kind::Country;
}

QList<FieldChoice> countries()
{
    QList<FieldChoice> choices;
    for (const QString &code : countryCodes())
        choices << FieldChoice{ code, QString(countryName(code) + u" ("_s + code + u')') };
    std::sort(choices.begin(), choices.end(), [](const FieldChoice &a, const FieldChoice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return choices;
}

/// How many entries of a box stand before the choices: none, and above it "different values" where they are.
int fixedEntries(bool mixed)
{
    return mixed ? 2 : 1;
}

/// The text of a stored value, for "was …".
QString textOf(const QComboBox *box, const QString &value)
{
    const int index = box ? box->findData(value) : -1;
    return index >= 0 ? box->itemText(index) : shownLine(value);
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

void FieldForm::setFields(const QList<SettingField> &fields, bool withAdvanced)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    m_fields = fields;
    m_stored.clear();
    for (const SettingField &field : fields) {
        if (field.advanced && !withAdvanced)
            continue;
        m_rows << makeRow(field);
        m_layout->addWidget(m_rows.last().frame);
    }
}

FieldForm::Row FieldForm::makeRow(const SettingField &field)
{
    Row row;
    row.field = field;
    QWidget *editor = nullptr;
    if (isBox(field.kind))
        editor = row.box = makeBox(field);
    else
        editor = row.line = makeLine(field);
    editor->setObjectName(QString(u"field_"_s + field.key));
    row.frame = new FormField(field.label, editor, this);
    row.frame->setHint(field.hint);
    return row;
}

QLineEdit *FieldForm::makeLine(const SettingField &field)
{
    auto *line = new QLineEdit;
    if (field.kind == SettingField::Kind::Secret)
        line->setEchoMode(QLineEdit::Password);
    if (field.kind != SettingField::Kind::Text)
        line->setLayoutDirection(Qt::LeftToRight);
    if (!field.readBack)
        line->setPlaceholderText(tr("Cannot be read back"));
    // Not textEdited: assistive technology sets texts too.
    connect(line, &QLineEdit::textChanged, this, [this, key = field.key] { noteEdit(key); });
    return line;
}

QComboBox *FieldForm::makeBox(const SettingField &field)
{
    auto *box = new QComboBox;
    const bool remote = field.kind == SettingField::Kind::RemoteChoice;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setEditable(remote);
    if (remote) {
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(box, &QComboBox::editTextChanged, this, [this, key = field.key] { noteEdit(key); });
    }
    box->addItem(field.required ? QString() : m_noneText, QString());
    const QList<FieldChoice> choices
        = field.kind == SettingField::Kind::Country ? countries() : field.choices;
    for (const FieldChoice &choice : choices) {
        if (choice.value.isEmpty())
            box->setItemText(0, choice.text);
        else
            box->addItem(choice.text, choice.value);
    }
    connect(box, &QComboBox::activated, this, [this, key = field.key] { noteEdit(key); });
    return box;
}

FieldForm::Row *FieldForm::find(const QString &key)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString FieldForm::valueOf(const Row &row)
{
    if (row.line)
        return row.line->text().trimmed();
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

void FieldForm::show(Row &row, const QString &value)
{
    if (row.line) {
        const QSignalBlocker blocker(row.line);
        row.line->setText(value);
        return;
    }
    const QSignalBlocker blocker(row.box);
    if (row.hasStray)
        row.box->removeItem(row.box->count() - 1);
    row.hasStray = false;
    int index = row.box->findData(value);
    if (index < 0 && row.box->isEditable()) {
        row.box->setCurrentIndex(-1);
        row.box->setEditText(value);
        return;
    }
    if (index < 0) {
        // A value that is not among the choices is kept and shown as it is.
        row.box->addItem(value, value);
        index = row.box->count() - 1;
        row.hasStray = true;
    }
    row.box->setCurrentIndex(index);
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
            show(row, values.value(row.field.key));
        row.frame->setError({});
        row.frame->setWarning({});
        markChange(row);
    }
}

void FieldForm::setMixed(const QStringList &keys)
{
    for (Row &row : m_rows)
        showMixed(row, keys.contains(row.field.key));
}

void FieldForm::setValue(const QString &key, const QString &value)
{
    if (Row *row = find(key)) {
        show(*row, value);
        noteEdit(key);
    }
}

SettingValues FieldForm::values() const
{
    SettingValues values;
    for (const Row &row : m_rows) {
        if (row.field.kind == SettingField::Kind::Secret || leavesAlone(row))
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
        if (row.field.kind == SettingField::Kind::Secret && !row.line->text().isEmpty())
            secrets.insert(row.field.key, Secret::fromText(row.line->text()));
    }
    return secrets;
}

SettingEdits FieldForm::edits() const
{
    SettingEdits edits;
    for (const Row &row : m_rows) {
        if (!row.touched || row.field.kind == SettingField::Kind::Secret || leavesAlone(row))
            continue;
        const QString value = valueOf(row);
        if (row.mixed || value != m_stored.value(row.field.key))
            edits.insert(row.field.key, value);
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
        row->box->addItem(shownLine(choice.text), choice.value);
    if (alone)
        row->box->setCurrentIndex(0);
    else
        show(*row, value);
    markChange(*row);
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
        if (!row)
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
    Q_EMIT edited(key);
}

void FieldForm::markChange(Row &row)
{
    const QString stored = m_stored.value(row.field.key);
    const bool differs = row.mixed ? !leavesAlone(row) : valueOf(row) != stored;
    if (m_showsChanges && row.touched && differs && row.field.kind != SettingField::Kind::Secret)
        row.frame->setChangedFrom(row.mixed ? tr("different") : textOf(row.box, stored));
    else
        row.frame->clearChanged();
}

} // namespace NumberDesk
