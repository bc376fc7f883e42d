// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"
#include "gui/ask.h"
#include "gui/dialogs/accountsettingsdialog.h"
#include "gui/presenters/activitypresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"

#include <QClipboard>
#include <QPointer>
#include <QToolButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString kOld = u"OldCanary-0123456789-0123456789-0123"_s;
const QString kNew = u"NewCanary-0123456789-0123456789-0123"_s;
} // namespace

/// Settings that hold for a whole account.
class AccountSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theValueIsReadAndMasked();
    void itIsShownAndCopiedOnlyWhenAskedFor();
    void nothingIsSentWithoutAYes();
    void aYesChangesItAndTheJournalHasNoValue();
    void whatCannotBeReadOffersToTryAgain();
    void aRefusalIsSaidAndTheTypedValueStays();
    void aReadOnlyAccountIsNotChanged();
    void closingDoesNotStopTheChange();
    void everySimulatedProviderThatHasSuchTakesThem();

private:
    void open();
    QLineEdit *line() const { return child<QLineEdit>(*m_dialog, "field_hmac"); }
    MessageBar *notice() const { return child<MessageBar>(*m_dialog, "notice"); }
    QPushButton *change() const { return child<QPushButton>(*m_dialog, "changeButton"); }
    bool isRead() const { return child<QWidget>(*m_dialog, "fields")->isEnabled(); }
    QString stored() const
    {
        QString text;
        m_world->accountSettings.value(u"hmac"_s).reveal(
            [&text](QByteArrayView bytes) { text = QString::fromUtf8(bytes); });
        return text;
    }
    void typeAndAnswer(bool yes)
    {
        line()->setText(kNew);
        Ask::answerNext(yes);
        QTest::mouseClick(change(), Qt::LeftButton);
        settle();
    }

    std::unique_ptr<SandboxDesk> m_desk;
    std::shared_ptr<FakeWorld> m_world;
    AccountId m_account;
    QPointer<AccountSettingsDialog> m_dialog;
};

void AccountSettingsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void AccountSettingsTest::init()
{
    auto worlds = std::make_shared<FakeProvider::Worlds>();
    m_world = (*worlds)[u"fake-key"_s] = std::make_shared<FakeWorld>();
    m_world->accountSettings.insert(u"hmac"_s, Secret::fromText(kOld));
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions(), std::make_unique<MemoryStore>(), fakeProviders(worlds));
    m_account = addFakeAccount(*m_desk);
    QGuiApplication::clipboard()->clear();
}

void AccountSettingsTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

