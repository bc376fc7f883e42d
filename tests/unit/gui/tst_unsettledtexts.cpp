// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/activitypresenter.h"
#include "gui/presenters/startuppresenter.h"
#include "gui/presenters/unsettledpresenter.h"

#include <QTest>
#include <QTranslator>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// What is said of changes that are not settled: at each step what is so, what is done about it, when next.
class UnsettledTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRowSaysWhatIsSoAndWhatComesNext_data();
    void aRowSaysWhatIsSoAndWhatComesNext();
    void everyKindOfAnswerIsToldApart_data();
    void everyKindOfAnswerIsToldApart();
    void theNextLookIsCountedInSecondsThenNamedByItsTime_data();
    void theNextLookIsCountedInSecondsThenNamedByItsTime();
    void oneLookThatSeesNothingIsNotCalledProof_data();
    void oneLookThatSeesNothingIsNotCalledProof();
    void onlyWhatIsNotKeyedIsCalledSentOnce();
    void whatTheRowSaysIsNotSaidTwice();
    void aWaitingPurchaseSaysForWhatItWaits();
    void aDecisionSaysWhatItMeansForMoneyAndNumber_data();
    void aDecisionSaysWhatItMeansForMoneyAndNumber();
    void theRequestsOfAChangeAreCounted();
    void aRequestThatWasNotSentIsNotCalledSent_data();
    void aRequestThatWasNotSentIsNotCalledSent();
    void withoutARequestItIsSaidWhy();
    void quittingTellsWhatWasSentFromWhatWasNot();
    void aStartTellsWhatBecameOfEachKind_data();
    void aStartTellsWhatBecameOfEachKind();
    void aStartIsASuccessOnlyWhenAllWasDone();

private:
    [[nodiscard]] static ChangeRecord record(ChangeKind kind, ChangeState state);

    QTranslator m_english;
    static inline const QDateTime kNow{ QDate(2026, 3, 1), QTime(14, 0), Qt::UTC };
};

void UnsettledTexts::initTestCase()
{
    QVERIFY(m_english.load(QStringLiteral(ND_ENGLISH)));
    QCoreApplication::installTranslator(&m_english);
}

