// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/invariants.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

Money euros(qint64 cents)
{
    return Money(cents, 2, u"EUR"_s);
}

NumberRef aNumber(const QString &digits = u"447700900123"_s)
{
    return { u"a1"_s, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
}

ChangeRecord row(const QString &id, ChangeKind kind, ChangeState state, const NumberRef &ref = aNumber())
{
    ChangeRecord made;
    made.change.id = id;
    made.change.kind = kind;
    made.change.ref = ref;
    made.change.setUp = euros(0);
    made.change.monthly = euros(100);
    made.state = state;
    made.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return made;
}

ExecutedWrite executed(const QString &id, ChangeKind kind, const NumberRef &ref = aNumber())
{
    ExecutedWrite made;
    made.kind = kind;
    made.ref = ref;
    made.changeId = id;
    if (kind == ChangeKind::Buy)
        made.charged = euros(100);
    return made;
}

/// One buy as it should be: journaled, sent, executed, Done.
Evidence aBuy()
{
    Evidence made;
    made.journal = { row(u"c1"_s, ChangeKind::Buy, ChangeState::Done) };
    made.executed = { executed(u"c1"_s, ChangeKind::Buy) };
    made.left = { { ChangeKind::Buy, aNumber(), { row(u"c1"_s, ChangeKind::Buy, ChangeState::Sending) } } };
    return made;
}

/// One configure as it should be: the name was to change, and only it did.
Evidence aConfigure()
{
    Evidence made;
    ChangeRecord named = row(u"c2"_s, ChangeKind::Configure, ChangeState::Done);
    named.change.edits = { { u"name"_s, u"Sales"_s } };
    made.journal = { named };
    ExecutedWrite write = executed(u"c2"_s, ChangeKind::Configure);
    write.before = { { u"name"_s, u"Desk"_s }, { u"hook"_s, u"https://hooks.example.com"_s } };
    write.after = { { u"name"_s, u"Sales"_s }, { u"hook"_s, u"https://hooks.example.com"_s } };
    made.executed = { write };
    ChangeRecord sending = named;
    sending.state = ChangeState::Sending;
    made.left = { { ChangeKind::Configure, aNumber(), { sending } } };
    return made;
}

/// The names of what is broken, each once, in order.
QStringList names(const Evidence &evidence)
{
    QStringList made;
    for (const QString &breach : breaches(evidence))
        made.append(breach.left(2));
    made.removeDuplicates();
    made.sort();
    return made;
}

} // namespace

class TestInvariants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundEvidenceBreaksNothing();
    void countsWithoutChangeIdsToo();
    void oneIntentBuysOnce();
    void everyExecutedBuyIsDone();
    void noRowDeniesAnExecutedBuy();
    void nothingStaysDoubtful_data();
    void nothingStaysDoubtful();
    void attentionHasAReason();
    void whatWorksOnMayStayAccepted();
    void nothingCostsMoreThanConfirmed();
    void theLimitOfAMonthHolds();
    void nothingLeavesBeforeItsIntentIsDurable_data();
    void nothingLeavesBeforeItsIntentIsDurable();
    void nothingTakesEffectWithoutARow();
    void onlyAskedFieldsChange();
    void whatWasSetHereIsKnownThoughUnreadable();
};

void TestInvariants::soundEvidenceBreaksNothing()
{
    QCOMPARE(breaches(aBuy()), QStringList());
    QCOMPARE(breaches(aConfigure()), QStringList());
    QCOMPARE(breaches({}), QStringList());
}

void TestInvariants::countsWithoutChangeIdsToo()
{
    Evidence sound = aBuy();
    sound.executed[0].changeId.clear();
    QCOMPARE(breaches(sound), QStringList());

    Evidence twice = sound;
    twice.executed.append(twice.executed.constFirst());
    QCOMPARE(names(twice), (QStringList{ u"I1"_s, u"I2"_s }));

    Evidence denied = sound;
    denied.journal[0].state = ChangeState::Refused;
    QCOMPARE(names(denied), (QStringList{ u"I2"_s, u"I3"_s }));

    // An earlier refusal of the same number stands beside the purchase and denies nothing.
    Evidence earlier = sound;
    earlier.journal.append(row(u"c0"_s, ChangeKind::Buy, ChangeState::Refused));
    QCOMPARE(breaches(earlier), QStringList());

    // The second client's purchases are its own affair.
    Evidence others = sound;
    others.executed.append(executed({}, ChangeKind::Buy));
    others.executed.last().isOurs = false;
    QCOMPARE(breaches(others), QStringList());
}

