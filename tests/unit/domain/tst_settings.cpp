// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ownednumber.h"
#include "domain/settings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearedAndNeverSetAreTheSame();
    void differenceNamesEveryFieldThatDiffers();
    void untouchedFieldsKeepWhatIsThereNow();
    void aTouchedFieldIsWritten();
    void clearingIsSaidInWhatIsWritten();
    void aFieldChangedMeanwhileIsAConflict();
    void theSameChangeBySomebodyElseIsNoConflict();
    void clearingWhatIsGoneIsNoConflict();
    void aConflictLeavesTheFieldAlone();
    void randomMergesLoseNoField();
};

void TestSettings::clearedAndNeverSetAreTheSame()
{
    QCOMPARE(normalised({ { u"a"_s, u""_s }, { u"b"_s, u"x"_s } }), (SettingValues{ { u"b"_s, u"x"_s } }));
    QVERIFY(difference({ { u"a"_s, u""_s } }, {}).isEmpty());
    QVERIFY(difference({}, { { u"a"_s, QString() } }).isEmpty());
    OwnedNumber number;
    number.settings.insert(u"a"_s, u""_s);
    QVERIFY(!number.isConfigured());
    number.settings.insert(u"a"_s, u"x"_s);
    QVERIFY(number.isConfigured());
}

void TestSettings::differenceNamesEveryFieldThatDiffers()
{
    const SettingValues from{ { u"gone"_s, u"1"_s }, { u"other"_s, u"2"_s }, { u"same"_s, u"3"_s } };
    const SettingValues to{ { u"new"_s, u"4"_s }, { u"other"_s, u"5"_s }, { u"same"_s, u"3"_s } };
    const QList<FieldChange> expected{
        { u"gone"_s, u"1"_s, {} },
        { u"new"_s, {}, u"4"_s },
        { u"other"_s, u"2"_s, u"5"_s },
    };
    QCOMPARE(difference(from, to), expected);
    QVERIFY(difference(from, from).isEmpty());
}

void TestSettings::untouchedFieldsKeepWhatIsThereNow()
{
    const auto result = mergeSettings(
        { { u"a"_s, u"old"_s } }, { { u"a"_s, u"new"_s }, { u"b"_s, u"x"_s } }, { { u"c"_s, u"y"_s } });
    QVERIFY(result.isClean());
    QCOMPARE(result.merged, (SettingValues{ { u"a"_s, u"new"_s }, { u"b"_s, u"x"_s }, { u"c"_s, u"y"_s } }));
}

void TestSettings::aTouchedFieldIsWritten()
{
    const SettingValues seen{ { u"a"_s, u"old"_s } };
    const auto result = mergeSettings(seen, seen, { { u"a"_s, u"new"_s } });
    QVERIFY(result.isClean());
    QCOMPARE(result.merged.value(u"a"_s), u"new"_s);
}

void TestSettings::clearingIsSaidInWhatIsWritten()
{
    const SettingValues seen{ { u"a"_s, u"old"_s }, { u"b"_s, u"x"_s } };
    const auto result = mergeSettings(seen, seen, { { u"a"_s, u""_s } });
    QVERIFY(result.isClean());
    QVERIFY(result.merged.contains(u"a"_s));
    QCOMPARE(normalised(result.merged), (SettingValues{ { u"b"_s, u"x"_s } }));
}

void TestSettings::aFieldChangedMeanwhileIsAConflict()
{
    const auto result
        = mergeSettings({ { u"a"_s, u"seen"_s } }, { { u"a"_s, u"now"_s } }, { { u"a"_s, u"wanted"_s } });
    QVERIFY(!result.isClean());
    QCOMPARE(result.conflicts, (QList<MergeConflict>{ { u"a"_s, u"seen"_s, u"now"_s, u"wanted"_s } }));
}

void TestSettings::theSameChangeBySomebodyElseIsNoConflict()
{
    const auto result
        = mergeSettings({ { u"a"_s, u"seen"_s } }, { { u"a"_s, u"both"_s } }, { { u"a"_s, u"both"_s } });
    QVERIFY(result.isClean());
    QCOMPARE(result.merged.value(u"a"_s), u"both"_s);
}

void TestSettings::clearingWhatIsGoneIsNoConflict()
{
    QVERIFY(mergeSettings({ { u"a"_s, u"seen"_s } }, {}, { { u"a"_s, u""_s } }).isClean());
    QVERIFY(mergeSettings({ { u"a"_s, u""_s } }, {}, { { u"a"_s, u"x"_s } }).isClean());
    QVERIFY(!mergeSettings({ { u"a"_s, u"seen"_s } }, {}, { { u"a"_s, u"x"_s } }).isClean());
}

void TestSettings::aConflictLeavesTheFieldAlone()
{
    const auto result
        = mergeSettings({}, { { u"a"_s, u"theirs"_s } }, { { u"a"_s, u"mine"_s }, { u"b"_s, u"mine"_s } });
    QCOMPARE(result.merged.value(u"a"_s), u"theirs"_s);
    QCOMPARE(result.merged.value(u"b"_s), u"mine"_s);
}

void TestSettings::randomMergesLoseNoField()
{
    QRandomGenerator random(7);
    const QStringList keys{ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s };
    const QStringList words{ QString(), u""_s, u"1"_s, u"2"_s, u"3"_s };
    const auto some = [&] {
        SettingValues values;
        for (const QString &key : keys) {
            if (random.bounded(3) > 0)
                values.insert(key, words.at(random.bounded(words.size())));
        }
        return values;
    };
    for (int i = 0; i < 10'000; ++i) {
        const SettingValues seen = some();
        const SettingValues now = random.bounded(2) ? some() : seen;
        const SettingEdits edits = some();
        const auto result = mergeSettings(seen, now, edits);
        QStringList conflicting;
        for (const MergeConflict &conflict : result.conflicts) {
            conflicting += conflict.key;
            QVERIFY(edits.contains(conflict.key));
            QVERIFY(conflict.now != conflict.seen && conflict.now != conflict.wanted);
        }
        for (const QString &key : keys) {
            const bool written = edits.contains(key) && !conflicting.contains(key);
            QCOMPARE(result.merged.value(key), written ? edits.value(key) : now.value(key));
            if (written) // never over what somebody else wrote
                QVERIFY(now.value(key) == seen.value(key) || now.value(key) == edits.value(key));
        }
    }
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
