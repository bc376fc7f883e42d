// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/review.h"
#include "support/locks.h"
#include "unit/services/testdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"447700900123"_s;
const QString kOther = u"447700900124"_s;
const QString kHook = u"https://hooks.example/in"_s;

struct Bench
{
    TestDesk desk;
    Review review{ desk.accounts(), desk.activity(), desk.notes(), desk.clock };
    AccountId account = desk.addAccount(u"k1"_s);

    Bench() { desk.world().offers = { offer(kNumber), offer(kOther, 250) }; }

    ReviewSheet prepare(const QList<Change> &changes)
    {
        Outcome prepared(review.prepare(changes));
        if (!prepared.wait() || !prepared.isOk())
            qFatal("The review did not end.");
        return prepared.value();
    }
    [[nodiscard]] Change configure(const SettingValues &seen, const SettingEdits &edits) const
    {
        Change made = desk.change(ChangeKind::Configure, account, kNumber);
        made.seen = seen;
        made.edits = edits;
        return made;
    }
    [[nodiscard]] Change buy(const QString &digits) const
    {
        return desk.change(ChangeKind::Buy, account, digits);
    }
};

} // namespace

class TestReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPurchaseIsShownAtItsPrice();
    void nothingIsEverSent();
    void anOwnedNumberCannotBeBought();
    void aNumberThatIsGoneFromTheOffersCannotBeBought();
    void aNewPriceIsTakenOverAndSaid();
    void theOfferThatIsThereNowIsBought();
    void aLowBalanceIsAWarning();
    void theSpendingLimitCountsTheRowsBefore();
    void aReleaseSaysWhatFollows();
    void aReleaseNamesWhatWasSetOtherwiseSince();
    void aReleaseSaysThatItsNumberIsNotParked();
    void whatIsNotOwnedCannotBeReleased();
    void whatIsLockedCannotBeReleased();
    void aPurchaseWithoutAPriceNeedsConsentOnce();
    void whatAsksForPapersCannotBeBoughtAndSaysWhereToGo();
    void aReleaseNamesWhatStopsWithIt();
    void aValueNobodyListsIsAWarningWhereOthersExist();
    void aConfigureShowsOldAndNew();
    void aConflictIsShownWithAllThreeValues();
    void anUnknownApplicationIsAnErrorAtItsField();
    void aBadWebhookIsAnErrorAtItsField();
    void valuesNobodyCanReadBackAreWarnedAbout();
    void anUnsettledChangeBlocksTheRow();
    void theSameNumberTwiceIsAnError();
    void aReadOnlyAccountIsAnErrorOfItsRows();
    void anAccountThatDoesNotAnswerIsAnErrorOfItsRowsOnly();
    void cancellingEndsTheQuestions();
    void nothingToReviewIsAnEmptySheet();
};

void TestReview::aPurchaseIsShownAtItsPrice()
{
    Bench bench;
    Change first = bench.buy(kNumber);
    Change second = bench.buy(kOther);
    second.monthly = euros(250);
    const ReviewSheet sheet = bench.prepare({ first, second });
    QVERIFY(sheet.rows.at(0).isApplicable() && sheet.rows.at(1).isApplicable());
    QVERIFY(sheet.rows.at(0).warnings.isEmpty());
    QCOMPARE(sheet.rows.at(0).change.monthly, first.monthly);
    QCOMPARE(sheet.rows.at(1).change.monthly, std::optional(euros(250)));
    QCOMPARE(sheet.readAt, bench.desk.clock.utcNow());
}

void TestReview::nothingIsEverSent()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kOther) };
    bench.prepare({ bench.buy(kNumber), bench.desk.change(ChangeKind::Release, bench.account, kOther) });
    QCOMPARE(bench.desk.world().sent.size(), 0);
    QVERIFY(bench.desk.steps.isEmpty());
}

void TestReview::anOwnedNumberCannotBeBought()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber) });
    QCOMPARE(sheet.rows.at(0).error->kind, ErrorKind::Conflict);
    QVERIFY(!sheet.rows.at(0).isApplicable());
}

void TestReview::aNumberThatIsGoneFromTheOffersCannotBeBought()
{
    Bench bench;
    bench.desk.world().offers.clear();
    QCOMPARE(bench.prepare({ bench.buy(kNumber) }).rows.at(0).error->kind, ErrorKind::NotFound);
    // A provider that cannot say so does not stand in the way.
    bench.desk.world().hasOfferLookUp = false;
    QVERIFY(bench.prepare({ bench.buy(kNumber) }).rows.at(0).isApplicable());
}

