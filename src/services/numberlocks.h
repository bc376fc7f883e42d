// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/numberref.h"
#include "services/operationkeeper.h"

#include <QObject>
#include <QSet>

namespace NumberDesk {

class Annotations;

/// Numbers that are locked against release, for the window. What counts when a release is sent is what the
/// journal's file says: see ChangeRunner.
class NumberLocks final : public QObject
{
    Q_OBJECT

public:
    explicit NumberLocks(Annotations &annotations, QObject *parent = nullptr);

    /// Reads them; loaded() or failed() follows. Until then nothing is known to be locked.
    void load();
    [[nodiscard]] bool isLocked(const NumberRef &ref) const { return m_locked.contains(ref); }
    [[nodiscard]] const QSet<NumberRef> &all() const { return m_locked; }
    /// Is kept to its end even when nobody waits for it; changed() comes when it is on the disk.
    [[nodiscard]] OperationPtr<Done> setLocked(const NumberRef &ref, bool locked);

Q_SIGNALS:
    void loaded();
    void changed(const NumberDesk::NumberRef &ref);
    void failed(const NumberDesk::Error &error);

private:
    void take(const NumberRef &ref, bool locked);

    Annotations &m_annotations;
    QSet<NumberRef> m_locked;
    QSet<NumberRef> m_told; ///< set while they are being read: newer than what is read
    OperationKeeper m_operations;
};

} // namespace NumberDesk
