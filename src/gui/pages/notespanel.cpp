// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/notespanel.h"

#include "gui/models/numbergroup.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"
#include "gui/widgets/tagcompleter.h"
#include "ui_notespanel.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// What several numbers have in common, and the tags that only some of them have.
struct Common
{
    Annotation all;
    QStringList some;
    bool hasOwners = false;
    bool hasNotes = false;
};

Common commonOf(const QList<NumberRef> &refs, const NumberNotes &notes)
{
    Common common;
    QHash<QString, qsizetype> uses;
    for (qsizetype place = 0; place < refs.size(); ++place) {
        const Annotation kept = notes.of(refs.at(place));
        for (const QString &tag : kept.tags)
            ++uses[tag.toCaseFolded()];
        common.some << kept.tags;
        common.hasOwners = common.hasOwners || !kept.owner.isEmpty();
        common.hasNotes = common.hasNotes || !kept.note.isEmpty();
        if (place == 0)
            common.all = kept;
        if (kept.owner != common.all.owner)
            common.all.owner.clear();
        if (kept.note != common.all.note)
            common.all.note.clear();
    }
    common.some = sortedTags(common.some);
    common.all.tags.clear();
    for (const QString &tag : std::as_const(common.some)) {
        if (uses.value(tag.toCaseFolded()) == refs.size())
            common.all.tags << tag;
    }
    common.some.removeIf([&common](const QString &tag) { return common.all.tags.contains(tag); });
    return common;
}

bool isPartOf(const ChosenNumbers &part, const ChosenNumbers &whole)
{
    const QSet<NumberRef> refs(whole.refs.cbegin(), whole.refs.cend());
    return part.count > 0 && part.isComplete() && whole.isComplete()
        && std::all_of(part.refs.cbegin(), part.refs.cend(),
            [&refs](const NumberRef &ref) { return refs.contains(ref); });
}

void setCompleted(QLineEdit &line, const QStringList &words)
{
    if (auto *completer = qobject_cast<TagCompleter *>(line.completer()))
        completer->setWords(words);
}

} // namespace

NotesPanel::NotesPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NotesPanel>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    setPageGround(this);
    m_ui->footer->setLines(Qt::TopEdge);
    for (QLabel *label :
        { m_ui->inUse, m_ui->tagsLabel, m_ui->removeLabel, m_ui->ownerLabel, m_ui->noteLabel, m_ui->hint })
        setTextStyle(label, TextStyle::Label);
    for (QLineEdit *line : { m_ui->tags, m_ui->removeTags, m_ui->owner })
        new TagCompleter(line);
    setPrimary(m_ui->saveNotesButton);
    connectControls();
    showNumbers({});
}

NotesPanel::~NotesPanel() = default;

void NotesPanel::connectControls()
{
    for (const QLineEdit *line : { m_ui->tags, m_ui->removeTags, m_ui->owner }) {
        connect(line, &QLineEdit::textChanged, this, &NotesPanel::updateFooter);
        connect(line, &QLineEdit::returnPressed, this, &NotesPanel::save);
    }
    connect(m_ui->note, &QPlainTextEdit::textChanged, this, &NotesPanel::updateFooter);
    for (const QCheckBox *box : { m_ui->clearOwner, m_ui->clearNote })
        connect(box, &QCheckBox::toggled, this, &NotesPanel::updateFooter);
    connect(m_ui->undoNotesButton, &QPushButton::clicked, this, &NotesPanel::showKept);
    connect(m_ui->saveNotesButton, &QPushButton::clicked, this, &NotesPanel::save);
    m_ui->draftNotice->setDismissible(true);
    connect(m_ui->draftNotice, &MessageBar::dismissed, this, [this] { m_drafts.clear(); });
    connect(&m_desk.notes, &NumberNotes::changed, this, &NotesPanel::takeChanged);
    connect(&m_desk.notes, &NumberNotes::loaded, this, [this] {
        if (edit().isEmpty())
            showKept();
    });
}

