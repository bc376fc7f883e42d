// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/look.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/formfield.h"
#include "guisupport.h"
#include "support/outcome.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The form that every provider's fields are shown in.
class FieldFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfFieldHasAnEditorWithItsName();
    void aFieldStandsOnlyBesideTheValueItBelongsTo();
    void aValueThatLosesItsMeaningIsEmptiedAndComesBackAsItWas();
    void whatIsTypedIntoAFieldThatGoesIsNotSent();
    void aFieldBelongsToNumbersThatShareItsPartner();
    void whatBelongsToAChoiceIsNeededForIt();
    void aFieldThatCannotBeSeenIsNoStopOfTheTabKey();
    void aPhoneNumberIsReadInternationallyAndKeptAsE164();
    void aPhoneNumberThatIsNoneIsASentence();
    void openChoicesTakeOtherValuesAndSaySo();
    void onlyWhatWasChangedIsAnEdit();
    void aChangedFieldSaysWhatItWas();
    void aSecretIsNeverPartOfTheValues();
    void differentValuesAreLeftAloneUnlessTouched();
    void differentValuesAreLeftAloneWhenTheLineIsEmptyAgain();
    void differentValuesCanAllBeSetToNone();
    void aFormOfDifferentValuesBecomesAnOrdinaryOneAgain();
    void twoChoicesThatReadTheSameAreTold_data();
    void twoChoicesThatReadTheSameAreTold();
    void aValueThatIsNoChoiceIsKept();
    void strayValuesDoNotPileUp();
    void choicesThatComeLateKeepWhatWasTyped();
    void aFieldThatCannotBeReadBackSaysSo();
    void problemsStandAtTheirFields();
    void aWarningDoesNotStopAnything();

private:
    static SettingField field(const QString &key, SettingField::Kind kind);
    /// A choice, and two fields that each belong to one value of it.
    void useVoiceFields();
    QLineEdit *line(const char *name) const { return child<QLineEdit>(*m_form, name); }
    QComboBox *box(const char *name) const { return child<QComboBox>(*m_form, name); }
    FormField *frame(const char *name) const
    {
        return qobject_cast<FormField *>(child<QWidget>(*m_form, name)->parentWidget());
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    std::unique_ptr<FieldForm> m_form;
};

SettingField FieldFormTest::field(const QString &key, SettingField::Kind kind)
{
    SettingField made;
    made.key = key;
    made.kind = kind;
    made.label = QString(u"Label of "_s + key);
    if (kind == SettingField::Kind::Choice)
        made.choices = { { u"sip"_s, u"SIP address"_s }, { u"tel"_s, u"Phone"_s } };
    return made;
}

void FieldFormTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_form = std::make_unique<FieldForm>();
    SettingField untold = field(u"untold"_s, SettingField::Kind::WebhookUrl);
    untold.readBack = false;
    m_form->setFields(
        { field(u"text"_s, SettingField::Kind::Text), field(u"hook"_s, SettingField::Kind::WebhookUrl),
            field(u"choice"_s, SettingField::Kind::Choice), field(u"app"_s, SettingField::Kind::RemoteChoice),
            field(u"secret"_s, SettingField::Kind::Secret), untold });
}

void FieldFormTest::everyKindOfFieldHasAnEditorWithItsName()
{
    QList<SettingField> fields;
    for (int kind = 0; kind <= int(SettingField::Kind::CallTarget); ++kind)
        fields << field(u"k%1"_s.arg(kind), SettingField::Kind(kind));
    m_form->setFields(fields);
    for (const SettingField &each : fields) {
        auto *editor = m_form->findChild<QWidget *>(QString(u"field_"_s + each.key));
        QVERIFY2(editor, qPrintable(each.key));
        const bool isBox = qobject_cast<QComboBox *>(editor) != nullptr;
        QCOMPARE(isBox ? editor->accessibleDescription() : editor->accessibleName(), each.label);
    }
    QCOMPARE(line("field_k1")->echoMode(), QLineEdit::Password);
    QVERIFY(box("field_k6")->count() > 200);
}

