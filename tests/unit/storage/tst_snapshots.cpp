// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotations.h"
#include "storage/kits.h"
#include "storage/schema.h"
#include "storage/snapshots.h"
#include "support/outcome.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, minute), Qt::UTC);
}

OwnedNumber number(const QString &digits, const SettingValues &settings)
{
    OwnedNumber owned;
    owned.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    owned.settings = settings;
    return owned;
}

} // namespace

class TestSnapshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyIsNewestFirstAndKeepsTheReason();
    void refreshAddsOnlyWhatDiffers();
    void emptyValuesAreNoDifference();
    void clearedSettingsAreADifference();
    void historySeesOnlyTheNumber();
    void refreshOfTenThousandIsOneCommit();
    void onlyAReleaseKeepsAKit();
    void aReleaseThatIsBegunAnewHasOneKit();
    void withoutItsKitNothingIsKeptOfARelease();

private:
    [[nodiscard]] static Change changeOf(ChangeKind kind);
    [[nodiscard]] std::optional<Kit> kitOf(const QString &changeId);
    int added(const QList<OwnedNumber> &numbers, const QDateTime &when);
    QList<Snapshot> history(const NumberRef &ref);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Snapshots> m_snapshots;
};

void TestSnapshots::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(journalSpec(m_dir->filePath(u"journal.db"_s)));
    m_snapshots = std::make_unique<Snapshots>(*m_database);
    Outcome opened(m_database->open());
    QVERIFY(opened.wait() && opened.isOk());
}

int TestSnapshots::added(const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    Outcome end(m_snapshots->addDifferent(numbers, when));
    return end.wait() && end.isOk() ? end.value() : -1;
}

QList<Snapshot> TestSnapshots::history(const NumberRef &ref)
{
    Outcome end(m_snapshots->history(ref));
    return end.wait() && end.isOk() ? end.value() : QList<Snapshot>();
}

void TestSnapshots::historyIsNewestFirstAndKeepsTheReason()
{
    const OwnedNumber one = number(u"447700900001"_s, { { u"a"_s, u"1"_s } });
    Outcome first(m_snapshots->add(one.ref, one.settings, at(0), SnapshotReason::BeforeWrite));
    Outcome second(m_snapshots->add(one.ref, { { u"a"_s, u"2"_s } }, at(1), SnapshotReason::Refresh));
    const QList<Snapshot> list = history(one.ref);
    QVERIFY(first.isOk() && second.isOk());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).settings.value(u"a"_s), u"2"_s);
    QCOMPARE(list.at(0).reason, SnapshotReason::Refresh);
    QCOMPARE(list.at(1).reason, SnapshotReason::BeforeWrite);
    QCOMPARE(list.at(1).when, at(0));
    QCOMPARE(list.at(1).ref, one.ref);
}

void TestSnapshots::refreshAddsOnlyWhatDiffers()
{
    const OwnedNumber one = number(u"447700900001"_s, { { u"a"_s, u"1"_s } });
    OwnedNumber two = number(u"447700900002"_s, { { u"a"_s, u"1"_s } });
    const OwnedNumber bare = number(u"447700900003"_s, {});
    QCOMPARE(added({ one, two, bare }, at(0)), 2);
    QCOMPARE(added({ one, two, bare }, at(1)), 0);
    two.settings[u"a"_s] = u"2"_s;
    QCOMPARE(added({ one, two, bare }, at(2)), 1);
    QCOMPARE(history(two.ref).size(), 2);
    QCOMPARE(history(one.ref).size(), 1);
    QVERIFY(history(bare.ref).isEmpty());
}

void TestSnapshots::emptyValuesAreNoDifference()
{
    QCOMPARE(added({ number(u"447700900001"_s, { { u"a"_s, u"1"_s } }) }, at(0)), 1);
    QCOMPARE(added({ number(u"447700900001"_s, { { u"a"_s, u"1"_s }, { u"b"_s, u""_s } }) }, at(1)), 0);
}

void TestSnapshots::clearedSettingsAreADifference()
{
    QCOMPARE(added({ number(u"447700900001"_s, { { u"a"_s, u"1"_s } }) }, at(0)), 1);
    QCOMPARE(added({ number(u"447700900001"_s, {}) }, at(1)), 1);
    QCOMPARE(added({ number(u"447700900001"_s, {}) }, at(2)), 0);
}

