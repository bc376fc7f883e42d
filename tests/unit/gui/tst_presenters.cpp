// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/activitypresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/clocktext.h"
#include "gui/presenters/historypresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/presenters/offerpresenter.h"
#include "gui/presenters/plainwords.h"

#include <QLocale>
#include <QTest>
#include <QTime>
#include <QTranslator>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// Accounts and changes in words.
class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theVerbSaysWhatWillBeDone_data();
    void theVerbSaysWhatWillBeDone();
    void anAccountThatCannotBeUsedSaysWhy_data();
    void anAccountThatCannotBeUsedSaysWhy();
    void anAccountSaysHowItsListStands_data();
    void anAccountSaysHowItsListStands();
    void theAgeIsSaidInMinutes();
    void everyStateHasWordsAndASign();
    void differencesAreSaidInThePersonsWords();
    void whatDidNotTakeIsMarkedFieldByField();
    void aChoiceInOurOwnWordsKeepsItsMarks();
    void aBasketCostsWhatTheReviewWillSay();
    void whatIsLockedIsSaidByHowMany_data();
    void whatIsLockedIsSaidByHowMany();
    void aTimeIsWrittenAsTheCountryDoes_data();
    void aTimeIsWrittenAsTheCountryDoes();

private:
    QTranslator m_english;
};

void WordsTest::initTestCase()
{
    QVERIFY(m_english.load(QStringLiteral(ND_ENGLISH)));
    QCoreApplication::installTranslator(&m_english);
}

void WordsTest::theVerbSaysWhatWillBeDone_data()
{
    using Kinds = QList<ChangeKind>;
    constexpr auto buy = ChangeKind::Buy;
    constexpr auto release = ChangeKind::Release;
    constexpr auto configure = ChangeKind::Configure;
    QTest::addColumn<Kinds>("kinds");
    QTest::addColumn<QString>("verb");
    QTest::newRow("one buy") << Kinds{ buy } << u"Buy 1 number"_s;
    QTest::newRow("buys") << Kinds{ buy, buy, buy } << u"Buy 3 numbers"_s;
    QTest::newRow("one release") << Kinds{ release } << u"Release 1 number"_s;
    QTest::newRow("releases") << Kinds{ release, release } << u"Release 2 numbers"_s;
    QTest::newRow("one update") << Kinds{ configure } << u"Update 1 number"_s;
    QTest::newRow("updates") << Kinds{ configure, configure } << u"Update 2 numbers"_s;
    QTest::newRow("all sorts") << Kinds{ buy, release, configure } << u"Apply 3 changes"_s;
}

void WordsTest::theVerbSaysWhatWillBeDone()
{
    QFETCH(QList<ChangeKind>, kinds);
    QFETCH(QString, verb);
    QList<Change> changes;
    for (const ChangeKind kind : kinds) {
        changes << Change{};
        changes.last().kind = kind;
    }
    QCOMPARE(verbText(changes), verb);
}

void WordsTest::anAccountThatCannotBeUsedSaysWhy_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("loading") << AccountState::Loading << u"reading the keychain…"_s << QString();
    QTest::newRow("slow") << AccountState::Slow << u"waiting for the keychain…"_s
                          << u"has not answered for “Ops”"_s;
    QTest::newRow("locked") << AccountState::Locked << u"keychain is locked"_s
                            << u"is locked, so “Ops” cannot be used"_s;
    QTest::newRow("none") << AccountState::NoKeychain << u"no keychain"_s << u"has no system keychain"_s;
    QTest::newRow("gone") << AccountState::SecretGone << u"secret is gone"_s
                          << u"no longer has the secret of “Ops”"_s;
    QTest::newRow("failed") << AccountState::Failed << u"keychain failed"_s
                            << u"did not give the secret of “Ops”"_s;
    QTest::newRow("ready") << AccountState::Ready << u"ready"_s << QString();
}

