// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/filterentry.h"

#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"
#include "gui/widgets/notelist.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace NumberDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Example
{
    QString means;
    QString line;
    QString piece; ///< what choosing it puts into the line
};

QList<Example> examplesOfFields()
{
    return {
        { FilterEntry::tr("Number, in any spelling"), u"number:07700 900"_s, u"number:"_s },
        { FilterEntry::tr("Label"), u"label:\"sales desk\""_s, u"label:"_s },
        { FilterEntry::tr("Country, or one of several"), u"country:GB,IE"_s, u"country:"_s },
        { FilterEntry::tr("Type"), u"type:mobile"_s, u"type:"_s },
        { FilterEntry::tr("Capability"), u"can:sms"_s, u"can:"_s },
        { FilterEntry::tr("Account"), u"account:support"_s, u"account:"_s },
        { FilterEntry::tr("Goes to"), u"to:hooks.example"_s, u"to:"_s },
        { FilterEntry::tr("Tag"), u"tag:sales"_s, u"tag:"_s },
        { FilterEntry::tr("Owner"), u"owner:ada"_s, u"owner:"_s },
        { FilterEntry::tr("Note"), u"note:\"ask first\""_s, u"note:"_s },
    };
}

QList<Example> examplesOfStanding()
{
    QList<Example> examples;
    const auto add = [&examples](const QString &means, const QString &line) {
        examples << Example{ means, line, line };
    };
    add(FilterEntry::tr("Ready"), u"state:ready"_s);
    add(FilterEntry::tr("Being checked"), u"state:checking"_s);
    add(FilterEntry::tr("Needs attention"), u"state:attention"_s);
    add(FilterEntry::tr("Configured"), u"is:configured"_s);
    add(FilterEntry::tr("Locked against release"), u"is:locked"_s);
    add(FilterEntry::tr("Ends soon"), u"is:ending"_s);
    add(FilterEntry::tr("Has a label"), u"is:labelled"_s);
    return examples;
}

} // namespace

FilterEntry::FilterEntry(QLineEdit &line, NoteList &note, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_note(note)
    , m_mark(line.addAction(icon(Icon::Warning, IconTint::Refused), QLineEdit::TrailingPosition))
{
    line.addAction(icon(Icon::Search, IconTint::Dim), QLineEdit::LeadingPosition);
    setPlainToolTip(&line,
        tr("Digits in any spelling and words, anywhere in a row.\nA field narrows it: label:sales "
           "country:GB\n"
           "A minus excludes: -is:configured"));
    m_mark->setObjectName(u"markProblem"_s);
    m_mark->setText(tr("Show what cannot be read"));
    m_mark->setVisible(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(60ms);
    m_pause.setSingleShot(true);
    m_pause.setInterval(900ms);
    connect(&line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    // Later: a window that goes away ends the editing, too, and nothing can be shown in it then.
    connect(
        &line, &QLineEdit::editingFinished, this, [this] { read(true); }, Qt::QueuedConnection);
    connect(&m_typing, &QTimer::timeout, this, [this] { read(false); });
    connect(&m_pause, &QTimer::timeout, this, [this] { read(true); });
    connect(m_mark, &QAction::triggered, this, &FilterEntry::markProblem);
}

QString FilterEntry::text() const
{
    return m_line.text();
}

void FilterEntry::setText(const QString &text)
{
    m_line.setText(text);
    m_typing.stop();
    m_pause.stop();
    read(true);
}

void FilterEntry::read(bool paused)
{
    const auto reading = parseFilter(m_line.text());
    if (const auto *problem = std::get_if<FilterProblem>(&reading)) {
        show(problem->unfinished && !paused ? std::nullopt : std::optional(*problem));
        return;
    }
    show(std::nullopt);
    const auto &query = std::get<FilterQuery>(reading);
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged(m_query);
}

void FilterEntry::show(const std::optional<FilterProblem> &problem)
{
    const QString words = problem ? problem->sentence : QString();
    const bool isNew = problem && (!m_problem || m_problem->sentence != words);
    m_problem = problem;
    m_mark->setVisible(problem.has_value());
    setStyleProperty(&m_line, Style::kInvalid, problem.has_value());
    m_line.setAccessibleDescription(words);
    m_note.setNotes(problem ? QList<Note>{ { StateSign::Refused, words, {} } } : QList<Note>{});
    if (isNew) {
        QAccessibleEvent alert(&m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FilterEntry::markProblem()
{
    if (!m_problem)
        return;
    m_line.setFocus(Qt::OtherFocusReason);
    m_line.setSelection(static_cast<int>(m_problem->place), static_cast<int>(m_problem->length));
}

void FilterEntry::fillHelp(QMenu &menu)
{
    const auto add = [this, &menu](const Example &example) {
        connect(menu.addAction(QString(example.means + u'\t' + example.line)), &QAction::triggered, this,
            [this, piece = example.piece] { insert(piece); });
    };
    add({ tr("Words that stand together"), u"\"sales desk\""_s, u"\""_s });
    add({ tr("Not this"), u"-country:GB"_s, u"-"_s });
    menu.addSeparator();
    for (const Example &example : examplesOfFields())
        add(example);
    menu.addSeparator();
    for (const Example &example : examplesOfStanding())
        add(example);
}

void FilterEntry::insert(const QString &piece)
{
    const QString before = m_line.text().trimmed();
    // A minus that was chosen before waits for what it excludes.
    const bool joins = before.isEmpty() || before == u"-"_s || before.endsWith(" -"_L1);
    m_line.setText(joins ? QString(before + piece) : QString(before + u' ' + piece));
    m_line.setFocus(Qt::OtherFocusReason);
}

} // namespace NumberDesk