void AccountSettingsTest::open()
{
    m_dialog = new AccountSettingsDialog(m_desk->desk(), m_account);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void AccountSettingsTest::theValueIsReadAndMasked()
{
    open();
    QTRY_VERIFY(isRead());
    QCOMPARE(line()->echoMode(), QLineEdit::Password);
    QCOMPARE(line()->text(), kOld);
    QCOMPARE(line()->accessibleName(), u"Callback secret"_s);
    QVERIFY(!textsOf(*m_dialog).join(u'\n').contains(u"OldCanary"_s));
    QVERIFY(!change()->isEnabled());
    QVERIFY(child<QPushButton>(*m_dialog, "cancelButton")->isDefault());
}

void AccountSettingsTest::itIsShownAndCopiedOnlyWhenAskedFor()
{
    open();
    QTRY_VERIFY(isRead());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTest::mouseClick(child<QToolButton>(*m_dialog, "show_hmac"), Qt::LeftButton);
    QCOMPARE(line()->displayText(), kOld);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTest::mouseClick(child<QToolButton>(*m_dialog, "copy_hmac"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), kOld);
    QTest::mouseClick(child<QToolButton>(*m_dialog, "show_hmac"), Qt::LeftButton);
    QVERIFY(line()->displayText() != kOld);
}

void AccountSettingsTest::nothingIsSentWithoutAYes()
{
    open();
    QTRY_VERIFY(isRead());
    typeAndAnswer(false);
    QTRY_VERIFY(Ask::asked().last().contains(u"Callback secret"_s));
    QVERIFY(Ask::asked().last().contains(u"everything"_s));
    QVERIFY(!Ask::asked().last().contains(u"Canary"_s));
    QCOMPARE(m_desk->activity.records().size(), 0);
    QCOMPARE(stored(), kOld);
    QCOMPARE(line()->text(), kNew);
}

void AccountSettingsTest::aYesChangesItAndTheJournalHasNoValue()
{
    open();
    QTRY_VERIFY(isRead());
    typeAndAnswer(true);
    QTRY_COMPARE(notice()->kind(), MessageBar::Success);
    QCOMPARE(stored(), kNew);
    QVERIFY(!change()->isEnabled());
    QCOMPARE(m_desk->activity.records().size(), 1);
    const ChangeRecord record = m_desk->activity.records().first();
    QCOMPARE(record.state, ChangeState::Done);
    QCOMPARE(subjectText(record.change), u"Account settings"_s);
    QCOMPARE(askedText(record, m_desk->accounts.infoOf(m_account)), u"New value of: Callback secret"_s);
    const QStringList cells
        = journalCells(record, accountLabels(m_desk->accounts), QDateTime::currentDateTimeUtc());
    const QString told = QString(cells.join(u'\n') + record.notes.join(u'\n') + record.request
        + record.change.edits.values().join(u'\n'));
    QVERIFY2(!told.contains(u"Canary"_s), qPrintable(told));
}

void AccountSettingsTest::whatCannotBeReadOffersToTryAgain()
{
    m_world->readError = answeredError(ErrorKind::Forbidden, Delivery::Answered);
    open();
    QTRY_COMPARE(notice()->kind(), MessageBar::Error);
    QVERIFY(!isRead() && !change()->isEnabled());
    m_world->readError.reset();
    QTest::mouseClick(child<QPushButton>(*m_dialog, "readAgainButton"), Qt::LeftButton);
    QTRY_VERIFY(isRead());
    QCOMPARE(line()->text(), kOld);
    QVERIFY(!notice()->isVisible());
}

void AccountSettingsTest::aRefusalIsSaidAndTheTypedValueStays()
{
    m_world->fates = { Fate::Refuse };
    open();
    QTRY_VERIFY(isRead());
    typeAndAnswer(true);
    QTRY_COMPARE(notice()->kind(), MessageBar::Error);
    QVERIFY(isRead());
    QCOMPARE(line()->text(), kNew);
    QVERIFY(change()->isEnabled());
    QCOMPARE(stored(), kOld);
}

void AccountSettingsTest::aReadOnlyAccountIsNotChanged()
{
    m_account = addFakeAccount(*m_desk, u"other-key"_s, [](Account &account) { account.readOnly = true; });
    open();
    QTRY_VERIFY(isRead());
    line()->setText(kNew);
    QVERIFY(!change()->isEnabled());
    QVERIFY(notice()->isVisible() && notice()->text().contains(u"read-only"_s));
}

void AccountSettingsTest::closingDoesNotStopTheChange()
{
    open();
    QTRY_VERIFY(isRead());
    typeAndAnswer(true);
    delete m_dialog;
    QTRY_COMPARE(m_desk->runner.underWay(), 0);
    QCOMPARE(stored(), kNew);
}

void AccountSettingsTest::everySimulatedProviderThatHasSuchTakesThem()
{
    int tried = 0;
    for (const SandboxAccount &simulated : m_desk->server.accounts()) {
        if (m_desk->accounts.info(simulated.provider).accountFields.isEmpty())
            continue;
        m_account = m_desk->addSandboxAccount(simulated.provider);
        const QString value = u"0123456789abcdef0123456789abcde%1"_s.arg(++tried);
        open();
        QTRY_VERIFY(isRead());
        auto *first = m_dialog->findChild<QLineEdit *>();
        QVERIFY(first->text() != value);
        first->setText(u"too short"_s);
        QTest::mouseClick(change(), Qt::LeftButton);
        QVERIFY(m_dialog->findChild<FormField *>()->hasError());
        first->setText(value);
        Ask::answerNext(true);
        QTest::mouseClick(change(), Qt::LeftButton);
        QTRY_COMPARE(notice()->kind(), MessageBar::Success);
        delete m_dialog;
        open();
        QTRY_VERIFY(isRead());
        QCOMPARE(m_dialog->findChild<QLineEdit *>()->text(), value);
        delete m_dialog;
    }
    QVERIFY(tried > 0);
}

QTEST_MAIN(AccountSettingsTest)
#include "tst_accountsettings.moc"
