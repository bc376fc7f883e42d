// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/changepresenter.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

const QList<Attempt> kAttempts{ Attempt::List, Attempt::Search, Attempt::Test, Attempt::Save, Attempt::Buy,
    Attempt::Release, Attempt::Configure };

bool isWrite(Attempt attempt)
{
    return attempt == Attempt::Buy || attempt == Attempt::Release || attempt == Attempt::Configure;
}

QList<ErrorKind> kinds()
{
    QList<ErrorKind> all;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        all << ErrorKind(kind);
    return all;
}

void everyKindAndAttempt()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Attempt>("attempt");
    for (const ErrorKind kind : kinds()) {
        for (const Attempt attempt : kAttempts)
            QTest::addRow("%s %d", qPrintable(Error::kindName(kind)), int(attempt)) << kind << attempt;
    }
}

bool isSentence(const QString &text)
{
    return text.size() > 5 && text.front().isUpper() && text.endsWith(u'.');
}

} // namespace

/// Errors in words for a person.
class ErrorPresenterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatHappenedWhatWasNotDoneAndWhatToDo_data() { everyKindAndAttempt(); }
    void everyErrorSaysWhatHappenedWhatWasNotDoneAndWhatToDo();
    void aWriteOfUnknownFateIsNeverCalledFailed_data() { everyKindAndAttempt(); }
    void aWriteOfUnknownFateIsNeverCalledFailed();
    void onlyAWriteCanBeInDoubt();
    void moreExactWordsStandForTheGeneralOnes();
    void theProvidersWordsAreOnRequestAndCannotHide();
    void ourOwnWordsKeepTheirOrderAndNothingElse();
    void anOutcomeInDoubtIsSaidAsOne_data();
    void anOutcomeInDoubtIsSaidAsOne();
};

void ErrorPresenterTest::everyErrorSaysWhatHappenedWhatWasNotDoneAndWhatToDo()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Attempt, attempt);
    for (const Delivery delivery : { Delivery::NotSent, Delivery::Answered, Delivery::Unknown }) {
        Error error = makeError(kind);
        error.delivery = delivery;
        const ErrorText text = presentError(error, attempt);
        QVERIFY2(isSentence(text.happened), qPrintable(text.happened));
        QVERIFY2(isSentence(text.notDone), qPrintable(text.notDone));
        QVERIFY2(isSentence(text.next), qPrintable(text.next));
        QCOMPARE(text.text(), QString(text.happened + u' ' + text.notDone + u' ' + text.next));
    }
}

void ErrorPresenterTest::aWriteOfUnknownFateIsNeverCalledFailed()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Attempt, attempt);
    if (!isWrite(attempt))
        return;
    Error error = makeError(kind);
    error.delivery = Delivery::Unknown;
    const QString words = presentError(error, attempt).text();
    for (const auto claim :
        { "fail"_L1, "Nothing was"_L1, "not bought"_L1, "Try again"_L1, "try again"_L1, "Start it again"_L1 })
        QVERIFY2(!words.contains(claim), qPrintable(words));
    QVERIFY(words.contains(u"being checked"_s));
    QVERIFY(words.contains(u"will not be sent again"_s));
}

void ErrorPresenterTest::onlyAWriteCanBeInDoubt()
{
    Error error = makeError(ErrorKind::Timeout);
    error.delivery = Delivery::Unknown;
    QVERIFY(!presentError(error, Attempt::List).text().contains(u"being checked"_s));
    error.delivery = Delivery::Answered;
    QCOMPARE(presentError(error, Attempt::Buy).notDone, u"Nothing was bought."_s);
    QCOMPARE(presentError(error, Attempt::Release).notDone, u"Nothing was released."_s);
    QCOMPARE(presentError(error, Attempt::Configure).notDone, u"Nothing was changed."_s);
}

void ErrorPresenterTest::moreExactWordsStandForTheGeneralOnes()
{
    const ErrorText text = presentError(
        makeError(ErrorKind::Conflict, u"The number is not on offer any more."_s), Attempt::Buy);
    QCOMPARE(text.happened, u"The number is not on offer any more."_s);
    QVERIFY(!text.next.isEmpty());
}

void ErrorPresenterTest::theProvidersWordsAreOnRequestAndCannotHide()
{
    Error error = makeError(ErrorKind::Refused);
    error.providerWords = u"<b>no\u202Eon\u0007\nsecond line"_s;
    error.providerCode = u"420"_s;
    error.httpStatus = 420;
    error.requestId = u"req-1"_s;
    error.causes = { u"The number may be gone."_s };
    const ErrorText text = presentError(error, Attempt::Buy);
    QVERIFY(!text.text().contains(u"<b>"_s));
    QCOMPARE(text.details,
        u"The provider says: <b>no\uFFFDon\uFFFD\nsecond line\nCode: 420\nHTTP status: 420\nRequest id: req-1"_s);
    QCOMPARE(text.causes, error.causes);
}

void ErrorPresenterTest::anOutcomeInDoubtIsSaidAsOne_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<int>("looks");
    QTest::newRow("sent, not looked yet") << ChangeState::Doubtful << 0;
    QTest::newRow("looked once") << ChangeState::Checking << 1;
    QTest::newRow("looked often") << ChangeState::Doubtful << 4;
}

void ErrorPresenterTest::anOutcomeInDoubtIsSaidAsOne()
{
    QFETCH(ChangeState, state);
    QFETCH(int, looks);
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        ChangeRecord record;
        record.change.kind = kind;
        record.state = state;
        record.looks = looks;
        record.nextLook = now.addSecs(15);
        record.error = makeError(ErrorKind::Timeout);
        const QString words = outcomeText(record, now);
        QVERIFY2(words.contains(u"ook"_s) && !words.contains(u"fail"_s) && !words.contains(u"Nothing"_s),
            qPrintable(words));
        QCOMPARE(stateSign(state), StateSign::Checking);
    }
}

void ErrorPresenterTest::ourOwnWordsKeepTheirOrderAndNothingElse()
{
    const QString arabic = u"الرقم \u2068+44 7700 900123\u2069 \u200F2026"_s;
    QCOMPARE(ownWords(arabic), arabic);
    QCOMPARE(ownWords(u"a\u202Eb\u0007c"_s), u"a\uFFFDb\uFFFDc"_s);
    QCOMPARE(ownWords(u"never closed \u2067abc"_s), u"never closed \u2067abc\u2069"_s);
    QCOMPARE(ownWords(u"never opened \u2069abc"_s), u"never opened \uFFFDabc"_s);
    Error error = makeError(ErrorKind::Conflict, arabic);
    QCOMPARE(presentError(error, Attempt::Save).happened, arabic);
}

QTEST_APPLESS_MAIN(ErrorPresenterTest)
#include "tst_errorpresenter.moc"
