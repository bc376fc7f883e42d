// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bulkedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

const QRegularExpression &braces()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

/// What a word in braces stands for; nothing where nobody knows it.
std::optional<QString> meaning(const QString &word, const NumberRef &ref)
{
    static const QRegularExpression last(u"\\Alast([1-9])\\z"_s);
    const QString small = word.trimmed().toLower();
    if (small == "number"_L1)
        return ref.number.digits();
    if (small == "country"_L1)
        return ref.country.toLower();
    if (const auto match = last.match(small); match.hasMatch())
        return ref.number.digits().right(match.captured(1).toInt());
    return std::nullopt;
}

bool isReplaceable(const SettingField &field)
{
    using Kind = SettingField::Kind;
    static constexpr std::array kTexts{ Kind::Text, Kind::WebhookUrl, Kind::CallTarget };
    return field.readBack && std::find(kTexts.begin(), kTexts.end(), field.kind) != kTexts.end();
}

bool isToBeSearched(const SettingField &field, const QString &wanted)
{
    return isReplaceable(field)
        && (wanted.isEmpty() ? field.kind == SettingField::Kind::WebhookUrl : field.key == wanted);
}

/// Adds to the edits of @p row what finding and replacing makes of its values.
void replaceIn(BulkRow &row, const BulkEdit &edit, const QList<SettingField> &fields)
{
    if (edit.find.isEmpty())
        return;
    const Result<QString> replacement = expanded(edit.replacement, row.ref);
    for (const SettingField &field : fields) {
        QString value = row.edits.value(field.key, row.seen.value(field.key));
        if (!isToBeSearched(field, edit.in) || !value.contains(edit.find, Qt::CaseInsensitive))
            continue;
        if (!replacement.isOk())
            row.problems.append({ field.key, replacement.error().detail });
        else
            row.edits.insert(field.key, value.replace(edit.find, *replacement, Qt::CaseInsensitive));
    }
}

} // namespace

SettingEdits wireEdits(
    const SettingEdits &edits, const QList<SettingField> &fields, const SettingValues &values)
{
    const SettingValues wire = wireValues(fields, values);
    SettingEdits sent = edits;
    for (auto edit = sent.begin(); edit != sent.end(); ++edit) {
        if (!edit->isEmpty())
            *edit = wire.value(edit.key(), *edit);
    }
    return sent;
}

CommonValues commonValues(const QList<SettingValues> &settings, const QList<SettingField> &fields)
{
    CommonValues common;
    for (const SettingField &field : fields) {
        const QString first = settings.isEmpty() ? QString() : settings.first().value(field.key);
        const bool isSame = std::all_of(settings.cbegin(), settings.cend(),
            [&](const SettingValues &values) { return values.value(field.key) == first; });
        if (isSame && !settings.isEmpty())
            common.values.insert(field.key, first);
        else
            common.mixed << field.key;
    }
    return common;
}

bool BulkRow::isApplicable() const
{
    return !edits.isEmpty()
        && std::all_of(
            problems.cbegin(), problems.cend(), [](const FieldProblem &problem) { return problem.warning; });
}

bool hasPattern(const QString &text)
{
    return text.contains(braces());
}

Result<QString> expanded(const QString &text, const NumberRef &ref)
{
    QString result;
    qsizetype from = 0;
    for (auto found = braces().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto meant = meaning(match.captured(1), ref);
        if (!meant)
            return makeError(ErrorKind::InvalidRequest,
                Text::tr("Nobody knows what %1 stands for. There are {number}, {last4} and {country}.")
                    .arg(match.captured()));
        result += QStringView(text).sliced(from, match.capturedStart() - from) + *meant;
        from = match.capturedEnd();
    }
    return QString(result + QStringView(text).sliced(from));
}

QList<SettingField> replaceableFields(const QList<SettingField> &fields)
{
    QList<SettingField> found;
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(found), isReplaceable);
    return found;
}

BulkRow bulkRow(const BulkEdit &edit, const QList<SettingField> &fields, const OwnedNumber &number)
{
    BulkRow row{ number.ref, number.settings, {}, {} };
    for (auto each = edit.edits.cbegin(); each != edit.edits.cend(); ++each) {
        const Result<QString> value = expanded(*each, row.ref);
        if (value.isOk())
            row.edits.insert(each.key(), *value);
        else
            row.problems.append({ each.key(), value.error().detail });
    }
    replaceIn(row, edit, fields);
    SettingValues values = row.seen;
    values.insert(row.edits);
    row.edits = wireEdits(row.edits, fields, values);
    for (const SettingField &field : fields) {
        if (field.readBack && row.edits.value(field.key) == row.seen.value(field.key))
            row.edits.remove(field.key);
    }
    if (!row.edits.isEmpty())
        row.problems += validateFields(fields, applicableValues(fields, values), row.edits.keys());
    return row;
}

} // namespace NumberDesk
