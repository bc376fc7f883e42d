// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/accountdialog.h"
#include "gui/theme/look.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "scriptedstore.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString kCanary = u"CanarySecret7QxZ"_s;
}

/// Adding and editing an account.
class AccountDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFieldsAreThoseOfTheProvider();
    void whatIsMissingIsSaidAtItsField();
    void everyProblemStandsAtItsField_data();
    void everyProblemStandsAtItsField();
    void aDuplicateIsSaidAtTheKey();
    void aConnectionThatWorksSaysWhoAnswered();
    void refusedCredentialsAreSaidWithCauses();
    void aProviderThatIsNotThereIsSaid();
    void savingAddsTheAccount();
    void thePaceIsFoundOutUnlessAPersonSetsTheMost();
    void anEmptyLabelIsFilledIn();
    void anEditKeepsTheSecretThatIsNotTyped();
    void anAccountThatIsHeldSaysByWhat();
    void aLimitKeepsItsCurrency();
    void aKeychainThatRefusesOffersTheTwoWaysOn_data();
    void aKeychainThatRefusesOffersTheTwoWaysOn();
    void unlockAndRetrySavesOnceTheKeychainIsOpen();
    void nothingIsSavedWhenTheKeychainRefuses();
    void aSlowKeychainKeepsTheWindowAliveAndBusy();
    void theSecretIsShownNowhere();

private:
    void open(const std::optional<Account> &account = {});
    void fill(const QString &secret = {});
    void choose(const QString &provider);
    void set(const char *line, const QString &text) { child<QLineEdit>(*m_dialog, line)->setText(text); }
    void click(const char *button)
    {
        QTest::mouseClick(child<QPushButton>(*m_dialog, button), Qt::LeftButton);
    }
    QPushButton *action(const QString &text) const;
    FormField *frame(const char *field) const
    {
        return qobject_cast<FormField *>(child<QWidget>(*m_dialog, field)->parentWidget());
    }
    MessageBar *result() const { return child<MessageBar>(*m_dialog, "result"); }

    std::shared_ptr<KeychainScript> m_keychain;
    std::unique_ptr<SandboxDesk> m_desk;
    QPointer<AccountDialog> m_dialog;
};

void AccountDialogTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void AccountDialogTest::init()
{
    m_keychain = std::make_shared<KeychainScript>();
    m_desk = std::make_unique<SandboxDesk>(SandboxOptions{}, std::make_unique<ScriptedStore>(m_keychain));
}

void AccountDialogTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

void AccountDialogTest::open(const std::optional<Account> &account)
{
    m_dialog = new AccountDialog(m_desk->desk(), account);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    if (!account)
        choose(u"vonage"_s);
}

void AccountDialogTest::choose(const QString &provider)
{
    auto *box = child<QComboBox>(*m_dialog, "provider");
    QVERIFY2(box->findData(provider) >= 0, qPrintable(provider));
    box->setCurrentIndex(box->findData(provider));
}

void AccountDialogTest::fill(const QString &secret)
{
    const VonageEndpoint vonage = m_desk->server.vonage();
    set("label", u"Ops"_s);
    set("field_apiKey", vonage.apiKey);
    set("field_apiSecret", secret.isEmpty() ? vonage.apiSecret : secret);
    set("field_rest", vonage.url);
    set("field_api", vonage.url);
}

QPushButton *AccountDialogTest::action(const QString &text) const
{
    for (auto *button : result()->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(m_dialog))
            return button;
    }
    return nullptr;
}