void FieldFormTest::useVoiceFields()
{
    SettingField type = field(u"type"_s, SettingField::Kind::Choice);
    type.choices
        = { { QString(), u"No voice"_s }, { u"app"_s, u"Application"_s }, { u"trunk"_s, u"Trunk"_s } };
    SettingField app = field(u"appId"_s, SettingField::Kind::Text);
    app.partner = u"type"_s;
    app.neededFor = QStringList{ u"app"_s };
    SettingField trunk = field(u"trunkId"_s, SettingField::Kind::RemoteChoice);
    trunk.partner = u"type"_s;
    trunk.neededFor = QStringList{ u"trunk"_s };
    // As in the window: the form is there before it knows what it is of.
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    m_form->setFields({ field(u"name"_s, SettingField::Kind::Text), type, app, trunk });
    settle();
}

void FieldFormTest::aFieldStandsOnlyBesideTheValueItBelongsTo()
{
    useVoiceFields();
    QSignalSpy changed(m_form.get(), &FieldForm::shownFieldsChanged);
    QVERIFY(!frame("field_appId")->isVisible() && !frame("field_trunkId")->isVisible());
    m_form->setStored({ { u"type"_s, u"app"_s }, { u"appId"_s, u"a-1"_s } });
    QVERIFY(frame("field_appId")->isVisible() && !frame("field_trunkId")->isVisible());
    choose(box("field_type"), 2);
    QVERIFY(!frame("field_appId")->isVisible() && frame("field_trunkId")->isVisible());
    choose(box("field_type"), 0);
    QVERIFY(!frame("field_appId")->isVisible() && !frame("field_trunkId")->isVisible());
    QCOMPARE(changed.size(), 3);
}

void FieldFormTest::aValueThatLosesItsMeaningIsEmptiedAndComesBackAsItWas()
{
    useVoiceFields();
    m_form->setStored({ { u"type"_s, u"app"_s }, { u"appId"_s, u"a-1"_s } });
    QCOMPARE(m_form->edits(), SettingEdits());
    choose(box("field_type"), 2);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"type"_s, u"trunk"_s }, { u"appId"_s, QString() } }));
    QCOMPARE(m_form->values(), (SettingValues{ { u"type"_s, u"trunk"_s } }));
    choose(box("field_type"), 1);
    QCOMPARE(m_form->edits(), SettingEdits());
    QCOMPARE(line("field_appId")->text(), u"a-1"_s);
    QVERIFY(!frame("field_appId")->isChanged());
}

void FieldFormTest::whatIsTypedIntoAFieldThatGoesIsNotSent()
{
    useVoiceFields();
    m_form->setStored({});
    choose(box("field_type"), 1);
    line("field_appId")->setText(u"typed"_s);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"type"_s, u"app"_s }, { u"appId"_s, u"typed"_s } }));
    choose(box("field_type"), 2);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"type"_s, u"trunk"_s } }));
    // A stored value without a meaning is not touched as long as nobody touches its partner.
    m_form->setStored({ { u"type"_s, u"trunk"_s }, { u"trunkId"_s, u"t-1"_s }, { u"appId"_s, u"old"_s } });
    line("field_name")->setText(u"Desk"_s);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"name"_s, u"Desk"_s } }));
}

void FieldFormTest::aFieldBelongsToNumbersThatShareItsPartner()
{
    useVoiceFields();
    m_form->setStored({ { u"trunkId"_s, u"t-1"_s } });
    m_form->setMixed({ u"type"_s, u"appId"_s });
    QVERIFY(!frame("field_appId")->isVisible() && !frame("field_trunkId")->isVisible());
    QCOMPARE(m_form->edits(), SettingEdits());
    QVERIFY(m_form->validate());
    // None of them keeps what belonged to another kind.
    choose(box("field_type"), 3);
    QVERIFY(frame("field_trunkId")->isVisible());
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"type"_s, u"trunk"_s }, { u"appId"_s, QString() } }));
    m_form->setStored({ { u"type"_s, u"app"_s } });
    m_form->setMixed({ u"appId"_s });
    QVERIFY(frame("field_appId")->isVisible());
    QCOMPARE(line("field_appId")->placeholderText(), u"Different values – left as they are"_s);
}

