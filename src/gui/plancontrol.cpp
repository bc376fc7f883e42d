// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/plancontrol.h"

#include "gui/dialogs/releasedatedialog.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/planpresenter.h"
#include "gui/stepnotice.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "services/runway.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

PlanControl::PlanControl(const Desk &desk, QWidget *window)
    : QWidget(window)
    , m_desk(desk)
    , m_review(new QPushButton(window))
    , m_undo(new QAction(tr("&Undo plan step"), window))
    , m_failed(new MessageBar(this))
    , m_interrupted(new MessageBar(this))
    , m_overdue(new MessageBar(this))
    , m_added(new MessageBar(this))
    , m_stepNotice(new StepNotice(desk.plan, *m_added, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_review->setObjectName(u"reviewPlanButton"_s);
    m_failed->setObjectName(u"planFailedNotice"_s);
    m_interrupted->setObjectName(u"interruptedNotice"_s);
    m_overdue->setObjectName(u"overdueNotice"_s);
    m_added->setObjectName(u"planNotice"_s);
    for (MessageBar *bar : { m_failed, m_interrupted, m_overdue, m_added }) {
        bar->setDismissible(true);
        column->addWidget(bar);
    }
    setPrimary(m_review);
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_review, &QPushButton::clicked, this, &PlanControl::requestReview);
    connect(m_undo, &QAction::triggered, this, [this] {
        m_added->dismiss();
        m_desk.plan.undo();
    });
    connect(&desk.plan, &Plan::changed, this, &PlanControl::showCount);
    connect(&desk.plan, &Plan::changed, this, &PlanControl::showInterruption);
    connect(&desk.plan, &Plan::changed, this, &PlanControl::showOverdue);
    connect(&desk.plan, &Plan::failed, this,
        [this](const Error &error) { tellFailure(tr("The plan could not be read or saved."), error); });
    connect(&desk.plan, &Plan::loaded, this, &PlanControl::showInterruption);
    connect(&desk.plan, &Plan::loaded, this, &PlanControl::showOverdue);
    connect(m_interrupted, &MessageBar::dismissed, this, [this] { m_desk.plan.settleInterruption(); });
    showCount();
    showInterruption();
    showOverdue();
}

void PlanControl::setOnPlanPage(bool on)
{
    m_isOnPlanPage = on;
    if (on)
        m_added->dismiss(); // the page shows what was added, and undoes as well
    showCount();
}

void PlanControl::showCount()
{
    const int open = m_desk.plan.openCount();
    m_review->setText(tr("Review %n change(s)…", nullptr, open));
    m_review->setVisible(open > 0 && !m_isOnPlanPage);
    m_undo->setEnabled(m_desk.plan.canUndo());
    Q_EMIT countChanged(static_cast<int>(m_desk.plan.rows().size()));
}

void PlanControl::requestReview()
{
    const QList<Change> changes = m_desk.plan.changes();
    if (!changes.isEmpty())
        Q_EMIT reviewRequested(changes);
}

void PlanControl::add(const QList<Change> &changes)
{
    const quint64 stepBefore = m_desk.plan.lastStep();
    m_adding.keep(m_desk.plan.addMany(changes), this, [this, stepBefore](const Result<PlanAddition> &end) {
        if (!end.isOk())
            tellFailure(tr("Nothing was added to the plan."), end.error());
        else if (end->ids.isEmpty())
            m_added->showMessage({ MessageBar::Info, {}, additionText(*end), {} });
        else
            tellStep(additionText(*end), stepBefore);
    });
}

/// Told once while it stands: a full disk refuses every step.
void PlanControl::tellFailure(const QString &heading, const Error &error)
{
    const ErrorText words = presentError(error, Attempt::Save);
    (void)m_failed->showIfOther(
        { MessageBar::Error, heading, QString(words.happened + u' ' + words.next), words.details });
}

void PlanControl::askReleaseDate(const QList<Change> &releases)
{
    auto *dialog = new ReleaseDateDialog(m_desk, releases, window());
    connect(dialog, &ReleaseDateDialog::dated, this, &PlanControl::tellDated);
    connect(dialog, &ReleaseDateDialog::reviewRequested, this, &PlanControl::reviewRequested);
    dialog->open();
}

void PlanControl::tellDated(const QList<Change> &releases, const QDateTime &due)
{
    const QString when = QLocale().toString(due.toLocalTime(), QLocale::ShortFormat);
    tellStep(releases.size() == 1
            ? tr("The release of %1 waits in the plan for %2.", "number, date")
                  .arg(releases.first().ref.number.international(), when)
            : tr("%n release(s) wait in the plan for %1.", "date", static_cast<int>(releases.size()))
                  .arg(when),
        0); // it is made by now
}

void PlanControl::tellStep(const QString &words, quint64 stepBefore)
{
    m_added->showMessage({ MessageBar::Info, {}, words, {} });
    m_stepNotice->offerUndo(stepBefore)->setObjectName(u"undoAdditionButton"_s);
    if (m_isOnPlanPage)
        return;
    QPushButton *show = m_added->addAction(tr("Show the plan"));
    show->setObjectName(u"showPlanButton"_s);
    connect(show, &QPushButton::clicked, this, [this] {
        m_added->dismiss();
        Q_EMIT planPageRequested();
    });
}

void PlanControl::showInterruption()
{
    const PlanInterruption &broken = m_desk.plan.interruption();
    if (broken.ids.isEmpty()) {
        m_interrupted->hide();
        return;
    }
    m_interrupted->showMessage({ MessageBar::Warning, {}, interruptionText(broken), {} });
    QPushButton *goOn = m_interrupted->addAction(tr("Continue…"));
    goOn->setObjectName(u"continueButton"_s);
    connect(goOn, &QPushButton::clicked, this, [this] {
        const QList<Change> changes = m_desk.plan.changes(m_desk.plan.interruption().ids);
        m_desk.plan.settleInterruption();
        if (!changes.isEmpty())
            Q_EMIT reviewRequested(changes);
    });
}

QStringList PlanControl::overdue() const
{
    QStringList ids;
    const QDateTime now = m_desk.clock.utcNow();
    for (const PlannedChange &row : m_desk.plan.dated()) {
        if (isOverdue(row, now) && !m_desk.plan.isUnderWay(row.change.id))
            ids << row.change.id;
    }
    return ids;
}

/// Told once each: whoever has dismissed it knows, and the plan's page goes on saying it.
void PlanControl::showOverdue()
{
    const QStringList late = overdue();
    if (late.isEmpty())
        m_overdue->hide();
    if (late == std::exchange(m_told, late) || late.isEmpty())
        return;
    m_overdue->showMessage({ MessageBar::Warning, {},
        tr("The date of %n planned release(s) went by. Nothing was sent.", nullptr,
            static_cast<int>(late.size())),
        {} });
    QPushButton *review = m_overdue->addAction(tr("Review…"));
    review->setObjectName(u"reviewOverdueButton"_s);
    connect(review, &QPushButton::clicked, this, [this] {
        const QStringList ids = overdue();
        if (!ids.isEmpty())
            Q_EMIT reviewRequested(m_desk.plan.changes(ids));
    });
}

} // namespace NumberDesk