void AccountDialogTest::theFieldsAreThoseOfTheProvider()
{
    open();
    const auto named = [this](const char *field, const QString &name) {
        auto *editor = child<QWidget>(*m_dialog, field);
        const bool isBox = qobject_cast<QComboBox *>(editor) != nullptr;
        return (isBox ? editor->accessibleDescription() : editor->accessibleName()) == name;
    };
    QVERIFY(named("provider", u"Provider"_s));
    QVERIFY(named("label", u"Label"_s));
    QVERIFY(named("colour", u"Colour"_s));
    QVERIFY(named("field_apiKey", u"API key"_s));
    QVERIFY(named("field_apiSecret", u"API secret"_s));
    QVERIFY(named("field_rest", u"API base URL"_s));
    QVERIFY(named("requestsPerSecond", u"Requests per second"_s));
    QVERIFY(named("monthlyLimit", u"Monthly spending limit"_s));
    QVERIFY(named("readOnlyBox", u"Read-only"_s));
    QCOMPARE(child<QPushButton>(*m_dialog, "testButton")->text(), u"Test connection"_s);
    QVERIFY(frame("field_apiSecret")->hint().size() > 20);
    QVERIFY(!child<QWidget>(*m_dialog, "advanced")->isVisible());
    QTest::mouseClick(child<QToolButton>(*m_dialog, "advancedButton"), Qt::LeftButton);
    QVERIFY(child<QWidget>(*m_dialog, "advanced")->isVisible());
}

void AccountDialogTest::whatIsMissingIsSaidAtItsField()
{
    open();
    click("saveButton");
    QVERIFY(frame("field_apiKey")->hasError());
    QVERIFY(frame("field_apiSecret")->hasError());
    QVERIFY(frame("field_apiSecret")->note().endsWith(u'.'));
    QCOMPARE(m_desk->accounts.all().size(), 0);
    fill();
    click("saveButton");
    QTRY_COMPARE(m_desk->accounts.all().size(), 1);
}

void AccountDialogTest::everyProblemStandsAtItsField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no address") << QByteArray("field_rest") << u"rest.example"_s;
    QTest::newRow("plain http") << QByteArray("field_rest") << u"http://rest.example"_s;
    QTest::newRow("other address") << QByteArray("field_api") << u"ftp://api.example"_s;
    QTest::newRow("limit in words") << QByteArray("monthlyLimit") << u"plenty"_s;
    QTest::newRow("limit below nothing") << QByteArray("monthlyLimit") << u"-5"_s;
}

void AccountDialogTest::everyProblemStandsAtItsField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    open();
    fill();
    set(field.constData(), text);
    click("saveButton");
    QVERIFY(frame(field.constData())->hasError());
    QVERIFY(frame(field.constData())->note().endsWith(u'.'));
    // It can be seen although the part was folded away, and it is said once.
    QVERIFY(child<QWidget>(*m_dialog, field.constData())->isVisible());
    QVERIFY(!result()->isVisible());
    QCOMPARE(m_desk->accounts.all().size(), 0);
    QCOMPARE(m_keychain->writes, 0);
}

void AccountDialogTest::aDuplicateIsSaidAtTheKey()
{
    m_desk->addAccount();
    open();
    fill();
    click("saveButton");
    QVERIFY(frame("field_apiKey")->note().contains(u"account with these credentials already"_s));
    QCOMPARE(m_desk->accounts.all().size(), 1);
}

void AccountDialogTest::aConnectionThatWorksSaysWhoAnswered()
{
    open();
    fill();
    click("testButton");
    QVERIFY(!child<QPushButton>(*m_dialog, "testButton")->isEnabled());
    QTRY_COMPARE(result()->kind(), MessageBar::Success);
    QVERIFY(!result()->text().isEmpty());
    QVERIFY(child<QPushButton>(*m_dialog, "testButton")->isEnabled());
    QCOMPARE(m_desk->accounts.all().size(), 0);
}

