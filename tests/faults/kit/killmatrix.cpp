// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killmatrix.h"

#include "sandbox/seededrandom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

constexpr int kPlaces = 8;
constexpr int kAttempts = 3;
constexpr int kMostKills = 4;

quint64 numberOf(const QString &text)
{
    quint64 number = 0;
    for (const QChar letter : text)
        number = mixed(number, letter.unicode());
    return number;
}

/// A place to be killed at half way: the middle one of the passings of what is passed most often, so that it
/// does not depend on how threads take turns.
QString middleOf(const QStringList &trace)
{
    QMap<QString, int> passings;
    for (const QString &name : trace)
        ++passings[name];
    auto most = passings.cbegin();
    for (auto each = passings.cbegin(); each != passings.cend(); ++each) {
        if (each.value() > most.value())
            most = each;
    }
    return u"%1:%2"_s.arg(most.key()).arg((most.value() + 1) / 2);
}

/// The one of @p all that @p lot falls on. It still does when others come or go.
template <typename T>
const T &drawn(const QList<T> &all, quint64 lot, auto nameOf)
{
    return *std::max_element(all.begin(), all.end(), [lot, nameOf](const T &a, const T &b) {
        return mixed(lot, numberOf(nameOf(a))) < mixed(lot, numberOf(nameOf(b)));
    });
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
        script.lateKeychain = true;
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
        const bool wasKilled = !each->script().kills.isEmpty();
        // Two accounts side by side leave something else behind each time.
        const bool isSure = !wasKilled || each->script().course != KillCourse::Bulk;
        for (auto point = passings.cbegin(); point != passings.cend(); ++point) {
            if (isSure)
                m_ways[point.key()].append({ each->script(), point.value() });
            if (wasKilled && !m_ofRecovery.contains(point.key()))
                m_ofRecovery.append(point.key());
        }
    }
}

KillCase::Script KillMatrix::script(const QString &point, quint64 seed, int attempt) const
{
    SeededRandom random(mixed(mixed(seed, static_cast<quint64>(attempt)), numberOf(point)));
    const QList<Way> ways = m_ways.value(point);
    const Way way = drawn(ways, random.next(), &nameOf);
    KillCase::Script script = way.script;
    script.traces = false;
    script.place = random.below(kPlaces);
    const int passing = 1 + random.below(attempt == 0 ? way.passings : 1);
    script.kills.append({ u"%1:%2"_s.arg(point).arg(passing), true });
    while (script.kills.size() < kMostKills && random.oneIn(2)) {
        const QString next = drawn(m_ofRecovery, random.next(), [](const QString &name) { return name; });
        script.kills.append({ u"%1:%2"_s.arg(next).arg(1 + random.below(2)), false });
    }
    // Insisting changes what comes after the first kill, and with it where a later one takes place.
    script.insists = way.script.kills.isEmpty() && random.oneIn(2);
    return script;
}

QString KillMatrix::nameOf(const Way &way)
{
    return u"%1 %2 %3"_s.arg(way.script.provider)
        .arg(static_cast<int>(way.script.course))
        .arg(way.script.kills.size());
}

KillMatrix::Lived KillMatrix::live(const QString &point, quint64 first, int seeds) const
{
    Lived lived;
    QList<quint64> left;
    for (int i = 0; i < seeds; ++i)
        left.append(first + static_cast<quint64>(i));
    // What a history passes may depend on how fast the answers come; then another one has to.
    for (int attempt = 0; attempt < kAttempts && !left.isEmpty(); ++attempt) {
        const QList<quint64> tried = std::exchange(left, {});
        Cases cases;
        for (const quint64 seed : tried)
            cases.push_back(std::make_unique<KillCase>(script(point, seed, attempt)));
        runAll(cases);
        for (qsizetype i = 0; i < tried.size(); ++i) {
            const KillCase &each = *cases.at(static_cast<std::size_t>(i));
            ++lived.histories;
            lived.deaths += each.deaths();
            if (each.missed())
                left.append(tried.at(i));
            for (const QString &problem : each.problems())
                lived.problems.append(
                    u"seed %1: %2: %3"_s.arg(QString::number(tried.at(i)), each.text(), problem));
        }
    }
    for (const quint64 seed : std::as_const(left))
        lived.problems.append(u"seed %1: %2 was not passed"_s.arg(QString::number(seed), point));
    return lived;
}

} // namespace NumberDesk::Testing