void TestReview::aNewPriceIsTakenOverAndSaid()
{
    Bench bench;
    bench.desk.world().offers = { offer(kNumber, 175) };
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber) });
    QCOMPARE(sheet.rows.at(0).change.monthly, std::optional(euros(175)));
    QCOMPARE(sheet.rows.at(0).warnings.size(), 1);
}

void TestReview::theOfferThatIsThereNowIsBought()
{
    Bench bench;
    Change buy = bench.buy(kNumber);
    buy.offerId = u"offer-of-yesterday"_s;
    bench.desk.world().offers.first().offerId = u"offer-of-today"_s;
    QCOMPARE(bench.prepare({ buy }).rows.at(0).change.offerId, u"offer-of-today"_s);
}

void TestReview::aLowBalanceIsAWarning()
{
    Bench bench;
    bench.desk.world().balance = euros(50);
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber) });
    QVERIFY(sheet.rows.at(0).isApplicable());
    QCOMPARE(sheet.rows.at(0).warnings.size(), 1);
    bench.desk.world().balance = euros(100);
    QVERIFY(bench.prepare({ bench.buy(kNumber) }).rows.at(0).warnings.isEmpty());
}

void TestReview::theSpendingLimitCountsTheRowsBefore()
{
    Bench bench;
    const auto limited
        = bench.desk.addAccount(u"k2"_s, [](Account &draft) { draft.monthlyLimit = euros(150); });
    bench.desk.world(u"k2"_s).offers = { offer(kNumber), offer(kOther) };
    Change first = bench.buy(kNumber);
    Change second = bench.buy(kOther);
    first.ref.account = limited;
    second.ref.account = limited;
    const ReviewSheet sheet = bench.prepare({ first, second });
    QVERIFY(sheet.rows.at(0).isApplicable());
    QCOMPARE(sheet.rows.at(1).error->kind, ErrorKind::Forbidden);
}

void TestReview::aReleaseSaysWhatFollows()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    const ReviewSheet sheet
        = bench.prepare({ bench.desk.change(ChangeKind::Release, bench.account, kNumber) });
    QVERIFY(sheet.rows.at(0).isApplicable());
    QCOMPARE(sheet.rows.at(0).warnings, QStringList{ u"It goes back to the pool at once."_s });
    QVERIFY(sheet.rows.at(0).owned);
}

void TestReview::aReleaseNamesWhatWasSetOtherwiseSince()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber, { { u"webhook"_s, kHook }, { u"app"_s, u"1"_s } }) };
    Change release = bench.desk.change(ChangeKind::Release, bench.account, kNumber);
    release.seen = { { u"app"_s, u"1"_s } };
    const ReviewSheet sheet = bench.prepare({ release });
    QVERIFY(sheet.rows.at(0).isApplicable());
    const QString said = sheet.rows.at(0).warnings.join(u'\n');
    QVERIFY2(said.contains(u"planned: Webhook."_s), qPrintable(said));
    release.seen.insert(u"webhook"_s, kHook);
    QCOMPARE(bench.prepare({ release }).rows.at(0).warnings.size(), 1);
}

void TestReview::aReleaseSaysThatItsNumberIsNotParked()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    Change release = bench.desk.change(ChangeKind::Release, bench.account, kNumber);
    release.edits = { { u"webhook"_s, kHook }, { u"system"_s, u"untold"_s } };
    const QString said = bench.prepare({ release }).rows.at(0).warnings.join(u'\n');
    QVERIFY2(said.contains(u"is not: Webhook."_s), qPrintable(said));
    bench.desk.world().owned = { ownedNumber(kNumber, { { u"webhook"_s, kHook } }) };
    QCOMPARE(bench.prepare({ release }).rows.at(0).warnings.size(), 1);
}

void TestReview::whatIsLockedCannotBeReleased()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber), ownedNumber(kOther) };
    const Change locked = bench.desk.change(ChangeKind::Release, bench.account, kNumber);
    const Change free = bench.desk.change(ChangeKind::Release, bench.account, kOther);
    Outcome kept(bench.desk.notes().edit({ locked.ref }, lockEdit()));
    QVERIFY(kept.wait() && kept.isOk());
    const ReviewSheet sheet = bench.prepare({ locked, free });
    QCOMPARE(sheet.rows.at(0).error->kind, ErrorKind::Forbidden);
    QVERIFY(sheet.rows.at(0).error->detail.contains(u"locked against release"_s));
    QVERIFY(sheet.rows.at(1).isApplicable());
    // A lock forbids nothing else.
    const ReviewSheet other = bench.prepare({ bench.configure({}, { { u"webhook"_s, kHook } }) });
    QVERIFY(other.rows.at(0).isApplicable());
}

