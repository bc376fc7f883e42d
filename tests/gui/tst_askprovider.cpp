// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/askproviderdialog.h"
#include "gui/models/numbertable.h"
#include "gui/pages/numberspage.h"
#include "gui/theme/look.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The provider's own list filters.
class AskProviderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFilterReachesTheProvider_data();
    void everyFilterReachesTheProvider();
    void nothingAskedMeansEverything();
    void anApplicationIsAskedForByItsId();
    void digitsThatAreNoneAreSaidAndNotSent();
    void nothingFoundIsSaid();
    void aRefusalIsSaidWithItsDetails();
    void whatWasFoundIsShownInTheTableAndCanBeTakenBack();

private:
    void open();
    void ask() { QTest::mouseClick(child<QPushButton>(*m_dialog, "askButton"), Qt::LeftButton); }
    FieldForm *form() const { return child<FieldForm>(*m_dialog, "form"); }
    QStringList lists() const { return m_desk->transport.urls().filter(u"/account/numbers"_s); }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    QPointer<AskProviderDialog> m_dialog;
};

void AskProviderTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void AskProviderTest::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
}

void AskProviderTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

void AskProviderTest::open()
{
    m_dialog = new AskProviderDialog(m_desk->desk(), m_account);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    m_desk->transport.forget();
}

void AskProviderTest::everyFilterReachesTheProvider_data()
{
    QTest::addColumn<SettingValues>("filters");
    QTest::addColumn<QStringList>("query");
    QTest::newRow("country") << SettingValues{ { u"country"_s, u"GB"_s } } << QStringList{ u"country=GB"_s };
    QTest::newRow("digits anywhere") << SettingValues{ { u"pattern"_s, u"44"_s },
        { u"search_pattern"_s, u"1"_s } }
                                     << QStringList{ u"pattern=44"_s, u"search_pattern=1"_s };
    QTest::newRow("digits at the end")
        << SettingValues{ { u"pattern"_s, u"1"_s }, { u"search_pattern"_s, u"2"_s } }
        << QStringList{ u"pattern=1"_s, u"search_pattern=2"_s };
    QTest::newRow("linked") << SettingValues{ { u"has_application"_s, u"true"_s } }
                            << QStringList{ u"has_application=true"_s };
    QTest::newRow("not linked") << SettingValues{ { u"has_application"_s, u"false"_s } }
                                << QStringList{ u"has_application=false"_s };
    QTest::newRow("one page") << SettingValues{ { u"index"_s, u"2"_s }, { u"size"_s, u"10"_s } }
                              << QStringList{ u"index=2"_s, u"size=10"_s };
}

void AskProviderTest::everyFilterReachesTheProvider()
{
    QFETCH(SettingValues, filters);
    QFETCH(QStringList, query);
    open();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
        form()->setValue(filter.key(), filter.value());
    QSignalSpy found(m_dialog.data(), &AskProviderDialog::found);
    ask();
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(!lists().isEmpty());
    for (const QString &url : lists()) {
        for (const QString &part : query)
            QVERIFY2(url.contains(part), qPrintable(url));
    }
    QTRY_VERIFY(!m_dialog);
}

void AskProviderTest::nothingAskedMeansEverything()
{
    open();
    QCOMPARE(child<QComboBox>(*m_dialog, "field_application_id")->currentText(), u"Any"_s);
    QSignalSpy found(m_dialog.data(), &AskProviderDialog::found);
    ask();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<QList<NumberRef>>().size(), 40);
    for (const QString &url : lists())
        QVERIFY(
            !url.contains(u"application"_s) && !url.contains(u"country"_s) && !url.contains(u"pattern"_s));
}

void AskProviderTest::anApplicationIsAskedForByItsId()
{
    open();
    auto *box = child<QComboBox>(*m_dialog, "field_application_id");
    QTRY_VERIFY(box->count() > 10);
    // The last of two that have the same name.
    const int entry = box->count() - 1;
    box->setCurrentIndex(entry);
    Q_EMIT box->activated(entry);
    ask();
    QTRY_VERIFY(!lists().isEmpty());
    QVERIFY2(lists().first().contains(QString(u"application_id="_s + box->itemData(entry).toString())),
        qPrintable(lists().first()));
}

void AskProviderTest::digitsThatAreNoneAreSaidAndNotSent()
{
    open();
    form()->setValue(u"pattern"_s, u"44x"_s);
    ask();
    QVERIFY(lists().isEmpty());
    QVERIFY(textsOf(*form()).join(u'\n').contains(u"Digits only"_s));
}

void AskProviderTest::nothingFoundIsSaid()
{
    open();
    form()->setValue(u"pattern"_s, u"999999999"_s);
    ask();
    auto *result = child<MessageBar>(*m_dialog, "result");
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(result->text(), u"The provider found no number like this."_s);
    QVERIFY(child<QPushButton>(*m_dialog, "askButton")->isEnabled());
}

void AskProviderTest::aRefusalIsSaidWithItsDetails()
{
    m_desk->server.failNext(
        "GET /account/numbers", 401, R"({"error-code":"401","error-code-label":"authentication failed"})", 5);
    open();
    ask();
    auto *result = child<MessageBar>(*m_dialog, "result");
    QTRY_COMPARE(result->kind(), MessageBar::Error);
    QVERIFY(result->details().contains(u"authentication failed"_s));
    QVERIFY(m_dialog->isVisible());
}

void AskProviderTest::whatWasFoundIsShownInTheTableAndCanBeTakenBack()
{
    NumbersPage page(m_desk->desk());
    const std::unique_ptr<QWidget> panel(page.inspector());
    page.show();
    const auto *table = static_cast<NumberTable *>(child<QTableView>(page, "table")->model());
    page.askProvider();
    QTRY_VERIFY(openWindow<AskProviderDialog>());
    m_dialog = openWindow<AskProviderDialog>();
    form()->setValue(u"country"_s, u"GB"_s);
    ask();
    QTRY_VERIFY(!m_dialog);
    const int found = table->rowCount();
    QVERIFY(found > 0 && found < 40);
    for (int row = 0; row < found; ++row)
        QCOMPARE(table->at(row).ref.country, u"GB"_s);
    auto *chip = child<ChipButton>(page, "askedChip");
    QCOMPARE(chip->text(), u"The provider found %1"_s.arg(found));
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(table->rowCount(), 40);
    QVERIFY(!chip->isVisible());
}

QTEST_MAIN(AskProviderTest)
#include "tst_askprovider.moc"