ChangeRecord UnsettledTexts::record(ChangeKind kind, ChangeState state)
{
    ChangeRecord made;
    made.change.kind = kind;
    made.change.ref = { u"ops"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    made.change.monthly = Money(150, 2, u"EUR"_s);
    made.state = state;
    made.created = kNow.addSecs(-60);
    if (state != ChangeState::Journaled)
        made.sent = kNow.addSecs(-59);
    const bool isInDoubt = state == ChangeState::Doubtful || state == ChangeState::Checking;
    if (isInDoubt || state == ChangeState::NeedsAttention) {
        made.error = makeError(ErrorKind::Offline);
        made.error->delivery = Delivery::Unknown;
    }
    if (state == ChangeState::Doubtful || state == ChangeState::Accepted) {
        made.looks = 2;
        made.nextLook = kNow.addSecs(12);
    }
    return made;
}

void UnsettledTexts::aRowSaysWhatIsSoAndWhatComesNext_data()
{
    using S = ChangeState;
    using K = ChangeKind;
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("waiting") << K::Buy << S::Journaled
                             << u"Nothing was sent yet. It waits for its turn in the account."_s;
    QTest::newRow("sending") << K::Buy << S::Sending << u"Sent; waiting for the answer."_s;
    QTest::newRow("accepted") << K::Buy << S::Accepted << u"The provider is working at it. Look 3 in 12 s."_s;
    QTest::newRow("doubtful buy")
        << K::Buy << S::Doubtful
        << u"Sent, no answer yet. Looking whether the account's list has the number. Look 3 in 12 s."_s;
    QTest::newRow("doubtful release")
        << K::Release << S::Doubtful
        << u"Sent, no answer yet. Looking whether the number has left the account's list. Look 3 in 12 s."_s;
    QTest::newRow("doubtful configure")
        << K::Configure << S::Doubtful
        << u"Sent, no answer yet. Looking whether the number has the settings. Look 3 in 12 s."_s;
    QTest::newRow("checking")
        << K::Buy << S::Checking
        << u"Sent, no answer yet. Looking whether the account's list has the number. Look 1 is under way."_s;
    QTest::newRow("undecided") << K::Buy << S::NeedsAttention
                               << u"Looking did not settle it within a day: you have to decide."_s;
    QTest::newRow("done") << K::Buy << S::Done << QString();
}

void UnsettledTexts::aRowSaysWhatIsSoAndWhatComesNext()
{
    QFETCH(ChangeKind, kind);
    QFETCH(ChangeState, state);
    QFETCH(QString, words);
    QCOMPARE(unsettledLine(record(kind, state), kNow), words);
}

void UnsettledTexts::everyKindOfAnswerIsToldApart_data()
{
    const auto answered = [](ErrorKind kind, Delivery delivery, bool lookFirst) {
        Error error = makeError(kind, u"Not yours to have."_s);
        error.delivery = delivery;
        error.lookFirst = lookFirst;
        return std::optional(error);
    };
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<std::optional<Error>>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("yes, but not shown") << ChangeState::Doubtful << std::optional<Error>()
                                        << u"The provider said yes, but does not show it yet."_s;
    QTest::newRow("yes, after it had to wait")
        << ChangeState::Doubtful << answered(ErrorKind::Forbidden, Delivery::NotSent, false)
        << u"The provider said yes, but does not show it yet."_s;
    QTest::newRow("no, but perhaps yes")
        << ChangeState::Doubtful << answered(ErrorKind::Refused, Delivery::Answered, true)
        << u"The provider refused it in words that can also mean that it happened."_s;
    QTest::newRow("killed") << ChangeState::Doubtful
                            << answered(ErrorKind::Cancelled, Delivery::Unknown, false)
                            << u"The program ended while this was being sent."_s;
    QTest::newRow("no journal") << ChangeState::Doubtful
                                << answered(ErrorKind::Storage, Delivery::Unknown, false)
                                << u"It was sent, but the journal could not be written afterwards."_s;
    QTest::newRow("silence") << ChangeState::Doubtful
                             << answered(ErrorKind::Timeout, Delivery::Unknown, false)
                             << u"Sent, no answer yet."_s;
    QTest::newRow("plain, but of a part")
        << ChangeState::NeedsAttention << answered(ErrorKind::Conflict, Delivery::Answered, false)
        << u"Not yours to have."_s;
}

void UnsettledTexts::everyKindOfAnswerIsToldApart()
{
    QFETCH(ChangeState, state);
    QFETCH(std::optional<Error>, error);
    QFETCH(QString, words);
    ChangeRecord shown = record(ChangeKind::Buy, state);
    shown.error = error;
    QVERIFY2(unsettledLine(shown, kNow).startsWith(words), qPrintable(unsettledLine(shown, kNow)));
}

void UnsettledTexts::theNextLookIsCountedInSecondsThenNamedByItsTime_data()
{
    QTest::addColumn<QDateTime>("next");
    QTest::addColumn<QString>("words");
    const auto at = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
    };
    QTest::newRow("not planned") << QDateTime() << u"Look 3 is due."_s;
    QTest::newRow("overdue") << kNow.addSecs(-5) << u"Look 3 is due."_s;
    QTest::newRow("seconds") << kNow.addSecs(119) << u"Look 3 in 119 s."_s;
    QTest::newRow("minutes") << kNow.addSecs(300) << u"Look 3 at %1."_s.arg(at(kNow.addSecs(300)));
    const QDateTime tomorrow = kNow.addDays(1);
    QTest::newRow("another day") << tomorrow
                                 << u"Look 3 at %1."_s.arg(
                                        QLocale().toString(tomorrow.toLocalTime(), QLocale::ShortFormat));
}

void UnsettledTexts::theNextLookIsCountedInSecondsThenNamedByItsTime()
{
    QFETCH(QDateTime, next);
    QFETCH(QString, words);
    ChangeRecord shown = record(ChangeKind::Buy, ChangeState::Doubtful);
    shown.nextLook = next;
    QVERIFY2(unsettledLine(shown, kNow).endsWith(words), qPrintable(unsettledLine(shown, kNow)));
}

