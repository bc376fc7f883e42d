// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/cursor.h"
#include "providers/bird/orders.h"
#include "providers/bird/parser.h"
#include "providers/bird/voicesettings.h"
#include "support/fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace NumberDesk::Bird;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString capabilitiesOf(const Capabilities &capabilities)
{
    QStringList words = capabilities.names();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Capabilities::Entry &entry = capabilities.entries().at(i);
        if (entry.inboundBlocked && entry.outboundBlocked)
            words[i] += u" (blocked)"_s;
    }
    return words.join(u", "_s);
}

QString headOf(const NumberRef &ref, const NumberType &type, const Capabilities &capabilities)
{
    const QString code = ref.number.isShortCode() ? u" (short code)"_s : QString();
    return u"%1 %2%3 %4 [%5]"_s.arg(
        ref.country, ref.number.digits(), code, orDash(type.word()), capabilitiesOf(capabilities));
}

QString described(const OwnedNumber &number)
{
    QString text = headOf(number.ref, number.type, number.capabilities) + u' ' + number.id + u'\n';
    if (!number.releasable)
        text += u"    not releasable\n"_s;
    for (const QString &notice : number.notices)
        text += u"    notice: %1\n"_s.arg(notice);
    for (const NextStep &step : number.nextSteps) {
        text += u"    step: "_s + step.text;
        text += step.url.isEmpty() ? u"\n"_s : u" -> %1\n"_s.arg(step.url.toString());
    }
    return text;
}

QString described(const NumberOffer &offer)
{
    const auto price = [](const std::optional<Money> &money) { return money ? u"told"_s : u"not told"_s; };
    QString text = headOf(offer.ref, offer.type, offer.capabilities) + u'\n';
    text += u"    monthly %1, set-up %2\n"_s.arg(price(offer.monthly), price(offer.setUp));
    if (!offer.remark.isEmpty())
        text += u"    remark: %1\n"_s.arg(offer.remark);
    return text;
}

QString described(const VoiceNumber &number)
{
    QString text = number.id + u' ' + number.digits;
    text += number.isFaulty ? u" faulty"_s : QString();
    text += number.takesCalls ? u"\n"_s : u" takes no calls\n"_s;
    for (auto setting = number.settings.cbegin(); setting != number.settings.cend(); ++setting)
        text += u"    %1 = %2\n"_s.arg(setting.key(), setting.value());
    const QString destination = destinationOf(number.settings);
    return destination.isEmpty() ? text : QString(text + u"    goes to %1\n"_s.arg(destination));
}

QString described(const Order &order)
{
    const Progress progress = progressOf(order);
    const QString head = order.id + u' ' + order.digits;
    if (progress.stage == Progress::Stage::Done)
        return head + u" Done\n"_s;
    if (progress.stage == Progress::Stage::Working)
        return head + u" Working: "_s + progress.words + u'\n';
    const QString reason = progress.failure->providerWords;
    return head + u" Failed"_s + (reason.isEmpty() ? QString() : QString(u": "_s + reason)) + u'\n';
}

template <typename T>
QString described(const Result<Page<T>> &page, const QueryString &filters = {})
{
    if (!page)
        return u"error: %1\n"_s.arg(page.error().detail);
    const auto cursor = cursorIn(page->next, filters);
    QString text = u"next %1\n"_s.arg(orDash(cursor ? *cursor : page->next));
    for (const T &item : page->items)
        text += described(item);
    for (const Error &error : page->rowErrors)
        text += u"bad row: %1\n"_s.arg(error.detail);
    return text;
}

/// Compares line by line, so that a failure names the first line that differs.
void compareText(const QString &actual, const QString &expected)
{
    const QStringList is = actual.split(u'\n');
    const QStringList should = expected.split(u'\n');
    for (qsizetype line = 0; line < std::max(is.size(), should.size()); ++line)
        QCOMPARE(is.value(line), should.value(line));
}

QString expectedIn(const QString &path)
{
    return QString::fromUtf8(fixture(path + u".expected"));
}

void listFixtures(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QStringList names = fixtureNames(folder, u".json"_s);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QString(folder + u'/' + name);
}

const QueryString kFilters{ { u"country_code"_s, u"GB"_s } };

} // namespace

class TestBirdParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOwnedNumbers_data() { listFixtures(u"bird/owned"_s); }
    void readsOwnedNumbers();
    void readsOffers_data() { listFixtures(u"bird/offers"_s); }
    void readsOffers();
    void readsVoiceNumbers_data() { listFixtures(u"bird/voice"_s); }
    void readsVoiceNumbers();
    void readsOrders();
    void keepsTheRawRow();
    void bindsACursorToItsFilters();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void joinsSettings();
    void doesNotJoinWhatOnlyShowsCalls();
    void saysThatSettingsCannotBeRead();
    void namesTheWorkspace_data();
    void namesTheWorkspace();
    void believesAReleaseOnlyInWords_data();
    void believesAReleaseOnlyInWords();
    void readsAnOrderWithItsRequestId();
    void doesNotBlameAnOlderOrder();
};

