// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/numberlocks.h"

#include "storage/annotations.h"

namespace NumberDesk {

NumberLocks::NumberLocks(Annotations &annotations, QObject *parent)
    : QObject(parent)
    , m_annotations(annotations)
{ }

void NumberLocks::load()
{
    m_told.clear();
    m_operations.keep(m_annotations.locked(), this, [this](const Result<QList<NumberRef>> &end) {
        if (!end.isOk()) {
            Q_EMIT failed(end.error());
            return;
        }
        for (const NumberRef &ref : end.value()) {
            if (!m_told.contains(ref))
                m_locked.insert(ref);
        }
        Q_EMIT loaded();
    });
}

OperationPtr<Done> NumberLocks::setLocked(const NumberRef &ref, bool locked)
{
    OperationSource<Done> source;
    auto operation = source.operation();
    m_operations.keep(
        m_annotations.setLocked(ref, locked), this, [this, ref, locked, source](const Result<Done> &end) {
            if (end.isOk())
                take(ref, locked);
            source.finish(end);
        });
    return operation;
}

void NumberLocks::take(const NumberRef &ref, bool locked)
{
    m_told.insert(ref);
    if (locked)
        m_locked.insert(ref);
    else
        m_locked.remove(ref);
    Q_EMIT changed(ref);
}

} // namespace NumberDesk
