// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"

#include "gui/theme/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

namespace {

using namespace NumberDesk::Bench;
using namespace Qt::StringLiterals;

struct Bench
{
    const char *name;
    QList<Row> (*run)();
};

constexpr Bench kBenches[] = {
    { "listing", benchListing },
    { "tokenlisting", benchTokenListing },
    { "pace", benchPace },
    { "table", benchTable },
    { "growth", benchGrowth },
    { "responsiveness", benchResponsiveness },
    { "memory", benchMemory },
    { "start", benchStart },
    { "journal", benchJournal },
    { "purchase", benchPurchase },
    { "apply", benchApply },
    { "sheet", benchSheet },
};
constexpr int kTries = 3;

/// A busy machine may spoil one try; what is missed by far in all of them is missed.
QList<Row> runWithTries(const Bench &bench)
{
    QList<Row> rows;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        rows = bench.run();
        if (std::none_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.isFailure(); }))
            break;
    }
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    NumberDesk::applyLook(application, NumberDesk::ColourScheme::Light);
    QLoggingCategory::setFilterRules(u"numberdesk.*.info=false"_s); // a line for each request is no figure
    QCommandLineParser parser;
    parser.addOption({ u"json"_s, u"Write the figures to FILE."_s, u"FILE"_s });
    parser.addPositionalArgument(u"names"_s, u"Which benchmarks; all of them without."_s);
    parser.addHelpOption();
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    QList<Row> rows;
    for (const Bench &bench : kBenches) {
        if (names.isEmpty() || names.contains(QLatin1StringView(bench.name)))
            rows << runWithTries(bench);
    }
    print(rows);
    if (parser.isSet(u"json"_s) && !writeJson(rows, parser.value(u"json"_s)))
        std::fprintf(stderr, "could not write %s\n", qUtf8Printable(parser.value(u"json"_s)));
    return std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.isFailure(); }) ? 1 : 0;
}