void UnsettledTexts::oneLookThatSeesNothingIsNotCalledProof_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<QString>("words");
    const auto in = [](int minutes) {
        return QLocale().toString(kNow.addSecs(minutes * 60).toLocalTime().time(), QLocale::ShortFormat);
    };
    QTest::newRow("buy")
        << ChangeKind::Buy
        << u"The account's list does not have the number so far. It counts as not bought when a "
           u"look at %1 or later finds it on offer again, or one at %2 still does not find it."_s.arg(
               in(5), in(60));
    QTest::newRow("release")
        << ChangeKind::Release
        << u"The account's list still has the number so far. It counts as not done when a look "
           u"at %1 or later says the same."_s.arg(in(5));
    QTest::newRow("configure")
        << ChangeKind::Configure
        << u"The settings are not as wanted so far. It counts as not done when a look at %1 "
           u"or later says the same."_s.arg(in(5));
}

void UnsettledTexts::oneLookThatSeesNothingIsNotCalledProof()
{
    QFETCH(ChangeKind, kind);
    QFETCH(QString, words);
    ChangeRecord shown = record(kind, ChangeState::Doubtful);
    shown.negatives = 1;
    shown.firstNegative = kNow;
    QCOMPARE(unsettledLine(shown, kNow), QString(words + u" Look 3 in 12 s."_s));
    // After the provider's own yes no number of looks proves the contrary.
    shown.error.reset();
    QVERIFY(!unsettledLine(shown, kNow).contains("counts as"_L1));
}

void UnsettledTexts::onlyWhatIsNotKeyedIsCalledSentOnce()
{
    ProviderInfo plain;
    ProviderInfo keyed;
    keyed.keyedWrites = true;
    const ChangeRecord buy = record(ChangeKind::Buy, ChangeState::Doubtful);
    QVERIFY(unsettledText(buy, plain).contains("It will not be sent again."_L1));
    QVERIFY(!unsettledText(buy, keyed).contains("It will not be sent again."_L1));
    QVERIFY(unsettledText(buy, keyed).contains("buys once"_L1));
    const ChangeRecord release = record(ChangeKind::Release, ChangeState::Doubtful);
    QVERIFY(unsettledText(release, keyed).contains("It will not be sent again."_L1));
    QVERIFY(unsettledText(buy, plain).contains("its price counts as spent"_L1));
    QVERIFY(unsettledText(release, plain).contains("blocked for other changes"_L1));
    QCOMPARE(unsettledText(record(ChangeKind::Buy, ChangeState::Done), plain), QString());
}

void UnsettledTexts::whatTheRowSaysIsNotSaidTwice()
{
    const QString refused = u"The provider refused it in words"_s;
    ChangeRecord shown = record(ChangeKind::Buy, ChangeState::Doubtful);
    shown.error->delivery = Delivery::Answered;
    shown.error->lookFirst = true;
    QVERIFY(unsettledLine(shown, kNow).contains(refused));
    QVERIFY(!unsettledText(shown, {}).contains(refused));
    // Once the row has something newer to say, the panel keeps it.
    shown.negatives = 1;
    shown.firstNegative = kNow;
    QVERIFY(!unsettledLine(shown, kNow).contains(refused));
    QVERIFY(unsettledText(shown, {}).contains(refused));
    shown.error = makeError(ErrorKind::Timeout);
    shown.error->delivery = Delivery::Unknown;
    QVERIFY(!unsettledText(shown, {}).contains(u"no answer yet"_s));
}

void UnsettledTexts::aWaitingPurchaseSaysForWhatItWaits()
{
    ChangeRecord waiting = record(ChangeKind::Buy, ChangeState::Journaled);
    waiting.notes << u"2026-03-01T13:59:30Z Waiting: another purchase is being checked."_s;
    waiting.error = makeError(ErrorKind::Forbidden, u"The spending limit is €10.00."_s);
    waiting.error->delivery = Delivery::NotSent;
    QCOMPARE(
        unsettledLine(waiting, kNow), u"Nothing was sent yet. Waiting: another purchase is being checked."_s);
    QVERIFY(unsettledText(waiting, {}).startsWith(u"The spending limit is €10.00."_s));
}