void WordsTest::anAccountThatCannotBeUsedSaysWhy()
{
    QFETCH(AccountState, state);
    QFETCH(QString, line);
    QFETCH(QString, trouble);
    QCOMPARE(accountLine(state, {}).text, line);
    QVERIFY(accountLine(state, {}).sign != StateSign::None);
    QCOMPARE(accountTrouble(state, u"Ops"_s).isEmpty(), trouble.isEmpty());
    QVERIFY(accountTrouble(state, u"Ops"_s).contains(trouble));
}

void WordsTest::anAccountSaysHowItsListStands_data()
{
    QTest::addColumn<RefreshStatus>("status");
    QTest::addColumn<QString>("line");
    RefreshStatus status;
    status.running = true;
    status.listed = 312;
    QTest::newRow("no total yet") << status << u"refreshing…"_s;
    status.total = 1589;
    QTest::newRow("running") << status << u"312 of 1,589…"_s;
    status.running = false;
    QTest::newRow("mismatch") << status << u"312 listed, provider counts 1,589"_s;
    status.listed = 1589;
    QTest::newRow("whole") << status << u"ready"_s;
    status.fromCache = true;
    QTest::newRow("cached") << status << u"from the last run"_s;
    status.rowErrors = { makeError(ErrorKind::BadAnswer) };
    QTest::newRow("bad row") << status << u"1 row not understood"_s;
    status.error = makeError(ErrorKind::Unauthorised);
    QTest::newRow("refused") << status << u"The provider refused the credentials."_s;
}

void WordsTest::anAccountSaysHowItsListStands()
{
    QFETCH(RefreshStatus, status);
    QFETCH(QString, line);
    QCOMPARE(accountLine(AccountState::Ready, status).text, line);
}

void WordsTest::theAgeIsSaidInMinutes()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    RefreshStatus status;
    QCOMPARE(ageText(status, now), QString());
    status.finished = now;
    QCOMPARE(ageText(status, now.addSecs(59)), u"Updated just now"_s);
    QCOMPARE(ageText(status, now.addSecs(60)), u"Updated 1 minute ago"_s);
    QCOMPARE(ageText(status, now.addSecs(150)), u"Updated 2 minutes ago"_s);
    QCOMPARE(ageText(status, now.addDays(1)),
        QString(u"Updated "_s + QLocale().toString(now.toLocalTime(), QLocale::ShortFormat)));
}

void WordsTest::everyStateHasWordsAndASign()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    for (int state = 0; state <= int(ChangeState::NeedsAttention); ++state) {
        for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
            ChangeRecord record;
            record.change.kind = kind;
            record.state = ChangeState(state);
            QVERIFY(!stateText(record.state).isEmpty());
            QVERIFY(outcomeText(record, now).endsWith(u'.'));
        }
        QVERIFY(stateSign(ChangeState(state)) != StateSign::None);
    }
}

void WordsTest::differencesAreSaidInThePersonsWords()
{
    ProviderInfo info;
    SettingField type;
    type.key = u"voiceCallbackType"_s;
    type.label = u"Voice goes to"_s;
    type.choices = { { QString(), u"None"_s }, { u"tel"_s, u"Phone"_s } };
    info.settingFields = { type };
    const QList<FieldDifference> texts
        = differenceTexts({ { type.key, QString(), u"tel"_s }, { u"other"_s, u"a"_s, u"b\u202Ec"_s } }, info);
    QCOMPARE(texts,
        (QList<FieldDifference>{
            { u"Voice goes to"_s, u"None"_s, u"Phone"_s }, { u"other"_s, u"a"_s, u"b\uFFFDc"_s } }));
}

