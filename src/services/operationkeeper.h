// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"

#include <map>

namespace NumberDesk {

/// Holds operations that nobody else holds until they end. What is left when it goes is cancelled and
/// silenced, so a handler may use whatever owns the keeper.
class OperationKeeper final
{
public:
    OperationKeeper() = default;
    Q_DISABLE_COPY_MOVE(OperationKeeper)

    template <typename T, typename Handler>
    void keep(OperationPtr<T> operation, const QObject *context, Handler handler)
    {
        const quint64 number = ++m_last;
        Operation<T> *started = operation.get();
        m_held.emplace(number, std::shared_ptr<void>(std::move(operation)));
        started->whenDone(context, [this, number, handler = std::move(handler)](Result<T> end) mutable {
            m_held.erase(number);
            handler(std::move(end));
        });
    }

    [[nodiscard]] bool isEmpty() const { return m_held.empty(); }
    void clear() { m_held.clear(); }

private:
    std::map<quint64, std::shared_ptr<void>> m_held;
    quint64 m_last = 0;
};

} // namespace NumberDesk
