// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/baseurl.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class BaseUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsHttpsAnywhereAndHttpOnlyAtHome_data();
    void allowsHttpsAnywhereAndHttpOnlyAtHome();
    void saysWhy();
};

void BaseUrlTest::allowsHttpsAnywhereAndHttpOnlyAtHome_data()
{
    QTest::addColumn<bool>("allowed");
    for (const char *good :
        { "https://rest.nexmo.com", "https://example.com:8443/api", "http://localhost:8080",
            "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:80", "HTTPS://EXAMPLE.COM" })
        QTest::newRow(good) << true;
    for (const char *bad : { "http://example.com", "http://localhost.example.com", "http://192.168.0.1",
             "http://0.0.0.0", "http://127.0.0.1.example.com", "ftp://localhost", "file:///tmp/x", "https://",
             "https://user:pass@example.com", "http://user@localhost", "https://example.com?api_key=1",
             "https://example.com/#x", "example.com", "", "/api", "https://exa mple.com", "http://[::2]" })
        QTest::newRow(bad) << false;
}

void BaseUrlTest::allowsHttpsAnywhereAndHttpOnlyAtHome()
{
    QFETCH(const bool, allowed);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const Result<QUrl> parsed = parseBaseUrl(text);
    QCOMPARE(parsed.isOk(), allowed);
    QCOMPARE(isAllowedBaseUrl(QUrl(text, QUrl::StrictMode)), allowed);
}

void BaseUrlTest::saysWhy()
{
    const Result<QUrl> parsed = parseBaseUrl(u"http://example.com"_s);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(parsed.error().detail.contains(u"https"_s));
    QVERIFY(parseBaseUrl(u"  https://example.com  "_s).isOk());
}

QTEST_GUILESS_MAIN(BaseUrlTest)
#include "tst_baseurl.moc"