bool NotesPanel::isShown(const ChosenNumbers &chosen) const
{
    return chosen.count == m_chosen.count && chosen.refs == m_chosen.refs;
}

void NotesPanel::showNumbers(const ChosenNumbers &chosen)
{
    const AnnotationEdit typedBefore = edit();
    const bool isSame = isShown(chosen);
    const bool isBeingSaved = m_sent == typed();
    const ChosenNumbers before = std::exchange(m_chosen, chosen);
    if (isSame) {
        if (typedBefore.isEmpty())
            showKept();
        return;
    }
    m_sent.reset();
    m_ui->notice->dismiss();
    showKept();
    if (typedBefore.isEmpty() || isBeingSaved)
        bringBack();
    else if (isPartOf(chosen, before))
        enter(typedBefore);
    else {
        putAside(before, typedBefore);
        bringBack();
    }
}

void NotesPanel::putAside(const ChosenNumbers &chosen, const AnnotationEdit &edit)
{
    m_drafts.append({ { chosen.count, chosen.refs, {} }, edit });
    showDrafts();
}

/// What was typed for the numbers that are shown again.
void NotesPanel::bringBack()
{
    const auto draft = std::find_if(m_drafts.begin(), m_drafts.end(),
        [this](const Draft &each) { return each.chosen.isComplete() && isShown(each.chosen); });
    if (draft == m_drafts.end())
        return;
    enter(draft->edit);
    m_drafts.erase(draft);
    showDrafts();
}

void NotesPanel::enter(const AnnotationEdit &edit)
{
    m_ui->tags->setText(tagLine(isOne() ? edited(m_shown, edit).tags : edit.addTags));
    if (!isOne())
        m_ui->removeTags->setText(tagLine(edit.removeTags));
    if (edit.owner) {
        m_ui->owner->setText(*edit.owner);
        m_ui->clearOwner->setChecked(edit.owner->isEmpty() && !m_ui->clearOwner->isHidden());
    }
    if (edit.note) {
        m_ui->note->setPlainText(*edit.note);
        m_ui->clearNote->setChecked(edit.note->isEmpty() && !m_ui->clearNote->isHidden());
    }
}

/// Of very many numbers not all are known any more, so that what was typed for them can only be typed again.
void NotesPanel::showDrafts()
{
    if (m_drafts.isEmpty()) {
        m_ui->draftNotice->dismiss();
        return;
    }
    qsizetype count = 0;
    for (const Draft &draft : std::as_const(m_drafts))
        count += draft.chosen.count;
    const QString words = count == 1
        ? tr("What you typed for %1 is not saved.")
              .arg(m_drafts.first().chosen.refs.first().number.international())
        : tr("What you typed for %n number(s) is not saved.", nullptr, static_cast<int>(count));
    m_ui->draftNotice->showMessage({ MessageBar::Warning, {}, words, {} });
    if (std::any_of(m_drafts.cbegin(), m_drafts.cend(),
            [](const Draft &draft) { return !draft.chosen.isComplete(); }))
        return;
    QPushButton *save = m_ui->draftNotice->addAction(tr("Save it"));
    save->setObjectName(u"saveDraftsButton"_s);
    connect(save, &QPushButton::clicked, this, &NotesPanel::saveDrafts);
}

/// Also drops what was typed.
void NotesPanel::showKept()
{
    const bool one = isOne();
    m_ui->tagsLabel->setText(one ? tr("Tags") : tr("Tags to add"));
    m_ui->tags->setAccessibleName(m_ui->tagsLabel->text());
    for (QWidget *each : { static_cast<QWidget *>(m_ui->removeLabel),
             static_cast<QWidget *>(m_ui->removeTags), static_cast<QWidget *>(m_ui->inUse) })
        each->setVisible(!one);
    m_shown = one ? m_desk.notes.of(m_chosen.refs.constFirst()) : Annotation{};
    m_ui->removeTags->clear();
    m_ui->clearOwner->setChecked(false);
    m_ui->clearNote->setChecked(false);
    m_ui->owner->setPlaceholderText({});
    m_ui->note->setPlaceholderText({});
    showMixed();
    m_ui->tags->setText(one ? tagLine(m_shown.tags) : QString());
    m_ui->owner->setText(m_shown.owner);
    m_ui->note->setPlainText(m_shown.note);
    showWords();
    updateFooter();
}

