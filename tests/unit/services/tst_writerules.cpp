// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/writerules.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"447700900123"_s;

Money euros(qint64 cents)
{
    return Money(cents, 2, u"EUR"_s);
}

Change changeOf(ChangeKind kind)
{
    Change change;
    change.kind = kind;
    change.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(kNumber).value() };
    change.setUp = euros(0);
    change.monthly = euros(100);
    change.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    return change;
}

OwnedNumber owned()
{
    OwnedNumber number;
    number.ref = changeOf(ChangeKind::Release).ref;
    return number;
}

Account limited(const Money &limit)
{
    Account account;
    account.label = u"Office"_s;
    account.monthlyLimit = limit;
    return account;
}

std::optional<ErrorKind> kindOf(const std::optional<Error> &problem)
{
    return problem ? std::optional(problem->kind) : std::nullopt;
}

SettingField field(const QString &key, const QString &label, bool readBack = true)
{
    SettingField made;
    made.key = key;
    made.label = label;
    made.readBack = readBack;
    return made;
}

ProviderInfo twoFields()
{
    ProviderInfo info;
    info.settingFields = { field(u"webhook"_s, u"Webhook"_s), field(u"status"_s, u"Status"_s, false) };
    return info;
}

} // namespace

/// The rules that hold for every write, without a journal and without a provider.
class TestWriteRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeNeedsAnAccountThatMayWrite();
    void aChangeNamesOneNumberAndItsCountry();
    void settingsHaveToSetSomething();
    void aJournalThatWasBegunAnewNamesItsAccount();
    void onlyBuysCountAgainstALimit();
    void aPriceThatCannotBeComparedPassesTheLimit();
    void theLimitItselfMayBeReached();
    void whatIsOwnedIsNotBoughtAgain();
    void onlyTheVeryNumberIsReleased();
    void whatIsNotOursOrEndsAlreadyIsNotReleased();
    void whatCannotBeReadComesFromWhatWasLastSet();
    void aReleaseFindsTheNumberAsItWasSeen();
    void whatWasSetHereExplainsADifference();
    void aParkedNumberIsFoundAsItWasParked();
    void aNumberThatCannotBeSeenIsOnlyHeldBackByItsParking();
    void labelsAreTheProvidersOwn();
};

void TestWriteRules::aChangeNeedsAnAccountThatMayWrite()
{
    Account account;
    QVERIFY(!ruleProblem(account, changeOf(ChangeKind::Buy)));
    QCOMPARE(kindOf(ruleProblem(std::nullopt, changeOf(ChangeKind::Buy))), ErrorKind::NotFound);
    account.readOnly = true;
    QCOMPARE(kindOf(ruleProblem(account, changeOf(ChangeKind::Buy))), ErrorKind::Forbidden);
}

void TestWriteRules::aChangeNamesOneNumberAndItsCountry()
{
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        Change change = changeOf(kind);
        change.ref.country.clear();
        QCOMPARE(kindOf(ruleProblem(Account(), change)), ErrorKind::InvalidRequest);
        change.ref.number = {};
        // Settings without either are the account's own.
        QCOMPARE(ruleProblem(Account(), change).has_value(), kind != ChangeKind::Configure);
        change.ref.country = u"GB"_s;
        QCOMPARE(kindOf(ruleProblem(Account(), change)), ErrorKind::InvalidRequest);
    }
}

void TestWriteRules::settingsHaveToSetSomething()
{
    Change change = changeOf(ChangeKind::Configure);
    change.edits.clear();
    QCOMPARE(kindOf(ruleProblem(Account(), change)), ErrorKind::InvalidRequest);
    change.kind = ChangeKind::Release;
    QVERIFY(!ruleProblem(Account(), change));
}

void TestWriteRules::aJournalThatWasBegunAnewNamesItsAccount()
{
    QVERIFY(unreadProblem(limited(euros(1))).detail.contains(u"Office"_s));
    QCOMPARE(unreadProblem(std::nullopt).kind, ErrorKind::Forbidden);
}

void TestWriteRules::onlyBuysCountAgainstALimit()
{
    const Account account = limited(euros(50));
    QCOMPARE(kindOf(spendingProblem(account, changeOf(ChangeKind::Buy), {})), ErrorKind::Forbidden);
    QVERIFY(!spendingProblem(account, changeOf(ChangeKind::Release), {}));
    QVERIFY(!spendingProblem(Account(), changeOf(ChangeKind::Buy), {}));
}