void UnsettledTexts::aDecisionSaysWhatItMeansForMoneyAndNumber_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<bool>("happened");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("danger");
    QTest::newRow("bought") << ChangeKind::Buy << true << u"It was bought"_s
                            << QStringList{ u"€1.50 a month"_s, u"counted as spent"_s,
                                   u"configured and released"_s }
                            << false;
    QTest::newRow("not bought") << ChangeKind::Buy << false << u"It was not bought"_s
                                << QStringList{ u"no longer counts as spent"_s, u"can be bought again"_s,
                                       u"the account pays for it"_s }
                                << true;
    QTest::newRow("released") << ChangeKind::Release << true << u"It was released"_s
                              << QStringList{ u"counts as given back"_s, u"goes on paying"_s } << true;
    QTest::newRow("not released") << ChangeKind::Release << false << u"It was not released"_s
                                  << QStringList{ u"goes on costing €1.50 a month"_s, u"released again"_s }
                                  << false;
    QTest::newRow("written") << ChangeKind::Configure << true << u"It was written"_s
                             << QStringList{ u"costs nothing"_s } << false;
    QTest::newRow("not written") << ChangeKind::Configure << false << u"It was not written"_s
                                 << QStringList{ u"costs nothing"_s, u"written again"_s } << false;
}

void UnsettledTexts::aDecisionSaysWhatItMeansForMoneyAndNumber()
{
    QFETCH(ChangeKind, kind);
    QFETCH(bool, happened);
    QFETCH(QString, verb);
    QFETCH(QStringList, words);
    QFETCH(bool, danger);
    const Change change = record(kind, ChangeState::NeedsAttention).change;
    const Ask::Question question = decisionQuestion(change, u"Ops"_s, happened);
    QCOMPARE(question.yes, verb);
    QCOMPARE(question.danger, danger);
    QVERIFY(question.title.contains(u"+44 7700 900123"_s));
    for (const QString &word : words)
        QVERIFY2(question.text.contains(word), qPrintable(question.text));
    QVERIFY(question.text.contains(u"The journal keeps that you decided this."_s));
}

void UnsettledTexts::theRequestsOfAChangeAreCounted()
{
    QCOMPARE(requestCount({}), 0);
    QCOMPARE(requestCount(u"curl --request GET 'https://a.example/' \\\n  --header 'A: b'"_s), 1);
    QCOMPARE(requestCount(u"curl 'https://a.example/'\n\ncurl 'https://b.example/'\n\ncurl c"_s), 3);
    // A body may have blank lines of its own.
    QCOMPARE(requestCount(u"curl 'https://a.example/' --data-raw 'one\n\ntwo'"_s), 1);
}

void UnsettledTexts::aRequestThatWasNotSentIsNotCalledSent_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("waiting") << ChangeState::Journaled
                             << u"Request as prepared, not sent yet, secrets masked"_s;
    QTest::newRow("not sent") << ChangeState::NotSent << u"Request that was not sent, secrets masked"_s;
    QTest::newRow("conflict") << ChangeState::Conflict << u"Request that was not sent, secrets masked"_s;
    QTest::newRow("doubtful") << ChangeState::Doubtful << u"Exact request, secrets masked"_s;
    QTest::newRow("done") << ChangeState::Done << u"Exact request, secrets masked"_s;
}

void UnsettledTexts::aRequestThatWasNotSentIsNotCalledSent()
{
    QFETCH(ChangeState, state);
    QFETCH(QString, words);
    ChangeRecord shown = record(ChangeKind::Buy, state);
    shown.request = u"curl 'https://a.example/'"_s;
    QCOMPARE(requestHeading(shown), words);
}

