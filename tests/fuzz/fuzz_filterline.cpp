// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filterquery.h"
#include "fuzz/promise.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// What people type into the filter line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString line = QString::fromUtf8(bytesOf(data, size));
    const auto parsed = parseFilter(line);
    if (const auto *problem = std::get_if<FilterProblem>(&parsed)) {
        promise(problem->place >= 0 && problem->length >= 0);
        promise(problem->place + problem->length <= line.size());
        promise(!problem->sentence.isEmpty());
        return 0;
    }
    const auto &query = std::get<FilterQuery>(parsed);
    promise(query.extends(query));
    promise(query.extends({}));
    for (const FilterTerm &term : query.terms)
        promise(!term.values.isEmpty());
    return 0;
}
