// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/newchange.h"
#include "fakeaccounts.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/models/reviewmodel.h"
#include "gui/theme/look.h"
#include "gui/widgets/consentlist.h"
#include "gui/widgets/costsummary.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "support/numbers.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The review: what is shown before a person says yes, and what came of it.
class ReviewDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cancelIsTheDefaultAndSendsNothing_data();
    void cancelIsTheDefaultAndSendsNothing();
    void returnInTheConfirmationDoesNothingBeforeItIsComplete();
    void returnInTheConfirmationPressesTheVerb();
    void theVerbSaysWhatWillBeDone();
    void oneReleaseWantsItsLastFourDigits();
    void severalReleasesWantTheirCount();
    void aReleaseSaysWhatItMeans();
    void aDifferenceIsShownFromWhatIsThereNow();
    void rowsThatCannotBeAppliedSayWhyAndAreLeftOut();
    void aConflictIsSaidAndNotWritten();
    void withNothingApplicableThereIsNoVerb();
    void outcomesAreShownInTheirRows();
    void anUnknownOutcomeIsNotCalledFailed();
    void closingAfterwardsDoesNotStopIt();
    void aClickTwiceSendsOnce();
    void whatIsShownCanBeCopied();
    void aPriceThatIsNotToldIsAgreedToInEveryReview();
    void aClickOnTheSentenceTicksIt();
    void theTabKeyComesToTheSentenceBeforeTheButtons();
    void pricesThatAreNotToldAreSaidAndNeverNothing();
    void amountsAreNeverCut_data();
    void amountsAreNeverCut();
    void aProviderThatCannotBeReachedLeavesEverythingUnsent();

private:
    Change change(ChangeKind kind, const OwnedNumber &number, const SettingEdits &edits = {}) const;
    Change webhook(int index, const QString &url = u"https://new.example/in"_s) const
    {
        return change(ChangeKind::Configure, owned(index), { { u"moHttpUrl"_s, url } });
    }
    OwnedNumber owned(int index) const { return m_owned.at(index); }
    void open(const QList<Change> &changes);
    /// Of an offer whose price the provider does not tell.
    Change buyWithoutAPrice();
    bool isRead() const { return child<QLabel>(*m_dialog, "subHeading")->text().startsWith(u"Read again"_s); }
    QPushButton *verb() const { return child<QPushButton>(*m_dialog, "verbButton"); }
    QPushButton *cancel() const { return child<QPushButton>(*m_dialog, "cancelButton"); }
    QLineEdit *confirmation() const { return child<QLineEdit>(*m_dialog, "confirmation"); }
    ReviewModel *rows() const
    {
        return static_cast<ReviewModel *>(child<QTableView>(*m_dialog, "table")->model());
    }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    int sent() const
    {
        return m_desk->server.requestCount("POST /number/update")
            + m_desk->server.requestCount("POST /number/cancel")
            + m_desk->server.requestCount("POST /number/buy");
    }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    AccountId m_fake;
    std::shared_ptr<FakeWorld> m_world;
    QList<OwnedNumber> m_owned;
    QPointer<ReviewDialog> m_dialog;
};

void ReviewDialogTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void ReviewDialogTest::init()
{
    auto worlds = std::make_shared<FakeProvider::Worlds>();
    m_world = (*worlds)[u"fake-key"_s] = std::make_shared<FakeWorld>();
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions(), std::make_unique<MemoryStore>(), fakeProviders(worlds));
    m_account = m_desk->addAccount();
    m_fake = addFakeAccount(*m_desk);
    QVERIFY(m_desk->waitForInventory());
    m_owned.clear();
    for (const OwnedNumber &number : numbersOf(m_desk->inventory.columns(), m_account)) {
        if (number.ref.number.digits().size() > 8 && !number.settings.contains(u"voiceCallbackType"_s))
            m_owned << number;
    }
}

void ReviewDialogTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

