// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/history.h"

#include "storage/kits.h"
#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kOne = u"447700900001"_s;
const QString kTwo = u"447700900002"_s;
const QString kHook = u"webhook"_s;
const QString kFirst = u"https://one.example/in"_s;
const QString kSecond = u"https://two.example/in"_s;

} // namespace

/// The past of numbers, and numbers that come back, over the real journal.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasWrittenHereStandsInTheLine();
    void aMomentOfTheLineCanBeGoneBackTo();
    void manyAreBroughtBackToAMomentTogether();
    void moreThanOnePartOfManyIsRead();
    void anAppliedChangeIsUndoneLikeAnyOther();
    void whatSomebodyChangedSinceIsAConflict();
    void onlySettingsThatAreDoneCanBeUndone();
    void withoutAJournalThePastIsAnError();
    void aReleaseKeepsAKit();
    void aReleasedNumberComesBackWithAllItHad();
    void whatWasWrittenSinceIsNotOverwrittenByAKit();
    void aPurchaseThatIsSettledByTheNextRunGivesTheKitBack();
    void anEndRightAfterThePurchaseLosesNoKit();
    void aKitIsGivenBackOnce();
    void ofSeveralKitsTheOneThatWasAskedForCounts();
    void whatIsNotOnOfferIsSaid();
    void whatIsStillOwnedIsNotBought();
    void anAccountThatIsNotReadyIsSaid();

private:
    [[nodiscard]] NumberRef ref(const QString &digits = kOne) const
    {
        return { m_account, u"GB"_s, phone(digits) };
    }
    void own(const QString &digits, const SettingValues &settings = {});
    [[nodiscard]] bool refresh();
    /// Applies a change and waits until it is done.
    [[nodiscard]] bool apply(const Change &change);
    [[nodiscard]] Change configure(const QString &hook, const QString &digits = kOne);
    [[nodiscard]] QList<PastMoment> line(const QString &digits = kOne);
    [[nodiscard]] ChangeRecord released();
    /// The number of a release that had these notes and has none any more, on offer again.
    [[nodiscard]] ChangeRecord releasedWith(const Annotation &kept);
    [[nodiscard]] bool note(const Annotation &annotation);
    /// The end of the program and its next start.
    [[nodiscard]] bool restart();

    std::unique_ptr<TestDesk> m_desk;
    AccountId m_account;
};

void TestHistory::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s);
    own(kOne, { { kHook, kFirst } });
    QVERIFY(m_desk->until([&] { return m_desk->accounts().state(m_account) == AccountState::Ready; }));
    m_desk->inventory().start();
    QVERIFY(refresh());
}

void TestHistory::own(const QString &digits, const SettingValues &settings)
{
    OwnedNumber number;
    number.ref = ref(digits);
    number.settings = settings;
    m_desk->world().owned.append(number);
}

bool TestHistory::refresh()
{
    m_desk->clock.advance(1s);
    m_desk->inventory().refreshAll();
    const bool isRead = m_desk->until([&] {
        const RefreshStatus status = m_desk->inventory().status(m_account);
        return !status.running && status.finished.isValid();
    });
    m_desk->rest();
    return isRead;
}

bool TestHistory::apply(const Change &change)
{
    m_desk->clock.advance(1min);
    m_desk->runner().apply({ change });
    return m_desk->reaches(change.id, ChangeState::Done);
}

Change TestHistory::configure(const QString &hook, const QString &digits)
{
    Change change = m_desk->change(ChangeKind::Configure, m_account, digits);
    change.seen = m_desk->inventory().find(ref(digits))->settings;
    change.edits = { { kHook, hook } };
    return change;
}

QList<PastMoment> TestHistory::line(const QString &digits)
{
    Outcome end(m_desk->history().timeLine(ref(digits)));
    return end.wait() && end.isOk() ? end.value() : QList<PastMoment>();
}

ChangeRecord TestHistory::released()
{
    const Change release = m_desk->change(ChangeKind::Release, m_account, kOne);
    if (!apply(release))
        qFatal("The number is not released.");
    return m_desk->record(release.id);
}

void TestHistory::whatWasWrittenHereStandsInTheLine()
{
    QVERIFY(apply(configure(kSecond)));
    const QList<PastMoment> moments = line();
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments.at(0).kind, PastMoment::Kind::Change);
    QCOMPARE(moments.at(0).differences, QList<FieldChange>({ { kHook, kFirst, kSecond } }));
    QCOMPARE(moments.at(1).kind, PastMoment::Kind::Seen);
    QCOMPARE(moments.at(1).settings, (SettingValues{ { kHook, kFirst } }));
    QVERIFY(line(kTwo).isEmpty());
}

