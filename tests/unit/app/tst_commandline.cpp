// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// What the program understands of its command line.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingItRunsOnTheStandardProfile();
    void everyOptionIsRead();
    void helpAndVersionArePrinted();
    void whatItDoesNotUnderstandIsASentence_data();
    void whatItDoesNotUnderstandIsASentence();

private:
    static Result<CommandLine> parse(const QStringList &arguments)
    {
        return CommandLine::parse(QStringList{ u"numberdesk"_s } + arguments);
    }
};

void CommandLineTest::withNothingItRunsOnTheStandardProfile()
{
    const auto line = parse({});
    QVERIFY(line.isOk());
    QCOMPARE(line->verb, CommandLine::Verb::Run);
    QVERIFY(!line->sandbox && line->profile.isEmpty() && !line->quitAfterFirstPaint);
    QCOMPARE(line->look, ColourScheme::FollowDesktop);
}

void CommandLineTest::everyOptionIsRead()
{
    const auto line = parse({ u"--sandbox"_s, u"--profile"_s, u"desk two"_s, u"--look=dark"_s, u"--seed"_s,
        u"7"_s, u"--owned"_s, u"12"_s, u"--latency"_s, u"80"_s, u"--rate"_s, u"15"_s, u"--burst"_s, u"3"_s });
    QVERIFY2(line.isOk(), line.isOk() ? "" : qPrintable(line.error().detail));
    QVERIFY(line->sandbox);
    QCOMPARE(line->profile, u"desk two"_s);
    QCOMPARE(line->look, ColourScheme::Dark);
    QCOMPARE(line->sandboxOptions.seed, quint64(7));
    QCOMPARE(line->sandboxOptions.owned, 12);
    QCOMPARE(line->sandboxOptions.pace.latency.count(), 80);
    QCOMPARE(line->sandboxOptions.pace.rate, 15.0);
    QCOMPARE(line->sandboxOptions.pace.burst, 3);
    QCOMPARE(parse({ u"--look"_s, u"light"_s })->look, ColourScheme::Light);
}

void CommandLineTest::helpAndVersionArePrinted()
{
    QCoreApplication::setApplicationName(u"NumberDesk"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const auto help = parse({ u"--help"_s });
    QCOMPARE(help->verb, CommandLine::Verb::Help);
    for (const auto option : { "--sandbox"_L1, "--profile"_L1, "--look"_L1, "--seed"_L1, "--version"_L1 })
        QVERIFY2(help->text.contains(option), option.data());
    const auto version = parse({ u"--version"_s });
    QCOMPARE(version->verb, CommandLine::Verb::Version);
    QCOMPARE(version->text, u"NumberDesk 1.2.3\n"_s);
}

void CommandLineTest::whatItDoesNotUnderstandIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{ u"--sandbx"_s };
    QTest::newRow("stray word") << QStringList{ u"numbers.csv"_s };
    QTest::newRow("no folder") << QStringList{ u"--profile"_s };
    QTest::newRow("empty folder") << QStringList{ u"--profile="_s };
    QTest::newRow("unknown look") << QStringList{ u"--look"_s, u"pink"_s };
    QTest::newRow("sandbox option without sandbox") << QStringList{ u"--owned"_s, u"5"_s };
    QTest::newRow("sandbox option out of range") << QStringList{ u"--sandbox"_s, u"--owned"_s, u"-5"_s };
}

void CommandLineTest::whatItDoesNotUnderstandIsASentence()
{
    QFETCH(QStringList, arguments);
    const auto line = parse(arguments);
    QVERIFY(!line.isOk());
    QVERIFY(line.error().detail.size() > 10);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
