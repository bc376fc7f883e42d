// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/change.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

namespace {

using S = ChangeState;
using E = ChangeEvent;

const QList<S> kStates{ S::Draft, S::Journaled, S::Sending, S::Accepted, S::Doubtful, S::Checking, S::Done,
    S::Refused, S::NotSent, S::NotDone, S::Conflict, S::NeedsAttention };
const QList<E> kEvents{ E::IntentWritten, E::SendingWritten, E::Confirmed, E::Accept, E::Refuse,
    E::ProvenUnsent, E::Doubt, E::Look, E::SeenDone, E::SeenNotDone, E::GiveUp, E::FoundConflict,
    E::DecideDone, E::DecideNotDone };

/// The table once more, by hand: for each state what may happen, and where it leads.
std::optional<S> expected(S state, E event)
{
    static const QMap<S, QMap<E, S>> table{
        { S::Draft, { { E::IntentWritten, S::Journaled }, { E::FoundConflict, S::Conflict } } },
        { S::Journaled,
            { { E::SendingWritten, S::Sending }, { E::FoundConflict, S::Conflict },
                { E::ProvenUnsent, S::NotSent } } },
        { S::Sending,
            { { E::Confirmed, S::Done }, { E::Accept, S::Accepted }, { E::Refuse, S::Refused },
                { E::ProvenUnsent, S::NotSent }, { E::Doubt, S::Doubtful } } },
        { S::Accepted,
            { { E::Confirmed, S::Done }, { E::SeenDone, S::Done }, { E::Refuse, S::Refused },
                { E::Doubt, S::Doubtful }, { E::DecideDone, S::Done }, { E::DecideNotDone, S::NotDone } } },
        { S::Doubtful, { { E::Look, S::Checking } } },
        { S::Checking,
            { { E::SeenDone, S::Done }, { E::SeenNotDone, S::NotDone }, { E::Doubt, S::Doubtful },
                { E::GiveUp, S::NeedsAttention },
                // The provider is still at it.
                { E::Accept, S::Accepted },
                // A refusal that could have hidden an effect, when the look has found none.
                { E::Refuse, S::Refused } } },
        { S::NeedsAttention,
            { { E::Look, S::Checking }, { E::DecideDone, S::Done }, { E::DecideNotDone, S::NotDone } } },
    };
    const auto row = table.value(state);
    const auto step = row.constFind(event);
    return step == row.constEnd() ? std::nullopt : std::optional(*step);
}

Change boughtWith(const SettingEdits &edits)
{
    Change buy;
    buy.id = u"buy-1"_s;
    buy.kind = ChangeKind::Buy;
    buy.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    buy.purchaseTarget = u"sub12345"_s;
    buy.edits = edits;
    return buy;
}

} // namespace

class TestChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAnswersEveryEvent();
    void settledStatesStay();
    void everyStateThatWasSentCanStillSettle();
    void nothingIsSentTwice();
    void whatMayHaveBeenSentIsNeverCalledUnsent();
    void onlyWhatNobodySettlesIsLeftToAPerson();
    void workOfADayMayBeDecidedByAPerson();
    void whatHasNoTimeOfSendingCountsFromItsIntent();
    void onlySettingsWithoutANumberAreTheAccounts();
    void theSettingsOfABoughtNumberAreAChangeOfTheirOwn();
    void theSettingsOfABuyAreTheSameChangeWhoeverDerivesThem();
    void whatIsThereAlreadyIsNotSetAgain();
    void aRestartAssumesTheWorst();
    void aRestartLeavesNothingHalfWay();
    void namesGoToFilesAndBack();
    void anUnknownNameAsksAPerson();
};

void TestChange::everyStateAnswersEveryEvent()
{
    for (const S state : kStates) {
        for (const E event : kEvents)
            QVERIFY2(transition(state, event) == expected(state, event),
                qPrintable(changeStateName(state) + u" × event "_s + QString::number(int(event))));
    }
}

void TestChange::settledStatesStay()
{
    const QList<S> settled{ S::Done, S::Refused, S::NotSent, S::NotDone, S::Conflict };
    for (const S state : kStates) {
        QCOMPARE(isSettled(state), settled.contains(state));
        for (const E event : kEvents)
            QVERIFY(!isSettled(state) || !transition(state, event));
    }
}

void TestChange::everyStateThatWasSentCanStillSettle()
{
    for (const S start : kStates) {
        QList<S> reached{ start };
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const E event : kEvents) {
                const auto next = transition(reached.at(i), event);
                if (next && !reached.contains(*next))
                    reached += *next;
            }
        }
        QVERIFY2(std::any_of(reached.begin(), reached.end(), isSettled), qPrintable(changeStateName(start)));
    }
}

void TestChange::nothingIsSentTwice()
{
    for (const S state : kStates) {
        for (const E event : kEvents) {
            if (transition(state, event) == S::Sending)
                QCOMPARE(state, S::Journaled);
        }
    }
}

void TestChange::whatMayHaveBeenSentIsNeverCalledUnsent()
{
    for (const S state : { S::Accepted, S::Doubtful, S::Checking, S::NeedsAttention }) {
        for (const E event : kEvents)
            QVERIFY(transition(state, event) != S::NotSent && transition(state, event) != S::Journaled);
    }
}