void TestHistory::aMomentOfTheLineCanBeGoneBackTo()
{
    QVERIFY(apply(configure(kSecond)));
    const QList<PastMoment> moments = line();
    const auto back = m_desk->history().restoring(ref(), moments, moments.at(1));
    QVERIFY(back);
    QCOMPARE(back->edits, (SettingEdits{ { kHook, kFirst } }));
    QVERIFY(!m_desk->history().restoring(ref(), moments, moments.at(0)));
    QVERIFY(!m_desk->history().restoring(ref(kTwo), moments, moments.at(1)));
    QVERIFY(apply(*back));
    QCOMPARE(m_desk->world().find(ref())->settings.value(kHook), kFirst);
}

void TestHistory::manyAreBroughtBackToAMomentTogether()
{
    own(kTwo, { { kHook, kFirst } });
    const QString third = u"447700900003"_s;
    QVERIFY(refresh());
    const QDateTime then = m_desk->clock.utcNow();
    m_desk->clock.advance(1h);
    own(third, { { kHook, kFirst } });
    QVERIFY(refresh());
    QVERIFY(apply(configure(kSecond)));
    Outcome end(m_desk->history().restoring({ ref(), ref(kTwo), ref(third) }, then));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value().changes.size(), 1);
    QCOMPARE(end.value().changes.constFirst().ref, ref());
    QCOMPARE(end.value().changes.constFirst().edits, (SettingEdits{ { kHook, kFirst } }));
    QCOMPARE(end.value().same, 1);
    QCOMPARE(end.value().unknown, QList<NumberRef>{ ref(third) });
}

void TestHistory::moreThanOnePartOfManyIsRead()
{
    QList<NumberRef> refs;
    for (int each = 0; each < 250; ++each) {
        const QString digits = u"4477009%1"_s.arg(10'000 + each);
        own(digits, { { kHook, kFirst } });
        refs << ref(digits);
    }
    QVERIFY(refresh());
    Outcome end(m_desk->history().restoring(refs, m_desk->clock.utcNow()));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value().same, 250);
    QVERIFY(end.value().changes.isEmpty() && end.value().unknown.isEmpty());
}

void TestHistory::anAppliedChangeIsUndoneLikeAnyOther()
{
    const Change change = configure(kSecond);
    QVERIFY(apply(change));
    Outcome back(m_desk->history().undoing(m_desk->record(change.id)));
    QVERIFY(back.wait() && back.isOk());
    QCOMPARE(back.value().edits, (SettingEdits{ { kHook, kFirst } }));
    QVERIFY(apply(back.value()));
    QCOMPARE(m_desk->world().find(ref())->settings.value(kHook), kFirst);
}

void TestHistory::whatSomebodyChangedSinceIsAConflict()
{
    const Change change = configure(kSecond);
    QVERIFY(apply(change));
    m_desk->world().find(ref())->settings.insert(kHook, u"https://somebody.example"_s);
    Outcome back(m_desk->history().undoing(m_desk->record(change.id)));
    QVERIFY(back.wait() && back.isOk());
    m_desk->runner().apply({ back.value() });
    QVERIFY(m_desk->reaches(back.value().id, ChangeState::Conflict));
    QCOMPARE(m_desk->world().find(ref())->settings.value(kHook), u"https://somebody.example"_s);
}

void TestHistory::onlySettingsThatAreDoneCanBeUndone()
{
    ChangeRecord record;
    record.change = configure(kSecond);
    record.state = ChangeState::Done;
    QVERIFY(History::isUndoable(record));
    record.state = ChangeState::Refused;
    QVERIFY(!History::isUndoable(record));
    record.state = ChangeState::Done;
    record.change.kind = ChangeKind::Buy;
    QVERIFY(!History::isUndoable(record));
    record.change = Change{};
    record.change.ref.account = m_account;
    QVERIFY(!History::isUndoable(record));
    // One that the journal does not know.
    record.change = configure(kSecond);
    Outcome back(m_desk->history().undoing(record));
    QVERIFY(back.wait() && !back.isOk());
    QCOMPARE(back.error().kind, ErrorKind::NotFound);
    QVERIFY(back.error().detail.contains(u"not known"_s));
}

void TestHistory::withoutAJournalThePastIsAnError()
{
    m_desk->withoutJournal();
    Outcome line(m_desk->history().timeLine(ref()));
    Outcome many(m_desk->history().restoring({ ref() }, m_desk->clock.utcNow()));
    Outcome back(m_desk->history().undoing({}));
    QVERIFY(line.wait() && !line.isOk());
    QVERIFY(many.wait() && !many.isOk());
    QVERIFY(back.wait() && !back.isOk());
    QCOMPARE(line.error().kind, ErrorKind::Storage);
}