void AccountDialogTest::refusedCredentialsAreSaidWithCauses()
{
    open();
    fill(u"WrongSecret1"_s);
    click("testButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Error);
    QVERIFY2(result()->accessibleName().contains(u"refused the API key"_s),
        qPrintable(result()->accessibleName()));
    QVERIFY(result()->details().contains(u"401"_s));
    QVERIFY(m_dialog->isVisible());
}

void AccountDialogTest::aProviderThatIsNotThereIsSaid()
{
    open();
    fill();
    set("field_rest", u"http://127.0.0.1:9"_s);
    click("testButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Error);
    QVERIFY2(result()->accessibleName().contains(u"refused the connection"_s),
        qPrintable(result()->accessibleName()));
}

void AccountDialogTest::savingAddsTheAccount()
{
    open();
    fill();
    child<QSpinBox>(*m_dialog, "requestsPerSecond")->setValue(7);
    set("monthlyLimit", u"250.00"_s);
    child<QAbstractButton>(*m_dialog, "readOnlyBox")->setChecked(true);
    child<QComboBox>(*m_dialog, "colour")->setCurrentIndex(2);
    click("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.all().size(), 1);
    const Account account = m_desk->accounts.all().first();
    QCOMPARE(account.label, u"Ops"_s);
    QCOMPARE(account.requestsPerSecond, 7);
    QCOMPARE(account.monthlyLimit, std::optional(Money(25000, 2, u"EUR"_s)));
    QVERIFY(account.readOnly && account.secretsStored);
    QCOMPARE(account.credentials.keys(), QStringList{ u"apiKey"_s });
    QTRY_COMPARE(m_desk->accounts.state(account.id), AccountState::Ready);
}

void AccountDialogTest::thePaceIsFoundOutUnlessAPersonSetsTheMost()
{
    open();
    fill();
    auto *pace = child<QSpinBox>(*m_dialog, "requestsPerSecond");
    QCOMPARE(pace->text(), u"Automatic"_s);
    QVERIFY(frame("requestsPerSecond")->hint().startsWith(u"Finds out how many "_s));
    pace->setValue(7);
    QVERIFY(frame("requestsPerSecond")->hint().startsWith(u"Never more than this"_s));
    QCOMPARE(pace->accessibleDescription(), frame("requestsPerSecond")->hint());
    pace->setValue(0);
    click("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.all().first().requestsPerSecond, 0);
}

void AccountDialogTest::anEmptyLabelIsFilledIn()
{
    open();
    fill();
    set("label", {});
    click("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.all().first().label, u"Vonage 1"_s);
}

void AccountDialogTest::anEditKeepsTheSecretThatIsNotTyped()
{
    const AccountId id = m_desk->addAccount();
    open(m_desk->accounts.find(id));
    QVERIFY(!child<QComboBox>(*m_dialog, "provider")->isEnabled());
    QCOMPARE(child<QLineEdit>(*m_dialog, "label")->text(), u"Vonage Ops EU"_s);
    QVERIFY(child<QLineEdit>(*m_dialog, "field_apiSecret")->text().isEmpty());
    QVERIFY(frame("field_apiSecret")->note().contains(u"Leave empty"_s));
    set("label", u"Night desk"_s);
    click("testButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Success);
    click("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.find(id)->label, u"Night desk"_s);
    QCOMPARE(m_desk->accounts.state(id), AccountState::Ready);
}

void AccountDialogTest::anAccountThatIsHeldSaysByWhat()
{
    const AccountId id = m_desk->addAccount();
    Change buy;
    buy.id = u"change"_s;
    buy.kind = ChangeKind::Buy;
    buy.ref = { id, u"GB"_s, *PhoneNumber::fromDigits(u"447700900123"_s) };
    Outcome journaled(m_desk->journal().append(buy, {}, u"ada"_s));
    QVERIFY(journaled.wait() && journaled.isOk());
    open(m_desk->accounts.find(id));
    set("field_rest", u"https://elsewhere.example"_s);
    click("saveButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Error);
    QVERIFY(result()->accessibleName().contains(u"not settled"_s));
    QVERIFY(child<QPushButton>(*m_dialog, "saveButton")->isEnabled());
    QVERIFY(m_desk->accounts.find(id)->baseUrls.value(u"rest"_s).startsWith(u"http://127"_s));
}

void AccountDialogTest::aLimitKeepsItsCurrency()
{
    const AccountId id
        = m_desk->addAccount(u"Ops"_s, [](Account &draft) { draft.monthlyLimit = Money(1050, 2, u"USD"_s); });
    open(m_desk->accounts.find(id));
    QCOMPARE(child<QLineEdit>(*m_dialog, "monthlyLimit")->text(), u"10.50"_s);
    QVERIFY(frame("monthlyLimit")->hint().contains(u"USD"_s));
    click("saveButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.find(id)->monthlyLimit, std::optional(Money(1050, 2, u"USD"_s)));
}

void AccountDialogTest::aKeychainThatRefusesOffersTheTwoWaysOn_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::SecretsLocked;
    QTest::newRow("missing") << ErrorKind::SecretsMissing;
    QTest::newRow("silent") << ErrorKind::Timeout;
    QTest::newRow("strange") << ErrorKind::Storage;
}

void AccountDialogTest::aKeychainThatRefusesOffersTheTwoWaysOn()
{
    QFETCH(ErrorKind, kind);
    m_keychain->refusal = makeError(kind, u"The keychain says no."_s);
    open();
    fill();
    click("saveButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Error);
    QVERIFY(result()->accessibleName().contains(u"The keychain says no."_s));
    QVERIFY(result()->accessibleName().contains(u"Nothing was saved."_s));
    QVERIFY(action(u"Unlock and retry"_s));
    QVERIFY(action(u"For this session only"_s));
    QCOMPARE(m_desk->accounts.all().size(), 0);
    QTest::mouseClick(action(u"For this session only"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.all().size(), 1);
    QVERIFY(!m_desk->accounts.all().first().secretsStored);
    QCOMPARE(m_desk->accounts.state(m_desk->accounts.all().first().id), AccountState::Ready);
}

void AccountDialogTest::unlockAndRetrySavesOnceTheKeychainIsOpen()
{
    m_keychain->refusal = makeError(ErrorKind::SecretsLocked);
    open();
    fill();
    click("saveButton");
    QTRY_VERIFY(action(u"Unlock and retry"_s));
    // The prompt is dismissed: still not saved, and both ways are still there.
    QTest::mouseClick(action(u"Unlock and retry"_s), Qt::LeftButton);
    QTRY_VERIFY(action(u"Unlock and retry"_s));
    QCOMPARE(m_desk->accounts.all().size(), 0);
    m_keychain->unlocks = true;
    QTest::mouseClick(action(u"Unlock and retry"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_desk->accounts.all().first().secretsStored);
}

void AccountDialogTest::nothingIsSavedWhenTheKeychainRefuses()
{
    m_keychain->refusal = makeError(ErrorKind::SecretsLocked);
    open();
    fill();
    click("saveButton");
    QTRY_VERIFY(action(u"Unlock and retry"_s));
    click("cancelButton");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->accounts.all().size(), 0);
}

void AccountDialogTest::aSlowKeychainKeepsTheWindowAliveAndBusy()
{
    m_keychain->hangs = true;
    open();
    fill();
    click("saveButton");
    QVERIFY(result()->text().contains(u"Saving…"_s));
    QVERIFY(!child<QPushButton>(*m_dialog, "saveButton")->isEnabled());
    QVERIFY(child<QPushButton>(*m_dialog, "cancelButton")->isEnabled());
    click("cancelButton");
    QTRY_VERIFY(!m_dialog);
}

void AccountDialogTest::theSecretIsShownNowhere()
{
    open();
    fill(kCanary);
    click("testButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Error);
    m_keychain->refusal = makeError(ErrorKind::SecretsLocked);
    click("saveButton");
    QTRY_VERIFY(action(u"Unlock and retry"_s));
    const QString shown = textsOf(*m_dialog).join(u'\n');
    QVERIFY(!shown.contains(kCanary));
    QVERIFY(!shown.contains(QString::fromLatin1(kCanary.toUtf8().toBase64())));
    QCOMPARE(child<QLineEdit>(*m_dialog, "field_apiSecret")->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(AccountDialogTest)
#include "tst_accountdialog.moc"
