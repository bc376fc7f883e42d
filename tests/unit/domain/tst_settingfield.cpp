// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/providerinfo.h"
#include "domain/searchquery.h"
#include "domain/settingfield.h"
#include "domain/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestSettingField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webhooksAreChecked_data();
    void webhooksAreChecked();
    void aLookAlikeHostIsShownInAsciiForm();
    void sipAddressesAreRecognised_data();
    void sipAddressesAreRecognised();
    void idsAreRecognised();
    void callTargetsAreCheckedByTheirType_data();
    void callTargetsAreCheckedByTheirType();
    void aTypeWithoutValueIsAProblemAtTheValue();
    void aValueWithoutTypeIsAProblemAtTheType();
    void changingTheTypeChecksTheValueAgain();
    void untouchedFieldsAreLeftAlone();
    void requiredFieldsAreAskedFor();
    void aSecretIsNeverQuoted();
    void patternsHoldForTheWholeValue();
    void choicesAreClosedAndRemoteChoicesOpen();
    void lineBreaksAreRefused();
    void digitsAreOnlyDigits_data();
    void digitsAreOnlyDigits();
    void searchesNeedACountry();
    void wireValuesAreWhatProvidersTake();
    void providersFindTheirFields();
    void wordsFromOutsideAreSeenAndNotObeyed();
};

namespace {

QList<SettingField> callFields()
{
    SettingField type;
    type.key = u"type"_s;
    type.kind = SettingField::Kind::Choice;
    type.label = u"Calls go to"_s;
    type.choices
        = { { {}, u"None"_s }, { u"sip"_s, u"SIP"_s }, { u"tel"_s, u"Phone"_s }, { u"app"_s, u"App"_s } };
    type.partner = u"value"_s;
    SettingField value;
    value.key = u"value"_s;
    value.kind = SettingField::Kind::CallTarget;
    value.label = u"Target"_s;
    value.partner = u"type"_s;
    SettingField hook;
    hook.key = u"hook"_s;
    hook.kind = SettingField::Kind::WebhookUrl;
    hook.label = u"Webhook"_s;
    return { type, value, hook };
}

SettingField fieldOf(SettingField::Kind kind)
{
    SettingField field;
    field.key = u"key"_s;
    field.kind = kind;
    field.label = u"Label"_s;
    return field;
}

SettingValues valueOf(const QString &text)
{
    return { { u"key"_s, text } };
}

} // namespace