void TestHistory::aReleaseKeepsAKit()
{
    const Annotation kept{ { u"vip"_s }, u"Ask first."_s, u"Ada"_s, false };
    Outcome noted(m_desk->notes().edit({ { ref(), editBetween({}, kept) } }));
    QVERIFY(noted.wait() && noted.isOk());
    const ChangeRecord record = released();
    Outcome kit(m_desk->kits().of(record.change.id));
    QVERIFY(kit.wait() && kit.isOk() && kit.value());
    QCOMPARE(kit.value()->ref, ref());
    QCOMPARE(kit.value()->settings, (SettingValues{ { kHook, kFirst } }));
    QCOMPARE(kit.value()->annotation, kept);
    QVERIFY(kit.value()->kept <= record.sent);
    Outcome none(m_desk->kits().of(u"another"_s));
    QVERIFY(none.wait() && none.isOk() && !none.value());
}

void TestHistory::aReleasedNumberComesBackWithAllItHad()
{
    // What cannot be read back is known from the journal.
    Change hidden = configure(kFirst);
    hidden.edits = { { u"system"_s, u"SMPP"_s } };
    QVERIFY(apply(hidden));
    const Annotation kept{ { u"vip"_s }, u"Ask first."_s, u"Ada"_s, false };
    Outcome noted(m_desk->notes().edit({ { ref(), editBetween({}, kept) } }));
    QVERIFY(noted.wait() && noted.isOk());
    const ChangeRecord record = released();
    QVERIFY(BringBack::isPossible(record));
    AnnotationEdit nothing = editBetween(kept, {});
    Outcome cleared(m_desk->notes().edit({ { ref(), nothing } }));
    QVERIFY(cleared.wait() && cleared.isOk());
    QVERIFY(!m_desk->inventory().find(ref()));

    m_desk->world().offers.append(offer(kOne, 125));
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && found.isOk());
    QCOMPARE(found.value().kind, ChangeKind::Buy);
    QCOMPARE(found.value().ref, ref());
    QCOMPARE(found.value().monthly, euros(125));
    QCOMPARE(found.value().edits, (SettingEdits{ { kHook, kFirst }, { u"system"_s, u"SMPP"_s } }));
    QVERIFY(apply(found.value()));
    QVERIFY(m_desk->until([&] {
        return m_desk->world().find(ref())->settings.value(kHook) == kFirst
            && m_desk->notes().of(ref()) == kept;
    }));
    QCOMPARE(m_desk->world().sent.constLast().full.value(u"system"_s), u"SMPP"_s);
}

void TestHistory::whatWasWrittenSinceIsNotOverwrittenByAKit()
{
    Outcome noted(
        m_desk->notes().edit({ { ref(), editBetween({}, { { u"vip"_s }, u"Old."_s, u"Ada"_s }) } }));
    QVERIFY(noted.wait() && noted.isOk());
    const ChangeRecord record = released();
    AnnotationEdit since;
    since.note = u"New."_s;
    since.removeTags = { u"vip"_s };
    since.addTags = { u"fax"_s };
    Outcome changed(m_desk->notes().edit({ { ref(), since } }));
    QVERIFY(changed.wait() && changed.isOk());
    m_desk->world().offers.append(offer(kOne));
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && found.isOk());
    QVERIFY(apply(found.value()));
    const Annotation expected{ { u"fax"_s, u"vip"_s }, u"New."_s, u"Ada"_s, false };
    QVERIFY(m_desk->until([&] { return m_desk->notes().of(ref()) == expected; }));
}

bool TestHistory::note(const Annotation &annotation)
{
    Outcome noted(m_desk->notes().edit({ { ref(), editBetween(m_desk->notes().of(ref()), annotation) } }));
    return noted.wait() && noted.isOk() && m_desk->notes().of(ref()) == annotation;
}

ChangeRecord TestHistory::releasedWith(const Annotation &kept)
{
    if (!note(kept))
        qFatal("The notes are not kept.");
    const ChangeRecord record = released();
    if (!note({}))
        qFatal("The notes do not go.");
    m_desk->world().offers = { offer(kOne) };
    return record;
}

bool TestHistory::restart()
{
    m_desk->restart();
    QSignalSpy loaded(&m_desk->notes(), &NumberNotes::loaded);
    m_desk->notes().load();
    m_desk->runner().resume();
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); });
}