/// Of so many that they were not all read nothing is said.
void NotesPanel::showMixed()
{
    const bool many = m_chosen.count > 1;
    const Common common = many && m_chosen.isComplete() ? commonOf(m_chosen.refs, m_desk.notes) : Common{};
    if (many)
        m_shown = common.all;
    const bool isRead = many && m_chosen.isComplete();
    const bool hasOwners = many && (!isRead || (common.hasOwners && common.all.owner.isEmpty()));
    const bool hasNotes = many && (!isRead || (common.hasNotes && common.all.note.isEmpty()));
    m_ui->clearOwner->setVisible(hasOwners);
    m_ui->clearNote->setVisible(hasNotes);
    if (hasOwners)
        m_ui->owner->setPlaceholderText(tr("different, stays as it is"));
    if (hasNotes)
        m_ui->note->setPlaceholderText(tr("different, stays as it is"));
    QStringList lines;
    if (!common.all.tags.isEmpty())
        lines << tr("All of them: %1").arg(shownLine(tagLine(common.all.tags)));
    if (!common.some.isEmpty())
        lines << tr("Some of them: %1").arg(shownLine(tagLine(common.some)));
    m_ui->inUse->setText(lines.join(u'\n'));
    m_ui->inUse->setVisible(!lines.isEmpty());
}

void NotesPanel::showWords()
{
    setCompleted(*m_ui->tags, m_desk.notes.tags());
    setCompleted(*m_ui->removeTags, m_desk.notes.tags());
    setCompleted(*m_ui->owner, m_desk.notes.owners());
}

void NotesPanel::takeChanged(const QList<NumberRef> &refs)
{
    const QSet<NumberRef> changed(refs.cbegin(), refs.cend());
    const bool any = std::any_of(m_chosen.refs.cbegin(), m_chosen.refs.cend(),
        [&changed](const NumberRef &ref) { return changed.contains(ref); });
    if (any && edit().isEmpty())
        showKept();
    else
        showWords();
}

NotesPanel::Typed NotesPanel::typed() const
{
    return { m_ui->tags->text(), m_ui->removeTags->text(), m_ui->owner->text(), m_ui->note->toPlainText(),
        m_ui->clearOwner->isChecked(), m_ui->clearNote->isChecked() };
}

AnnotationEdit NotesPanel::edit() const
{
    Annotation typed = m_shown;
    typed.owner = m_ui->owner->text();
    typed.note = m_ui->note->toPlainText();
    AnnotationEdit owned;
    owned.owner = typed.owner;
    owned.note = typed.note;
    if (isOne()) {
        typed = edited(m_shown, owned);
        typed.tags = tagsFromLine(m_ui->tags->text());
        return editBetween(m_shown, typed);
    }
    AnnotationEdit edit = editBetween(m_shown, edited(m_shown, owned));
    edit.addTags = tagsFromLine(m_ui->tags->text());
    edit.removeTags = tagsFromLine(m_ui->removeTags->text());
    if (m_ui->clearOwner->isChecked() && !edit.owner)
        edit.owner = QString();
    if (m_ui->clearNote->isChecked() && !edit.note)
        edit.note = QString();
    return edit;
}

void NotesPanel::updateFooter()
{
    const bool any = m_chosen.count > 0 && !edit().isEmpty();
    m_ui->undoNotesButton->setEnabled(any);
    m_ui->saveNotesButton->setEnabled(any);
}

