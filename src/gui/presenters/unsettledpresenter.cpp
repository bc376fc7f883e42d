// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/unsettledpresenter.h"

#include "gui/presenters/changepresenter.h"
#include "gui/presenters/clocktext.h"
#include "services/lookverdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// From here on a time of day says more than a number of seconds.
constexpr qint64 kMostSeconds = 120;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnsettledPresenter)
};

/// Whole sentences, one after the other.
QString inARow(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// The time today, else with the day.
QString momentText(const QDateTime &time, const QDateTime &nowUtc)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == nowUtc.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

bool isBeingLookedUp(const ChangeRecord &record)
{
    return record.state == ChangeState::Doubtful || record.state == ChangeState::Checking;
}

bool wasRefusedUnclearly(const ChangeRecord &record)
{
    return record.error && record.error->delivery == Delivery::Answered && record.error->lookFirst;
}

QString lastNote(const ChangeRecord &record)
{
    // The journal writes the time in front of each sentence.
    return record.notes.isEmpty() ? QString() : record.notes.last().section(u' ', 1);
}

QString silenceText()
{
    return Text::tr("Sent, no answer yet.");
}

QString causeText(const ChangeRecord &record)
{
    // What kept it from being sent once says nothing of the answer.
    if (!record.error || record.error->delivery == Delivery::NotSent)
        return Text::tr("The provider said yes, but does not show it yet.");
    if (wasRefusedUnclearly(record))
        return Text::tr("The provider refused it in words that can also mean that it happened.");
    switch (record.error->kind) {
    case ErrorKind::Cancelled:
        return Text::tr("The program ended while this was being sent.");
    case ErrorKind::Storage:
        return Text::tr("It was sent, but the journal could not be written afterwards.");
    default:
        return silenceText();
    }
}

QString watchText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Text::tr("Looking whether the account's list has the number.");
    case ChangeKind::Release:
        return Text::tr("Looking whether the number has left the account's list.");
    case ChangeKind::Configure:
        return Text::tr("Looking whether the number has the settings.");
    }
    return {};
}

QString notSeenText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Text::tr("The account's list does not have the number so far.");
    case ChangeKind::Release:
        return Text::tr("The account's list still has the number so far.");
    case ChangeKind::Configure:
        return Text::tr("The settings are not as wanted so far.");
    }
    return {};
}

/// One look proves nothing: from when the next one does.
QString proofText(const ChangeRecord &record, const QDateTime &nowUtc)
{
    if (!record.firstNegative.isValid() || providerSaidYes(record))
        return {};
    const QString soon = momentText(record.firstNegative.addDuration(kBetweenNegatives), nowUtc);
    if (record.change.kind != ChangeKind::Buy)
        return Text::tr("It counts as not done when a look at %1 or later says the same.").arg(soon);
    return Text::tr(
        "It counts as not bought when a look at %1 or later finds it on offer again, or one at %2 "
        "still does not find it.")
        .arg(soon, momentText(record.firstNegative.addDuration(kBetweenNegativesUnsold), nowUtc));
}

QString nextLookText(const ChangeRecord &record, const QDateTime &nowUtc)
{
    const int look = record.looks + 1;
    if (record.state == ChangeState::Checking)
        return Text::tr("Look %1 is under way.").arg(look);
    const qint64 seconds = record.nextLook.isValid() ? nowUtc.secsTo(record.nextLook) : 0;
    if (seconds <= 0)
        return Text::tr("Look %1 is due.").arg(look);
    if (seconds < kMostSeconds)
        return Text::tr("Look %1 in %2 s.").arg(look).arg(seconds);
    return Text::tr("Look %1 at %2.").arg(look).arg(momentText(record.nextLook, nowUtc));
}

QString acceptedLine(const ChangeRecord &record, const QDateTime &nowUtc)
{
    const QString mayEnd = mayDecide(record, nowUtc)
        ? Text::tr("It has gone on for more than a day: you may decide.")
        : QString();
    return inARow({ Text::tr("The provider is working at it."), mayEnd, nextLookText(record, nowUtc) });
}

QString doubtfulLine(const ChangeRecord &record, const QDateTime &nowUtc)
{
    const ChangeKind kind = record.change.kind;
    if (record.negatives > 0)
        return inARow({ notSeenText(kind), proofText(record, nowUtc), nextLookText(record, nowUtc) });
    return inARow({ causeText(record), watchText(kind), nextLookText(record, nowUtc) });
}

QString undecidedLine(const ChangeRecord &record)
{
    // Of the first answer only one that says plainly what came of it still explains anything.
    const bool isPlain
        = record.error && record.error->delivery == Delivery::Answered && !record.error->lookFirst;
    if (isPlain)
        return presentError(*record.error, attemptOf(record.change.kind)).happened;
    if (isForAccount(record.change))
        return Text::tr("What was set is kept nowhere here, so nothing can compare it: you have to decide.");
    return Text::tr("Looking did not settle it within a day: you have to decide.");
}

QString sentText(const ChangeRecord &record, bool isKeyed)
{
    if (!record.sent.isValid())
        return {};
    const QString time = clockText(record.sent.toLocalTime().time());
    if (isKeyed)
        return Text::tr(
            "Sent at %1 under a key of its own. Whatever is sent under it again, the provider buys "
            "once.")
            .arg(time);
    return Text::tr("Sent once at %1. It will not be sent again.").arg(time);
}

QString adviceText(const ChangeRecord &record)
{
    switch (record.state) {
    case ChangeState::NeedsAttention:
        return Text::tr("Look at the provider what became of it, then say so with one of the two buttons. "
                        "“Check again” looks once more from here.");
    case ChangeState::Doubtful:
    case ChangeState::Checking:
        return Text::tr("What looking cannot settle within a day is left to you to decide.");
    default:
        return {};
    }
}

