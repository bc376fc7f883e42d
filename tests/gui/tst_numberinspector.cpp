// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopstandin.h"
#include "fakeaccounts.h"
#include "gui/openpage.h"
#include "gui/pages/numberinspector.h"
#include "gui/theme/look.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/notelist.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "support/numbers.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The panel beside the numbers.
class NumberInspectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withNothingSelectedItSaysWhatToDo();
    void oneNumberShowsItsSettings();
    void severalNumbersShowWhatTheyShareAndLeaveTheRestAlone();
    void numbersOfSeveralAccountsAreSaid();
    void aChangeIsMarkedCountedAndUndone();
    void anInvalidWebhookIsASentenceAndNoReview_data();
    void anInvalidWebhookIsASentenceAndNoReview();
    void plainHttpIsWarnedAboutButGoesOn();
    void aPhoneIsTypedAsPeopleDoAndSentAsDigits();
    void theApplicationsOfTheAccountCanBeChosen();
    void whatCannotBeReadBackSaysWhatWasLastSet();
    void editsSurviveARefreshThatComesMeanwhile();
    void withoutEditsARefreshIsShown();
    void editsThatWereWrittenAreNoEditsAnyMore();
    void aNumberUnderWayIsBlockedAndLeadsToActivity();
    void detailsAndRawTellEverything();
    void whatIsToBeKnownAndDoneStandsAboveTheSettings();
    void onlySafeLinksAreOpened_data();
    void onlySafeLinksAreOpened();
    void severalNumbersSayWhenOneCannotBeGivenBack();
    void numbersOfDifferentKindsOfAccountsHaveNoCommonForm();
    void aSmallPanelScrollsAndSqueezesNothing_data();
    void aSmallPanelScrollsAndSqueezesNothing();

private:
    OwnedNumber numberWith(const std::function<bool(const OwnedNumber &)> &fits) const;
    OwnedNumber configured() const
    {
        return numberWith([](const OwnedNumber &number) { return number.settings.contains(u"moHttpUrl"_s); });
    }
    QLineEdit *line(const char *name) const { return child<QLineEdit>(*m_panel, name); }
    QString note(const char *field) const
    {
        return qobject_cast<FormField *>(child<QWidget>(*m_panel, field)->parentWidget())->note();
    }
    bool canReview() const { return child<QPushButton>(*m_panel, "reviewButton")->isEnabled(); }
    void clickReview() { QTest::mouseClick(child<QPushButton>(*m_panel, "reviewButton"), Qt::LeftButton); }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    std::unique_ptr<NumberInspector> m_panel;
};

void NumberInspectorTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void NumberInspectorTest::init()
{
    m_desk = std::make_unique<SandboxDesk>(SandboxOptions(), std::make_unique<MemoryStore>(),
        fakeProviders(std::make_shared<FakeProvider::Worlds>()));
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    m_panel = std::make_unique<NumberInspector>(m_desk->desk());
    // As the page does.
    connect(&m_desk->inventory, &Inventory::rowsChanged, m_panel.get(), &NumberInspector::refreshShown);
    m_panel->resize(356, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void NumberInspectorTest::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

OwnedNumber NumberInspectorTest::numberWith(const std::function<bool(const OwnedNumber &)> &fits) const
{
    for (const OwnedNumber &number : numbersOf(m_desk->inventory.columns(), m_account)) {
        if (fits(number))
            return number;
    }
    qFatal("The sandbox owns no such number.");
}

void NumberInspectorTest::withNothingSelectedItSaysWhatToDo()
{
    QVERIFY(child<EmptyState>(*m_panel, "empty")->isVisible());
    QVERIFY(child<EmptyState>(*m_panel, "empty")->accessibleName().contains(u"No number selected"_s));
}

void NumberInspectorTest::oneNumberShowsItsSettings()
{
    const OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    QCOMPARE(child<QLabel>(*m_panel, "heading")->text(), number.ref.number.international());
    QVERIFY(child<QLabel>(*m_panel, "subHeading")->text().endsWith(u"Vonage Ops EU"_s));
    QCOMPARE(line("field_moHttpUrl")->text(), number.settings.value(u"moHttpUrl"_s));
    QVERIFY(!canReview());
    m_panel->focusSettings();
    QTRY_VERIFY(m_panel->isActiveWindow());
    QVERIFY(line("field_moHttpUrl")->hasFocus());
}

void NumberInspectorTest::severalNumbersShowWhatTheyShareAndLeaveTheRestAlone()
{
    const OwnedNumber first = configured();
    OwnedNumber second = numberWith([&](const OwnedNumber &number) {
        return number.settings.value(u"moHttpUrl"_s) != first.settings.value(u"moHttpUrl"_s);
    });
    m_panel->showNumbers({ first, second });
    QCOMPARE(child<QLabel>(*m_panel, "heading")->text(), u"2 numbers"_s);
    QCOMPARE(line("field_moHttpUrl")->text(), QString());
    QCOMPARE(line("field_moHttpUrl")->placeholderText(), u"Different values – left as they are"_s);
    child<FieldForm>(*m_panel, "form")->setValue(u"voiceStatusCallback"_s, u"https://hooks.example/ended"_s);
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    clickReview();
    QCOMPARE(asked.size(), 1);
    const auto changes = asked.first().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 2);
    for (const Change &change : changes) {
        QCOMPARE(change.kind, ChangeKind::Configure);
        QCOMPARE(change.edits.keys(), QStringList{ u"voiceStatusCallback"_s });
    }
    QCOMPARE(changes.at(0).seen, first.settings);
    QCOMPARE(changes.at(1).seen, second.settings);
    QVERIFY(changes.at(0).id != changes.at(1).id);
}

void NumberInspectorTest::numbersOfSeveralAccountsAreSaid()
{
    const AccountId other = m_desk->addRefusedAccount(u"Audit"_s);
    m_panel->showNumbers({ configured(), ownedNumber(other, u"447700900123"_s) });
    QCOMPARE(child<QLabel>(*m_panel, "subHeading")->text(), u"in several accounts"_s);
    QVERIFY(child<FieldForm>(*m_panel, "form")->isVisible());
}

void NumberInspectorTest::aChangeIsMarkedCountedAndUndone()
{
    const OwnedNumber number = configured();
    const QString was = number.settings.value(u"moHttpUrl"_s);
    m_panel->showNumbers({ number });
    line("field_moHttpUrl")->setText(u"https://new.example/in"_s);
    QVERIFY2(
        note("field_moHttpUrl").startsWith(QString(u"was "_s + was)), qPrintable(note("field_moHttpUrl")));
    QCOMPARE(child<QLabel>(*m_panel, "changed")->text(), u"1 field changed"_s);
    line("field_voiceStatusCallback")->setText(u"https://new.example/ended"_s);
    QCOMPARE(child<QLabel>(*m_panel, "changed")->text(), u"2 fields changed"_s);
    QVERIFY(canReview());
    QTest::mouseClick(child<QPushButton>(*m_panel, "undoButton"), Qt::LeftButton);
    QCOMPARE(line("field_moHttpUrl")->text(), was);
    QCOMPARE(line("field_voiceStatusCallback")->text(), QString());
    QCOMPARE(child<QLabel>(*m_panel, "changed")->text(), QString());
    QVERIFY(!canReview() && !child<QPushButton>(*m_panel, "undoButton")->isEnabled());
}

void NumberInspectorTest::anInvalidWebhookIsASentenceAndNoReview_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : { "hooks.example", "ftp://hooks.example/in", "https://",
             "https://user:pw@hooks.example/", "https://hooks.example/#top", "javascript:alert(1)" })
        QTest::newRow(url) << QString::fromLatin1(url);
}

void NumberInspectorTest::anInvalidWebhookIsASentenceAndNoReview()
{
    QFETCH(QString, url);
    m_panel->showNumbers({ configured() });
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    line("field_moHttpUrl")->setText(url);
    clickReview();
    QCOMPARE(asked.size(), 0);
    QVERIFY(qobject_cast<FormField *>(line("field_moHttpUrl")->parentWidget())->hasError());
    QVERIFY(note("field_moHttpUrl").endsWith(u'.'));
}