void NotesPanel::save()
{
    const AnnotationEdit wanted = edit();
    if (m_chosen.count == 0 || wanted.isEmpty() || m_sent == typed())
        return;
    if (m_chosen.count > NumberGroup::kMostActedOn) {
        m_ui->notice->showMessage(
            { MessageBar::Warning, {}, tooManyText(m_chosen.count, NumberGroup::kMostActedOn), {} });
        return;
    }
    QList<AnnotationChange> changes;
    for (const NumberRef &ref : m_chosen.all())
        changes.append({ ref, wanted });
    m_sent = typed();
    m_ui->saveNotesButton->setEnabled(false);
    keep(changes,
        { { m_chosen.count, m_chosen.refs, {} }, m_sent, wanted,
            tr("Kept for %n number(s).", nullptr, static_cast<int>(changes.size())) });
}

void NotesPanel::saveDrafts()
{
    QList<AnnotationChange> changes;
    const QList<Draft> drafts = std::exchange(m_drafts, {});
    for (const Draft &draft : drafts) {
        for (const NumberRef &ref : draft.chosen.refs)
            changes.append({ ref, draft.edit });
    }
    showDrafts();
    const QString done = tr("Kept for %n number(s).", nullptr, static_cast<int>(changes.size()));
    keep(changes, { {}, {}, {}, done, drafts });
}

QList<AnnotationChange> NotesPanel::wayBack(const QList<AnnotationChange> &changes) const
{
    QList<AnnotationChange> back;
    for (const AnnotationChange &change : changes) {
        const Annotation before = m_desk.notes.of(change.ref);
        const AnnotationEdit undone = editBetween(edited(before, change.edit), before);
        if (!undone.isEmpty())
            back.append({ change.ref, undone });
    }
    return back;
}

void NotesPanel::keep(const QList<AnnotationChange> &changes, Saving saving)
{
    if (saving.typed || !saving.drafts.isEmpty())
        saving.back = wayBack(changes);
    m_saving.keep(m_desk.notes.edit(changes), this,
        [this, saving = std::move(saving)](const Result<Done> &end) { takeEnd(end, saving); });
}

void NotesPanel::takeEnd(const Result<Done> &end, const Saving &saving)
{
    const bool isShownStill = !saving.typed || isShown(saving.chosen);
    if (isShownStill && m_sent == saving.typed)
        m_sent.reset();
    if (!end.isOk())
        return tellFailed(end.error(), saving);
    if (!isShownStill)
        return; // at other numbers it would be taken for theirs
    if (saving.typed && typed() == *saving.typed)
        showKept();
    else if (saving.typed)
        takeSaved(*saving.typed);
    tellDone(saving);
}

/// Leaves alone what has been typed since.
void NotesPanel::takeSaved(const Typed &saved)
{
    if (isOne()) {
        m_shown = m_desk.notes.of(m_chosen.refs.constFirst());
    } else {
        showMixed();
        for (const auto &[line, text] :
            { std::pair(m_ui->tags, saved.tags), std::pair(m_ui->removeTags, saved.removeTags) }) {
            if (line->text() == text)
                line->clear();
        }
        for (QCheckBox *box : { m_ui->clearOwner, m_ui->clearNote })
            box->setChecked(box->isChecked() && !box->isHidden());
    }
    showWords();
    updateFooter();
}

void NotesPanel::tellFailed(const Error &error, const Saving &saving)
{
    const ErrorText words = presentError(error, Attempt::Save);
    m_ui->notice->showMessage({ MessageBar::Error, tr("This could not be kept."),
        QString(words.happened + u' ' + words.next), words.details });
    if (saving.typed && !isShown(saving.chosen))
        putAside(saving.chosen, saving.edit);
    for (const Draft &draft : saving.drafts)
        putAside(draft.chosen, draft.edit);
    updateFooter();
}

void NotesPanel::tellDone(const Saving &saving)
{
    m_ui->notice->showMessage({ MessageBar::Success, {}, saving.done, {} });
    if (saving.back.isEmpty())
        return;
    connect(m_ui->notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this, back = saving.back] {
        keep(back, { {}, {}, {}, tr("It is as it was before.") });
    });
}

} // namespace NumberDesk
