// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pagedfetch.h"
#include "support/outcome.h"

#include <QMap>

#include <algorithm>
#include <map>
#include <memory>

/// Lists of whole numbers for tests of the reader of lists.
namespace NumberDesk::Testing {

using IntPage = Page<int>;
using Fetch = PagedFetch<int>;

/// A list whose pages a test answers by hand or all at once.
class Source final
{
public:
    QMap<PageToken, Result<IntPage>> pages;
    bool answersAtOnce = true;
    QList<PageToken> asked;
    size_t most = 0; ///< pages under way at the same time
    int cancels = 0;

    OperationPtr<IntPage> page(const PageToken &token)
    {
        asked.append(token);
        auto source = std::make_shared<OperationSource<IntPage>>();
        auto operation = source->operation();
        source->onCancel([this, token] { cancel(token); });
        m_open[token] = source;
        most = std::max(most, m_open.size());
        if (answersAtOnce)
            answer(token);
        return operation;
    }

    void answer(PageToken token)
    {
        const auto source = m_open.at(token);
        m_open.erase(token);
        source->finish(pages.value(token, makeError(ErrorKind::NotFound)));
    }

    void answerAll()
    {
        while (!m_open.empty()) {
            answer(m_open.begin()->first);
            settle();
        }
    }

    [[nodiscard]] size_t open() const { return m_open.size(); }

private:
    void cancel(const PageToken &token)
    {
        ++cancels;
        const auto source = m_open.at(token);
        m_open.erase(token);
        source->finish(makeError(ErrorKind::Cancelled));
    }

    std::map<PageToken, std::shared_ptr<OperationSource<IntPage>>> m_open;
};

inline IntPage page(const QList<int> &items, const PageToken &next = {}, std::optional<qint64> total = {},
    const QList<PageToken> &following = {})
{
    IntPage made;
    made.items = items;
    made.next = next;
    made.total = total;
    made.following = following;
    return made;
}

/// @p count pages of two items, each telling all that follow.
inline void fillNumbered(Source &source, int count)
{
    for (int number = 1; number <= count; ++number) {
        QList<PageToken> following;
        for (int later = number + 1; later <= count; ++later)
            following.append(QString::number(later));
        const PageToken token = number == 1 ? PageToken() : QString::number(number);
        source.pages.insert(
            token, page({ 2 * number, 2 * number + 1 }, following.value(0), 2 * count, following));
    }
}

/// A first page, as the list as a whole has it, and two parts of two pages each: odd and even numbers.
inline void fillParted(Source &source)
{
    IntPage first = page({ 1, 2, 3 }, QStringLiteral("whole"), 8);
    first.parts = { QStringLiteral("odd"), QStringLiteral("even") };
    source.pages.insert({}, first);
    source.pages.insert(QStringLiteral("odd"), page({ 1, 3 }, QStringLiteral("odd2")));
    source.pages.insert(QStringLiteral("odd2"), page({ 5, 7 }));
    source.pages.insert(QStringLiteral("even"), page({ 2, 4 }, QStringLiteral("even2")));
    source.pages.insert(QStringLiteral("even2"), page({ 6, 8 }));
    source.pages.insert(QStringLiteral("whole"), page({ 4, 5, 6, 7, 8 }, {}, 8));
}

inline PageToken nextOf(const FetchOutcome &outcome)
{
    return outcome.rest && !outcome.rest->places.isEmpty() ? outcome.rest->places.first().token
                                                           : QStringLiteral("none");
}

class Reader final
{
public:
    explicit Reader(Source &source)
        : m_source(source)
    { }

    QList<int> items;
    int batches = 0;
    int parallel = 6;
    int maxPages = 100;
    bool inParts = true;
    bool ahead = false;
    std::optional<FetchRest> rest;
    std::function<void()> onBatch;

    OperationPtr<FetchOutcome> start()
    {
        Fetch::Plan plan;
        plan.page = [this](const PageToken &token) { return m_source.page(token); };
        plan.key = [](int item) { return QString::number(item); };
        plan.batch = [this](const QList<int> &batch) {
            items += batch;
            ++batches;
            if (onBatch)
                onBatch();
        };
        plan.parallel = parallel;
        plan.maxPages = maxPages;
        plan.inParts = inParts;
        plan.ahead = ahead;
        plan.rest = rest;
        return Fetch::start(std::move(plan));
    }

private:
    Source &m_source;
};

inline QList<int> upTo(int last)
{
    QList<int> numbers;
    for (int number = 2; number <= last; ++number)
        numbers.append(number);
    return numbers;
}

} // namespace NumberDesk::Testing