void NumberInspectorTest::plainHttpIsWarnedAboutButGoesOn()
{
    m_panel->showNumbers({ configured() });
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    line("field_moHttpUrl")->setText(u"http://hooks.example/in"_s);
    clickReview();
    QCOMPARE(asked.size(), 1);
    QVERIFY(note("field_moHttpUrl").contains(u"http"_s));
    QVERIFY(!qobject_cast<FormField *>(line("field_moHttpUrl")->parentWidget())->hasError());
}

void NumberInspectorTest::aPhoneIsTypedAsPeopleDoAndSentAsDigits()
{
    m_panel->showNumbers({ configured() });
    auto &form = *child<FieldForm>(*m_panel, "form");
    form.setValue(u"voiceCallbackType"_s, u"tel"_s);
    form.setValue(u"voiceCallbackValue"_s, u"+44 7700 900 123"_s);
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    clickReview();
    QCOMPARE(asked.size(), 1);
    const Change change = asked.first().first().value<QList<Change>>().first();
    QCOMPARE(change.edits.value(u"voiceCallbackValue"_s), u"447700900123"_s);
}

void NumberInspectorTest::theApplicationsOfTheAccountCanBeChosen()
{
    const OwnedNumber linked
        = numberWith([](const OwnedNumber &number) { return number.settings.contains(u"app_id"_s); });
    m_panel->showNumbers({ linked });
    auto *box = child<QComboBox>(*m_panel, "field_app_id");
    QTRY_VERIFY(box->count() > 10);
    QCOMPARE(box->currentData().toString(), linked.settings.value(u"app_id"_s));
    QVERIFY(!canReview());
    // Two applications have the same name; each can be chosen.
    for (int entry = 1; entry < box->count(); ++entry) {
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
        QCOMPARE(
            child<FieldForm>(*m_panel, "form")->values().value(u"app_id"_s), box->itemData(entry).toString());
    }
}

void NumberInspectorTest::whatCannotBeReadBackSaysWhatWasLastSet()
{
    const OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    QCOMPARE(line("field_voiceStatusCallback")->placeholderText(), u"Cannot be read back"_s);
    QTRY_VERIFY2(note("field_voiceStatusCallback").contains(u"nothing was set here"_s),
        qPrintable(note("field_voiceStatusCallback")));
    Change change;
    change.ref = number.ref;
    change.seen = number.settings;
    change.edits = { { u"voiceStatusCallback"_s, u"https://hooks.example/ended"_s } };
    m_desk->runner.apply({ change });
    QTRY_COMPARE(m_desk->activity.records().size(), 1);
    QTRY_COMPARE(m_desk->activity.records().first().state, ChangeState::Done);
    m_panel->showNumbers({ number });
    QTRY_VERIFY(note("field_voiceStatusCallback").contains(u"Last set here: https://hooks.example/ended"_s));
    // What was last set at one number says nothing about several.
    m_panel->showNumbers(numbersOf(m_desk->inventory.columns(), m_account).mid(0, 2));
    settle();
    QVERIFY(!note("field_voiceStatusCallback").contains(u"Last set here"_s));
}

void NumberInspectorTest::editsSurviveARefreshThatComesMeanwhile()
{
    OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    line("field_moHttpUrl")->setText(u"https://mine.example/in"_s);
    VonageConfiguration theirs;
    theirs.moHttpUrl = u"https://theirs.example/in"_s;
    m_desk->server.vonageState().changeFromUnder(number.ref.number.digits(), theirs);
    m_desk->inventory.refresh(m_account);
    QTRY_COMPARE(m_desk->inventory.find(number.ref)->settings.value(u"moHttpUrl"_s), theirs.moHttpUrl);
    QVERIFY(m_desk->waitForInventory());
    QCOMPARE(line("field_moHttpUrl")->text(), u"https://mine.example/in"_s);
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    clickReview();
    // What was seen stays the base, so that the review finds the conflict.
    QCOMPARE(asked.first().first().value<QList<Change>>().first().seen, number.settings);
}

void NumberInspectorTest::withoutEditsARefreshIsShown()
{
    const OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    VonageConfiguration theirs;
    theirs.moHttpUrl = u"https://theirs.example/in"_s;
    m_desk->server.vonageState().changeFromUnder(number.ref.number.digits(), theirs);
    m_desk->inventory.refresh(m_account);
    QTRY_COMPARE(line("field_moHttpUrl")->text(), theirs.moHttpUrl);
    QVERIFY(!canReview());
}