void FieldFormTest::whatBelongsToAChoiceIsNeededForIt()
{
    useVoiceFields();
    m_form->setStored({});
    choose(box("field_type"), 1);
    QVERIFY(!m_form->validate());
    QVERIFY(frame("field_appId")->hasError() && !frame("field_trunkId")->hasError());
    choose(box("field_type"), 0);
    QVERIFY(m_form->validate());
    // A problem of a field that is not there is not lost at it.
    const FieldProblem hidden{ u"appId"_s, u"Too short."_s };
    QCOMPARE(m_form->setProblems({ hidden }), QList<FieldProblem>{ hidden });
}

void FieldFormTest::aFieldThatCannotBeSeenIsNoStopOfTheTabKey()
{
    useVoiceFields();
    m_form->setStored({ { u"type"_s, u"trunk"_s } });
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    box("field_type")->setFocus();
    QTest::keyClick(box("field_type"), Qt::Key_Tab);
    QVERIFY(box("field_trunkId")->hasFocus());
}

void FieldFormTest::aPhoneNumberIsReadInternationallyAndKeptAsE164()
{
    m_form->setFields({ field(u"to"_s, SettingField::Kind::PhoneNumber) });
    m_form->setStored({ { u"to"_s, u"+447700900123"_s } });
    QCOMPARE(line("field_to")->text(), u"+44 7700 900123"_s);
    QCOMPARE(line("field_to")->layoutDirection(), Qt::LeftToRight);
    QVERIFY(line("field_to")->inputMethodHints().testFlag(Qt::ImhDialableCharactersOnly));
    line("field_to")->setText(u"0044 (0)7700-900 123"_s);
    QCOMPARE(m_form->edits(), SettingEdits());
    line("field_to")->setText(u"+44 7700 900 456"_s);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"to"_s, u"+447700900456"_s } }));
    QCOMPARE(frame("field_to")->note(), u"was +44 7700 900123"_s);
    QVERIFY(m_form->validate());
}

void FieldFormTest::aPhoneNumberThatIsNoneIsASentence()
{
    m_form->setFields({ field(u"to"_s, SettingField::Kind::PhoneNumber) });
    m_form->setStored({});
    line("field_to")->setText(u"call me"_s);
    QVERIFY(!m_form->validate());
    QVERIFY(frame("field_to")->note().endsWith(u'.'));
    QCOMPARE(m_form->values().value(u"to"_s), u"call me"_s);
}

void FieldFormTest::openChoicesTakeOtherValuesAndSaySo()
{
    SettingField plan = field(u"plan"_s, SettingField::Kind::RemoteChoice);
    plan.openChoices = true;
    m_form->setFields({ plan });
    QCOMPARE(box("field_plan")->lineEdit()->placeholderText(), u"None – choose one, or type another"_s);
    QCOMPARE(box("field_plan")->currentText(), QString());
    m_form->setStored({});
    m_form->setChoices(u"plan"_s, { { u"p-1"_s, u"Plan one"_s } });
    QCOMPARE(box("field_plan")->currentText(), QString());
    QCOMPARE(m_form->edits(), SettingEdits());
    box("field_plan")->setEditText(u"p-unlisted"_s);
    QVERIFY(m_form->validate());
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"plan"_s, u"p-unlisted"_s } }));
    QCOMPARE(frame("field_plan")->note(), u"was None"_s);
    choose(box("field_plan"), 1);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"plan"_s, u"p-1"_s } }));
    choose(box("field_plan"), 0);
    QCOMPARE(m_form->edits(), SettingEdits());
}

void FieldFormTest::onlyWhatWasChangedIsAnEdit()
{
    m_form->setStored({ { u"text"_s, u"a"_s }, { u"choice"_s, u"tel"_s } });
    QCOMPARE(m_form->edits(), SettingEdits());
    line("field_text")->setText(u"b"_s);
    choose(box("field_choice"), 1);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"text"_s, u"b"_s }, { u"choice"_s, u"sip"_s } }));
    line("field_text")->setText(u" a "_s);
    choose(box("field_choice"), 0);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"choice"_s, QString() } }));
}

void FieldFormTest::aChangedFieldSaysWhatItWas()
{
    m_form->setStored({ { u"text"_s, u"a\u202Eb"_s }, { u"choice"_s, u"tel"_s } });
    line("field_text")->setText(u"b"_s);
    choose(box("field_choice"), 1);
    QVERIFY(frame("field_text")->isChanged() && frame("field_choice")->isChanged());
    QCOMPARE(frame("field_text")->note(), u"was a\uFFFDb"_s);
    QCOMPARE(frame("field_choice")->note(), u"was Phone"_s);
    line("field_hook")->setText(u"https://a.example"_s);
    QCOMPARE(frame("field_hook")->note(), u"was empty"_s);
    m_form->setStored({ { u"text"_s, u"b"_s } });
    QVERIFY(!frame("field_text")->isChanged() && !frame("field_hook")->isChanged());
}