void TestWriteRules::aPriceThatCannotBeComparedPassesTheLimit()
{
    const Account account = limited(euros(1000));
    Change untold = changeOf(ChangeKind::Buy);
    untold.monthly.reset();
    QCOMPARE(kindOf(spendingProblem(account, untold, {})), ErrorKind::Forbidden);
    untold = changeOf(ChangeKind::Buy);
    untold.setUp.reset();
    QCOMPARE(kindOf(spendingProblem(account, untold, {})), ErrorKind::Forbidden);
    Change dollars = changeOf(ChangeKind::Buy);
    dollars.monthly = Money(100, 2, u"USD"_s);
    QCOMPARE(kindOf(spendingProblem(account, dollars, {})), ErrorKind::Forbidden);
    dollars.monthly = Money(0, 2, u"USD"_s); // nothing is nothing in every currency
    QVERIFY(!spendingProblem(account, dollars, {}));
}

void TestWriteRules::theLimitItselfMayBeReached()
{
    const Change buy = changeOf(ChangeKind::Buy);
    const MonthlySpend spent = withBuy({}, buy);
    QCOMPARE(spent.buys, 1);
    QVERIFY(!spendingProblem(limited(euros(200)), buy, spent));
    const auto passed = spendingProblem(limited(euros(199)), buy, spent);
    QCOMPARE(kindOf(passed), ErrorKind::Forbidden);
    QVERIFY(passed->detail.contains(u"Office"_s));
}

void TestWriteRules::whatIsOwnedIsNotBoughtAgain()
{
    QVERIFY(!ownershipProblem(changeOf(ChangeKind::Buy), std::nullopt));
    QCOMPARE(kindOf(ownershipProblem(changeOf(ChangeKind::Buy), owned())), ErrorKind::Conflict);
}

void TestWriteRules::onlyTheVeryNumberIsReleased()
{
    for (const ChangeKind kind : { ChangeKind::Release, ChangeKind::Configure }) {
        Change change = changeOf(kind);
        QVERIFY(!ownershipProblem(change, owned()));
        QCOMPARE(kindOf(ownershipProblem(change, std::nullopt)), ErrorKind::NotFound);
        OwnedNumber elsewhere = owned();
        elsewhere.ref.country = u"IE"_s;
        QCOMPARE(kindOf(ownershipProblem(change, elsewhere)), ErrorKind::NotFound);
        OwnedNumber other = owned();
        other.ref.number = PhoneNumber::fromDigits(u"447700900124"_s).value();
        QCOMPARE(kindOf(ownershipProblem(change, other)), ErrorKind::NotFound);
        change.purchaseTarget = u"sub12345"_s; // whose numbers this account does not list
        QVERIFY(!ownershipProblem(change, std::nullopt));
    }
}

void TestWriteRules::whatIsNotOursOrEndsAlreadyIsNotReleased()
{
    const Change release = changeOf(ChangeKind::Release);
    OwnedNumber shared = owned();
    shared.releasable = false;
    QCOMPARE(kindOf(ownershipProblem(release, shared)), ErrorKind::Refused);
    shared.notices = { u"Shared with everybody."_s };
    QCOMPARE(ownershipProblem(release, shared)->detail, shared.notices.constFirst());
    OwnedNumber ending = owned();
    ending.endsAt = QDateTime({ 2026, 12, 21 }, { 10, 11 }, Qt::UTC);
    QCOMPARE(kindOf(ownershipProblem(release, ending)), ErrorKind::Conflict);
    ending.endingTold = false; // what was kept here of an earlier release is no word of the provider
    QVERIFY(!ownershipProblem(release, ending));
    QVERIFY(!ownershipProblem(changeOf(ChangeKind::Configure), ending));
}

void TestWriteRules::whatCannotBeReadComesFromWhatWasLastSet()
{
    ProviderInfo info;
    info.settingFields = { field(u"webhook"_s, u"Webhook"_s), field(u"status"_s, u"Status"_s, false),
        field(u"system"_s, u"System"_s, false), field(u"told"_s, u"Told"_s, false) };
    Change change = changeOf(ChangeKind::Configure);
    change.seen = { { u"system"_s, u"stale"_s } };
    const ConfigurePlan plan
        = planConfigure(info, change, { { u"told"_s, u"x"_s } }, { { u"status"_s, u"kept"_s } });
    QVERIFY(plan.merge.isClean());
    QCOMPARE(plan.merge.merged.value(u"status"_s), u"kept"_s);
    QCOMPARE(plan.merge.merged.value(u"told"_s), u"x"_s);
    QCOMPARE(plan.unknownFields, QStringList{ u"System"_s });
    change.edits.insert(u"system"_s, u"new"_s);
    QVERIFY(planConfigure(info, change, {}, {}).unknownFields.contains(u"Status"_s));
    QVERIFY(!planConfigure(info, change, {}, {}).unknownFields.contains(u"System"_s));
}

