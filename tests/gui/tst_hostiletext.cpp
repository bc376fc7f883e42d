// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everywindow.h"
#include "gui/ask.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString kMarkup = u"<img src=x><b>bold</b>&amp;"_s;
const QString kBidi = u"\u202Eelif\u2066\u200B"_s;

/// Everything that Qt would read tags in.
QStringList richTexts(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> all{ &root };
    for (const QWidget *widget : root.findChildren<QWidget *>())
        all << widget;
    for (const QWidget *widget : std::as_const(all)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found << label->text();
        // A tool tip is rich text by its looks; ours are escaped.
        if (widget->toolTip().contains(u"<img"_s))
            found << widget->toolTip();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QString tip = view->model()->index(row, column).data(Qt::ToolTipRole).toString();
                    if (tip.contains(u"<img"_s))
                        found << tip;
                }
            }
        }
    }
    return found;
}

bool hasInvisible(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Format
            || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    });
}

} // namespace

/// Whatever a provider sends is shown as it is, and does nothing.
class HostileTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hostileNumbersAreShownAsText_data();
    void hostileNumbersAreShownAsText();
    void hostileErrorsAreShownAsText();
    void hostileAnswersOfAWriteAreShownAsText();
    void hostileLabelsAreShownAsText();
    void hostileWordsInAQuestionAreText_data();
    void hostileWordsInAQuestionAreText();
    void secretsAreShownAndLoggedNowhere();

private:
    OwnedNumber hostileNumber(const QString &text) const;
    std::unique_ptr<FullDesk> m_full;
};

namespace {

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged() << line;
}

} // namespace

void HostileTextTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void HostileTextTest::init()
{
    m_full = std::make_unique<FullDesk>();
}

void HostileTextTest::cleanup()
{
    m_full.reset();
}

OwnedNumber HostileTextTest::hostileNumber(const QString &text) const
{
    OwnedNumber number = ownedNumber(m_full->account, u"447700900999"_s);
    number.type = NumberType(NumberType::Kind::Unknown);
    number.label = text;
    number.destination = text;
    number.limitations = { text };
    number.settings = { { u"moHttpUrl"_s, text }, { u"voiceCallbackType"_s, text },
        { u"voiceCallbackValue"_s, text }, { u"app_id"_s, text } };
    number.raw = QByteArray("{\"label\":\"") + text.toUtf8() + "\"}";
    return number;
}

void HostileTextTest::hostileNumbersAreShownAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << kMarkup;
    QTest::newRow("bidi") << kBidi;
    QTest::newRow("control characters") << u"a\u0007b\u001B[31mc\u0000d"_s;
    QTest::newRow("very long") << QString(20000, u'W');
    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d"_s;
}