void TestInvariants::oneIntentBuysOnce()
{
    Evidence broken = aBuy();
    broken.executed.append(broken.executed.constFirst());
    QCOMPARE(names(broken), QStringList{ u"I1"_s });

    Evidence unintended = aBuy();
    unintended.journal.clear();
    QVERIFY(names(unintended).contains(u"I1"_s));
}

void TestInvariants::everyExecutedBuyIsDone()
{
    Evidence broken = aBuy();
    broken.journal[0].state = ChangeState::NeedsAttention;
    broken.journal[0].notes = { u"12:00 Still unclear."_s };
    QCOMPARE(names(broken), QStringList{ u"I2"_s });
}

void TestInvariants::noRowDeniesAnExecutedBuy()
{
    for (const ChangeState state : { ChangeState::Refused, ChangeState::NotDone, ChangeState::NotSent }) {
        Evidence broken = aBuy();
        broken.journal[0].state = state;
        QCOMPARE(names(broken), (QStringList{ u"I2"_s, u"I3"_s }));
    }
}

void TestInvariants::nothingStaysDoubtful_data()
{
    QTest::addColumn<ChangeState>("state");
    for (const ChangeState state : { ChangeState::Journaled, ChangeState::Sending, ChangeState::Accepted,
             ChangeState::Doubtful, ChangeState::Checking })
        QTest::newRow(qPrintable(changeStateName(state))) << state;
}

void TestInvariants::nothingStaysDoubtful()
{
    QFETCH(ChangeState, state);
    Evidence broken = aConfigure();
    broken.journal[0].state = state;
    QCOMPARE(names(broken), QStringList{ u"I4"_s });
}

void TestInvariants::attentionHasAReason()
{
    Evidence broken = aConfigure();
    broken.journal[0].state = ChangeState::NeedsAttention;
    QCOMPARE(names(broken), QStringList{ u"I4"_s });
    broken.journal[0].error = makeError(ErrorKind::Conflict, u"This did not take effect: Name."_s);
    QCOMPARE(breaches(broken), QStringList());
}

void TestInvariants::whatWorksOnMayStayAccepted()
{
    Evidence evidence = aConfigure();
    evidence.journal[0].state = ChangeState::Accepted;
    evidence.working = { u"c2"_s };
    QCOMPARE(breaches(evidence), QStringList());
}

void TestInvariants::nothingCostsMoreThanConfirmed()
{
    Evidence broken = aBuy();
    broken.executed[0].charged = euros(101);
    QCOMPARE(names(broken), QStringList{ u"I5"_s });
    broken.executed[0].charged = Money(100, 2, u"USD"_s);
    QCOMPARE(names(broken), QStringList{ u"I5"_s });
    broken = aBuy();
    broken.journal[0].change.monthly.reset();
    QCOMPARE(names(broken), QStringList{ u"I5"_s });
}

void TestInvariants::theLimitOfAMonthHolds()
{
    Evidence evidence = aBuy();
    const NumberRef other = aNumber(u"447700900124"_s);
    evidence.journal.append(row(u"c3"_s, ChangeKind::Buy, ChangeState::Done, other));
    evidence.executed.append(executed(u"c3"_s, ChangeKind::Buy, other));
    evidence.monthlyLimits = { { u"a1"_s, euros(200) } };
    QCOMPARE(breaches(evidence), QStringList());
    evidence.monthlyLimits = { { u"a1"_s, euros(199) } };
    QCOMPARE(names(evidence), QStringList{ u"I5"_s });
    // Asked for in another month.
    evidence.journal[1].created = evidence.journal[1].created.addMonths(1);
    QCOMPARE(breaches(evidence), QStringList());
}

