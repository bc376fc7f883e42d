// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketschedule.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// The invariants of writes over real sockets, TCP: see tst_socketstls for the other half. A seed that fails
/// says so; NUMBERDESK_SEED runs it alone, NUMBERDESK_SCHEDULES more of them.
class TestSocketsPlain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noInvariantIsBroken_data() { addScheduleRows(Wire::Plain); }
    void noInvariantIsBroken();
    void theFaultsWereMet();

private:
    SocketTally m_tally;
};

void TestSocketsPlain::noInvariantIsBroken()
{
    QFETCH(QList<quint64>, seeds);
    const qsizetype before = m_tally.failures().size();
    for (const quint64 seed : std::as_const(seeds))
        m_tally.run(seed);
    const QStringList failures = m_tally.failures().mid(before);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void TestSocketsPlain::theFaultsWereMet()
{
    QVERIFY2(m_tally.isTelling(), qPrintable(m_tally.words()));
    qInfo("%s", qPrintable(m_tally.words()));
}

QTEST_GUILESS_MAIN(TestSocketsPlain)
#include "tst_socketsplain.moc"
