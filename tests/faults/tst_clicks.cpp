// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/faultdesk.h"
#include "services/review.h"
#include "storage/schema.h"

#include <QProcess>

#include <cstdio>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using S = ChangeState;

namespace {

const QByteArray kBuy = "POST /number/buy";
constexpr auto kHold = "--hold-journal";

/// What another running program is to this one: it has the journal open until its input ends.
int holdJournal(const QString &path)
{
    Database journal(journalSpec(path));
    Outcome opened(journal.open());
    const bool isOpen = opened.wait() && opened.isOk();
    std::puts(isOpen ? "open" : "not open");
    std::fflush(stdout);
    return isOpen && std::getchar() == EOF ? 0 : 1;
}

} // namespace

/// However often, from wherever and by however many programs a person asks for a number: it is bought once.
class TestClicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoClicksInOneEventBuyOnce();
    void aSecondClickBuysNothing_data();
    void aSecondClickBuysNothing();
    void twoWindowsBuyOnce();
    void aSecondProgramSendsNothing();
    void theSameAccountCannotBeAddedTwice_data();
    void theSameAccountCannotBeAddedTwice();
};

void TestClicks::twoClicksInOneEventBuyOnce()
{
    FaultDesk desk;
    const NumberRef number = desk.anOffer();
    const Change first = desk.change(ChangeKind::Buy, number);
    const Change second = desk.change(ChangeKind::Buy, number);
    desk.runner().apply({ first });
    desk.runner().apply({ second });
    QVERIFY(desk.reaches(first.id, S::Done));
    QCOMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().first.id, second.id);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Conflict);
    QCOMPARE(desk.proxy->count(kBuy), 1);
}

void TestClicks::aSecondClickBuysNothing_data()
{
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("fault");
    QTest::newRow("while it is journaled") << int(S::Journaled) << int(Fault::None);
    QTest::newRow("while it is sent") << int(S::Sending) << int(Fault::None);
    QTest::newRow("while it is in doubt") << int(S::Doubtful) << int(Fault::CommitThenDrop);
    QTest::newRow("while it is looked up") << int(S::Checking) << int(Fault::CommitThenDrop);
}

void TestClicks::aSecondClickBuysNothing()
{
    QFETCH(int, when);
    QFETCH(int, fault);
    FaultDesk desk;
    desk.proxy->setFaults(kBuy, { static_cast<Fault>(fault) });
    const Change first = desk.change(ChangeKind::Buy, desk.anOffer());
    const Change second = desk.change(ChangeKind::Buy, first.ref);
    desk.runner().apply({ first });
    QVERIFY(desk.reaches(first.id, static_cast<S>(when)));
    desk.runner().apply({ second });
    QVERIFY(desk.reaches(first.id, S::Done));
    QVERIFY(desk.until([&] { return !desk.rejections.isEmpty(); }));
    QCOMPARE(desk.rejections.constFirst().first.id, second.id);
    QCOMPARE(desk.proxy->count(kBuy), 1);
    // Once it is ours, a click finds it so.
    const Change third = desk.change(ChangeKind::Buy, first.ref);
    desk.runner().apply({ third });
    QVERIFY(desk.reaches(third.id, S::NotSent));
    QCOMPARE(desk.record(third.id).error->kind, ErrorKind::Conflict);
    QCOMPARE(desk.proxy->count(kBuy), 1);
    QCOMPARE(desk.executed("buy", first.ref), 1);
}

void TestClicks::twoWindowsBuyOnce()
{
    FaultDesk desk;
    Review oneWindow(desk.accounts(), desk.activity(), desk.notes(), desk.clock());
    Review otherWindow(desk.accounts(), desk.activity(), desk.notes(), desk.clock());
    const NumberRef number = desk.anOffer();
    const ReviewSheet one = desk.waitFor(oneWindow.prepare({ desk.change(ChangeKind::Buy, number) }));
    const ReviewSheet other = desk.waitFor(otherWindow.prepare({ desk.change(ChangeKind::Buy, number) }));
    QVERIFY(one.rows.constFirst().isApplicable());
    QVERIFY(other.rows.constFirst().isApplicable());
    desk.runner().apply({ one.rows.constFirst().change });
    desk.runner().apply({ other.rows.constFirst().change });
    QVERIFY(desk.reaches(one.rows.constFirst().change.id, S::Done));
    QCOMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.proxy->count(kBuy), 1);
    QCOMPARE(desk.executed("buy", number), 1);
}

void TestClicks::aSecondProgramSendsNothing()
{
    FaultDesk desk;
    desk.stop();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { QLatin1String(kHold), desk.journalPath() });
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("open"));
    desk.start();
    QVERIFY(!desk.hasJournal);
    QVERIFY(desk.until([&] { return desk.accounts().state(desk.account) == AccountState::Ready; }));
    const NumberRef number = desk.anOffer();
    desk.runner().apply({ desk.change(ChangeKind::Buy, number) });
    QVERIFY(desk.until([&] { return !desk.rejections.isEmpty(); }));
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Storage);
    QCOMPARE(desk.proxy->count(kBuy), 0);
    // When the other has ended, this one may.
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    desk.restart();
    QVERIFY(desk.hasJournal);
    const Change buy = desk.change(ChangeKind::Buy, number);
    QVERIFY(desk.until([&] { return desk.accounts().state(desk.account) == AccountState::Ready; }));
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.proxy->count(kBuy), 1);
}

void TestClicks::theSameAccountCannotBeAddedTwice_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *word : { "vonage", "sinch", "birdcrm", "bird" })
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestClicks::theSameAccountCannotBeAddedTwice()
{
    QFETCH(QString, provider);
    FaultDesk::Options options;
    options.provider = provider;
    FaultDesk desk(options);
    QVERIFY(desk.until([&] { return desk.accounts().state(desk.account) == AccountState::Ready; }));
    const QList<FieldProblem> problems = desk.accounts().problems(desk.draft(), desk.secrets());
    const auto forbids = [](const FieldProblem &problem) { return !problem.warning; };
    QVERIFY(std::any_of(problems.begin(), problems.end(), forbids));
    Outcome saved(desk.accounts().save(desk.draft(), desk.secrets(), SecretKeeping::Keychain));
    QVERIFY(desk.until([&] { return saved.hasEnded(); }));
    QVERIFY(!saved.isOk());
    QCOMPARE(desk.accounts().all().size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String(kHold))
        return holdJournal(arguments.at(2));
    TestClicks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clicks.moc"
