// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace NumberDesk {

/// A file that one living process holds. The system lets go of it when that process ends, however it ends, so
/// there is nothing to clean up after a crash: QLockFile has the file itself as the lock, and a process that
/// is killed before it has signed it, or while it takes over an old one, locks everybody out. The file stays.
class ProcessLock final
{
public:
    enum class Taking { Taken, HeldByAnother, Impossible };
    struct Holder
    {
        qint64 process = 0;
        QString host;
    };

    explicit ProcessLock(const QString &path)
        : m_path(path)
    { }
    Q_DISABLE_COPY_MOVE(ProcessLock)
    ~ProcessLock() { release(); }

    /// Does not wait. Taken also when it is held already by this object; another one of the same process is
    /// another holder.
    Taking take();
    void release();
    [[nodiscard]] bool isTaken() const { return m_file >= 0; }
    /// Who holds it, as far as that one has got to say; for people.
    [[nodiscard]] std::optional<Holder> holder() const;

private:
    void sign() const;

    QString m_path;
    int m_file = -1;
};

} // namespace NumberDesk
