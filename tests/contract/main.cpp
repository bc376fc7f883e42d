// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/questions.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <utility>

using namespace NumberDesk::Contract;

namespace {

using Make = std::unique_ptr<QObject> (*)();

// The names are those in CMakeLists.txt.
constexpr std::array<std::pair<const char *, Make>, 9> kGroups{ {
    { "verifying", makeVerifying },
    { "searching", makeSearching },
    { "listing", makeListing },
    { "finding", makeFinding },
    { "writing", makeWriting },
    { "doubting", makeDoubting },
    { "ending", makeEnding },
    { "secrecy", makeSecrecy },
    { "truth", makeTruth },
} };

} // namespace

/// contract_<provider> GROUP [Qt Test arguments]
int main(int argc, char **argv)
{
    // Would go before what the questions themselves switch on.
    qunsetenv("QT_LOGGING_RULES");
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    for (const auto &[name, make] : kGroups) {
        if (wanted == QLatin1StringView(name))
            return QTest::qExec(make().get(), arguments);
    }
    qCritical("There is no group of questions with that name");
    return 2;
}