Change ReviewDialogTest::change(ChangeKind kind, const OwnedNumber &number, const SettingEdits &edits) const
{
    Change made;
    made.id = QString(u"change-"_s + number.ref.number.digits());
    made.kind = kind;
    made.ref = number.ref;
    made.monthly = number.monthly;
    made.seen = number.settings;
    made.edits = edits;
    return made;
}

void ReviewDialogTest::open(const QList<Change> &changes)
{
    m_dialog = new ReviewDialog(m_desk->desk(), changes);
    new QAbstractItemModelTester(rows(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(isRead());
}

void ReviewDialogTest::cancelIsTheDefaultAndSendsNothing_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::newRow("configure") << ChangeKind::Configure;
    QTest::newRow("release") << ChangeKind::Release;
}

void ReviewDialogTest::cancelIsTheDefaultAndSendsNothing()
{
    QFETCH(ChangeKind, kind);
    open({ kind == ChangeKind::Configure ? webhook(0) : change(kind, owned(0)) });
    QVERIFY(cancel()->isDefault());
    QVERIFY(!verb()->isDefault() && !verb()->hasFocus());
    // Return in the confirmation of a release is another thing.
    child<QTableView>(*m_dialog, "table")->setFocus();
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(sent(), 0);
    QCOMPARE(m_desk->activity.records().size(), 0);
}

void ReviewDialogTest::returnInTheConfirmationDoesNothingBeforeItIsComplete()
{
    open({ change(ChangeKind::Release, owned(0)) });
    QTest::keyClicks(confirmation(), owned(0).ref.number.digits().right(3));
    QVERIFY(!verb()->isEnabled());
    QTest::keyClick(confirmation(), Qt::Key_Return);
    settle();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(sent(), 0);
}

void ReviewDialogTest::returnInTheConfirmationPressesTheVerb()
{
    open({ change(ChangeKind::Release, owned(0)) });
    QTest::keyClicks(confirmation(), owned(0).ref.number.digits().right(4));
    QVERIFY(verb()->isEnabled());
    QTest::keyClick(confirmation(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.vonageState().executedCount("cancel"), 1);
    QVERIFY(m_dialog && m_dialog->isVisible());
}

void ReviewDialogTest::theVerbSaysWhatWillBeDone()
{
    open({ webhook(0) });
    QCOMPARE(verb()->text(), u"Update 1 number"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Review 1 change"_s);
    QVERIFY(verb()->isEnabled());
    delete m_dialog;
    open({ webhook(0), webhook(1) });
    QCOMPARE(verb()->text(), u"Update 2 numbers"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Review 2 changes"_s);
    delete m_dialog;
    open({ webhook(0), change(ChangeKind::Release, owned(1)) });
    QCOMPARE(verb()->text(), u"Apply 2 changes"_s);
}

void ReviewDialogTest::oneReleaseWantsItsLastFourDigits()
{
    const OwnedNumber number = owned(0);
    open({ change(ChangeKind::Release, number) });
    QCOMPARE(verb()->text(), u"Release 1 number"_s);
    QVERIFY(confirmation()->isVisible());
    QVERIFY(textsOf(*m_dialog).contains(QString(u"One release: "_s + number.ref.number.international())));
    QVERIFY(confirmation()->hasFocus());
    const QString digits = number.ref.number.digits();
    for (const QString &wrong : { QString(), digits.right(3), digits.right(5), digits, u"1"_s, u"0000"_s }) {
        confirmation()->setText(wrong);
        QCOMPARE(verb()->isEnabled(), wrong == digits.right(4));
    }
    confirmation()->setText(QString(u' ' + digits.right(4) + u' '));
    QVERIFY(verb()->isEnabled());
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTRY_COMPARE(m_desk->inventory.find(number.ref).has_value(), false);
    QCOMPARE(m_desk->server.vonageState().executedCount("cancel"), 1);
}

void ReviewDialogTest::severalReleasesWantTheirCount()
{
    open({ change(ChangeKind::Release, owned(0)), change(ChangeKind::Release, owned(1)), webhook(2) });
    QVERIFY(!verb()->isEnabled());
    QVERIFY(textsOf(*m_dialog).join(u'\n').contains(u"2 releases"_s));
    confirmation()->setText(u"3"_s);
    QVERIFY(!verb()->isEnabled());
    confirmation()->setText(u"2"_s);
    QVERIFY(verb()->isEnabled());
}

void ReviewDialogTest::aReleaseSaysWhatItMeans()
{
    open({ change(ChangeKind::Release, owned(0)) });
    QVERIFY(
        cell(0, ReviewModel::ChangeColumn).contains(m_desk->accounts.info(u"vonage"_s).releaseConsequence));
    QVERIFY(rows()->index(0, 0).data(IrreversibleRole).toBool());
}

void ReviewDialogTest::aDifferenceIsShownFromWhatIsThereNow()
{
    OwnedNumber number = owned(0);
    VonageConfiguration theirs;
    theirs.appId = m_desk->server.vonageState().applications().ids().first();
    m_desk->server.vonageState().changeFromUnder(number.ref.number.digits(), theirs);
    // Somebody linked an application; the person only wants the webhook, so that is all that changes.
    number.settings.remove(u"moHttpUrl"_s);
    open({ change(ChangeKind::Configure, number, { { u"moHttpUrl"_s, u"https://new.example/in"_s } }) });
    const QModelIndex index = rows()->index(0, ReviewModel::ChangeColumn);
    const auto shown = index.data(DifferenceRole).value<QList<FieldDifference>>();
    QCOMPARE(shown,
        (QList<FieldDifference>{ { u"Inbound message webhook"_s, QString(), u"https://new.example/in"_s } }));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"https://new.example/in"_s));
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTRY_VERIFY(cell(0, ReviewModel::ChangeColumn).startsWith(u"Done"_s));
    const auto now = m_desk->server.vonageState().find(number.ref.country, number.ref.number.digits());
    QCOMPARE(now->configuration.appId, theirs.appId);
    QCOMPARE(now->configuration.moHttpUrl, u"https://new.example/in"_s);
}

void ReviewDialogTest::rowsThatCannotBeAppliedSayWhyAndAreLeftOut()
{
    const OwnedNumber gone = ownedNumber(m_account, u"447700900999"_s);
    open({ webhook(0),
        change(ChangeKind::Configure, gone, { { u"moHttpUrl"_s, u"https://new.example/in"_s } }) });
    QCOMPARE(verb()->text(), u"Update 1 number"_s);
    QVERIFY(child<MessageBar>(*m_dialog, "notice")->text().startsWith(u"1 row cannot be applied"_s));
    QVERIFY(cell(1, ReviewModel::ChangeColumn).endsWith(u'.'));
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTRY_VERIFY(cell(0, ReviewModel::ChangeColumn).startsWith(u"Done"_s));
    QCOMPARE(sent(), 1);
}

void ReviewDialogTest::aConflictIsSaidAndNotWritten()
{
    VonageConfiguration theirs;
    theirs.moHttpUrl = u"https://theirs.example/in"_s;
    m_desk->server.vonageState().changeFromUnder(owned(0).ref.number.digits(), theirs);
    open({ webhook(0), webhook(1) });
    QVERIFY2(cell(0, ReviewModel::ChangeColumn).contains(u"Changed by somebody else"_s),
        qPrintable(cell(0, ReviewModel::ChangeColumn)));
    QCOMPARE(verb()->text(), u"Update 1 number"_s);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTRY_VERIFY(cell(1, ReviewModel::ChangeColumn).startsWith(u"Done"_s));
    QCOMPARE(sent(), 1);
    const auto now = m_desk->server.vonageState().find(owned(0).ref.country, owned(0).ref.number.digits());
    QCOMPARE(now->configuration.moHttpUrl, theirs.moHttpUrl);
}

void ReviewDialogTest::withNothingApplicableThereIsNoVerb()
{
    open({ change(ChangeKind::Release, ownedNumber(m_account, u"447700900999"_s)) });
    QVERIFY(!verb()->isEnabled());
    QVERIFY(!confirmation()->isVisible());
}

void ReviewDialogTest::outcomesAreShownInTheirRows()
{
    m_desk->server.failNext("POST /number/update", 420,
        R"({"error-code":"420","error-code-label":"Numbers from this country can be requested from the Dashboard"})");
    open({ webhook(0), webhook(1) });
    QTest::mouseClick(verb(), Qt::LeftButton);
    QVERIFY(!verb()->isVisible());
    QCOMPARE(cancel()->text(), u"Close"_s);
    QVERIFY(child<QLabel>(*m_dialog, "subHeading")->text().startsWith(u"2 changes under way"_s));
    QTRY_VERIFY(cell(1, ReviewModel::ChangeColumn).startsWith(u"Done"_s));
    QVERIFY(!cell(0, ReviewModel::ChangeColumn).startsWith(u"Done"_s));
    QCOMPARE(
        rows()->index(1, ReviewModel::ChangeColumn).data(StateSignRole).value<StateSign>(), StateSign::Ready);
}

void ReviewDialogTest::anUnknownOutcomeIsNotCalledFailed()
{
    m_desk->server.failNext("POST /number/update", 502, "<html>Bad gateway</html>");
    open({ webhook(0) });
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTRY_VERIFY2(cell(0, ReviewModel::ChangeColumn).startsWith(u"Checking"_s),
        qPrintable(cell(0, ReviewModel::ChangeColumn)));
    QVERIFY(!textsOf(*m_dialog).join(u'\n').contains(u"fail"_s, Qt::CaseInsensitive));
    QCOMPARE(rows()->index(0, ReviewModel::ChangeColumn).data(StateSignRole).value<StateSign>(),
        StateSign::Checking);
}

void ReviewDialogTest::closingAfterwardsDoesNotStopIt()
{
    m_desk->server.vonagePort().setPace({ std::chrono::milliseconds(40), 0, 1, true });
    open({ webhook(0), webhook(1), webhook(2) });
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTest::mouseClick(cancel(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_desk->server.vonageState().executedCount("update"), 3);
    QTRY_COMPARE(m_desk->runner.underWay(), 0);
}

void ReviewDialogTest::aClickTwiceSendsOnce()
{
    open({ webhook(0) });
    QSignalSpy applied(m_dialog.data(), &ReviewDialog::applied);
    verb()->click();
    verb()->click();
    QCOMPARE(applied.size(), 1);
    QTRY_VERIFY(cell(0, ReviewModel::ChangeColumn).startsWith(u"Done"_s));
    QCOMPARE(m_desk->server.vonageState().executedCount("update"), 1);
}

void ReviewDialogTest::whatIsShownCanBeCopied()
{
    open({ webhook(0), change(ChangeKind::Release, owned(1)) });
    QTest::mouseClick(child<QPushButton>(*m_dialog, "copyButton"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(
        QString(u"Vonage Ops EU\t"_s + owned(0).ref.number.e164() + u"\tConfigure\t"_s)));
    QVERIFY(lines.at(1).contains(u"\tRelease\t"_s));
}

Change ReviewDialogTest::buyWithoutAPrice()
{
    if (!m_world)
        qFatal("There is no fake account.");
    NumberOffer offer;
    offer.ref = { m_fake, u"GB"_s, PhoneNumber::fromDigits(u"447700900777"_s).value() };
    if (m_world->offers.isEmpty())
        m_world->offers << offer;
    return buyChange(offer);
}

void ReviewDialogTest::aPriceThatIsNotToldIsAgreedToInEveryReview()
{
    for (int round = 0; round < 2; ++round) {
        open({ buyWithoutAPrice() });
        auto *box = child<QCheckBox>(*m_dialog, "consent0");
        QVERIFY(box->isVisible() && !box->isChecked());
        QCOMPARE(box->accessibleName(), u"A monthly charge follows."_s);
        QVERIFY(!verb()->isEnabled());
        box->setChecked(true);
        QVERIFY(verb()->isEnabled());
        box->setChecked(false);
        QVERIFY(!verb()->isEnabled());
        QVERIFY(m_world->sent.isEmpty());
        delete m_dialog;
    }
    open({ buyWithoutAPrice() });
    child<QCheckBox>(*m_dialog, "consent0")->setChecked(true);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QTRY_COMPARE(m_world->sent.size(), 1);
    QVERIFY(!child<ConsentList>(*m_dialog, "consents")->isVisible());
    QTRY_COMPARE(m_desk->runner.underWay(), 0);
    delete m_dialog;
    // Nothing to agree to where no price is missing.
    open({ webhook(0) });
    QVERIFY(!child<ConsentList>(*m_dialog, "consents")->isVisible());
    QVERIFY(verb()->isEnabled());
}

void ReviewDialogTest::aClickOnTheSentenceTicksIt()
{
    open({ buyWithoutAPrice() });
    auto *box = child<QCheckBox>(*m_dialog, "consent0");
    for (auto *label : child<ConsentList>(*m_dialog, "consents")->findChildren<QLabel *>()) {
        if (label->text() == box->accessibleName())
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QVERIFY(box->isChecked() && verb()->isEnabled());
}

void ReviewDialogTest::theTabKeyComesToTheSentenceBeforeTheButtons()
{
    open({ buyWithoutAPrice() });
    auto *box = child<QCheckBox>(*m_dialog, "consent0");
    child<QTableView>(*m_dialog, "table")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Tab);
    QVERIFY(child<QPushButton>(*m_dialog, "copyButton")->hasFocus());
}

void ReviewDialogTest::pricesThatAreNotToldAreSaidAndNeverNothing()
{
    open({ buyWithoutAPrice() });
    QCOMPARE(cell(0, ReviewModel::CostColumn), u"not told"_s);
    auto *costs = child<CostSummary>(*m_dialog, "costs");
    QVERIFY(costs->isVisible());
    const QString shown = textsOf(*costs).join(u'\n');
    QVERIFY2(shown.contains(u"not told"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u'0'), qPrintable(shown));
}

void ReviewDialogTest::amountsAreNeverCut_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 900;
    QTest::newRow("panel") << 324;
    QTest::newRow("narrow") << 200;
}

void ReviewDialogTest::amountsAreNeverCut()
{
    QFETCH(int, width);
    QWidget panel;
    auto *column = new QVBoxLayout(&panel);
    auto *costs = new CostSummary(&panel);
    column->addWidget(costs);
    column->addStretch(1);
    costs->setAmounts({ u"€8.44 and 2 prices not told"_s, u"€3.44 · $0.946 and 1 price not told"_s, {} });
    panel.resize(width, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    settle();
    for (const auto *label : costs->findChildren<QLabel *>()) {
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QVERIFY2(label->mapTo(costs, QPoint(label->width(), label->height())).x() <= costs->width(),
            qPrintable(label->text()));
        QVERIFY(label->mapTo(costs, QPoint(0, label->height())).y() <= costs->height());
    }
    // In the review's width everything stands in one line.
    if (width == 900)
        QCOMPARE(costs->findChildren<QLabel *>().last()->mapTo(costs, QPoint()).y(),
            costs->findChildren<QLabel *>().at(1)->mapTo(costs, QPoint()).y());
}

void ReviewDialogTest::aProviderThatCannotBeReachedLeavesEverythingUnsent()
{
    Account account = *m_desk->accounts.find(m_account);
    account.baseUrls.insert(u"rest"_s, u"http://127.0.0.1:9"_s);
    Outcome saved(m_desk->accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    open({ webhook(0) });
    QVERIFY(!verb()->isEnabled());
    QVERIFY(cell(0, ReviewModel::ChangeColumn).contains(u"refused the connection"_s));
    QVERIFY(cell(0, ReviewModel::ChangeColumn).contains(u"Nothing was changed."_s));
}

QTEST_MAIN(ReviewDialogTest)
#include "tst_reviewdialog.moc"