void WordsTest::whatDidNotTakeIsMarkedFieldByField()
{
    ProviderInfo info;
    for (const QString &key : { u"hook"_s, u"name"_s }) {
        SettingField field;
        field.key = key;
        field.label = key.toUpper();
        info.settingFields << field;
    }
    ChangeRecord record;
    record.change.ref.country = u"GB"_s;
    record.change.seen = { { u"hook"_s, u"old"_s }, { u"name"_s, u"desk"_s } };
    record.change.edits = { { u"hook"_s, u"new"_s }, { u"name"_s, u"shop"_s } };
    record.state = ChangeState::NeedsAttention;
    QVERIFY(!askedText(record, info).contains(u"not taken"_s));
    record.error = makeError(ErrorKind::Conflict);
    record.error->untaken = { u"name"_s };
    QCOMPARE(askedText(record, info), u"HOOK: old → new\nNAME: desk → shop, not taken"_s);
    QCOMPARE(settingTexts(record.change, record.error, info).at(0).mark, StateSign::None);
    QCOMPARE(settingTexts(record.change, record.error, info).at(1).mark, StateSign::Refused);
    PastMoment moment;
    moment.kind = PastMoment::Kind::Change;
    moment.change = record;
    QCOMPARE(fieldBlocks(moment, info), QStringList{ u"NAME\ndesk\n→ shop, not taken"_s });
}

void WordsTest::aChoiceInOurOwnWordsKeepsItsMarks()
{
    const QString arabic = u"\u200F\u062A\u0637\u0628\u064A\u0642 \u2068Desk\u2069"_s;
    QCOMPARE(ownLine(arabic), arabic);
    // What a provider put into it is still not obeyed, and makes no second line.
    QCOMPARE(ownLine(u"a\u202Eb\nc\td"_s), u"a\uFFFDb\uFFFDc\uFFFDd"_s);
    QVERIFY(ownLine(QString(5'000, u'x')).size() < 1'000);
}

void WordsTest::aBasketCostsWhatTheReviewWillSay()
{
    const Money setUp(500, 2, u"EUR"_s);
    const Money monthly(258, 2, u"EUR"_s);
    NumberOffer told;
    told.setUp = setUp;
    told.monthly = monthly;
    NumberOffer untold;
    untold.monthly = Money(2838, 3, u"USD"_s);
    const CostTotals totals = totalsOf({ told, untold });
    QCOMPARE(totals.now.sums(), QList{ setUp.plus(monthly) });
    QCOMPARE(totals.now.unknown(), 1);
    QCOMPARE(totals.perMonth.sums(), (QList{ monthly, *untold.monthly }));
    QCOMPARE(totals.perMonth.unknown(), 0);
}

void WordsTest::whatIsLockedIsSaidByHowMany_data()
{
    QTest::addColumn<int>("locked");
    QTest::addColumn<int>("all");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << 3 << QString();
    QTest::newRow("the one") << 1 << 1 << u"It is locked against release. Unlock it first."_s;
    QTest::newRow("all") << 3 << 3 << u"They are locked against release. Unlock them first."_s;
    QTest::newRow("some") << 2 << 3 << u"2 of these numbers are locked"_s;
}

void WordsTest::whatIsLockedIsSaidByHowMany()
{
    QFETCH(int, locked);
    QFETCH(int, all);
    QFETCH(QString, words);
    QVERIFY(lockObstacle(locked, all).startsWith(words));
    QCOMPARE(lockObstacle(locked, all).isEmpty(), words.isEmpty());
}

void WordsTest::aTimeIsWrittenAsTheCountryDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << u"15:04:09"_s;
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"3:04:09 PM"_s;
    QTest::newRow("Finland") << QLocale(QLocale::Finnish, QLocale::Finland) << u"15.04.09"_s;
    QTest::newRow("Egypt") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"٣:٠٤:٠٩ م"_s;
}

void WordsTest::aTimeIsWrittenAsTheCountryDoes()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    const QString text = clockText(QTime(15, 4, 9));
    QLocale::setDefault(QLocale::c());
    QTEST(text, "text");
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_presenters.moc"
