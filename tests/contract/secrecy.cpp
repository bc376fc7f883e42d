// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/everycall.h"
#include "contract/questions.h"
#include "support/reservedport.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::nowhere;
using Testing::RawReaction;
using Testing::RawServer;

namespace {

QMutex logMutex; // guards what the message handler keeps, which any thread may call
QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    logged += message.toUtf8() + '\n';
}

/// Everything that was logged while it lives, at every level.
class LogKeeper final
{
public:
    LogKeeper()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);
        m_before = qInstallMessageHandler(keepMessage);
    }
    Q_DISABLE_COPY_MOVE(LogKeeper)
    ~LogKeeper()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules(QString());
    }

    [[nodiscard]] static QByteArray text()
    {
        const QMutexLocker lock(&logMutex);
        return logged;
    }

private:
    QtMessageHandler m_before = nullptr;
};

/// Every spelling in which a secret can turn up.
QList<QByteArray> spellings(const QByteArray &secret)
{
    QList<QByteArray> all{ secret, secret.toPercentEncoding(), secret.toHex() };
    // Base64 in the middle of something longer: one spelling for each place within a group of three bytes.
    for (qsizetype skipped = 0; skipped < 3; ++skipped) {
        const QByteArray whole = secret.sliced(skipped, (secret.size() - skipped) / 3 * 3);
        all.append(whole.toBase64());
    }
    return all;
}

QByteArray bytesOf(const Secret &secret)
{
    QByteArray bytes;
    secret.reveal([&](QByteArrayView view) { bytes = view.toByteArray(); });
    return bytes;
}

QByteArray textOf(const Error &error)
{
    return (error.providerCode + error.providerWords + error.requestId + error.field + error.detail
        + error.causes.join(u' ') + error.help.toString())
        .toUtf8();
}

} // namespace

class Secrecy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsAndTellsNoSecret_data();
    void logsAndTellsNoSecret();
    void showsNoSecretInARequest();
    void masksSettingsOfTheAccount();
    void sendsNoSecretInAnAddressOrBody();

private:
    /// The secrets of the account and what was handed out for them.
    static void expectClean(const QByteArray &text, Bench &bench)
    {
        QList<QByteArray> secrets = bench.table().handedOut();
        for (const Secret &secret : bench.simulation().secrets())
            secrets.append(bytesOf(secret));
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 8);
            const QList<QByteArray> all = spellings(secret);
            for (const QByteArray &spelling : all)
                QVERIFY2(!text.contains(spelling), "A secret was told");
        }
    }
};

void Secrecy::logsAndTellsNoSecret_data()
{
    QTest::addColumn<RawReaction>("reaction");
    QTest::newRow("an empty object") << RawReaction::answer(200, "{}");
    QTest::newRow("a refusal") << RawReaction::answer(401, "{}");
    QTest::newRow("a page") << RawReaction::answer(404, "<html>Not here</html>");
    QTest::newRow("a redirect") << RawReaction::redirect(302, nowhere());
    QTest::newRow("a close") << RawReaction::closeSilently();
}

void Secrecy::logsAndTellsNoSecret()
{
    QFETCH(RawReaction, reaction);
    Bench bench(Waits::Cut);
    const std::vector<Call> calls = everyCall(bench);
    const LogKeeper keeper;
    QByteArray told;
    // Also when whatever stands beside a call, such as a token, meets with it.
    for (const bool answersAside : { true, false }) {
        RawServer server(RawServer::Wire::Plain);
        if (answersAside)
            bench.answerAside(server);
        server.setScript({ reaction });
        for (const Call &call : calls) {
            const auto client = bench.clientAt(server.url());
            const auto run = call.start(*client);
            QVERIFY2(run->wait(), call.name);
            if (!run->isOk())
                told += textOf(run->error());
        }
    }
    QVERIFY(!LogKeeper::text().isEmpty());
    expectClean(LogKeeper::text() + told, bench);
}

void Secrecy::showsNoSecretInARequest()
{
    Bench bench;
    const QList<SettingField> fields = bench.info().settingFields;
    for (WriteIntent intent : bench.everyKind()) {
        // Not even where a person has pasted it into a field.
        for (const Secret &secret : bench.simulation().secrets()) {
            const QString pasted = QString::fromUtf8(bytesOf(secret));
            intent.change.purchaseTarget = pasted;
            for (const SettingField &field : fields) {
                if (field.kind == SettingField::Kind::Text)
                    intent.change.edits.insert(field.key, pasted);
            }
            intent.full = mergeSettings({}, {}, intent.change.edits).merged;
            const QString text = bench.client().requestText(intent);
            QVERIFY(text.contains(u"curl"_s));
            expectClean(text.toUtf8(), bench);
        }
    }
}

void Secrecy::masksSettingsOfTheAccount()
{
    Bench bench;
    const WriteIntent intent = bench.configureAccount();
    QCOMPARE(intent.secrets.size(), bench.info().accountFields.size());
    const QByteArray text = bench.client().requestText(intent).toUtf8();
    for (const Secret &value : intent.secrets) {
        QVERIFY(text.contains("curl"));
        const QList<QByteArray> all = spellings(bytesOf(value));
        for (const QByteArray &spelling : all)
            QVERIFY2(!text.contains(spelling), "A secret was told");
    }
}

void Secrecy::sendsNoSecretInAnAddressOrBody()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::answer(200, "{}") });
    for (const Call &call : everyCall(bench)) {
        const auto client = bench.clientAt(server.url());
        const auto run = call.start(*client);
        QVERIFY2(run->wait(), call.name);
    }
    QVERIFY(!server.requests().isEmpty());
    for (const Testing::RawRequest &request : server.requests() + server.asides())
        expectClean(request.target + request.body, bench);
}

std::unique_ptr<QObject> makeSecrecy()
{
    return std::make_unique<Secrecy>();
}

} // namespace NumberDesk::Contract

#include "secrecy.moc"
