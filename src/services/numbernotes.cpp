// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/numbernotes.h"

#include "storage/annotations.h"

namespace NumberDesk {

NumberNotes::NumberNotes(Annotations &annotations, QObject *parent)
    : QObject(parent)
    , m_annotations(annotations)
{ }

void NumberNotes::load()
{
    m_told.clear();
    m_operations.keep(m_annotations.all(), this, [this](const Result<QList<NumberNote>> &end) {
        if (!end.isOk()) {
            Q_EMIT failed(end.error());
            return;
        }
        for (const NumberNote &note : end.value()) {
            if (!m_told.contains(note.ref))
                take(note);
        }
        Q_EMIT loaded();
    });
}

OperationPtr<QList<NumberNotes::Step>> NumberNotes::editSteps(const QList<AnnotationChange> &changes)
{
    OperationSource<QList<Step>> source;
    auto operation = source.operation();
    m_operations.keep(
        m_annotations.edit(changes), this, [this, source](const Result<QList<NumberNote>> &end) {
            if (!end.isOk()) {
                source.finish(end.error());
                return;
            }
            QList<Step> steps;
            QList<NumberRef> refs;
            for (const NumberNote &note : end.value()) {
                steps.append({ note.ref, of(note.ref), note.annotation });
                refs << note.ref;
                m_told.insert(note.ref);
                take(note);
            }
            if (!refs.isEmpty())
                Q_EMIT changed(refs);
            source.finish(steps);
        });
    return operation;
}

OperationPtr<Done> NumberNotes::edit(const QList<AnnotationChange> &changes)
{
    return mapped(editSteps(changes), [](const Result<QList<Step>> &end) -> Result<Done> {
        return end.isOk() ? Result<Done>(Done{}) : end.error();
    });
}

OperationPtr<Done> NumberNotes::takeBack(const QList<Step> &steps)
{
    QList<AnnotationChange> changes;
    for (const Step &step : steps) {
        const AnnotationEdit back = editBack(step.before, step.after, of(step.ref));
        if (!back.isEmpty())
            changes.append({ step.ref, back });
    }
    return edit(changes);
}

OperationPtr<Done> NumberNotes::edit(const QList<NumberRef> &refs, const AnnotationEdit &edited)
{
    QList<AnnotationChange> changes;
    for (const NumberRef &ref : refs)
        changes.append({ ref, edited });
    return edit(changes);
}

void NumberNotes::take(const NumberNote &note)
{
    m_wordsKnown = false;
    m_book.put(note.ref, note.annotation);
    if (note.annotation.locked)
        m_locked.insert(note.ref);
    else
        m_locked.remove(note.ref);
}

const QStringList &NumberNotes::tags() const
{
    readWords();
    return m_tags;
}

const QStringList &NumberNotes::owners() const
{
    readWords();
    return m_owners;
}

void NumberNotes::readWords() const
{
    if (m_wordsKnown)
        return;
    m_wordsKnown = true;
    QSet<QString> tags;
    QSet<QString> owners;
    m_book.forEach([&](const NumberRef &, const Annotation &annotation) {
        for (const QString &tag : annotation.tags)
            tags.insert(tag);
        if (!annotation.owner.isEmpty())
            owners.insert(annotation.owner);
    });
    m_tags = sortedTags(tags.values());
    m_owners = owners.values();
    m_owners.sort(Qt::CaseInsensitive);
}

} // namespace NumberDesk
