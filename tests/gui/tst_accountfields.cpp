// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/accountdialog.h"
#include "gui/theme/look.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"

#include <QPointer>
#include <QToolButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The account dialog with the fields of each provider.
class AccountFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<SandboxDesk>(); }
    void cleanup();
    void largeTextIsNotCutAtTheSide();
    void everyProviderHasItsFields_data();
    void everyProviderHasItsFields();
    void everyProviderConnectsInTheSandbox_data();
    void everyProviderConnectsInTheSandbox();
    void advancedFieldsAreKeptWithTheAccount();

private:
    void open(const std::optional<Account> &account = {});
    void choose(const QString &provider);
    /// With what the sandbox serves this provider at.
    void fillFor(const QString &provider);
    void click(const char *button)
    {
        QTest::mouseClick(child<QPushButton>(*m_dialog, button), Qt::LeftButton);
    }
    MessageBar *result() const { return child<MessageBar>(*m_dialog, "result"); }

    std::unique_ptr<SandboxDesk> m_desk;
    QPointer<AccountDialog> m_dialog;
};

void AccountFieldsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void AccountFieldsTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

void AccountFieldsTest::open(const std::optional<Account> &account)
{
    m_dialog = new AccountDialog(m_desk->desk(), account);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void AccountFieldsTest::choose(const QString &provider)
{
    auto *box = child<QComboBox>(*m_dialog, "provider");
    QVERIFY2(box->findData(provider) >= 0, qPrintable(provider));
    box->setCurrentIndex(box->findData(provider));
}

void AccountFieldsTest::largeTextIsNotCutAtTheSide()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    open();
    choose(u"sinch"_s);
    child<QToolButton>(*m_dialog, "advancedButton")->setChecked(true);
    fillFor(u"sinch"_s);
    click("testButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Success);
    settle();
    const auto *content = child<QWidget>(*m_dialog, "content");
    QVERIFY2(content->width() <= content->parentWidget()->width(),
        qPrintable(u"%1 of %2"_s.arg(content->width()).arg(content->parentWidget()->width())));
    QApplication::setFont(before);
}

void AccountFieldsTest::everyProviderHasItsFields_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("plain");
    QTest::addColumn<QStringList>("advanced");
    QTest::newRow("vonage") << u"vonage"_s << QStringList{ u"API key"_s, u"API secret"_s } << QStringList();
    QTest::newRow("sinch") << u"sinch"_s << QStringList{ u"Project ID"_s, u"Key ID"_s, u"Key secret"_s }
                           << QStringList{ u"API version"_s, u"Sign in with"_s, u"Token URL"_s };
    QTest::newRow("bird") << u"bird"_s << QStringList{ u"API key"_s } << QStringList();
    QTest::newRow("birdcrm") << u"birdcrm"_s
                             << QStringList{ u"Access key"_s, u"Organization ID"_s, u"Workspace ID"_s }
                             << QStringList();
}

void AccountFieldsTest::everyProviderHasItsFields()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, plain);
    QFETCH(QStringList, advanced);
    open();
    choose(provider);
    const auto labels = [this](const char *form) {
        QStringList names;
        for (const auto *field : child<FieldForm>(*m_dialog, form)->findChildren<FormField *>())
            names << field->label();
        return names;
    };
    QCOMPARE(labels("credentials"), plain);
    QCOMPARE(labels("advancedCredentials"), advanced);
    for (const auto *field : child<FieldForm>(*m_dialog, "credentials")->findChildren<FormField *>())
        QVERIFY2(field->hint().size() > 10, qPrintable(field->label()));
    auto *more = child<QToolButton>(*m_dialog, "advancedButton");
    QCOMPARE(more->accessibleDescription().contains(u"sign-in"_s), !advanced.isEmpty());
    more->setChecked(true);
    QCOMPARE(child<FieldForm>(*m_dialog, "advancedCredentials")->isVisible(), !advanced.isEmpty());
    // What is missing is said at its own field, without asking anybody.
    click("saveButton");
    QVERIFY(child<FieldForm>(*m_dialog, "credentials")->findChildren<FormField *>().first()->hasError());
    QCOMPARE(m_desk->accounts.all().size(), 0);
}

void AccountFieldsTest::everyProviderConnectsInTheSandbox_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *provider : { "vonage", "sinch", "bird", "birdcrm" })
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

void AccountFieldsTest::everyProviderConnectsInTheSandbox()
{
    QFETCH(QString, provider);
    open();
    choose(provider);
    fillFor(provider);
    click("testButton");
    QTRY_COMPARE(result()->kind(), MessageBar::Success);
    QPointer<AccountDialog> dialog = m_dialog;
    click("saveButton");
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_desk->accounts.all().size(), 1);
    QCOMPARE(m_desk->accounts.all().first().provider, provider);
}

void AccountFieldsTest::fillFor(const QString &provider)
{
    for (const SandboxAccount &account : m_desk->server.accounts()) {
        if (account.provider != provider)
            continue;
        for (const SettingValues &values : { account.credentials, account.secrets, account.baseUrls }) {
            for (auto value = values.cbegin(); value != values.cend(); ++value) {
                auto *editor = child<QWidget>(*m_dialog, qPrintable(QString(u"field_"_s + value.key())));
                if (auto *edit = qobject_cast<QLineEdit *>(editor))
                    edit->setText(value.value());
            }
        }
    }
}

void AccountFieldsTest::advancedFieldsAreKeptWithTheAccount()
{
    open();
    choose(u"sinch"_s);
    fillFor(u"sinch"_s);
    auto *version = child<QComboBox>(*m_dialog, "field_apiVersion");
    version->setCurrentIndex(version->findData(u"v1alpha1"_s));
    Q_EMIT version->activated(version->currentIndex());
    QPointer<AccountDialog> dialog = m_dialog;
    click("saveButton");
    QTRY_VERIFY(!dialog);
    const Account saved = m_desk->accounts.all().first();
    QCOMPARE(saved.credentials.value(u"apiVersion"_s), u"v1alpha1"_s);
    QVERIFY(m_desk->accounts.infoOf(saved.id).settingFields.size()
        < m_desk->accounts.info(u"sinch"_s).settingFields.size());
    open(saved);
    QCOMPARE(child<QComboBox>(*m_dialog, "field_apiVersion")->currentData().toString(), u"v1alpha1"_s);
    dialog = m_dialog;
    child<QLineEdit>(*m_dialog, "label")->setText(u"Renamed"_s);
    click("saveButton");
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_desk->accounts.all().first().credentials, saved.credentials);
}

QTEST_MAIN(AccountFieldsTest)
#include "tst_accountfields.moc"
