// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"
#include "storage/appsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class TestAppSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void plainValuesSurvive_data();
    void plainValuesSurvive();
    void fileIsPrivateAlsoAfterItWasWritten();
    void absentKeyGivesTheFallback();
    void secretsAndOtherObjectsDoNotGetIn();
    void folderThatCannotBeWrittenIsOnlyForgotten();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"desk/settings.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAppSettings::plainValuesSurvive_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("bytes") << QVariant(QByteArray("\x00\x01\xff geometry", 12));
    QTest::newRow("text") << QVariant(u"Zürich, \"x\"; = \\n %41"_s);
    QTest::newRow("list") << QVariant(QStringList{ u"a"_s, u"b, c"_s });
    QTest::newRow("map") << QVariant(QVariantMap{ { u"country"_s, u"GB"_s }, { u"digits"_s, u"77"_s } });
    QTest::newRow("list of numbers") << QVariant(QVariantList{ 1, 2, 3 });
}

void TestAppSettings::plainValuesSurvive()
{
    QFETCH(QVariant, value);
    {
        AppSettings settings(path());
        settings.setValue(u"numbers/thing"_s, value);
        QVERIFY(settings.sync());
    }
    QCOMPARE(AppSettings(path()).value(u"numbers/thing"_s), value);
}

void TestAppSettings::fileIsPrivateAlsoAfterItWasWritten()
{
    AppSettings settings(path());
    settings.setValue(u"a/b"_s, 1);
    QVERIFY(settings.sync());
    settings.setValue(u"a/b"_s, 2);
    QVERIFY(settings.sync());
    QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x7077), QFile::ReadOwner | QFile::WriteOwner);
}

void TestAppSettings::absentKeyGivesTheFallback()
{
    AppSettings settings(path());
    QCOMPARE(settings.value(u"a/b"_s, 7).toInt(), 7);
    settings.setValue(u"a/b"_s, 8);
    settings.remove(u"a/b"_s);
    QCOMPARE(settings.value(u"a/b"_s, 7).toInt(), 7);
}

void TestAppSettings::secretsAndOtherObjectsDoNotGetIn()
{
    AppSettings settings(path());
    const Secret secret = Secret::fromText(u"hunter2-canary"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not kept in the settings"_s));
    settings.setValue(u"a/secret"_s, QVariant::fromValue(secret));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not kept in the settings"_s));
    settings.setValue(u"a/list"_s, QVariantList{ QVariant::fromValue(secret) });
    QVERIFY(settings.sync());
    QVERIFY(!settings.value(u"a/secret"_s).isValid());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void TestAppSettings::folderThatCannotBeWrittenIsOnlyForgotten()
{
    QFile blocker(m_dir->filePath(u"desk"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be kept"_s));
    AppSettings settings(path());
    settings.setValue(u"a/b"_s, 1);
    QVERIFY(!settings.sync());
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