void TestWriteRules::aReleaseFindsTheNumberAsItWasSeen()
{
    const ProviderInfo info = twoFields();
    Change release = changeOf(ChangeKind::Release);
    release.edits.clear();
    release.seen = { { u"webhook"_s, u"a"_s } };
    QCOMPARE(movedFields(info, release, { { u"webhook"_s, u"a"_s }, { u"unknown"_s, u"x"_s } }, {}),
        QStringList());
    QCOMPARE(movedFields(info, release, { { u"webhook"_s, u"b"_s } }, {}), QStringList{ u"webhook"_s });
    QCOMPARE(movedFields(info, release, {}, {}), QStringList{ u"webhook"_s });
    // What cannot be read says nothing.
    release.seen.insert(u"status"_s, u"s"_s);
    QCOMPARE(
        movedFields(info, release, { { u"webhook"_s, u"a"_s } }, { { u"status"_s, u"t"_s } }), QStringList());
    OwnedNumber number = owned();
    number.settings = { { u"webhook"_s, u"b"_s } };
    const auto problem = movedProblem(info, release, number, {});
    QCOMPARE(kindOf(problem), ErrorKind::Conflict);
    QVERIFY(problem->detail.contains(u"Webhook"_s));
    number.settings = release.seen;
    QVERIFY(!movedProblem(info, release, number, {}));
}

void TestWriteRules::whatWasSetHereExplainsADifference()
{
    const ProviderInfo info = twoFields();
    Change release = changeOf(ChangeKind::Release);
    release.edits.clear();
    release.seen = { { u"webhook"_s, u"a"_s } };
    const SettingValues found{ { u"webhook"_s, u"b"_s } };
    QCOMPARE(movedFields(info, release, found, { { u"webhook"_s, u"b"_s } }), QStringList());
    QCOMPARE(movedFields(info, release, found, { { u"webhook"_s, u"c"_s } }), QStringList{ u"webhook"_s });
    // Never set here is not the same as cleared here.
    QCOMPARE(movedFields(info, release, {}, {}), QStringList{ u"webhook"_s });
    QCOMPARE(movedFields(info, release, {}, { { u"webhook"_s, u""_s } }), QStringList());
}

void TestWriteRules::aParkedNumberIsFoundAsItWasParked()
{
    const ProviderInfo info = twoFields();
    Change release = changeOf(ChangeKind::Release);
    release.seen = { { u"webhook"_s, u"a"_s } };
    release.edits = { { u"webhook"_s, u"parked"_s }, { u"status"_s, u"parked"_s } };
    const SettingValues parked{ { u"webhook"_s, u"parked"_s } };
    QCOMPARE(movedFields(info, release, parked, { { u"status"_s, u"parked"_s } }), QStringList());
    QCOMPARE(movedFields(info, release, parked, {}), QStringList{ u"status"_s });
    QCOMPARE(movedFields(info, release, release.seen, { { u"status"_s, u"parked"_s } }),
        QStringList{ u"webhook"_s });
}

void TestWriteRules::aNumberThatCannotBeSeenIsOnlyHeldBackByItsParking()
{
    const ProviderInfo info = twoFields();
    Change release = changeOf(ChangeKind::Release);
    const auto problem = movedProblem(info, release, std::nullopt, {});
    QVERIFY(problem->detail.contains(u"parked"_s));
    release.edits.clear();
    QVERIFY(!movedProblem(info, release, std::nullopt, {}));
}

void TestWriteRules::labelsAreTheProvidersOwn()
{
    ProviderInfo info;
    info.settingFields = { field(u"webhook"_s, u"Webhook"_s), field(u"bare"_s, {}) };
    info.accountFields = { field(u"hmac"_s, u"Callback secret"_s), field(u"webhook"_s, u"Not this one"_s) };
    QCOMPARE(fieldLabels(info, { u"webhook"_s }), u"Webhook"_s);
    QCOMPARE(fieldLabels(info, { u"hmac"_s }), u"Callback secret"_s);
    QCOMPARE(fieldLabels(info, { u"bare"_s }), u"bare"_s);
    QCOMPARE(fieldLabels(info, { u"unheard-of"_s }), u"unheard-of"_s);
}

QTEST_GUILESS_MAIN(TestWriteRules)
#include "tst_writerules.moc"
