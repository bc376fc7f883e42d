// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/ownednumber.h"
#include "domain/page.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace NumberDesk::Bird {

/// Reads the pages of a list that its reader cannot take yet, because it waits for something else.
class ReadAhead final
{
public:
    using OwnedPage = Page<OwnedNumber>;
    using Ask = std::function<OperationPtr<OwnedPage>(const PageToken &)>;
    static constexpr qsizetype kMost = 200; ///< pages that are kept

    /// @p ask is called from the first page at @p from on, as long as @p reason lives and there is room.
    ReadAhead(const PageToken &from, Ask ask, std::weak_ptr<const Done> reason);
    Q_DISABLE_COPY_MOVE(ReadAhead)
    ~ReadAhead();

    /// The page at @p token, once only; null for one that was not read ahead.
    [[nodiscard]] OperationPtr<OwnedPage> take(const PageToken &token);

private:
    void ask(const PageToken &token);
    void keep(const Result<OwnedPage> &end);

    Ask m_ask;
    std::weak_ptr<const Done> m_reason;
    QObject m_context;
    PageToken m_token; ///< of what is under way
    OperationPtr<OwnedPage> m_underWay;
    std::optional<OperationSource<OwnedPage>> m_wanted; ///< somebody waits for what is under way
    QHash<PageToken, Result<OwnedPage>> m_read;
};

} // namespace NumberDesk::Bird
