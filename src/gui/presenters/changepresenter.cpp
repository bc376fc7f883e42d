// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/changepresenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("ChangePresenter", text, nullptr, count);
}

QString doneText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return tr("Bought, and seen in the account.");
    case ChangeKind::Release:
        return tr("Given back, and gone from the account.");
    case ChangeKind::Configure:
        return tr("Settings written, verified by reading back.");
    }
    return {};
}

QString notDoneText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return tr("Looked up: it was not bought.");
    case ChangeKind::Release:
        return tr("Looked up: it was not released.");
    case ChangeKind::Configure:
        return tr("Looked up: the settings were not written.");
    }
    return {};
}

QString checkingText(const ChangeRecord &record, const QDateTime &nowUtc)
{
    if (record.looks == 0)
        return tr("Sent, no answer yet. It is being looked up and will not be sent again.");
    const QString looked = tr("No answer after sending. Looked %n time(s)", record.looks);
    if (!record.nextLook.isValid())
        return tr("%1.").arg(looked);
    const qint64 seconds = qMax<qint64>(0, nowUtc.secsTo(record.nextLook));
    if (seconds < 120)
        return tr("%1; looks again in %2 s.").arg(looked).arg(seconds);
    return tr("%1; looks again at %2.").arg(looked, QLocale().toString(record.nextLook.toLocalTime().time(), QLocale::ShortFormat));
}

QString choiceText(const SettingField *field, const QString &value)
{
    if (!field)
        return value;
    const auto found = std::find_if(field->choices.cbegin(), field->choices.cend(),
        [&value](const FieldChoice &choice) { return choice.value == value; });
    return found == field->choices.cend() ? value : found->text;
}

} // namespace

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return tr("Buy");
    case ChangeKind::Release:
        return tr("Release");
    case ChangeKind::Configure:
        return tr("Configure");
    }
    return {};
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
        return tr("Waiting");
    case ChangeState::Sending:
        return tr("Sending");
    case ChangeState::Accepted:
        return tr("Accepted");
    case ChangeState::Doubtful:
    case ChangeState::Checking:
        return tr("Checking");
    case ChangeState::Done:
        return tr("Done");
    case ChangeState::Refused:
        return tr("Refused");
    case ChangeState::NotSent:
        return tr("Not sent");
    case ChangeState::NotDone:
        return tr("Not done");
    case ChangeState::Conflict:
        return tr("Conflict");
    case ChangeState::NeedsAttention:
        return tr("Needs attention");
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
    case ChangeState::Draft:
    case ChangeState::Journaled:
        return tr("Waits for its turn; nothing was sent yet.");
    case ChangeState::Sending:
        return tr("Sent; waiting for the answer.");
    case ChangeState::Accepted:
        return tr("The provider took it on and is working on it.");
    case ChangeState::Doubtful:
    case ChangeState::Checking:
        return checkingText(record, nowUtc);
    case ChangeState::Done:
        return doneText(record.change.kind);
    case ChangeState::NotDone:
        return notDoneText(record.change.kind);
    case ChangeState::NotSent:
        return errorText(tr("Nothing left this computer. It can be tried again."));
    case ChangeState::Refused:
        return errorText(tr("The provider refused it."));
    case ChangeState::Conflict:
        return errorText(tr("Somebody changed the same setting meanwhile. Nothing was written."));
    case ChangeState::NeedsAttention:
        return errorText(tr("It could not be settled by looking. Please check at the provider and decide."));
    }
    return {};
}

QString verbText(const QList<Change> &changes)
{
    const int count = static_cast<int>(changes.size());
    const auto all = [&changes](ChangeKind kind) {
        return std::all_of(changes.cbegin(), changes.cend(), [kind](const Change &change) { return change.kind == kind; });
    };
    if (all(ChangeKind::Buy))
        return tr("Buy %n number(s)", count);
    if (all(ChangeKind::Release))
        return tr("Release %n number(s)", count);
    if (all(ChangeKind::Configure))
        return tr("Update %n number(s)", count);
    return tr("Apply %n change(s)", count);
}

QList<FieldDifference> differenceTexts(const QList<FieldChange> &fields, const ProviderInfo &info)
{
    QList<FieldDifference> texts;
    for (const FieldChange &change : fields) {
        const SettingField *field = info.settingField(change.key);
        texts << FieldDifference{field ? field->label : change.key, choiceText(field, change.from), choiceText(field, change.to)};
    }
    return texts;
}

} // namespace NumberDesk