void NumberInspectorTest::editsThatWereWrittenAreNoEditsAnyMore()
{
    const OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    line("field_moHttpUrl")->setText(u"https://new.example/in"_s);
    QSignalSpy asked(m_panel.get(), &NumberInspector::reviewRequested);
    clickReview();
    m_desk->runner.apply(asked.first().first().value<QList<Change>>());
    QVERIFY(canReview());
    QTRY_VERIFY(!canReview());
    QCOMPARE(line("field_moHttpUrl")->text(), u"https://new.example/in"_s);
    // The next change starts from there, and is not taken for somebody else's.
    line("field_moHttpUrl")->setText(u"https://newer.example/in"_s);
    clickReview();
    QCOMPARE(asked.at(1).first().value<QList<Change>>().first().seen.value(u"moHttpUrl"_s),
        u"https://new.example/in"_s);
}

void NumberInspectorTest::aNumberUnderWayIsBlockedAndLeadsToActivity()
{
    const OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    auto *notice = child<MessageBar>(*child<QWidget>(*m_panel, "settingsTab"), "notice");
    QVERIFY(!notice->isVisible());
    m_desk->server.failNext("POST /number/cancel", 500, "{}");
    Change change;
    change.kind = ChangeKind::Release;
    change.ref = number.ref;
    m_desk->runner.apply({ change });
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"ook"_s));
    QVERIFY(!notice->text().contains(u"fail"_s));
    QSignalSpy shown(m_panel.get(), &NumberInspector::activityRequested);
    for (auto *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == u"Show in Activity"_s && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), m_desk->activity.records().first().change.id);
}

void NumberInspectorTest::detailsAndRawTellEverything()
{
    const OwnedNumber number = configured();
    m_panel->showNumbers({ number });
    const QString details = textsOf(*child<QTreeWidget>(*m_panel, "details")->model()).join(u'\n');
    for (const QString &fact :
        { number.ref.number.e164(), u"Vonage Ops EU"_s, u"not told"_s, number.destination })
        QVERIFY2(details.contains(fact) || (fact == u"not told"_s && number.monthly), qPrintable(fact));
    QTRY_VERIFY(child<QPlainTextEdit>(*m_panel, "raw")->toPlainText().contains(number.ref.number.digits()));
    QVERIFY(child<QPlainTextEdit>(*m_panel, "raw")->isReadOnly());
}

void NumberInspectorTest::whatIsToBeKnownAndDoneStandsAboveTheSettings()
{
    OwnedNumber number = ownedNumber(m_account, u"447700900123"_s);
    m_panel->showNumbers({ number });
    auto *notes = child<NoteList>(*m_panel, "notes");
    QVERIFY(!notes->isVisible());
    number.notices = { u"<b>Registration</b> with the carrier is pending."_s };
    number.nextSteps = { { u"Give the address"_s, QUrl(u"https://dashboard.example/papers"_s) } };
    number.dependants = { u"Campaign C0EX"_s, u"Flow \u202Eone"_s };
    number.endsAt = QDateTime({ 2026, 11, 30 }, { 12, 0 }, Qt::UTC);
    number.releasable = false;
    m_desk->inventory.learn(number);
    QTRY_VERIFY(notes->isVisible());
    const QString shown = textsOf(*notes).join(u'\n');
    for (const QString &words :
        { u"Ends on Monday, 30 November 2026."_s, u"<b>Registration</b> with the carrier is pending."_s,
            u"Next: Give the address"_s, u"It cannot be given back from this account."_s,
            u"Used by Campaign C0EX, Flow \uFFFDone"_s, u"Open dashboard.example"_s })
        QVERIFY2(shown.contains(words), qPrintable(QString(words + u"\n---\n"_s + shown)));
    for (const auto *label : notes->findChildren<QLabel *>())
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
    const QString details = textsOf(*child<QTreeWidget>(*m_panel, "details")->model()).join(u'\n');
    QVERIFY(details.contains(u"Used by"_s) && details.contains(u"Campaign C0EX"_s));
    // What was typed stays when only such a fact changes.
    line("field_moHttpUrl")->setText(u"https://mine.example/in"_s);
    number.notices.clear();
    m_desk->inventory.learn(number);
    QTRY_VERIFY(!textsOf(*notes).join(u'\n').contains(u"Registration"_s));
    QCOMPARE(line("field_moHttpUrl")->text(), u"https://mine.example/in"_s);
}

