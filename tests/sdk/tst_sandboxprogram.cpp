// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

QString program()
{
    return QStringLiteral(ND_BIN_DIR "/numberdesk-sandbox");
}

QByteArray exchange(const QUrl &url, const QByteArray &path, const QByteArray &pair)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write(
        "GET " + path + " HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Basic " + pair.toBase64() + "\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("autoReload") && socket.waitForReadyRead(kPatience))
        answer += socket.readAll();
    return answer;
}

} // namespace

/// numberdesk-sandbox as a person or a script starts it.
class TestSandboxProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneLineServesAndEndsWhenAsked_data();
    void printsOneLineServesAndEndsWhenAsked();
    void badOptionsEndInOneSentence();
    void aTakenPortEndsInOneSentence();
};

void TestSandboxProgram::printsOneLineServesAndEndsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandboxProgram::printsOneLineServesAndEndsWhenAsked()
{
    QFETCH(int, signal);
    QProcess sandbox;
    sandbox.start(program(), { u"--port"_s, u"0"_s, u"--seed"_s, u"7"_s });
    while (!sandbox.canReadLine())
        QVERIFY(sandbox.waitForReadyRead(kPatience));
    const QJsonObject vonage
        = QJsonDocument::fromJson(sandbox.readLine()).object().value("vonage"_L1).toObject();
    const QUrl url(vonage.value("url"_L1).toString());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    const QString pair
        = vonage.value("apiKey"_L1).toString() + u':' + vonage.value("apiSecret"_L1).toString();
    const QByteArray answer = exchange(url, "/account/get-balance", pair.toLatin1());
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());

    QCOMPARE(::kill(static_cast<pid_t>(sandbox.processId()), signal), 0);
    QVERIFY(sandbox.waitForFinished(kPatience));
    QCOMPARE(sandbox.exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.exitCode(), 0);
    QCOMPARE(sandbox.readAllStandardOutput(), QByteArray());
}

void TestSandboxProgram::badOptionsEndInOneSentence()
{
    QProcess sandbox;
    sandbox.start(program(), { u"--owned"_s, u"many"_s });
    QVERIFY(sandbox.waitForFinished(kPatience));
    QCOMPARE(sandbox.exitCode(), 2);
    QCOMPARE(sandbox.readAllStandardOutput(), QByteArray());
    const QByteArray words = sandbox.readAllStandardError();
    QCOMPARE(words.count('\n'), 1);
    QVERIFY2(words.contains("--owned"), words.constData());
}

void TestSandboxProgram::aTakenPortEndsInOneSentence()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    QProcess sandbox;
    sandbox.start(program(), { u"--port"_s, QString::number(other.serverPort()) });
    QVERIFY(sandbox.waitForFinished(kPatience));
    QCOMPARE(sandbox.exitCode(), 1);
    const QByteArray words = sandbox.readAllStandardError();
    QCOMPARE(words.count('\n'), 1);
    QVERIFY2(words.contains(QByteArray::number(other.serverPort())), words.constData());
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