void TestReview::whatIsNotOwnedCannotBeReleased()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kOther) };
    const ReviewSheet sheet
        = bench.prepare({ bench.desk.change(ChangeKind::Release, bench.account, kNumber) });
    QCOMPARE(sheet.rows.at(0).error->kind, ErrorKind::NotFound);
}

void TestReview::aPurchaseWithoutAPriceNeedsConsentOnce()
{
    Bench bench;
    QVERIFY(bench.prepare({ bench.buy(kNumber) }).consents.isEmpty());
    for (NumberOffer &each : bench.desk.world().offers)
        each.monthly.reset();
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber), bench.buy(kOther) });
    QCOMPARE(sheet.consents, QStringList{ u"A monthly charge follows."_s });
}

void TestReview::whatAsksForPapersCannotBeBoughtAndSaysWhereToGo()
{
    Bench bench;
    NumberOffer &offer = bench.desk.world().offers.first();
    offer.buyable = false;
    offer.remark = u"Needs a proof of address."_s;
    offer.help = QUrl(u"https://dashboard.fake.example/buy"_s);
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber) });
    QCOMPARE(sheet.rows.at(0).error->kind, ErrorKind::PapersNeeded);
    QCOMPARE(sheet.rows.at(0).error->detail, offer.remark);
    QCOMPARE(sheet.rows.at(0).error->help, offer.help);
}

void TestReview::aReleaseNamesWhatStopsWithIt()
{
    Bench bench;
    OwnedNumber number = ownedNumber(kNumber);
    number.dependants = { u"Connector front-desk"_s };
    bench.desk.world().owned = { number };
    const ReviewSheet sheet
        = bench.prepare({ bench.desk.change(ChangeKind::Release, bench.account, kNumber) });
    QCOMPARE(sheet.rows.at(0).warnings.filter(u"front-desk"_s).size(), 1);
}

void TestReview::aValueNobodyListsIsAWarningWhereOthersExist()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    bench.desk.world().applications = { { u"11"_s, u"Front desk"_s } };
    const ReviewSheet open = bench.prepare({ bench.configure({}, { { u"plan"_s, u"99"_s } }) });
    QVERIFY(open.rows.at(0).isApplicable());
    QCOMPARE(open.rows.at(0).warnings.filter(u"99"_s).size(), 1);
    const ReviewSheet listed = bench.prepare({ bench.configure({}, { { u"plan"_s, u"11"_s } }) });
    QCOMPARE(listed.rows.at(0).warnings.size(), open.rows.at(0).warnings.size() - 1);
}

void TestReview::aConfigureShowsOldAndNew()
{
    Bench bench;
    bench.desk.world().owned
        = { ownedNumber(kNumber, { { u"app"_s, u"11"_s }, { u"webhook"_s, u"https://old.example/"_s } }) };
    const ReviewSheet sheet = bench.prepare(
        { bench.configure({ { u"webhook"_s, u"https://old.example/"_s } }, { { u"webhook"_s, kHook } }) });
    const ReviewRow row = sheet.rows.at(0);
    QVERIFY(row.isApplicable());
    QCOMPARE(row.fields, (QList<FieldChange>{ { u"webhook"_s, u"https://old.example/"_s, kHook } }));
    QCOMPARE(row.now.value(u"app"_s), u"11"_s);
    QCOMPARE(row.full.value(u"app"_s), u"11"_s);
}

void TestReview::aConflictIsShownWithAllThreeValues()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber, { { u"webhook"_s, u"https://theirs.example/"_s } }) };
    const ReviewSheet sheet = bench.prepare(
        { bench.configure({ { u"webhook"_s, u"https://old.example/"_s } }, { { u"webhook"_s, kHook } }) });
    QVERIFY(!sheet.rows.at(0).isApplicable());
    const MergeConflict conflict{ u"webhook"_s, u"https://old.example/"_s, u"https://theirs.example/"_s,
        kHook };
    QCOMPARE(sheet.rows.at(0).conflicts, QList<MergeConflict>{ conflict });
}