void NumberInspectorTest::onlySafeLinksAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://dashboard.example/papers?id=1"_s << true;
    QTest::newRow("http") << u"http://dashboard.example/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("sign-in") << u"https://bank.example@evil.example/"_s << false;
    QTest::newRow("none") << QString() << false;
}

void NumberInspectorTest::onlySafeLinksAreOpened()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    DesktopStandIn desktop;
    OwnedNumber number = ownedNumber(m_account, u"447700900123"_s);
    number.nextSteps = { { u"Go on there"_s, QUrl(url) } };
    m_panel->showNumbers({ number });
    auto *button = m_panel->findChild<QPushButton *>(u"notePage"_s);
    QCOMPARE(button != nullptr, opens);
    if (button)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desktop.opened, opens ? QList<QUrl>{ QUrl(url) } : QList<QUrl>());
    openPage(QUrl(url));
    QCOMPARE(desktop.opened.size(), opens ? 2 : 0);
}

void NumberInspectorTest::severalNumbersSayWhenOneCannotBeGivenBack()
{
    OwnedNumber kept = ownedNumber(m_account, u"447700900123"_s);
    kept.releasable = false;
    const OwnedNumber free = ownedNumber(m_account, u"447700900124"_s);
    m_panel->showNumbers({ kept, free });
    const auto *notes = child<NoteList>(*m_panel, "notes");
    QCOMPARE(notes->notes().size(), 1);
    QVERIFY(notes->notes().first().words.contains(u"cannot be given back"_s));
    m_panel->showNumbers({ free, ownedNumber(m_account, u"447700900125"_s) });
    QVERIFY(!notes->isVisible());
}

void NumberInspectorTest::numbersOfDifferentKindsOfAccountsHaveNoCommonForm()
{
    const AccountId fake = addFakeAccount(*m_desk);
    const OwnedNumber other = ownedNumber(fake, u"447700900123"_s);
    m_panel->showNumbers({ configured(), other });
    QVERIFY(!child<FieldForm>(*m_panel, "form")->isVisible());
    const auto *words = child<QLabel>(*m_panel, "nothingToSet");
    QVERIFY(words->isVisible() && words->text().contains(u"different settings"_s));
    m_panel->showNumbers({ other });
    QVERIFY(!words->isVisible());
    QTRY_VERIFY(child<QWidget>(*m_panel, "field_webhook")->isVisible());
    QVERIFY(!m_panel->findChild<QWidget *>(u"field_moHttpUrl"_s));
}

void NumberInspectorTest::aSmallPanelScrollsAndSqueezesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("as designed") << QSize(356, 700) << 100;
    QTest::newRow("narrow and low") << QSize(280, 360) << 100;
    QTest::newRow("large text") << QSize(356, 700) << 200;
    QTest::newRow("narrow, low, large text") << QSize(280, 360) << 200;
}

void NumberInspectorTest::aSmallPanelScrollsAndSqueezesNothing()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    {
        NumberInspector panel(m_desk->desk());
        panel.resize(size);
        panel.showNumbers({ configured() });
        child<QLineEdit>(panel, "field_moHttpUrl")->setText(u"https://new.example/in"_s);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        settle();
        for (const auto *frame : panel.findChildren<FormField *>()) {
            const QWidget *editor = frame->editor();
            QVERIFY2(editor->height() >= editor->sizeHint().height(),
                qPrintable(u"%1: %2 of %3"_s.arg(frame->label())
                               .arg(editor->height())
                               .arg(editor->sizeHint().height())));
            for (const auto *label : frame->findChildren<QLabel *>()) {
                if (label->isVisible() && label->wordWrap())
                    QVERIFY2(
                        label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
            QVERIFY(frame->mapTo(&panel, QPoint(frame->width(), 0)).x() <= panel.width());
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(NumberInspectorTest)
#include "moc_desktopstandin.cpp"
#include "tst_numberinspector.moc"