void HostileTextTest::hostileNumbersAreShownAsText()
{
    QFETCH(QString, text);
    const OwnedNumber number = hostileNumber(text);
    m_full->desk.inventory.learn(number);
    auto *table = m_full->table();
    child<QLineEdit>(*child<QWidget>(*m_full->window, "NumbersPage"), "filter")->setText(u"7700900999"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTRY_VERIFY(textsOf(*m_full->window).join(u'\n').contains(u"+44 7700 900999"_s));
    QCOMPARE(richTexts(*m_full->window), QStringList());
    for (const QString &cell : textsOf(*table->model()))
        QVERIFY2(!hasInvisible(cell) && cell.size() < 1000, qPrintable(cell.left(80)));
    const auto *raw = child<QPlainTextEdit>(*m_full->window, "raw");
    QTRY_VERIFY(raw->toPlainText().contains("label"_L1));
    QVERIFY(!hasInvisible(raw->toPlainText()));
    QVERIFY(!hasInvisible(
        textsOf(*child<QAbstractItemView>(*m_full->window, "details")->model()).join(QString())));
    QVERIFY(!m_full->window->grab().isNull());
    if (text == kMarkup)
        QVERIFY(table->model()->index(0, 5).data().toString() == kMarkup);
}

void HostileTextTest::hostileErrorsAreShownAsText()
{
    const QByteArray body
        = QString(uR"({"error-code":"%1","error-code-label":"%1%2"})"_s.arg(kMarkup, kBidi)).toUtf8();
    m_full->desk.server.failNext("GET /account/numbers", 401, body, 20);
    m_full->desk.server.failNext("GET /account/get-balance", 401, body, 20);
    m_full->desk.inventory.refresh(m_full->account);
    auto *notice = child<MessageBar>(*child<QWidget>(*m_full->window, "NumbersPage"), "notice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->details().contains(kMarkup));
    QVERIFY(!hasInvisible(notice->details()));
    QCOMPARE(richTexts(*m_full->window), QStringList());
    const auto dialog = m_full->accountDialog(true);
    QTest::mouseClick(child<QPushButton>(*dialog, "testButton"), Qt::LeftButton);
    QTRY_COMPARE(child<MessageBar>(*dialog, "result")->kind(), MessageBar::Error);
    QCOMPARE(richTexts(*dialog), QStringList());
}

void HostileTextTest::hostileAnswersOfAWriteAreShownAsText()
{
    const auto dialog = m_full->reviewDialog(m_full->changes().mid(0, 1));
    m_full->desk.server.failNext("POST /number/update", 420,
        QString(uR"({"error-code":"420","error-code-label":"%1%2"})"_s.arg(kMarkup, kBidi)).toUtf8(), 5);
    QTest::mouseClick(child<QPushButton>(*dialog, "verbButton"), Qt::LeftButton);
    QTRY_COMPARE(m_full->desk.runner.underWay(), 0);
    QCOMPARE(richTexts(*dialog), QStringList());
    m_full->window->showPage(MainWindow::ActivityIndex);
    QCOMPARE(richTexts(*m_full->window), QStringList());
    QVERIFY(!m_full->window->grab().isNull());
}

void HostileTextTest::hostileLabelsAreShownAsText()
{
    Account account = *m_full->desk.accounts.find(m_full->account);
    account.label = kMarkup;
    Outcome saved(m_full->desk.accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    m_full->edit(0, 1);
    m_full->desk.inventory.refresh(m_full->account);
    QTRY_VERIFY(textsOf(*m_full->window).join(u'\n').contains(kMarkup));
    QCOMPARE(richTexts(*m_full->window), QStringList());
    QVERIFY(m_full->desk.waitForInventory());
    QCOMPARE(richTexts(*m_full->window), QStringList());
    const auto review = m_full->reviewDialog(m_full->changes());
    const auto ask = m_full->askDialog();
    const auto edit = m_full->accountDialog(true);
    const auto sheet = m_full->importDialog(kMarkup + kBidi);
    QVERIFY(textsOf(*sheet).join(u' ').contains(kMarkup));
    QList<Change> planned = m_full->changes();
    planned.first().edits = { { u"moHttpUrl"_s, kMarkup } };
    QVERIFY(!m_full->desk.plan.add(planned).ids.isEmpty());
    const auto date = m_full->releaseDateDialog();
    for (const QDialog *dialog : { review.get(), ask.get(), edit.get(), sheet.get(), date.get() })
        QCOMPARE(richTexts(*dialog), QStringList());
    m_full->window->showPage(MainWindow::PlanIndex);
    auto *plan = child<QTableView>(*child<QWidget>(*m_full->window, "PlanPage"), "table");
    plan->selectRow(0);
    QVERIFY(textsOf(*m_full->window).join(u'\n').contains(kMarkup));
    QCOMPARE(richTexts(*m_full->window), QStringList());
}

void HostileTextTest::hostileWordsInAQuestionAreText_data()
{
    QTest::addColumn<bool>("asks");
    QTest::newRow("a question") << true;
    QTest::newRow("a notice") << false;
}

void HostileTextTest::hostileWordsInAQuestionAreText()
{
    QFETCH(bool, asks);
    if (asks)
        Ask::confirm(m_full->window.get(), { kMarkup, kMarkup, u"Replace"_s }, [](bool) {});
    else
        Ask::tell(m_full->window.get(), kMarkup, kMarkup);
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box && textsOf(*box).count(kMarkup) >= 2);
    QCOMPARE(richTexts(*box), QStringList());
    for (const auto *label : box->findChildren<QLabel *>())
        QVERIFY2(!label->openExternalLinks(), qPrintable(label->objectName()));
    box->reject();
    QTRY_VERIFY(!openWindow<QMessageBox>());
}

void HostileTextTest::secretsAreShownAndLoggedNowhere()
{
    logged().clear();
    QtMessageHandler before = qInstallMessageHandler(keepLine);
    const QString secret = m_full->desk.server.vonage().apiSecret;
    m_full->edit(0, 1);
    m_full->desk.inventory.refresh(m_full->account);
    const auto edit = m_full->accountDialog(true);
    child<QLineEdit>(*edit, "field_apiSecret")->setText(secret);
    QTest::mouseClick(child<QPushButton>(*edit, "testButton"), Qt::LeftButton);
    const bool tested
        = QTest::qWaitFor([&] { return child<MessageBar>(*edit, "result")->kind() == MessageBar::Success; });
    const auto review = m_full->reviewDialog(m_full->changes());
    const bool doubted = m_full->doubt(7);
    m_full->window->showPage(MainWindow::ActivityIndex);
    qInstallMessageHandler(before);
    QVERIFY(tested && doubted);
    const QString basic = QString::fromLatin1(
        QString(m_full->desk.server.vonage().apiKey + u':' + secret).toUtf8().toBase64());
    QStringList places = logged();
    for (const QWidget *window : { static_cast<QWidget *>(m_full->window.get()),
             static_cast<QWidget *>(edit.get()), static_cast<QWidget *>(review.get()) })
        places << textsOf(*window);
    QVERIFY(places.size() > 100);
    for (const QString &place : std::as_const(places))
        QVERIFY2(!place.contains(secret) && !place.contains(basic), qPrintable(place));
}

QTEST_MAIN(HostileTextTest)
#include "tst_hostiletext.moc"