void TestSettingField::webhooksAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>(
        "words"); // of the refusal, or after "!" of the warning; empty: nothing is wrong
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("https") << u"https://hooks.example.com/sms?desk=1"_s << QString();
    QTest::newRow("capitals and port") << u"HTTPS://Hooks.Example.com:8443/sms"_s << QString();
    QTest::newRow("encoded space") << u"https://hooks.example.com/a%20b"_s << QString();
    QTest::newRow("letters in the path") << u"https://hooks.example.com/größe"_s << QString();
    QTest::newRow("at sign in the path") << u"https://hooks.example.com/@desk?to=a@b"_s << QString();
    QTest::newRow("no scheme") << u"hooks.example.com/sms"_s << u"begins with https://"_s;
    QTest::newRow("host taken for a scheme") << u"localhost:8080/sms"_s << u"begins with https://"_s;
    QTest::newRow("relative") << u"//hooks.example.com"_s << u"begins with https://"_s;
    QTest::newRow("ftp") << u"ftp://hooks.example.com"_s << u"begins with https://"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"begins with https://"_s;
    QTest::newRow("no host") << u"https:///sms"_s << u"names no host"_s;
    QTest::newRow("no slashes") << u"https:hooks.example.com"_s << u"names no host"_s;
    QTest::newRow("user") << u"https://desk@hooks.example.com"_s << u"user name"_s;
    QTest::newRow("empty user") << u"https://@hooks.example.com"_s << u"user name"_s;
    QTest::newRow("password") << u"https://a:b@hooks.example.com"_s << u"user name"_s;
    QTest::newRow("fragment") << u"https://hooks.example.com/#top"_s << u"from # on"_s;
    QTest::newRow("empty fragment") << u"https://hooks.example.com/#"_s << u"from # on"_s;
    QTest::newRow("space") << u"https://hooks.example.com/a b"_s << u"space or an invisible"_s;
    QTest::newRow("space at the end") << u"https://hooks.example.com/ "_s << u"space or an invisible"_s;
    QTest::newRow("line break") << u"https://hooks.example.com/\r\nX: y"_s << u"space or an invisible"_s;
    QTest::newRow("bidi override") << u"https://hooks.example.com/\u202Egpj"_s << u"space or an invisible"_s;
    QTest::newRow("encoded line break") << u"https://hooks.example.com/%0d%0aX"_s << u"encoded control"_s;
    QTest::newRow("encoded nul in query") << u"https://hooks.example.com/?a=%00"_s << u"encoded control"_s;
    QTest::newRow("backslashes") << u"https:\\\\hooks.example.com"_s << u"not a valid web address"_s;
    QTest::newRow("port too high") << u"https://hooks.example.com:99999"_s << u"not a valid web address"_s;
    QTest::newRow("port 0") << u"https://hooks.example.com:0"_s << u"Port 0"_s;
    QTest::newRow("broken escape") << u"https://hooks.example.com/%zz"_s << u"not a valid web address"_s;
    QTest::newRow("two dots") << u"https://hooks..example.com"_s << u"not a valid web address"_s;
    QTest::newRow("plain http") << u"http://hooks.example.com/sms"_s << u"!not encrypted"_s;
    QTest::newRow("IPv4") << u"https://192.0.2.7/sms"_s << u"!IP address (192.0.2.7)"_s;
    QTest::newRow("IPv4 in disguise") << u"https://0x7f.1/sms"_s << u"!IP address (127.0.0.1)"_s;
    QTest::newRow("IPv4 as one number") << u"https://2130706433/"_s << u"!IP address (127.0.0.1)"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::7]/sms"_s << u"!IP address (2001:db8::7)"_s;
    QTest::newRow("localhost") << u"https://localhost:8080/sms"_s << u"!local network"_s;
    QTest::newRow("name without dot") << u"https://intranet/sms"_s << u"!local network"_s;
    QTest::newRow("local domain") << u"https://desk.local/sms"_s << u"!local network"_s;
    QTest::newRow("umlaut") << u"https://münchen.example/"_s << u"!xn--mnchen-3ya.example"_s;
    QTest::newRow("full width") << u"https://ｅｘａｍｐｌｅ.com/"_s << u"!Its real name is example.com"_s;
}

void TestSettingField::webhooksAreChecked()
{
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    const auto problem = checkWebhookUrl(u"hook"_s, url);
    QCOMPARE(problem.has_value(), !words.isEmpty());
    if (!problem)
        return;
    const bool warning = words.startsWith(u'!');
    QCOMPARE(problem->key, u"hook"_s);
    QCOMPARE(problem->warning, warning);
    QVERIFY2(problem->text.contains(words.mid(warning ? 1 : 0)), qPrintable(problem->text));
}

void TestSettingField::aLookAlikeHostIsShownInAsciiForm()
{
    // The first letter is Cyrillic.
    const auto typed = checkWebhookUrl(u"hook"_s, u"https://аpple.example/"_s);
    QVERIFY(typed && typed->warning);
    QVERIFY2(typed->text.contains(u"xn--pple-43d.example"_s), qPrintable(typed->text));
    const auto pasted = checkWebhookUrl(u"hook"_s, u"http://www.xn--pple-43d.example/"_s);
    QVERIFY(pasted && pasted->warning);
    QVERIFY2(pasted->text.contains(u"www.xn--pple-43d.example"_s), qPrintable(pasted->text));
}