void TestChange::onlyWhatNobodySettlesIsLeftToAPerson()
{
    QCOMPARE(transition(S::NeedsAttention, E::DecideDone), S::Done);
    QCOMPARE(transition(S::NeedsAttention, E::DecideNotDone), S::NotDone);
    for (const S state : kStates) {
        if (state == S::NeedsAttention || state == S::Accepted)
            continue;
        QVERIFY(!transition(state, E::DecideDone));
        QVERIFY(!transition(state, E::DecideNotDone));
    }
}

void TestChange::workOfADayMayBeDecidedByAPerson()
{
    const QDateTime now({ 2026, 3, 2 }, { 12, 0 }, Qt::UTC);
    ChangeRecord record;
    record.state = S::Accepted;
    record.sent = now.addSecs(-24 * 3600 + 1);
    QVERIFY(!mayDecide(record, now));
    QVERIFY(mayDecide(record, now.addSecs(1)));
    for (const S state : kStates) {
        record.state = state;
        QCOMPARE(mayDecide(record, now.addDays(9)), state == S::Accepted || state == S::NeedsAttention);
    }
}

void TestChange::whatHasNoTimeOfSendingCountsFromItsIntent()
{
    const QDateTime now({ 2026, 3, 2 }, { 12, 0 }, Qt::UTC);
    ChangeRecord record;
    record.state = S::Accepted;
    QVERIFY(!mayDecide(record, now)); // since when is not known, so it is not a day
    record.created = now.addSecs(-24 * 3600);
    QVERIFY(mayDecide(record, now));
    record.sent = now.addSecs(-1); // the time of sending goes before it
    QVERIFY(!mayDecide(record, now));
}

void TestChange::onlySettingsWithoutANumberAreTheAccounts()
{
    const QString number = u"447700900123"_s;
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        for (const QString &digits : { QString(), number }) {
            for (const QString &country : { QString(), u"GB"_s }) {
                Change change;
                change.kind = kind;
                change.ref.country = country;
                if (!digits.isEmpty())
                    change.ref.number = PhoneNumber::fromDigits(digits).value();
                QCOMPARE(isForAccount(change),
                    kind == ChangeKind::Configure && digits.isEmpty() && country.isEmpty());
            }
        }
    }
}

void TestChange::theSettingsOfABoughtNumberAreAChangeOfTheirOwn()
{
    const Change buy = boughtWith({ { u"webhook"_s, u"https://hooks.example/in"_s } });
    const SettingValues found{ { u"webhook"_s, QString() }, { u"app"_s, u"1"_s } };
    const auto settings = followUpOf(buy, found);
    QVERIFY(settings);
    QCOMPARE(settings->kind, ChangeKind::Configure);
    QCOMPARE(settings->ref, buy.ref);
    QCOMPARE(settings->purchaseTarget, buy.purchaseTarget);
    QCOMPARE(settings->follows, buy.id);
    QCOMPARE(settings->seen, found);
    QCOMPARE(settings->edits, buy.edits);
    Change configure = buy;
    configure.kind = ChangeKind::Configure;
    QVERIFY(!followUpOf(configure, found));
}

void TestChange::theSettingsOfABuyAreTheSameChangeWhoeverDerivesThem()
{
    const Change buy = boughtWith({ { u"webhook"_s, u"https://hooks.example/in"_s } });
    QCOMPARE(followUpOf(buy, {})->id, followUpOf(buy, { { u"app"_s, u"1"_s } })->id);
    QVERIFY(followUpOf(buy, {})->id != buy.id);
    Change other = buy;
    other.id = u"buy-2"_s;
    QVERIFY(followUpOf(buy, {})->id != followUpOf(other, {})->id);
}

void TestChange::whatIsThereAlreadyIsNotSetAgain()
{
    const SettingEdits edits{ { u"webhook"_s, u"https://hooks.example/in"_s }, { u"app"_s, u"1"_s } };
    QCOMPARE(followUpOf(boughtWith(edits), { { u"app"_s, u"1"_s } })->edits,
        (SettingEdits{ { u"webhook"_s, u"https://hooks.example/in"_s } }));
    QVERIFY(!followUpOf(boughtWith(edits), edits));
    QVERIFY(!followUpOf(boughtWith({}), {}));
}

void TestChange::aRestartAssumesTheWorst()
{
    QCOMPARE(stateAfterRestart(S::Journaled), S::NotSent);
    QCOMPARE(stateAfterRestart(S::Sending), S::Doubtful);
    QCOMPARE(stateAfterRestart(S::Checking), S::Doubtful);
    for (const S state : { S::Draft, S::Accepted, S::Doubtful, S::Done, S::Refused, S::NotSent, S::NotDone,
             S::Conflict, S::NeedsAttention })
        QCOMPARE(stateAfterRestart(state), state);
}

void TestChange::aRestartLeavesNothingHalfWay()
{
    for (const S state : kStates) {
        const S after = stateAfterRestart(state);
        QVERIFY(after != S::Journaled && after != S::Sending && after != S::Checking);
        QCOMPARE(stateAfterRestart(after), after);
    }
}

void TestChange::namesGoToFilesAndBack()
{
    QStringList names;
    for (const S state : kStates) {
        names += changeStateName(state);
        QCOMPARE(changeStateFromName(names.last()), state);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure })
        QCOMPARE(changeKindFromName(changeKindName(kind)), kind);
}

void TestChange::anUnknownNameAsksAPerson()
{
    QCOMPARE(changeStateFromName(u"done"_s), S::NeedsAttention);
    QCOMPARE(changeStateFromName({}), S::NeedsAttention);
    QCOMPARE(changeKindFromName(u"Swap"_s), ChangeKind::Configure);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
