// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatefiles.h"
#include "storage/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prepareMakesAFolderOnlyForTheOwner();
    void prepareNarrowsAFolderThatIsThere();
    void prepareBelowARegularFileIsAStorageError();
    void privateFileIsNarrowedAndKeepsItsContents();
    void sandboxIsASubProfileOfItsOwn();
    void keychainServiceDiffersPerProfileAndStays();
    void filesLieInTheFolder();
};

namespace {

constexpr QFile::Permissions kReal = QFile::Permissions(0x7077);
constexpr QFile::Permissions kOwnFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnFolder = kOwnFile | QFile::ExeOwner;

QFile::Permissions mode(const QString &path)
{
    return QFile::permissions(path) & kReal;
}

} // namespace

void TestProfile::prepareMakesAFolderOnlyForTheOwner()
{
    const QTemporaryDir dir;
    const Profile profile = Profile::at(dir.filePath(u"a/b"_s));
    QVERIFY(profile.prepare().isOk());
    QCOMPARE(mode(profile.folder()), kOwnFolder);
    QVERIFY(profile.prepare().isOk());
}

void TestProfile::prepareNarrowsAFolderThatIsThere()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"desk"_s));
    QVERIFY(QFile::setPermissions(dir.filePath(u"desk"_s), kOwnFolder | QFile::ReadGroup | QFile::ReadOther));
    const Profile profile = Profile::at(dir.filePath(u"desk"_s));
    QVERIFY(profile.prepare().isOk());
    QCOMPARE(mode(profile.folder()), kOwnFolder);
}

void TestProfile::prepareBelowARegularFileIsAStorageError()
{
    const QTemporaryDir dir;
    QVERIFY(makePrivateFile(dir.filePath(u"file"_s)).isOk());
    const auto end = Profile::at(dir.filePath(u"file/desk"_s)).prepare();
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Storage);
    QVERIFY(end.error().detail.contains(u"file/desk"_s));
}

void TestProfile::privateFileIsNarrowedAndKeepsItsContents()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"open.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("kept"), 4);
    file.close();
    QVERIFY(file.setPermissions(kOwnFile | QFile::ReadOther));
    QVERIFY(makePrivateFile(file.fileName()).isOk());
    QCOMPARE(mode(file.fileName()), kOwnFile);
    QCOMPARE(file.size(), 4);
}

void TestProfile::sandboxIsASubProfileOfItsOwn()
{
    const Profile real = Profile::at(u"/desk"_s);
    const Profile sandbox = real.sandbox();
    QVERIFY(sandbox.isSandbox());
    QVERIFY(!real.isSandbox());
    QVERIFY(sandbox.folder().startsWith(real.folder() + u'/'));
    QVERIFY(sandbox.journalFile() != real.journalFile());
    QVERIFY(sandbox.keychainService() != real.keychainService());
    QCOMPARE(sandbox.sandbox().folder(), sandbox.folder());
}

void TestProfile::keychainServiceDiffersPerProfileAndStays()
{
    QVERIFY(Profile::at(u"/one"_s).keychainService() != Profile::at(u"/two"_s).keychainService());
    QCOMPARE(Profile::at(u"/one"_s).keychainService(), Profile::at(u"/one/"_s).keychainService());
    QCOMPARE(Profile::standard().keychainService(), u"numberdesk"_s);
}

void TestProfile::filesLieInTheFolder()
{
    const Profile profile = Profile::at(u"/desk"_s);
    for (const QString &file :
        { profile.journalFile(), profile.cacheFile(), profile.accountsFile(), profile.settingsFile() })
        QCOMPARE(QFileInfo(file).path(), profile.folder());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
