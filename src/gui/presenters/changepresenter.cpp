// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/changepresenter.h"

#include "gui/presenters/plainwords.h"
#include "gui/presenters/settingtext.h"
#include "gui/presenters/unsettledpresenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangePresenter)
};

QString doneText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Text::tr("Bought, and seen in the account.");
    case ChangeKind::Release:
        return Text::tr("Given back. Where it stays for a while, the number says until when.");
    case ChangeKind::Configure:
        return Text::tr("Settings written, verified by reading back.");
    }
    return {};
}

QString notDoneText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Text::tr("Looked up: it was not bought.");
    case ChangeKind::Release:
        return Text::tr("Looked up: it was not released.");
    case ChangeKind::Configure:
        return Text::tr("Looked up: the settings were not written.");
    }
    return {};
}

} // namespace

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Text::tr("Buy");
    case ChangeKind::Release:
        return Text::tr("Release");
    case ChangeKind::Configure:
        return Text::tr("Configure");
    }
    return {};
}

QString subjectText(const Change &change)
{
    return isForAccount(change) ? Text::tr("Account settings") : change.ref.number.international();
}

QString targetText(const Change &change, const ProviderInfo &info)
{
    if (change.purchaseTarget.isEmpty())
        return {};
    const QString label = info.purchaseField.isEmpty() ? Text::tr("Subaccount") : info.purchaseField;
    return Text::tr("%1: %2", "label of a subaccount's key, the key")
        .arg(label, shownLine(change.purchaseTarget));
}

Attempt attemptOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Attempt::Buy;
    case ChangeKind::Release:
        return Attempt::Release;
    case ChangeKind::Configure:
        break;
    }
    return Attempt::Configure;
}

QString stateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Draft:
    case ChangeState::Journaled:
        return Text::tr("Waiting");
    case ChangeState::Sending:
        return Text::tr("Sending");
    case ChangeState::Accepted:
        return Text::tr("Accepted");
    case ChangeState::Doubtful:
    case ChangeState::Checking:
        return Text::tr("Checking");
    case ChangeState::Done:
        return Text::tr("Done");
    case ChangeState::Refused:
        return Text::tr("Refused");
    case ChangeState::NotSent:
        return Text::tr("Not sent");
    case ChangeState::NotDone:
        return Text::tr("Not done");
    case ChangeState::Conflict:
        return Text::tr("Conflict");
    case ChangeState::NeedsAttention:
        return Text::tr("Needs attention");
    }
    return {};
}

StateSign stateSign(ChangeState state)
{
    switch (state) {
    case ChangeState::Done:
        return StateSign::Ready;
    case ChangeState::Refused:
    case ChangeState::NotDone:
        return StateSign::Refused;
    case ChangeState::NotSent:
    case ChangeState::Conflict:
    case ChangeState::NeedsAttention:
        return StateSign::Attention;
    default:
        return StateSign::Checking;
    }
}

QString outcomeText(const ChangeRecord &record, const QDateTime &nowUtc)
{
    const auto errorText = [&record](const QString &otherwise) {
        return record.error ? presentError(*record.error, attemptOf(record.change.kind)).text() : otherwise;
    };
    switch (record.state) {
    case ChangeState::Done:
        return doneText(record.change.kind);
    case ChangeState::NotDone:
        return notDoneText(record.change.kind);
    case ChangeState::NotSent:
        return errorText(Text::tr("Nothing left this computer. It can be tried again."));
    case ChangeState::Refused:
        return errorText(Text::tr("The provider refused it."));
    case ChangeState::Conflict:
        return errorText(Text::tr("Somebody changed the same setting meanwhile. Nothing was written."));
    default:
        return unsettledLine(record, nowUtc);
    }
}

QString verbText(const QList<Change> &changes)
{
    const int count = static_cast<int>(changes.size());
    const auto all = [&changes](ChangeKind kind) {
        return std::all_of(
            changes.cbegin(), changes.cend(), [kind](const Change &change) { return change.kind == kind; });
    };
    if (all(ChangeKind::Buy))
        return Text::tr("Buy %n number(s)", nullptr, count);
    if (all(ChangeKind::Release))
        return Text::tr("Release %n number(s)", nullptr, count);
    if (all(ChangeKind::Configure))
        return Text::tr("Update %n number(s)", nullptr, count);
    return Text::tr("Apply %n change(s)", nullptr, count);
}

QList<FieldChange> plannedFields(const Change &change)
{
    QList<FieldChange> fields;
    for (auto edit = change.edits.cbegin(); edit != change.edits.cend(); ++edit)
        fields << FieldChange{ edit.key(), change.seen.value(edit.key()), edit.value() };
    return fields;
}

QList<FieldDifference> differenceTexts(const QList<FieldChange> &fields, const ProviderInfo &info)
{
    QList<FieldDifference> texts;
    for (const FieldChange &change : fields) {
        const SettingField *field = info.settingField(change.key);
        const auto words
            = [field](const QString &value) { return shownLine(field ? settingText(*field, value) : value); };
        texts << FieldDifference{ field ? field->label : change.key, words(change.from), words(change.to) };
    }
    return texts;
}

QList<FieldDifference> settingTexts(
    const Change &change, const std::optional<Error> &error, const ProviderInfo &info)
{
    const QList<FieldChange> fields = plannedFields(change);
    QList<FieldDifference> texts = differenceTexts(fields, info);
    for (qsizetype i = 0; error && i < texts.size(); ++i) {
        if (error->untaken.contains(fields.at(i).key))
            texts[i].mark = StateSign::Refused;
    }
    return texts;
}

} // namespace NumberDesk