void FieldFormTest::aSecretIsNeverPartOfTheValues()
{
    m_form->setStored({ { u"secret"_s, u"never shown"_s } });
    QVERIFY(line("field_secret")->text().isEmpty());
    line("field_secret")->setText(u"CanarySecret7Q"_s);
    QVERIFY(!m_form->values().contains(u"secret"_s));
    QVERIFY(!m_form->edits().contains(u"secret"_s));
    QCOMPARE(m_form->secrets().size(), 1);
    QVERIFY(m_form->secrets().value(u"secret"_s) == Secret::fromText(u"CanarySecret7Q"_s));
    QVERIFY(!textsOf(*m_form).join(u'\n').contains(u"CanarySecret7Q"_s));
}

void FieldFormTest::differentValuesAreLeftAloneUnlessTouched()
{
    m_form->setStored({ { u"text"_s, u"same"_s } });
    m_form->setMixed({ u"hook"_s, u"choice"_s, u"app"_s });
    QCOMPARE(line("field_hook")->placeholderText(), u"Different values – left as they are"_s);
    QCOMPARE(box("field_choice")->currentText(), u"Different values – left as they are"_s);
    QCOMPARE(box("field_app")->currentText(), u"Different values – left as they are"_s);
    QCOMPARE(m_form->edits(), SettingEdits());
    QCOMPARE(m_form->values(), (SettingValues{ { u"text"_s, u"same"_s } }));
    m_form->setChoices(u"app"_s, { { u"id-1"_s, u"Callbot"_s } });
    QCOMPARE(box("field_app")->currentText(), u"Different values – left as they are"_s);
    // Opening the box and choosing "different" again is no wish to empty anything.
    choose(box("field_choice"), 0);
    choose(box("field_app"), 0);
    QCOMPARE(m_form->edits(), SettingEdits());
    line("field_hook")->setText(u"https://a.example"_s);
    choose(box("field_app"), 2);
    QCOMPARE(
        m_form->edits(), (SettingEdits{ { u"hook"_s, u"https://a.example"_s }, { u"app"_s, u"id-1"_s } }));
    QCOMPARE(frame("field_hook")->note(), u"was different"_s);
}

void FieldFormTest::differentValuesAreLeftAloneWhenTheLineIsEmptyAgain()
{
    m_form->setStored({});
    m_form->setMixed({ u"hook"_s, u"app"_s });
    line("field_hook")->setText(u"https://a.example"_s);
    line("field_hook")->clear();
    box("field_app")->setEditText(u"x"_s);
    box("field_app")->setEditText({});
    QCOMPARE(m_form->edits(), SettingEdits());
    QVERIFY(!frame("field_hook")->isChanged());
}

void FieldFormTest::differentValuesCanAllBeSetToNone()
{
    m_form->setStored({});
    m_form->setMixed({ u"choice"_s, u"app"_s });
    choose(box("field_choice"), 1);
    choose(box("field_app"), 1);
    QCOMPARE(box("field_choice")->currentText(), u"None"_s);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"choice"_s, QString() }, { u"app"_s, QString() } }));
}

void FieldFormTest::aFormOfDifferentValuesBecomesAnOrdinaryOneAgain()
{
    m_form->setStored({});
    m_form->setMixed({ u"hook"_s, u"choice"_s });
    m_form->setStored({ { u"choice"_s, u"tel"_s } });
    QCOMPARE(line("field_hook")->placeholderText(), QString());
    QCOMPARE(box("field_choice")->itemText(0), u"None"_s);
    QCOMPARE(box("field_choice")->count(), 3);
    QCOMPARE(box("field_choice")->currentText(), u"Phone"_s);
}

void FieldFormTest::twoChoicesThatReadTheSameAreTold_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("value");
    QTest::newRow("first") << 1 << u"id-1"_s;
    QTest::newRow("second") << 2 << u"id-2"_s;
    QTest::newRow("reads like none") << 3 << u"id-3"_s;
}

