// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/changepresenter.h"

#include "gui/presenters/plainwords.h"
#include "gui/presenters/settingtext.h"

#include <QCoreApplication>
#include <QLocale>

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

QString checkingText(const ChangeRecord &record, const QDateTime &nowUtc)
{
    if (record.looks == 0)
        return Text::tr("Sent, no answer yet. It is being looked up and will not be sent again.");
    const QString looked = Text::tr("No answer after sending. Looked %n time(s)", nullptr, record.looks);
    if (!record.nextLook.isValid())
        return Text::tr("%1.").arg(looked);
    const qint64 seconds = qMax<qint64>(0, nowUtc.secsTo(record.nextLook));
    if (seconds < 120)
        return Text::tr("%1; looks again in %2 s.").arg(looked).arg(seconds);
    return Text::tr("%1; looks again at %2.")
        .arg(looked, QLocale().toString(record.nextLook.toLocalTime().time(), QLocale::ShortFormat));
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
    case ChangeState::Draft:
    case ChangeState::Journaled:
        return Text::tr("Waits for its turn; nothing was sent yet.");
    case ChangeState::Sending:
        return Text::tr("Sent; waiting for the answer.");
    case ChangeState::Accepted:
        return Text::tr("The provider took it on and is working on it.");
    case ChangeState::Doubtful:
    case ChangeState::Checking:
        return checkingText(record, nowUtc);
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
    case ChangeState::NeedsAttention:
        // Of the first answer only one that says plainly what came of it still explains anything.
        if (record.error && record.error->delivery == Delivery::Answered && !record.error->lookFirst)
            return presentError(*record.error, attemptOf(record.change.kind)).happened;
        return Text::tr("It could not be settled by looking. Please check at the provider and decide.");
    }
    return {};
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

} // namespace NumberDesk