void TestSettingField::sipAddressesAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSip");
    QTest::newRow("user and host") << u"sip:desk@pbx.example"_s << true;
    QTest::newRow("sips, port, parameter") << u"sips:desk@pbx.example.com:5061;transport=tls"_s << true;
    QTest::newRow("number") << u"sip:+447700900123@pbx.example"_s << true;
    QTest::newRow("host only") << u"SIP:pbx.example"_s << true;
    QTest::newRow("IPv4") << u"sip:desk@192.0.2.7"_s << true;
    QTest::newRow("IPv6") << u"sip:desk@[2001:db8::7]:5060"_s << true;
    QTest::newRow("headers") << u"sip:desk@pbx.example?X-Desk=1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no scheme") << u"desk@pbx.example"_s << false;
    QTest::newRow("no host") << u"sip:desk@"_s << false;
    QTest::newRow("scheme only") << u"sip:"_s << false;
    QTest::newRow("phone") << u"tel:+447700900123"_s << false;
    QTest::newRow("web") << u"https://pbx.example"_s << false;
    QTest::newRow("space") << u"sip:desk @pbx.example"_s << false;
    QTest::newRow("line break") << u"sip:desk@pbx.example\n"_s << false;
    QTest::newRow("two hosts") << u"sip:desk@pbx.example@other.example"_s << false;
    QTest::newRow("bad host") << u"sip:desk@-pbx..example"_s << false;
    QTest::newRow("bad port") << u"sip:desk@pbx.example:70000"_s << false;
    QTest::newRow("other script") << u"sip:desk@pbх.example"_s << false;
}

void TestSettingField::sipAddressesAreRecognised()
{
    QFETCH(const QString, text);
    QTEST(isSipUri(text), "isSip");
}

void TestSettingField::idsAreRecognised()
{
    QVERIFY(isUuid(u"01234567-89ab-cdef-0123-456789ABCDEF"_s));
    QVERIFY(!isUuid(u"{01234567-89ab-cdef-0123-456789abcdef}"_s));
    QVERIFY(!isUuid(u"01234567-89ab-cdef-0123-456789abcde"_s));
    QVERIFY(!isUuid(u"0123456789abcdef0123456789abcdef"_s));
    QVERIFY(!isUuid(u"01234567-89ab-cdef-0123-456789abcdef\n"_s));
    QVERIFY(!isUuid({}));
}

void TestSettingField::callTargetsAreCheckedByTheirType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("sip") << u"sip"_s << u"sip:desk@pbx.example"_s << QString();
    QTest::newRow("sip as phone") << u"sip"_s << u"+447700900123"_s << u"not a SIP address"_s;
    QTest::newRow("tel") << u"tel"_s << u"+44 (0)7700 900 123"_s << QString();
    QTest::newRow("tel, 00") << u"tel"_s << u"0044 7700 900123"_s << QString();
    QTest::newRow("tel as it is read back") << u"tel"_s << u"447700900123"_s << QString();
    QTest::newRow("tel, national") << u"tel"_s << u"07700 900123"_s << u"Begin with +"_s;
    QTest::newRow("tel, national without zero") << u"tel"_s << u"2125550123"_s << u"too short"_s;
    QTest::newRow("tel, short") << u"tel"_s << u"+44 7700"_s << u"too short"_s;
    QTest::newRow("tel as sip") << u"tel"_s << u"sip:desk@pbx.example"_s << u"no letters"_s;
    QTest::newRow("app") << u"app"_s << u"01234567-89ab-cdef-0123-456789abcdef"_s << QString();
    QTest::newRow("app as name") << u"app"_s << u"Desk"_s << u"not an application ID"_s;
}

void TestSettingField::callTargetsAreCheckedByTheirType()
{
    QFETCH(const QString, type);
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    const auto problems = validateFields(callFields(), { { u"type"_s, type }, { u"value"_s, value } });
    QCOMPARE(problems.isEmpty(), words.isEmpty());
    if (problems.isEmpty())
        return;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().key, u"value"_s);
    QVERIFY(!problems.first().warning);
    QVERIFY2(problems.first().text.contains(words), qPrintable(problems.first().text));
}

void TestSettingField::aTypeWithoutValueIsAProblemAtTheValue()
{
    for (const QStringList &touched :
        { QStringList(), QStringList{ u"type"_s }, QStringList{ u"value"_s } }) {
        const auto problems
            = validateFields(callFields(), { { u"type"_s, u"sip"_s }, { u"value"_s, u""_s } }, touched);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().key, u"value"_s);
        QVERIFY(problems.first().text.contains(u"“Calls go to”"_s));
    }
}

