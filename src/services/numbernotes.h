// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/notebook.h"
#include "services/operationkeeper.h"

#include <QObject>
#include <QSet>

namespace NumberDesk {

class Annotations;

/// Tags, notes, owners and locks of numbers, for the window: what is on the disk, held in memory. Numbers
/// about which nothing is kept cost nothing. What counts when a release is sent is what the journal's file
/// says of its lock: see ChangeRunner.
class NumberNotes final : public QObject
{
    Q_OBJECT

public:
    explicit NumberNotes(Annotations &annotations, QObject *parent = nullptr);

    /// Reads them; loaded() or failed() follows. Until then nothing is known.
    void load();
    /// An empty one where nothing is kept.
    [[nodiscard]] Annotation of(const NumberRef &ref) const { return m_book.of(ref); }
    [[nodiscard]] bool isLocked(const NumberRef &ref) const { return m_locked.contains(ref); }
    [[nodiscard]] const QSet<NumberRef> &locked() const { return m_locked; }
    [[nodiscard]] const NoteBook &all() const { return m_book; }
    /// What is in use somewhere, each once and in order: for completion.
    [[nodiscard]] const QStringList &tags() const;
    [[nodiscard]] const QStringList &owners() const;

    /// All in one commit, and kept to its end even when nobody waits for it; changed() comes when it is on
    /// the disk. Edits of one number never overwrite each other: each works on what the one before left.
    [[nodiscard]] OperationPtr<Done> edit(const QList<AnnotationChange> &changes);
    /// The same for many numbers.
    [[nodiscard]] OperationPtr<Done> edit(const QList<NumberRef> &refs, const AnnotationEdit &edit);

    /// What an edit made of what was kept about a number.
    struct Step
    {
        NumberRef ref;
        Annotation before;
        Annotation after;
    };
    /// Like edit(), and tells what there is to take back.
    [[nodiscard]] OperationPtr<QList<Step>> editSteps(const QList<AnnotationChange> &changes);
    /// Brings back what was kept before @p steps, each of another number, but for what somebody has changed
    /// since. In one commit as well.
    [[nodiscard]] OperationPtr<Done> takeBack(const QList<Step> &steps);

Q_SIGNALS:
    void loaded();
    /// Something is kept about these that was not, or no longer.
    void changed(const QList<NumberDesk::NumberRef> &refs);
    void failed(const NumberDesk::Error &error);

private:
    void take(const NumberNote &note);
    void readWords() const;

    Annotations &m_annotations;
    NoteBook m_book;
    QSet<NumberRef> m_locked;
    QSet<NumberRef> m_told; ///< edited while they are being read: newer than what is read
    mutable bool m_wordsKnown = false;
    mutable QStringList m_tags;
    mutable QStringList m_owners;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
