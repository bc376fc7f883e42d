// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketschedule.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// The invariants of writes over real sockets, TLS: see tst_socketsplain for the other half.
class TestSocketsTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noInvariantIsBroken();
};

void TestSocketsTls::noInvariantIsBroken()
{
    SocketTally tally;
    const QList<quint64> seeds = scheduleSeeds(Wire::Tls);
    for (const quint64 seed : seeds)
        tally.run(seed);
    QVERIFY2(tally.failures().isEmpty(), qPrintable(tally.failures().join(u'\n')));
    QVERIFY2(tally.isTelling(), qPrintable(tally.words()));
    qInfo("%s", qPrintable(tally.words()));
}

QTEST_GUILESS_MAIN(TestSocketsTls)
#include "tst_socketstls.moc"