void TestSettingField::aValueWithoutTypeIsAProblemAtTheType()
{
    const auto problems
        = validateFields(callFields(), { { u"value"_s, u"sip:desk@pbx.example"_s } }, { u"value"_s });
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().key, u"type"_s);
    // Also when only one of the two names the other.
    auto fields = callFields();
    fields[0].partner.clear();
    QCOMPARE(validateFields(fields, { { u"value"_s, u"x"_s } }).first().key, u"type"_s);
    QVERIFY(validateFields(fields, {}).isEmpty());
}

void TestSettingField::changingTheTypeChecksTheValueAgain()
{
    const SettingValues values{ { u"type"_s, u"tel"_s }, { u"value"_s, u"sip:desk@pbx.example"_s } };
    auto fields = callFields();
    QCOMPARE(validateFields(fields, values, { u"type"_s }).first().key, u"value"_s);
    fields[0].partner.clear();
    QCOMPARE(validateFields(fields, values, { u"type"_s }).first().key, u"value"_s);
}

void TestSettingField::untouchedFieldsAreLeftAlone()
{
    const SettingValues values{ { u"type"_s, u"vxml"_s }, { u"value"_s, u"x"_s },
        { u"hook"_s, u"nonsense"_s } };
    QVERIFY(validateFields(callFields(), values, { u"other"_s }).isEmpty());
    QCOMPARE(validateFields(callFields(), values, { u"hook"_s }).size(), 1);
    QCOMPARE(validateFields(callFields(), values).size(), 2);
}

void TestSettingField::requiredFieldsAreAskedFor()
{
    SettingField field = fieldOf(SettingField::Kind::Text);
    QVERIFY(validateFields({ field }, {}).isEmpty());
    field.required = true;
    const auto problems = validateFields({ field }, {});
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().text.contains(u"“Label”"_s));
    QVERIFY(validateFields({ field }, valueOf(u"x"_s)).isEmpty());
}

void TestSettingField::aSecretIsNeverQuoted()
{
    SettingField field = fieldOf(SettingField::Kind::Secret);
    field.required = true;
    field.pattern = u"[0-9]+"_s;
    QCOMPARE(validateFields({ field }, valueOf({})).size(), 1);
    QVERIFY(validateFields({ field }, valueOf(u"canary"_s)).isEmpty());
}

void TestSettingField::patternsHoldForTheWholeValue()
{
    SettingField field = fieldOf(SettingField::Kind::RemoteChoice);
    field.pattern = u"[0-9]{3}|x"_s;
    field.patternHint = u"Three digits."_s;
    QVERIFY(validateFields({ field }, valueOf(u"123"_s)).isEmpty());
    QVERIFY(validateFields({ field }, valueOf({})).isEmpty());
    QCOMPARE(validateFields({ field }, valueOf(u"1234"_s)).first().text, u"Three digits."_s);
    QCOMPARE(validateFields({ field }, valueOf(u"x1"_s)).first().text, u"Three digits."_s);
    QCOMPARE(validateFields({ field }, valueOf(u"123\n"_s)).size(), 1);
    field.patternHint.clear();
    QVERIFY(validateFields({ field }, valueOf(u"1234"_s)).first().text.contains(u"“Label”"_s));
}

void TestSettingField::choicesAreClosedAndRemoteChoicesOpen()
{
    SettingField closed = fieldOf(SettingField::Kind::Choice);
    closed.choices = { { u"a"_s, u"A"_s } };
    QVERIFY(validateFields({ closed }, valueOf(u"a"_s)).isEmpty());
    QVERIFY(validateFields({ closed }, valueOf({})).isEmpty());
    QVERIFY(validateFields({ closed }, valueOf(u"b"_s)).first().text.contains(u"“b”"_s));
    QVERIFY(validateFields({ fieldOf(SettingField::Kind::RemoteChoice) }, valueOf(u"b"_s)).isEmpty());
    QCOMPARE(validateFields({ fieldOf(SettingField::Kind::Country) }, valueOf(u"UK"_s)).size(), 1);
    QVERIFY(validateFields({ fieldOf(SettingField::Kind::Country) }, valueOf(u"GB"_s)).isEmpty());
}