void TestHistory::aPurchaseThatIsSettledByTheNextRunGivesTheKitBack()
{
    const Annotation kept{ { u"vip"_s }, u"Ask first."_s, u"Ada"_s, false };
    const ChangeRecord record = releasedWith(kept);
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && found.isOk());
    m_desk->world().fates = { Fate::LoseAnswer };
    m_desk->world().lag = 1;
    m_desk->runner().apply({ found.value() });
    QTRY_COMPARE(m_desk->world().sent.size(), 2);
    QVERIFY(m_desk->notes().of(ref()).isEmpty());
    QVERIFY(restart());
    QVERIFY(m_desk->notes().of(ref()).isEmpty());
    QVERIFY(m_desk->reaches(found.value().id, ChangeState::Done));
    QTRY_COMPARE(m_desk->notes().of(ref()), kept);
    QVERIFY(m_desk->until([&] { return m_desk->world().find(ref())->settings.value(kHook) == kFirst; }));
}

void TestHistory::anEndRightAfterThePurchaseLosesNoKit()
{
    const Annotation kept{ { u"vip"_s }, {}, u"Ada"_s, false };
    const ChangeRecord record = releasedWith(kept);
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && found.isOk());
    // As if it had ended between the two: the notes cannot be written when the purchase is done.
    m_desk->executeInJournal(u"CREATE TRIGGER closed BEFORE INSERT ON annotations "
                             "BEGIN INSERT INTO nowhere VALUES (1); END"_s);
    QVERIFY(apply(found.value()));
    m_desk->rest();
    QVERIFY(m_desk->notes().of(ref()).isEmpty());
    m_desk->executeInJournal(u"DROP TRIGGER closed"_s);
    QVERIFY(restart());
    QTRY_COMPARE(m_desk->notes().of(ref()), kept);
}

void TestHistory::aKitIsGivenBackOnce()
{
    const Annotation kept{ { u"vip"_s }, {}, u"Ada"_s, false };
    const ChangeRecord record = releasedWith(kept);
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && found.isOk());
    QVERIFY(apply(found.value()));
    QTRY_COMPARE(m_desk->notes().of(ref()), kept);
    m_desk->rest();
    QVERIFY(note({}));
    QVERIFY(restart());
    m_desk->rest();
    QVERIFY(m_desk->notes().of(ref()).isEmpty());
}

void TestHistory::ofSeveralKitsTheOneThatWasAskedForCounts()
{
    const ChangeRecord first = releasedWith({ { u"old"_s }, {}, {}, false });
    Outcome given(m_desk->bringBack().find(first));
    QVERIFY(given.wait() && given.isOk());
    // It was bought otherwise, as far as the journal knows, and given back once more.
    own(kOne, { { kHook, kSecond } });
    QVERIFY(refresh());
    const ChangeRecord second = releasedWith({ { u"new"_s }, {}, {}, false });
    Outcome found(m_desk->bringBack().find(second));
    QVERIFY(found.wait() && found.isOk());
    QVERIFY(apply(found.value()));
    const Annotation expected{ { u"new"_s }, {}, {}, false };
    QTRY_COMPARE(m_desk->notes().of(ref()), expected);
    m_desk->rest();
    QCOMPARE(m_desk->notes().of(ref()), expected);
}

void TestHistory::whatIsNotOnOfferIsSaid()
{
    const ChangeRecord record = released();
    m_desk->world().offers.append(offer(kTwo));
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && !found.isOk());
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
    QCOMPARE(found.error().delivery, Delivery::NotSent);
    QVERIFY(found.error().detail.contains(u"not on offer"_s));
    NumberOffer onRequest = offer(kOne);
    onRequest.buyable = false;
    m_desk->world().offers.append(onRequest);
    Outcome refused(m_desk->bringBack().find(record));
    QVERIFY(refused.wait() && !refused.isOk());
    m_desk->world().readError = makeError(ErrorKind::ProviderDown);
    Outcome down(m_desk->bringBack().find(record));
    QVERIFY(down.wait() && !down.isOk());
    QCOMPARE(down.error().kind, ErrorKind::ProviderDown);
}

void TestHistory::whatIsStillOwnedIsNotBought()
{
    m_desk->world().keepsReleasedUntil = m_desk->clock.utcNow().addDays(20);
    const ChangeRecord record = released();
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && !found.isOk());
    QCOMPARE(found.error().kind, ErrorKind::Conflict);
    ChangeRecord refused = record;
    refused.state = ChangeState::Refused;
    QVERIFY(!BringBack::isPossible(refused));
}

void TestHistory::anAccountThatIsNotReadyIsSaid()
{
    ChangeRecord record = released();
    record.change.id = u"of a profile that is gone"_s;
    record.change.ref.account = u"somebody else's"_s;
    Outcome found(m_desk->bringBack().find(record));
    QVERIFY(found.wait() && !found.isOk());
    QCOMPARE(found.error().kind, ErrorKind::SecretsMissing);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
