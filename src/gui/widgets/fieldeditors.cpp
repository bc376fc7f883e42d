// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldeditors.h"

#include "domain/country.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditors)
};

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

Qt::InputMethodHints hintsFor(SettingField::Kind kind)
{
    switch (kind) {
    case SettingField::Kind::Secret:
        return Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    case SettingField::Kind::WebhookUrl:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    case SettingField::Kind::Digits:
        return Qt::ImhDigitsOnly;
    case SettingField::Kind::PhoneNumber:
        return Qt::ImhDialableCharactersOnly;
    case SettingField::Kind::Text:
    case SettingField::Kind::Choice:
    case SettingField::Kind::RemoteChoice:
    case SettingField::Kind::Country:
    case SettingField::Kind::CallTarget:
        break;
    }
    return Qt::ImhNone;
}

/// A box that one can type into, for what a provider lists.
void makeTypable(QComboBox *box, const SettingField &field, const QString &noneText)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    if (!field.openChoices)
        return;
    box->lineEdit()->setPlaceholderText(field.required
            ? Text::tr("Choose one, or type another")
            : Text::tr("%1 – choose one, or type another", "nothing chosen").arg(noneText));
}

} // namespace

bool isEditedInBox(SettingField::Kind kind)
{
    return kind == SettingField::Kind::Choice || kind == SettingField::Kind::RemoteChoice
        || kind == SettingField::Kind::Country;
}

QLineEdit *makeFieldLine(const SettingField &field)
{
    auto *line = new QLineEdit;
    if (field.kind == SettingField::Kind::Secret)
        line->setEchoMode(QLineEdit::Password);
    if (field.kind != SettingField::Kind::Text)
        line->setLayoutDirection(Qt::LeftToRight);
    line->setInputMethodHints(line->inputMethodHints() | hintsFor(field.kind));
    if (!field.readBack)
        line->setPlaceholderText(Text::tr("Cannot be read back"));
    return line;
}

QComboBox *makeFieldBox(const SettingField &field, const QString &noneText)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (field.kind == SettingField::Kind::RemoteChoice)
        makeTypable(box, field, noneText);
    box->addItem(field.required ? QString() : noneText, QString());
    const QList<FieldChoice> choices
        = field.kind == SettingField::Kind::Country ? countries() : field.choices;
    for (const FieldChoice &choice : choices) {
        if (choice.value.isEmpty())
            box->setItemText(0, choice.text);
        else
            box->addItem(choice.text, choice.value);
    }
    return box;
}

} // namespace NumberDesk