void TestSettingField::lineBreaksAreRefused()
{
    for (const auto kind : { SettingField::Kind::Text, SettingField::Kind::RemoteChoice })
        QVERIFY(validateFields({ fieldOf(kind) }, valueOf(u"a\nb"_s)).first().text.contains(u"line break"_s));
}

void TestSettingField::digitsAreOnlyDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("digits") << u"0123456789"_s << QString();
    QTest::newRow("fifteen") << QString(15, u'1') << QString();
    QTest::newRow("letters") << u"12ab"_s << u"letters"_s;
    QTest::newRow("letters behind signs") << u"*ab"_s << u"letters"_s;
    QTest::newRow("star") << u"44*"_s << u"“*”"_s;
    QTest::newRow("plus") << u"+44"_s << u"“+”"_s;
    QTest::newRow("space") << u"44 77"_s << u"spaces"_s;
    QTest::newRow("invisible") << u"44\u200E"_s << u"spaces"_s;
    QTest::newRow("other script") << u"٤٤"_s << u"0 to 9"_s;
    QTest::newRow("sixteen") << QString(16, u'1') << u"at most 15"_s;
}

void TestSettingField::digitsAreOnlyDigits()
{
    QFETCH(const QString, digits);
    QFETCH(const QString, words);
    SearchQuery query;
    query.country = u"GB"_s;
    query.digits = digits;
    const auto problems = query.problems();
    QCOMPARE(problems.isEmpty(), words.isEmpty());
    QCOMPARE(
        validateFields({ fieldOf(SettingField::Kind::Digits) }, valueOf(digits)).isEmpty(), words.isEmpty());
    if (problems.isEmpty())
        return;
    QCOMPARE(problems.first().key, u"digits"_s);
    QVERIFY2(problems.first().text.contains(words), qPrintable(problems.first().text));
}

void TestSettingField::searchesNeedACountry()
{
    SearchQuery query;
    query.digits = u"x"_s;
    QCOMPARE(query.problems().size(), 2);
    QCOMPARE(query.problems().first().key, u"country"_s);
    query.digits.clear();
    query.country = u"UK"_s;
    QVERIFY(query.problems().first().text.contains(u"“UK”"_s));
    query.country = u"GB"_s;
    QVERIFY(query.problems().isEmpty());
}

void TestSettingField::wireValuesAreWhatProvidersTake()
{
    const SettingValues typed{ { u"type"_s, u"tel"_s }, { u"value"_s, u"+44 (0)7700 900 123"_s },
        { u"hook"_s, u"https://münchen.example/größe"_s }, { u"other"_s, u" kept "_s } };
    const SettingValues wire{ { u"type"_s, u"tel"_s }, { u"value"_s, u"447700900123"_s },
        { u"hook"_s, u"https://xn--mnchen-3ya.example/gr%C3%B6%C3%9Fe"_s }, { u"other"_s, u" kept "_s } };
    QCOMPARE(wireValues(callFields(), typed), wire);
    QCOMPARE(wireValues(callFields(), wire), wire);
    const SettingValues sip{ { u"type"_s, u"sip"_s }, { u"value"_s, u"sip:447700900123@pbx.example"_s },
        { u"hook"_s, u"https://Hooks.example.com/%7Ea"_s } };
    QCOMPARE(wireValues(callFields(), sip), sip);
}

void TestSettingField::providersFindTheirFields()
{
    ProviderInfo info;
    info.settingFields = callFields();
    QCOMPARE(info.settingField(u"value"_s)->label, u"Target"_s);
    QVERIFY(!info.settingField(u"Value"_s));
    QVERIFY(!info.settingField({}));
}

void TestSettingField::wordsFromOutsideAreSeenAndNotObeyed()
{
    QCOMPARE(visibleText(u"a\u202Eb\nc"_s), u"a\uFFFDb\uFFFDc"_s);
    QCOMPARE(visibleText(u"abcdef"_s, 3), u"abc…"_s);
    QCOMPARE(visibleText(u"😀😀"_s, 2), u"😀😀"_s);
    QCOMPARE(visibleText(QString(QChar(0xD800))), u"\uFFFD"_s);
    QCOMPARE(visibleText({}), QString());
}

QTEST_GUILESS_MAIN(TestSettingField)
#include "tst_settingfield.moc"
