// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/readahead.h"

#include <utility>

namespace NumberDesk::Bird {

ReadAhead::ReadAhead(const PageToken &from, Ask ask, std::weak_ptr<const Done> reason)
    : m_ask(std::move(ask))
    , m_reason(std::move(reason))
{
    this->ask(from);
}

ReadAhead::~ReadAhead()
{
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        wanted->finish(makeError(ErrorKind::Cancelled));
}

void ReadAhead::ask(const PageToken &token)
{
    m_token = token;
    m_underWay = m_ask(token);
    m_underWay->whenDone(&m_context, [this](const Result<OwnedPage> &end) { keep(end); });
}

void ReadAhead::keep(const Result<OwnedPage> &end)
{
    const PageToken token = m_token;
    m_underWay.reset();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        wanted->finish(end);
    else
        m_read.insert(token, end);
    const bool goesOn = end && !end->next.isEmpty() && !m_read.contains(end->next);
    if (goesOn && !m_reason.expired() && m_read.size() < kMost)
        ask(end->next);
}

OperationPtr<Page<OwnedNumber>> ReadAhead::take(const PageToken &token)
{
    const auto read = m_read.find(token);
    if (read != m_read.end()) {
        auto page = finishedOperation<OwnedPage>(*read);
        m_read.erase(read);
        return page;
    }
    if (!m_underWay || m_token != token)
        return nullptr;
    m_wanted.emplace();
    auto page = m_wanted->operation();
    m_wanted->onCancel([this] {
        const auto wanted = std::exchange(m_wanted, std::nullopt);
        m_underWay.reset();
        wanted->finish(makeError(ErrorKind::Cancelled));
    });
    return page;
}

} // namespace NumberDesk::Bird