void TestReview::anUnknownApplicationIsAnErrorAtItsField()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    bench.desk.world().applications = { { u"11"_s, u"Desk"_s } };
    const ReviewSheet bad = bench.prepare({ bench.configure({}, { { u"app"_s, u"12"_s } }) });
    QCOMPARE(bad.rows.at(0).error->kind, ErrorKind::InvalidRequest);
    QCOMPARE(bad.rows.at(0).error->field, u"app"_s);
    QVERIFY(bad.rows.at(0).error->detail.contains(u"Application"_s));
    QVERIFY(bench.prepare({ bench.configure({}, { { u"app"_s, u"11"_s } }) }).rows.at(0).isApplicable());
    // To take it away needs no question.
    QVERIFY(bench.prepare({ bench.configure({}, { { u"app"_s, QString() } }) }).rows.at(0).isApplicable());
}

void TestReview::aBadWebhookIsAnErrorAtItsField()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    const ReviewSheet bad = bench.prepare({ bench.configure({}, { { u"webhook"_s, u"no address"_s } }) });
    QCOMPARE(bad.rows.at(0).error->field, u"webhook"_s);
    const ReviewSheet plain
        = bench.prepare({ bench.configure({}, { { u"webhook"_s, u"http://hooks.example/"_s } }) });
    QVERIFY(plain.rows.at(0).isApplicable());
    QVERIFY(plain.rows.at(0).warnings.size() >= 1);
}

void TestReview::valuesNobodyCanReadBackAreWarnedAbout()
{
    Bench bench;
    bench.desk.world().owned = { ownedNumber(kNumber) };
    const ReviewSheet unknown = bench.prepare({ bench.configure({}, { { u"webhook"_s, kHook } }) });
    QVERIFY(unknown.rows.at(0).warnings.join(u' ').contains(u"System type"_s));
    Change set = bench.configure({}, { { u"system"_s, u"inbound"_s } });
    bench.desk.runner().apply({ set });
    QVERIFY(bench.desk.reaches(set.id, ChangeState::Done));
    const ReviewSheet known = bench.prepare({ bench.configure({}, { { u"webhook"_s, kHook } }) });
    QVERIFY(known.rows.at(0).warnings.isEmpty());
    QCOMPARE(known.rows.at(0).full.value(u"system"_s), u"inbound"_s);
}

void TestReview::anUnsettledChangeBlocksTheRow()
{
    Bench bench;
    bench.desk.world().fates = { Fate::Hold };
    bench.desk.runner().apply({ bench.buy(kNumber) });
    QTRY_COMPARE(bench.desk.world().sent.size(), 1);
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber), bench.buy(kOther) });
    QCOMPARE(sheet.rows.at(0).error->kind, ErrorKind::Conflict);
    QVERIFY(sheet.rows.at(1).isApplicable());
}

void TestReview::theSameNumberTwiceIsAnError()
{
    Bench bench;
    const ReviewSheet sheet = bench.prepare({ bench.buy(kNumber), bench.buy(kNumber) });
    QVERIFY(sheet.rows.at(0).isApplicable());
    QCOMPARE(sheet.rows.at(1).error->kind, ErrorKind::Conflict);
}

void TestReview::aReadOnlyAccountIsAnErrorOfItsRows()
{
    Bench bench;
    const auto locked = bench.desk.addAccount(u"k2"_s, [](Account &draft) { draft.readOnly = true; });
    Change buy = bench.buy(kNumber);
    buy.ref.account = locked;
    QCOMPARE(bench.prepare({ buy }).rows.at(0).error->kind, ErrorKind::Forbidden);
}

void TestReview::anAccountThatDoesNotAnswerIsAnErrorOfItsRowsOnly()
{
    Bench bench;
    const auto other = bench.desk.addAccount(u"k2"_s);
    bench.desk.world(u"k2"_s).readError = answeredError(ErrorKind::Offline, Delivery::NotSent);
    Change away = bench.buy(kNumber);
    away.ref.account = other;
    const ReviewSheet sheet = bench.prepare({ away, bench.buy(kNumber) });
    QCOMPARE(sheet.rows.at(0).error->kind, ErrorKind::Offline);
    QVERIFY(sheet.rows.at(1).isApplicable());
}

void TestReview::cancellingEndsTheQuestions()
{
    Bench bench;
    bench.desk.world().holdsReads = true;
    Outcome prepared(bench.review.prepare({ bench.buy(kNumber) }));
    prepared.cancel();
    QVERIFY(prepared.wait());
    QCOMPARE(prepared.error().kind, ErrorKind::Cancelled);
    Outcome dropped(bench.review.prepare({ bench.buy(kNumber) }));
    dropped.drop();
    bench.desk.world().releaseReads();
    settle();
    QVERIFY(!dropped.hasEnded());
}

void TestReview::nothingToReviewIsAnEmptySheet()
{
    Bench bench;
    QVERIFY(bench.prepare({}).rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
