// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace NumberDesk {

/// SIGINT and SIGTERM as an ordinary signal of the event loop. Made before any other thread starts: the
/// system's signals have to be blocked in all of them.
class EndRequests final : public QObject
{
    Q_OBJECT

public:
    EndRequests();
    ~EndRequests() override;

    /// Starts to listen; needs the application object.
    void listen();

Q_SIGNALS:
    /// @p again: it is not the first time.
    void requested(bool again);

private:
    void take();

    int m_descriptor = -1;
    int m_count = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace NumberDesk
