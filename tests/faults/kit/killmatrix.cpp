// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killmatrix.h"

#include "sandbox/seededrandom.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

constexpr int kPlaces = 8;

quint64 numberOf(const QString &text)
{
    quint64 number = 0;
    for (const QChar letter : text)
        number = mixed(number, letter.unicode());
    return number;
}

/// The passing in the middle of a history, as a place to be killed at.
QString middleOf(const QStringList &trace)
{
    const qsizetype middle = trace.size() / 2;
    const QString name = trace.at(middle);
    return u"%1:%2"_s.arg(name).arg(trace.first(middle + 1).count(name));
}

} // namespace

void KillMatrix::explore()
{
    Cases whole;
    for (const QString &provider : killProviders()) {
        for (const KillCourse course : coursesAt(provider)) {
            KillCase::Script script;
            script.course = course;
            script.provider = provider;
            script.traces = true;
            whole.push_back(std::make_unique<KillCase>(script));
        }
    }
    runAll(whole);
    learn(whole);
    Cases recovered;
    for (const auto &each : whole) {
        if (each->trace().isEmpty())
            continue;
        KillCase::Script script = each->script();
        script.kills = { { middleOf(each->trace()), true } };
        recovered.push_back(std::make_unique<KillCase>(script));
    }
    runAll(recovered);
    learn(recovered);
}

void KillMatrix::learn(const Cases &cases)
{
    for (const auto &each : cases) {
        ++m_histories;
        for (const QString &problem : each->problems())
            m_problems.append(each->text() + u": "_s + problem);
        QMap<QString, int> passings;
        for (const QString &point : each->trace())
            ++passings[point];
        for (auto point = passings.cbegin(); point != passings.cend(); ++point) {
            m_ways[point.key()].append({ each->script(), point.value() });
            if (!each->script().kills.isEmpty() && !m_ofRecovery.contains(point.key()))
                m_ofRecovery.append(point.key());
        }
    }
    m_ofRecovery.sort();
}

KillCase::Script KillMatrix::script(const QString &point, quint64 seed) const
{
    SeededRandom random(mixed(seed, numberOf(point)));
    const QList<Way> ways = m_ways.value(point);
    const Way way = ways.at(random.below(static_cast<int>(ways.size())));
    KillCase::Script script = way.script;
    script.traces = false;
    script.place = random.below(kPlaces);
    const int passing = 1 + random.below(way.passings);
    script.kills.append({ u"%1:%2"_s.arg(point).arg(passing), true });
    if (random.oneIn(2)) {
        const QString next = m_ofRecovery.at(random.below(static_cast<int>(m_ofRecovery.size())));
        script.kills.append({ u"%1:%2"_s.arg(next).arg(1 + random.below(2)), false });
    }
    // Insisting changes what comes after the first kill, and with it where a later one takes place.
    script.insists = way.script.kills.isEmpty() && random.oneIn(2);
    return script;
}

QString KillMatrix::whereIs(const QString &point) const
{
    QStringList where;
    for (const Way &way : m_ways.value(point))
        where.append(way.script.provider + u'/' + courseName(way.script.course));
    where.removeDuplicates();
    return where.join(u", "_s);
}

} // namespace NumberDesk::Testing