void TestInvariants::nothingLeavesBeforeItsIntentIsDurable_data()
{
    QTest::addColumn<QList<ChangeRecord>>("durable");
    QTest::addColumn<bool>("isReplay");
    QTest::addColumn<bool>("isBreach");

    const auto buy = [](ChangeState state) { return row(u"c1"_s, ChangeKind::Buy, state); };
    QTest::newRow("nothing durable") << QList<ChangeRecord>() << false << true;
    QTest::newRow("intent only") << QList{ buy(ChangeState::Journaled) } << false << true;
    QTest::newRow("settled before") << QList{ buy(ChangeState::Done) } << false << true;
    QTest::newRow("of another kind") << QList{ row(u"c1"_s, ChangeKind::Release, ChangeState::Sending) }
                                     << false << true;
    QTest::newRow("of another number")
        << QList{ row(u"c1"_s, ChangeKind::Buy, ChangeState::Sending, aNumber(u"447700900124"_s)) } << false
        << true;
    QTest::newRow("sent again without a key") << QList{ buy(ChangeState::Checking) } << false << true;
    QTest::newRow("sent again under its key") << QList{ buy(ChangeState::Checking) } << true << false;
    QTest::newRow("marked as sending") << QList{ buy(ChangeState::Sending) } << false << false;
}

void TestInvariants::nothingLeavesBeforeItsIntentIsDurable()
{
    QFETCH(QList<ChangeRecord>, durable);
    QFETCH(bool, isReplay);
    QFETCH(bool, isBreach);
    Evidence evidence = aBuy();
    evidence.left[0].durable = durable;
    evidence.left[0].isReplay = isReplay;
    QCOMPARE(names(evidence), isBreach ? QStringList{ u"I6"_s } : QStringList());
}

void TestInvariants::nothingTakesEffectWithoutARow()
{
    Evidence broken;
    broken.executed = { executed({}, ChangeKind::Release) };
    QCOMPARE(names(broken), QStringList{ u"I6"_s });
}

void TestInvariants::onlyAskedFieldsChange()
{
    Evidence lost = aConfigure();
    lost.executed[0].after.remove(u"hook"_s);
    QCOMPARE(names(lost), QStringList{ u"I7"_s });

    Evidence other = aConfigure();
    other.executed[0].after.insert(u"name"_s, u"Support"_s);
    QCOMPARE(names(other), QStringList{ u"I7"_s });

    // A link that is undone before another is made, and a row that denies even that.
    Evidence halfway = aConfigure();
    halfway.executed[0].after.remove(u"name"_s);
    halfway.journal[0].state = ChangeState::NeedsAttention;
    halfway.journal[0].notes = { u"12:00 Look at the number."_s };
    QCOMPARE(breaches(halfway), QStringList());
    halfway.journal[0].state = ChangeState::NotDone;
    QCOMPARE(names(halfway), QStringList{ u"I7"_s });

    Evidence theirs = lost;
    theirs.executed[0].isOurs = false;
    QCOMPARE(breaches(theirs), QStringList());
}

void TestInvariants::whatWasSetHereIsKnownThoughUnreadable()
{
    // Nobody knows its value: it cannot be kept.
    Evidence evidence = aConfigure();
    evidence.unreadable = { u"hook"_s };
    evidence.executed[0].after.remove(u"hook"_s);
    QCOMPARE(breaches(evidence), QStringList());

    // It was set here before: it has to be kept.
    ChangeRecord hooked = row(u"c0"_s, ChangeKind::Configure, ChangeState::Done);
    hooked.change.edits = { { u"hook"_s, u"https://hooks.example.com"_s } };
    ExecutedWrite first = executed(u"c0"_s, ChangeKind::Configure);
    first.after = hooked.change.edits;
    evidence.journal.append(hooked);
    evidence.executed.prepend(first);
    QCOMPARE(names(evidence), QStringList{ u"I7"_s });

    // Unless the number came anew in between.
    ChangeRecord bought = row(u"c1"_s, ChangeKind::Buy, ChangeState::Done);
    evidence.journal.append(bought);
    evidence.executed.insert(1, executed(u"c1"_s, ChangeKind::Buy));
    QCOMPARE(breaches(evidence), QStringList());
}

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