QString blockText(const Change &change)
{
    if (isForAccount(change))
        return Text::tr("Until it is settled nothing else of the account's settings is changed.");
    if (change.kind == ChangeKind::Buy)
        return Text::tr(
            "Until it is settled the number cannot be bought a second time, and its price counts as "
            "spent.");
    return Text::tr("Until it is settled the number is blocked for other changes.");
}

QString monthlyText(const Change &change)
{
    return change.monthly ? change.monthly->toText() : Text::tr("a price that is not told", "… a month");
}

QString boughtMeaning(const Change &change, const QString &account)
{
    return inARow({ Text::tr("Say so only when you have seen the number in “%1” at the provider.")
                        .arg(account),
        Text::tr(
            "Its price (%1 a month) stays counted as spent, and the number can be configured and released "
            "here.")
            .arg(monthlyText(change)),
        change.edits.isEmpty() ? QString() : Text::tr("The settings chosen with it are written next.") });
}

QString meaningText(const Change &change, const QString &account, bool happened)
{
    if (change.kind == ChangeKind::Buy && happened)
        return boughtMeaning(change, account);
    if (change.kind == ChangeKind::Buy)
        return Text::tr(
            "Say so only when “%1” does not have the number at the provider. Its price no longer "
            "counts as spent, and the number can be bought again. Should it have been bought after "
            "all, the account pays for it, and the next refresh tells.")
            .arg(account);
    if (change.kind == ChangeKind::Release && happened)
        return Text::tr(
            "Say so only when “%1” does not have the number any more at the provider. It counts as "
            "given back. Should it still be there, the account goes on paying for it, and the next "
            "refresh tells.")
            .arg(account);
    if (change.kind == ChangeKind::Release)
        return Text::tr("Say so only when “%1” still has the number at the provider. It stays yours, goes on "
                        "costing %2 a month, and can be released again.")
            .arg(account, monthlyText(change));
    if (happened)
        return Text::tr(
            "Say so only when you have seen the settings at the provider. It costs nothing. Should "
            "they not be there, the next refresh shows what is.");
    return Text::tr(
        "Say so only when you have seen at the provider that the settings are not there. It costs "
        "nothing, and they can be written again.");
}

} // namespace

QString unsettledLine(const ChangeRecord &record, const QDateTime &nowUtc)
{
    switch (record.state) {
    case ChangeState::Draft:
    case ChangeState::Journaled: {
        const QString reason = lastNote(record);
        return inARow({ Text::tr("Nothing was sent yet."),
            reason.isEmpty() ? Text::tr("It waits for its turn in the account.") : reason });
    }
    case ChangeState::Sending:
        return Text::tr("Sent; waiting for the answer.");
    case ChangeState::Accepted:
        return acceptedLine(record, nowUtc);
    case ChangeState::Doubtful:
    case ChangeState::Checking:
        return doubtfulLine(record, nowUtc);
    case ChangeState::NeedsAttention:
        return undecidedLine(record);
    default:
        return {};
    }
}

QString unsettledText(const ChangeRecord &record, const ProviderInfo &info)
{
    if (isSettled(record.state) || record.state == ChangeState::Draft)
        return {};
    const Change &change = record.change;
    if (record.state == ChangeState::Journaled)
        return inARow({ record.error ? record.error->detail : QString(), blockText(change) });
    // The row says it, until a look brings something newer to say; and that no answer came is plain then.
    const bool isTold
        = !isBeingLookedUp(record) || record.negatives == 0 || causeText(record) == silenceText();
    const bool isKeyed = info.keyedWrites && change.kind == ChangeKind::Buy;
    return inARow({ sentText(record, isKeyed), isTold ? QString() : causeText(record), adviceText(record),
        blockText(change) });
}

QString decisionText(const Change &change, bool happened)
{
    switch (change.kind) {
    case ChangeKind::Buy:
        return happened ? Text::tr("It was bought") : Text::tr("It was not bought");
    case ChangeKind::Release:
        return happened ? Text::tr("It was released") : Text::tr("It was not released");
    case ChangeKind::Configure:
        break;
    }
    return happened ? Text::tr("It was written") : Text::tr("It was not written");
}

Ask::Question decisionQuestion(const Change &change, const QString &accountLabel, bool happened)
{
    Ask::Question question;
    question.title = Text::tr("%1 – %2", "a number, what a person says became of it")
                         .arg(subjectText(change), decisionText(change, happened));
    question.text = inARow({ meaningText(change, accountLabel, happened),
        Text::tr("The journal keeps that you decided this.") });
    question.yes = decisionText(change, happened);
    // The two of which a wrong word costs money unseen.
    question.danger
        = change.kind == ChangeKind::Release ? happened : change.kind == ChangeKind::Buy && !happened;
    return question;
}

Ask::Question quitQuestion(int waiting, int sent)
{
    const QString sentWords = sent == 0
        ? QString()
        : Text::tr("%n was sent and cannot be called back. The next start finds out what became of it.",
            nullptr, sent);
    const QString waitingWords
        = waiting == 0 ? QString() : Text::tr("%n was not sent yet and will not be sent.", nullptr, waiting);
    return { Text::tr("Quit with %n change(s) under way?", nullptr, waiting + sent),
        inARow({ sentWords, waitingWords, Text::tr("What was sent is in the journal, so nothing is lost.") }),
        Text::tr("Quit"), false };
}

} // namespace NumberDesk