void TestSnapshots::historySeesOnlyTheNumber()
{
    const OwnedNumber one = number(u"447700900001"_s, { { u"a"_s, u"1"_s } });
    OwnedNumber elsewhere = one;
    elsewhere.ref.account = u"account-2"_s;
    QCOMPARE(added({ one, elsewhere }, at(0)), 2);
    QCOMPARE(history(one.ref).size(), 1);
}

void TestSnapshots::refreshOfTenThousandIsOneCommit()
{
    QList<OwnedNumber> numbers;
    for (int i = 0; i < 10000; ++i)
        numbers << number(u"4477009%1"_s.arg(i, 6, 10, QChar(u'0')), { { u"a"_s, QString::number(i) } });
    QCOMPARE(added(numbers, at(0)), 10000);
    QCOMPARE(added(numbers, at(1)), 0);
}

Change TestSnapshots::changeOf(ChangeKind kind)
{
    Change change;
    change.id = u"change-1"_s;
    change.kind = kind;
    change.ref = number(u"447700900123"_s, {}).ref;
    return change;
}

std::optional<Kit> TestSnapshots::kitOf(const QString &changeId)
{
    Kits kits(*m_database);
    Outcome end(kits.of(changeId));
    return end.wait() && end.isOk() ? end.value() : std::nullopt;
}

void TestSnapshots::onlyAReleaseKeepsAKit()
{
    const SettingValues settings{ { u"hook"_s, u"a"_s }, { u"empty"_s, QString() } };
    Outcome configured(m_snapshots->addBefore(changeOf(ChangeKind::Configure), settings, at(1)));
    QVERIFY(configured.wait() && configured.isOk());
    QVERIFY(!kitOf(u"change-1"_s));
    Annotations annotations(*m_database);
    const Change release = changeOf(ChangeKind::Release);
    const Annotation kept{ { u"vip"_s }, u"Line\n\"two\""_s, u"Ada"_s, false };
    Outcome noted(annotations.edit({ { release.ref, editBetween({}, kept) } }));
    Outcome released(m_snapshots->addBefore(release, settings, at(2)));
    QVERIFY(noted.wait() && noted.isOk() && released.wait() && released.isOk());
    const auto kit = kitOf(release.id);
    QVERIFY(kit);
    QCOMPARE(kit->ref, release.ref);
    QCOMPARE(kit->kept, at(2));
    QCOMPARE(kit->settings, (SettingValues{ { u"hook"_s, u"a"_s } }));
    QCOMPARE(kit->annotation, kept);
    QCOMPARE(history(release.ref).size(), 2);
    QCOMPARE(history(release.ref).constFirst().reason, SnapshotReason::BeforeWrite);
}

void TestSnapshots::aReleaseThatIsBegunAnewHasOneKit()
{
    const Change release = changeOf(ChangeKind::Release);
    Outcome first(m_snapshots->addBefore(release, { { u"hook"_s, u"a"_s } }, at(1)));
    Outcome second(m_snapshots->addBefore(release, { { u"hook"_s, u"b"_s } }, at(2)));
    QVERIFY(first.wait() && first.isOk() && second.wait() && second.isOk());
    QCOMPARE(kitOf(release.id)->settings, (SettingValues{ { u"hook"_s, u"b"_s } }));
    QCOMPARE(kitOf(release.id)->kept, at(2));
}

void TestSnapshots::withoutItsKitNothingIsKeptOfARelease()
{
    Outcome blocked(m_database->run<Done>([](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery query(database);
        if (!query.exec(
                u"CREATE TRIGGER full BEFORE INSERT ON kits BEGIN SELECT RAISE(ABORT, 'full'); END"_s))
            return makeError(ErrorKind::Storage);
        return Done{};
    }));
    const Change release = changeOf(ChangeKind::Release);
    Outcome failed(m_snapshots->addBefore(release, { { u"hook"_s, u"a"_s } }, at(1)));
    QVERIFY(blocked.wait() && blocked.isOk() && failed.wait() && !failed.isOk());
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(history(release.ref).isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
