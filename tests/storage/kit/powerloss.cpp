// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/powerloss.h"

namespace NumberDesk::Testing {

namespace {

using Kind = DiskCall::Kind;

constexpr qsizetype kHalfSector = 256;

void apply(const DiskCall &call, QByteArray &to)
{
    if (call.kind == Kind::Truncate) {
        to.resize(std::min(qsizetype(call.offset), to.size()));
        return;
    }
    const qsizetype end = qsizetype(call.offset) + call.bytes.size();
    if (to.size() < end)
        to.append(QByteArray(end - to.size(), '\0'));
    to.replace(qsizetype(call.offset), call.bytes.size(), call.bytes);
}

/// As much of a write as had arrived: up to the middle of some sector.
DiskCall torn(DiskCall call, QRandomGenerator &random)
{
    if (call.kind != Kind::Write)
        return call;
    const qsizetype halves = call.bytes.size() / kHalfSector;
    const qsizetype kept = halves > 0 ? qsizetype(random.bounded(int(halves) + 1)) * kHalfSector
                                      : qsizetype(random.bounded(int(call.bytes.size()) + 1));
    call.bytes.truncate(kept);
    return call;
}

} // namespace

SimulatedDisk::SimulatedDisk(const FileImages &durable, quint32 seed)
    : m_random(seed)
{
    for (auto file = durable.cbegin(); file != durable.cend(); ++file) {
        m_durable.insert(file.key(), int(m_inodes.size()));
        m_inodes.append({ file.value(), {} });
    }
    m_current = m_durable;
}

SimulatedDisk::Inode *SimulatedDisk::at(const QString &name)
{
    const auto found = m_current.constFind(name);
    return found == m_current.cend() ? nullptr : &m_inodes[*found];
}

void SimulatedDisk::name(const QString &name, std::optional<int> inode)
{
    if (inode)
        m_current.insert(name, *inode);
    else
        m_current.remove(name);
    m_pending.append({ name, inode });
}

void SimulatedDisk::take(const DiskCall &call)
{
    switch (call.kind) {
    case Kind::Open:
        if (!at(call.file)) {
            m_inodes.append(Inode());
            name(call.file, int(m_inodes.size()) - 1);
        }
        return;
    case Kind::Replace:
        m_inodes.append({ call.bytes, {} });
        name(call.file, int(m_inodes.size()) - 1);
        return;
    case Kind::Delete:
        name(call.file, std::nullopt);
        if (call.syncsFolder) {
            m_durable = m_current;
            m_pending.clear();
        }
        return;
    case Kind::Write:
    case Kind::Truncate:
        at(call.file)->pending.append({ call });
        return;
    case Kind::Sync:
        sync(call);
        return;
    case Kind::Mark:
        return;
    }
}

void SimulatedDisk::sync(const DiskCall &call)
{
    Inode *inode = at(call.file);
    if (!inode)
        return; // deleted while it was open
    if (call.failed) {
        for (Pending &pending : inode->pending)
            pending.isLost = pending.isLost || m_random.bounded(2) == 0;
        return;
    }
    for (const Pending &pending : inode->pending) {
        if (!pending.isLost)
            apply(pending.call, inode->durable);
    }
    inode->pending.clear();
    if (call.syncsFolder) {
        m_durable = m_current;
        m_pending.clear();
    }
}

QByteArray SimulatedDisk::remains(const Inode &inode, PowerLoss loss, QRandomGenerator &random)
{
    QByteArray bytes = inode.durable;
    if (loss == PowerLoss::DropsAll)
        return bytes;
    QList<DiskCall> arrived;
    for (const Pending &pending : inode.pending) {
        if (!pending.isLost)
            arrived.append(pending.call);
    }
    const int last = int(arrived.size()) - 1;
    const int end = loss == PowerLoss::KeepsFirst || loss == PowerLoss::TearsLast
        ? int(random.bounded(last + 2))
        : last + 1;
    for (int i = 0; i < end; ++i) {
        const bool tears = loss == PowerLoss::TearsLast ? i == end - 1 : random.bounded(4) == 0;
        if (loss != PowerLoss::Reorders)
            apply(loss == PowerLoss::TearsLast && tears ? torn(arrived.at(i), random) : arrived.at(i), bytes);
        else if (random.bounded(2) == 0)
            apply(tears ? torn(arrived.at(i), random) : arrived.at(i), bytes);
    }
    return bytes;
}

FileImages SimulatedDisk::afterPowerLoss(PowerLoss loss, QRandomGenerator &random) const
{
    Folder folder = m_durable;
    const int names = int(m_pending.size());
    const int kept = loss == PowerLoss::DropsAll ? 0
        : loss == PowerLoss::KeepsAll            ? names
                                                 : int(random.bounded(names + 1));
    for (const Naming &naming : m_pending.first(kept)) {
        if (naming.inode)
            folder.insert(naming.name, *naming.inode);
        else
            folder.remove(naming.name);
    }
    FileImages files;
    for (auto file = folder.cbegin(); file != folder.cend(); ++file)
        files.insert(file.key(), remains(m_inodes.at(*file), loss, random));
    return files;
}

} // namespace NumberDesk::Testing