void TestBirdParser::readsOwnedNumbers()
{
    QFETCH(QString, path);
    const auto page = parseOwned(fixture(path + u".json"), { u"account"_s, kFilters });
    compareText(described(page, kFilters), expectedIn(path));
}

void TestBirdParser::readsOffers()
{
    QFETCH(QString, path);
    const auto page = parseOffers(fixture(path + u".json"), { u"account"_s, kFilters });
    compareText(described(page, kFilters), expectedIn(path));
}

void TestBirdParser::readsVoiceNumbers()
{
    QFETCH(QString, path);
    compareText(described(parseVoiceNumbers(fixture(path + u".json"))), expectedIn(path));
}

void TestBirdParser::readsOrders()
{
    const QString path = u"bird/orders/stages"_s;
    const auto orders = parseOrders(fixture(path + u".json"));
    QVERIFY(orders);
    QString text;
    for (const Order &order : orders->items)
        text += described(order);
    for (const Error &error : orders->rowErrors)
        text += u"bad row: %1\n"_s.arg(error.detail);
    compareText(text, expectedIn(path));
}

void TestBirdParser::keepsTheRawRow()
{
    const auto page = parseOwned(fixture(u"bird/owned/unknown-words.json"_s), { u"account-1"_s, {} });
    const OwnedNumber &number = page->items.first();
    QCOMPARE(number.ref.account, u"account-1"_s);
    QVERIFY(number.raw.contains("\"colour\": \"blue\""));
    QVERIFY(number.raw.contains("1.50"));
}

void TestBirdParser::bindsACursorToItsFilters()
{
    const QueryString others{ { u"country_code"_s, u"NL"_s } };
    const PageToken token = tokenFor(u"b2xkZXI:=+/"_s, kFilters);
    QCOMPARE(*cursorIn(token, kFilters), u"b2xkZXI:=+/"_s);
    QVERIFY(cursorIn({}, others)->isEmpty());
    QVERIFY(tokenFor({}, kFilters).isEmpty());
    for (const PageToken &wrong : { token, u"b2xkZXI"_s, u":"_s, token.left(13) }) {
        const auto cursor = cursorIn(wrong, others);
        QVERIFY(!cursor);
        QCOMPARE(cursor.error().kind, ErrorKind::InvalidRequest);
        QVERIFY(cursor.error().detail.contains(u"Search again"_s));
    }
}

void TestBirdParser::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("HTML") << "<html><body>maintenance</body></html>"_ba;
    QTest::newRow("an empty object must not pass for an empty list") << "{}"_ba;
    QTest::newRow("no list") << R"({"data":null,"next_cursor":null})"_ba;
    QTest::newRow("the list is an object") << R"({"data":{}})"_ba;
    QTest::newRow("the list is a text") << R"({"data":"none"})"_ba;
    QTest::newRow("the cursor is an object") << R"({"data":[],"next_cursor":{}})"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("cut") << R"({"data":[{"id":"nda_1","num)"_ba;
}

void TestBirdParser::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    const auto owned = parseOwned(body, {});
    const auto offers = parseOffers(body, {});
    const auto voice = parseVoiceNumbers(body);
    const auto orders = parseOrders(body);
    QVERIFY(!owned && !offers && !voice && !orders);
    for (const Error &error : { owned.error(), offers.error(), voice.error(), orders.error() }) {
        QCOMPARE(error.kind, ErrorKind::BadAnswer);
        QVERIFY(!error.detail.isEmpty());
    }
}

void TestBirdParser::joinsSettings()
{
    VoiceBook book;
    const auto voice = parseVoiceNumbers(fixture(u"bird/voice/routes.json"_s));
    for (const VoiceNumber &number : voice->items)
        book.add(number);
    const auto owned = parseOwned(fixture(u"bird/owned/states.json"_s), {});
    const OwnedNumber joined = withVoice(owned->items.first(), book);
    QCOMPARE(joined.label, u"Front desk"_s);
    QCOMPARE(joined.settings.value(u"trunkId"_s), u"spt_01jd0"_s);
    QCOMPARE(joined.destination, u"Trunk spt_01jd0"_s);
    QVERIFY(joined.notices.isEmpty());

    OwnedNumber faulty = owned->items.first();
    faulty.ref.number = *PhoneNumber::fromDigits(u"447700900107"_s);
    QCOMPARE(withVoice(faulty, book).notices.size(), 1);

    const OwnedNumber alone = withVoice(owned->items.at(1), book);
    QVERIFY(alone.settings.isEmpty());
    QVERIFY(alone.label.isEmpty());
}