void UnsettledTexts::withoutARequestItIsSaidWhy()
{
    ChangeRecord shown = record(ChangeKind::Configure, ChangeState::Journaled);
    QVERIFY(whyNoRequest(shown).contains(u"right before it is sent"_s));
    shown.state = ChangeState::NotSent;
    QVERIFY(whyNoRequest(shown).contains(u"Nothing was sent"_s));
    shown.request = u"curl 'https://a.example/'"_s;
    QCOMPARE(whyNoRequest(shown), QString());
}

void UnsettledTexts::quittingTellsWhatWasSentFromWhatWasNot()
{
    const QString both = quitQuestion(3, 1).text;
    QVERIFY(both.contains(u"1 change was sent and cannot be called back. The next start finds out"_s));
    QVERIFY(both.contains(u"3 "_s) && both.contains(u"will not be sent"_s));
    QVERIFY(quitQuestion(3, 1).title.contains(u"4 "_s));
    QVERIFY(both.contains(u"nothing is lost"_s));
    QVERIFY(!quitQuestion(3, 0).text.contains(u"called back"_s));
    QVERIFY(!quitQuestion(0, 1).text.contains(u"will not be sent"_s));
}

void UnsettledTexts::aStartTellsWhatBecameOfEachKind_data()
{
    constexpr auto buy = ChangeKind::Buy;
    constexpr auto release = ChangeKind::Release;
    constexpr auto configure = ChangeKind::Configure;
    using Counts = QList<ResumedCount>;
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << Counts{} << QStringList{};
    QTest::newRow("both") << Counts{ { buy, 2, 2 } }
                          << QStringList{ u"2 purchases were under way; both settled."_s };
    QTest::newRow("both releases") << Counts{ { release, 2, 2 } }
                                   << QStringList{ u"2 releases were under way; both settled."_s };
    QTest::newRow("all settings") << Counts{ { configure, 5, 5 } }
                                  << QStringList{ u"5 change"_s, u"settled"_s };
    QTest::newRow("one of two") << Counts{ { buy, 2, 1, 0, 0,
        1 } } << QStringList{ u"2 purchase"_s, u"1 settled"_s, u"1 is still being checked"_s };
    QTest::newRow("refused") << Counts{ { buy, 2, 1, 1 } }
                             << QStringList{ u"both settled."_s, u"1 did not take effect"_s };
    QTest::newRow("never sent") << Counts{ { buy, 1, 0, 0, 1 } }
                                << QStringList{ u"1 purchase"_s, u"not sent"_s };
    QTest::newRow("undecided") << Counts{ { release, 1, 0, 0, 0, 0, 1 } }
                               << QStringList{ u"1 release"_s, u"yours to decide"_s };
    QTest::newRow("kinds") << Counts{ { buy, 2, 2 }, { release, 1, 0, 0, 0, 1 } }
                           << QStringList{ u"both settled.\n1 release"_s };
}

void UnsettledTexts::aStartTellsWhatBecameOfEachKind()
{
    QFETCH(QList<ResumedCount>, counts);
    QFETCH(QStringList, words);
    const QString text = startupMessage(counts).text;
    QCOMPARE(text.isEmpty(), words.isEmpty());
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
}

void UnsettledTexts::aStartIsASuccessOnlyWhenAllWasDone()
{
    constexpr auto buy = ChangeKind::Buy;
    QCOMPARE(startupMessage({ { buy, 2, 2 } }).kind, MessageBar::Success);
    QCOMPARE(startupMessage({ { buy, 2, 1, 1 } }).kind, MessageBar::Info);
    QCOMPARE(startupMessage({ { buy, 2, 1, 0, 0, 1 } }).kind, MessageBar::Info);
    QCOMPARE(startupMessage({ { buy, 2, 1, 0, 0, 0, 1 } }).kind, MessageBar::Warning);
    const MessageBar::Message aside = setAsideMessage(u"journal.damaged-1"_s);
    QCOMPARE(aside.kind, MessageBar::Error);
    QVERIFY(aside.text.contains(u"journal.damaged-1"_s));
    QVERIFY(aside.text.contains(u"nothing is sent for an account until"_s));
}

QTEST_GUILESS_MAIN(UnsettledTexts)
#include "tst_unsettledtexts.moc"