void FieldFormTest::twoChoicesThatReadTheSameAreTold()
{
    QFETCH(int, entry);
    QFETCH(QString, value);
    m_form->setStored({ { u"app"_s, u"id-0"_s } });
    m_form->setChoices(
        u"app"_s, { { u"id-1"_s, u"Reception"_s }, { u"id-2"_s, u"Reception"_s }, { u"id-3"_s, u"None"_s } });
    choose(box("field_app"), entry);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"app"_s, value } }));
    m_form->setStored({ { u"app"_s, value } });
    QCOMPARE(m_form->values().value(u"app"_s), value);
}

void FieldFormTest::aValueThatIsNoChoiceIsKept()
{
    m_form->setStored({ { u"choice"_s, u"vxml"_s }, { u"app"_s, u"id-9"_s } });
    QCOMPARE(box("field_choice")->currentText(), u"vxml"_s);
    QCOMPARE(box("field_app")->currentText(), u"id-9"_s);
    QCOMPARE(m_form->edits(), SettingEdits());
    QCOMPARE(m_form->values(), (SettingValues{ { u"choice"_s, u"vxml"_s }, { u"app"_s, u"id-9"_s } }));
}

void FieldFormTest::strayValuesDoNotPileUp()
{
    const int count = box("field_choice")->count();
    for (const auto &stray : { u"vxml"_s, u"fax"_s, u"telex"_s })
        m_form->setStored({ { u"choice"_s, stray } });
    QCOMPARE(box("field_choice")->count(), count + 1);
    m_form->setStored({ { u"choice"_s, u"tel"_s } });
    QCOMPARE(box("field_choice")->count(), count);
}

void FieldFormTest::choicesThatComeLateKeepWhatWasTyped()
{
    m_form->setStored({ { u"app"_s, u"id-2"_s } });
    m_form->setChoices(u"app"_s, { { u"id-2"_s, u"Callbot"_s } });
    QCOMPARE(box("field_app")->currentText(), u"Callbot"_s);
    QCOMPARE(m_form->edits(), SettingEdits());
    box("field_app")->setEditText(u"id-typed"_s);
    m_form->setChoices(u"app"_s, { { u"id-3"_s, u"Desk"_s } });
    QCOMPARE(box("field_app")->currentText(), u"id-typed"_s);
    QCOMPARE(m_form->edits(), (SettingEdits{ { u"app"_s, u"id-typed"_s } }));
    QCOMPARE(box("field_app")->count(), 2);
}

void FieldFormTest::aFieldThatCannotBeReadBackSaysSo()
{
    QCOMPARE(line("field_untold")->placeholderText(), u"Cannot be read back"_s);
    m_form->setNote(u"untold"_s, u"Last set here: x"_s);
    QCOMPARE(frame("field_untold")->note(), u"Last set here: x"_s);
}

void FieldFormTest::problemsStandAtTheirFields()
{
    const FieldProblem strange{ u"elsewhere"_s, u"Not here."_s };
    const auto left = m_form->setProblems(
        { { u"text"_s, u"Too short."_s }, { u"hook"_s, u"Plain http."_s, true }, strange });
    QCOMPARE(left, QList<FieldProblem>{ strange });
    QVERIFY(frame("field_text")->hasError());
    QCOMPARE(frame("field_text")->note(), u"Too short."_s);
    QCOMPARE(frame("field_hook")->note(), u"Plain http."_s);
    QVERIFY(!frame("field_hook")->hasError());
    QVERIFY(line("field_text")->accessibleDescription().contains(u"Too short."_s));
    m_form->setProblems({});
    QVERIFY(!frame("field_text")->hasError());
}

void FieldFormTest::aWarningDoesNotStopAnything()
{
    m_form->setStored({});
    line("field_hook")->setText(u"http://hooks.example/in"_s);
    QVERIFY(m_form->validate());
    QVERIFY(frame("field_hook")->note().contains(u"http"_s));
    line("field_hook")->setText(u"hooks.example"_s);
    QVERIFY(!m_form->validate());
    QVERIFY(frame("field_hook")->hasError());
}

QTEST_MAIN(FieldFormTest)
#include "tst_fieldform.moc"