void TestBirdParser::doesNotJoinWhatOnlyShowsCalls()
{
    VoiceBook book;
    book.add({ u"vnu_1"_s, u"447700900101"_s, { { u"name"_s, u"Somebody's"_s } }, false });
    QVERIFY(book.byDigits.isEmpty());
}

void TestBirdParser::saysThatSettingsCannotBeRead()
{
    VoiceBook book;
    book.obstacle = makeError(ErrorKind::Forbidden);
    const auto owned = parseOwned(fixture(u"bird/owned/states.json"_s), {});
    const OwnedNumber number = withVoice(owned->items.first(), book);
    QCOMPARE(number.notices.size(), 1);
    QVERIFY(number.notices.first().contains(u"scope"_s));
    book.obstacle = makeError(ErrorKind::NotFound);
    const OwnedNumber other = withVoice(owned->items.first(), book);
    QCOMPARE(other.notices.size(), 1);
    QVERIFY(!other.notices.first().contains(u"scope"_s));
}

void TestBirdParser::namesTheWorkspace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("named") << R"({"id":"ws_1","name":"Front office","logo_url":null})"_ba
                           << u"Front office"_s;
    QTest::newRow("nameless") << R"({"id":"ws_1","name":" "})"_ba << u"ws_1"_s;
    QTest::newRow("without a name") << R"({"id":"ws_1"})"_ba << u"ws_1"_s;
    QTest::newRow("something else") << R"({"name":"Front office"})"_ba << QString();
    QTest::newRow("nothing") << "{}"_ba << QString();
    QTest::newRow("HTML") << "<html>"_ba << QString();
}

void TestBirdParser::namesTheWorkspace()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    const auto workspace = parseWorkspace(body);
    QCOMPARE(workspace.isOk(), !name.isEmpty());
    if (workspace)
        QCOMPARE(workspace->name, name);
}

void TestBirdParser::believesAReleaseOnlyInWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("released");
    QTest::newRow("no content") << 204 << ""_ba << true;
    QTest::newRow("the number, released") << 200 << R"({"id":"nda_1","status":"released"})"_ba << true;
    QTest::newRow("the number, with its end")
        << 200 << R"({"id":"nda_1","status":"active","released_at":"2026-10-09T08:00:00Z"})"_ba << true;
    QTest::newRow("the number, active") << 200 << R"({"id":"nda_1","status":"active"})"_ba << false;
    QTest::newRow("another number") << 200 << R"({"id":"nda_2","status":"released"})"_ba << false;
    QTest::newRow("an empty object") << 200 << "{}"_ba << false;
    QTest::newRow("nothing") << 200 << ""_ba << false;
    QTest::newRow("HTML") << 200 << "<html>"_ba << false;
}

void TestBirdParser::believesAReleaseOnlyInWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto released = parseReleased(status, body, u"nda_1"_s);
    QTEST(released.isOk(), "released");
    if (!released)
        QCOMPARE(released.error().kind, ErrorKind::BadAnswer);
}

void TestBirdParser::readsAnOrderWithItsRequestId()
{
    const QByteArray body = R"({"id":"nor_1","number":"+447700900123","status":"pending"})";
    const auto order = parseOrder({ 202, { { "X-Request-Id"_ba, "req_1"_ba } }, body });
    QVERIFY(order);
    QCOMPARE(order->requestId, u"req_1"_s);
    QVERIFY(!order->isCompleted() && !order->isFailed());
    QVERIFY(!parseOrder({ 201, {}, R"({"number":"+447700900123","status":"completed"})" }));
    QVERIFY(!parseOrder({ 201, {}, R"({"id":"","number":"+447700900123","status":"completed"})" }));
}

void TestBirdParser::doesNotBlameAnOlderOrder()
{
    const Order failed{ u"nor_1"_s, u"447700900123"_s, u"failed"_s, u"No stock."_s, {} };
    const Progress own = progressOf(failed);
    QCOMPARE(own.stage, Progress::Stage::Failed);
    QVERIFY(own.failure->detail.contains(u"not refunded"_s));
    QCOMPARE(own.failure->delivery, Delivery::Answered);
    const Progress likely = likelyProgressOf(failed);
    QCOMPARE(likely.stage, Progress::Stage::Unknown);
    QVERIFY(likely.words.contains(u"No stock."_s));
    QVERIFY(likely.orderId.isEmpty());
    const Order pending{ u"nor_2"_s, u"447700900123"_s, u"pending"_s, {}, {} };
    QCOMPARE(likelyProgressOf(pending).stage, Progress::Stage::Working);
    QCOMPARE(likelyProgressOf(pending).orderId, u"nor_2"_s);
}

QTEST_GUILESS_MAIN(TestBirdParser)
#include "tst_birdparser.moc"
