// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simloop.h"

#include <QCoreApplication>

namespace NumberDesk::Testing {

void SimLoop::install()
{
    QCoreApplication::setEventDispatcher(new SimLoop);
}

void SimLoop::drain()
{
    auto *loop = qobject_cast<SimLoop *>(QAbstractEventDispatcher::instance());
    if (!loop)
        qFatal("The simulation has another event loop than its own.");
    // What a round queues is done in the next one.
    do {
        loop->m_isWoken = false;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (loop->m_isWoken);
}

bool SimLoop::processEvents(QEventLoop::ProcessEventsFlags)
{
    QCoreApplication::sendPostedEvents();
    return true;
}

void SimLoop::registerSocketNotifier(QSocketNotifier *)
{
    qFatal("A socket in a simulation.");
}

void SimLoop::registerTimer(int, qint64, Qt::TimerType, QObject *)
{
    qFatal("Real time in a simulation.");
}

} // namespace NumberDesk::Testing
