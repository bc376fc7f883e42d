// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/sockettest.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QTest>

namespace NumberDesk::Testing {

SocketTest::SocketTest(Wire wire)
    : m_wire(wire)
{ }

void SocketTest::noInvariantIsBroken_data()
{
    addScheduleRows(m_wire);
}

void SocketTest::noInvariantIsBroken()
{
    QFETCH(QList<quint64>, seeds);
    const qsizetype before = m_tally.failures().size();
    for (const quint64 seed : std::as_const(seeds))
        m_tally.run(seed);
    const QStringList failures = m_tally.failures().mid(before);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void SocketTest::theFaultsWereMet()
{
    QVERIFY2(m_tally.isTelling(), qPrintable(m_tally.words()));
    qInfo("%s", qPrintable(m_tally.words()));
}

int runSocketTest(Wire wire, int argc, char **argv)
{
    // So that a seed gives the same course as far as the sockets allow it.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    SocketTest test(wire);
    return QTest::qExec(&test, argc, argv);
}

} // namespace NumberDesk::Testing
