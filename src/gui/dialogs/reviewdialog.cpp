// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/reviewdialog.h"

#include "gui/ask.h"
#include "gui/delegates/changelook.h"
#include "gui/delegates/tablelook.h"
#include "gui/dialogs/releasedatedialog.h"
#include "gui/dialogs/reviewconflicts.h"
#include "gui/dialogs/reviewtrouble.h"
#include "gui/models/reviewmodel.h"
#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/planpresenter.h"
#include "gui/presenters/releasewords.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/widgets/applybar.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_reviewdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QScreen>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLastDigits = 4;
}

ReviewDialog::ReviewDialog(const Desk &desk, const QList<Change> &changes, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReviewDialog>())
    , m_desk(desk)
    , m_review(desk.accounts, desk.activity, desk.notes, desk.clock)
    , m_changes(changes)
    , m_model(new ReviewModel(desk.accounts, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    showCount();
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    auto *bar = new ApplyBar(desk.runner, desk.accounts, this);
    bar->hide();
    m_ui->headLayout->addWidget(bar);
    connect(this, &ReviewDialog::applied, bar, &QWidget::show);
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setUpTable();
    connectSignals();
    prepare();
}

ReviewDialog::~ReviewDialog() = default;

bool ReviewDialog::hasRow(const QString &changeId) const
{
    return m_model->hasRow(changeId);
}

void ReviewDialog::showCount()
{
    setWindowTitle(tr("Review %n change(s)", nullptr, static_cast<int>(m_changes.size())));
    m_ui->heading->setText(windowTitle());
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    const bool isHeard = isSignalConnected(QMetaMethod::fromSignal(&ReviewDialog::planRequested));
    const bool isPlanned = std::all_of(m_changes.cbegin(), m_changes.cend(),
        [this](const Change &change) { return m_desk.plan.find(change.id).has_value(); });
    m_ui->planButton->setVisible(isHeard && !isPlanned && !m_applied);
    QDialog::showEvent(event);
}

bool ReviewDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_ui->confirmation->hasFocus())
        QDialog::keyPressEvent(event);
    else if (m_ui->verbButton->isEnabled() && !event->isAutoRepeat())
        apply();
}

void ReviewDialog::reject()
{
    const int decided = m_applied ? 0 : m_model->decided();
    if (decided == 0) {
        QDialog::reject();
        return;
    }
    Ask::confirm(this,
        { tr("Leave the review?"),
            tr("What you decided about %n number(s) is lost. Nothing has been sent.", nullptr, decided),
            tr("Leave") },
        [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

void ReviewDialog::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    TableLook::apply(*table, tr("Changes to review"));
    // Large text below must not leave less of it than a header and some rows.
    constexpr int kLeastRows = 4;
    table->setMinimumHeight(kLeastRows * table->verticalHeader()->defaultSectionSize());
    setUpChangeColumns(*table,
        { ReviewModel::NumberColumn, ReviewModel::WhatColumn, ReviewModel::ChangeColumn,
            ReviewModel::CostColumn });
    constexpr int kAccountWidth = 130;
    table->setColumnWidth(ReviewModel::AccountColumn, kAccountWidth);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, table] {
        table->setColumnHidden(ReviewModel::AccountColumn, m_model->accountCount() < 2);
        showWords();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewDialog::showWords);
}

void ReviewDialog::connectSignals()
{
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->verbButton, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_ui->confirmation, &QLineEdit::textChanged, this, &ReviewDialog::updateVerb);
    connect(m_ui->consents, &ConsentList::changed, this, &ReviewDialog::updateVerb);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(m_ui->planButton, &QPushButton::clicked, this, &ReviewDialog::addToPlan);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_conflicts->show();
        showWords();
        explainCurrent();
    });
    connect(m_ui->table, &QTableView::clicked, this, &ReviewDialog::explainCurrent);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &ReviewDialog::showMenu);
    connect(m_ui->dateButton, &QPushButton::clicked, this, [this] { askReleaseDate(releases()); });
    m_conflicts = new ReviewConflicts(*m_ui->conflicts, *m_ui->table, *m_model, m_desk.accounts, this);
    connect(m_conflicts, &ReviewConflicts::decided, this, &ReviewDialog::updateDecisions);
    connectRunner();
}

void ReviewDialog::connectRunner()
{
    const ChangeRunner &runner = m_desk.runner;
    m_trouble = new ReviewTrouble(*m_ui->notice, m_desk.clock, this);
    connect(m_trouble, &ReviewTrouble::activityRequested, this, [this](const QString &id) {
        Q_EMIT activityRequested(id);
        reject();
    });
    connect(&runner, &ChangeRunner::recordChanged, this, [this](const ChangeRecord &record) {
        m_model->setOutcome(record, m_desk.clock.utcNow());
        if (m_model->hasRow(record.change.id))
            m_trouble->take(record);
        showProgress();
    });
    connect(&runner, &ChangeRunner::rejected, this, [this](const Change &change, const Error &error) {
        m_model->setRejected(change, presentError(error, attemptOf(change.kind)).text());
        showProgress();
    });
    connect(&runner, &ChangeRunner::cancelled, this, [this](const QList<Change> &changes) {
        m_model->setCancelled(changes);
        showProgress();
    });
    connect(&runner, &ChangeRunner::progressChanged, this, &ReviewDialog::showProgress);
}

void ReviewDialog::prepare()
{
    m_ui->subHeading->setText(tr("Reading again from the providers… Nothing has been sent yet."));
    m_ui->progress->setRange(0, 0);
    m_ui->progress->show();
    m_ui->confirmBox->hide();
    m_ui->consequences->dismiss();
    m_ui->costs->hide();
    m_ui->verbButton->setText(verbText(m_changes));
    m_ui->verbButton->setEnabled(false);
    showReading(true);
    m_preparing = m_review.prepare(m_changes);
    m_preparing->whenDone(this, [this](const Result<ReviewSheet> &end) {
        m_ui->progress->hide();
        if (end) {
            showSheet(*end);
            return;
        }
        const ErrorText words = presentError(end.error(), Attempt::Configure);
        m_ui->subHeading->setText(tr("Nothing has been sent."));
        m_ui->notice->showMessage({ MessageBar::Error, words.happened, words.next, words.details });
        offerReading();
    });
}

/// What is decided about rows while they are read again would go with them.
void ReviewDialog::showReading(bool isReading)
{
    m_ui->table->setEnabled(!isReading);
    m_ui->conflicts->setEnabled(!isReading);
}

void ReviewDialog::offerReading()
{
    QPushButton *again = m_ui->notice->addAction(tr("Try again"));
    again->setObjectName(u"readAgainButton"_s);
    connect(again, &QPushButton::clicked, this, [this] {
        // With what was decided already.
        if (m_isRead)
            m_changes = m_model->changes();
        m_isRead = false;
        m_ui->notice->dismiss();
        prepare();
    });
}

void ReviewDialog::showSheet(const ReviewSheet &sheet)
{
    m_model->setRows(sheet.rows);
    const QString time = QLocale().toString(sheet.readAt.toLocalTime().time(), QLocale::LongFormat);
    m_ui->subHeading->setText(
        tr("Read again from the providers at %1. Nothing has been sent yet.").arg(time));
    m_isRead = true;
    showReading(false);
    m_ui->consents->setSentences(sheet.consents);
    m_conflicts->showNext();
    showWarned();
    updateDecisions();
}

void ReviewDialog::showLeftOut()
{
    const QStringList obstacles = m_model->obstacles();
    if (obstacles.isEmpty())
        m_ui->notice->dismiss();
    else
        m_ui->notice->showMessage({ MessageBar::Warning, {},
            tr("%n row(s) cannot be applied and will be left out; each says why.", nullptr,
                static_cast<int>(obstacles.size())),
            obstacles.join(u'\n') });
    if (m_model->mayReadAgain())
        offerReading();
}

int ReviewDialog::currentRow() const
{
    return m_ui->table->currentIndex().row();
}

/// Begins where there is something to be read before a person says yes; releases are told of below.
void ReviewDialog::showWarned()
{
    for (int row = 0; row < m_model->rowCount() && currentRow() < 0; ++row) {
        if (m_model->isWarned(row) && m_model->rows().at(row).change.kind != ChangeKind::Release)
            TableLook::selectRow(*m_ui->table, row);
    }
}

/// In full: a cell shows the beginning, and some of it only in a tool tip.
void ReviewDialog::showWords()
{
    const int row = currentRow();
    if (row < 0) {
        m_ui->words->showWords({}, {});
        return;
    }
    const NumberRef &ref = m_model->rows().at(row).change.ref;
    m_ui->words->showWords(tr("In full: %1", "number and account")
                               .arg(withAccount(ref.number.international(), ref.account, m_desk.accounts)),
        m_model->wordsOf(row));
}

/// What may be applied is another now.
void ReviewDialog::updateDecisions()
{
    m_conflicts->count();
    showLeftOut();
    showCosts();
    askConfirmation();
    updateVerb();
    makeRoom();
}

/// Sentences that are wrapped ask for less than they need.
void ReviewDialog::makeRoom()
{
    layout()->activate();
    const int wanted = qMin(layout()->totalHeightForWidth(width()), screen()->availableSize().height());
    resize(width(), qMax(height(), wanted));
}

void ReviewDialog::showCosts()
{
    // What nobody tells is said to be not told; it is not nothing.
    const CostTotals costs = changeTotals(m_model->applicable());
    m_ui->costs->setVisible(!costs.isEmpty());
    m_ui->costs->setAmounts(
        { amountText(costs.now), amountText(costs.perMonth), amountText(costs.firstYear) });
}

QList<Change> ReviewDialog::releases() const
{
    QList<Change> found;
    for (const Change &change : m_model->applicable()) {
        if (change.kind == ChangeKind::Release)
            found << change;
    }
    return found;
}

QString ReviewDialog::wantedConfirmation() const
{
    const QList<Change> found = releases();
    if (found.isEmpty())
        return {};
    if (found.size() == 1)
        return found.first().ref.number.digits().right(kLastDigits);
    return QString::number(found.size());
}

void ReviewDialog::askConfirmation()
{
    const QList<Change> found = releases();
    const bool isNew = m_ui->confirmBox->isHidden();
    m_ui->confirmBox->setVisible(!found.isEmpty());
    if (found.isEmpty()) {
        m_ui->consequences->dismiss();
        return;
    }
    setDanger(m_ui->verbButton);
    const ReleaseWords words = releaseWords(m_model->rows(), m_desk);
    const QStringList shown = firstLines(words.ofEach);
    m_ui->consequences->showMessage({ MessageBar::Warning,
        found.size() == 1 ? tr("One release: %1").arg(found.first().ref.number.international())
                          : tr("%n release(s)", nullptr, static_cast<int>(found.size())),
        (words.ofAll + shown).join(u'\n'), shown == words.ofEach ? QString() : words.ofEach.join(u'\n') });
    m_ui->confirmText->setText(
        found.size() == 1 ? tr("Type its last four digits to go on.") : tr("Type how many to go on."));
    // Later it would take the focus away from what a person is deciding.
    if (isNew)
        m_ui->confirmation->setFocus(Qt::OtherFocusReason);
}

void ReviewDialog::updateVerb()
{
    const QList<Change> changes = m_model->applicable();
    const QString wanted = wantedConfirmation();
    m_ui->verbButton->setText(verbText(changes.isEmpty() ? m_changes : changes));
    m_ui->verbButton->setEnabled(m_isRead && !m_applied && !changes.isEmpty() && m_ui->consents->isComplete()
        && (wanted.isEmpty() || m_ui->confirmation->text().trimmed() == wanted));
    if (wanted.isEmpty())
        setPrimary(m_ui->verbButton);
    m_ui->cancelButton->setDefault(true);
}

QList<Change> ReviewDialog::selectedReleases() const
{
    QList<Change> found;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows()) {
        const ReviewRow &row = m_model->rows().at(index.row());
        if (row.change.kind == ChangeKind::Release && row.isApplicable())
            found << row.change;
    }
    return found;
}

void ReviewDialog::showMenu(const QPoint &position)
{
    if (m_applied || selectedReleases().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(Icon::Calendar), tr("Release on a date…")), &QAction::triggered, this,
        [this] { askReleaseDate(selectedReleases()); });
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void ReviewDialog::askReleaseDate(const QList<Change> &releases)
{
    auto *dialog = new ReleaseDateDialog(m_desk, releases, this);
    connect(dialog, &ReleaseDateDialog::dated, this, &ReviewDialog::takeDated);
    connect(dialog, &ReleaseDateDialog::reviewRequested, this, &ReviewDialog::reviewRequested);
    dialog->open();
}

/// They stand in the plan, maybe as rows of their own that were there before.
void ReviewDialog::takeDated(const QList<Change> &releases, const QDateTime &due)
{
    QSet<NumberRef> numbers;
    for (const Change &release : releases)
        numbers.insert(release.ref);
    const auto isDated = [&numbers](const Change &change) {
        return change.kind == ChangeKind::Release && numbers.contains(change.ref);
    };
    QSet<QString> ids;
    for (const ReviewRow &row : m_model->rows()) {
        if (isDated(row.change))
            ids.insert(row.change.id);
    }
    m_changes.removeIf(isDated);
    m_model->leaveOut(ids);
    Q_EMIT releasesDated(releases, due);
    if (m_changes.isEmpty()) {
        accept();
        return;
    }
    showCount();
    m_conflicts->show();
    updateDecisions();
}

void ReviewDialog::apply()
{
    const QList<Change> changes = m_model->applicable();
    if (m_applied || changes.isEmpty())
        return;
    m_applied = true;
    m_conflicts->end();
    m_ui->planButton->hide();
    m_ui->consents->hide();
    m_ui->confirmBox->hide();
    m_ui->consequences->dismiss();
    m_ui->verbButton->hide();
    m_ui->notice->dismiss();
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
    m_desk.plan.apply(changes);
    showProgress();
    Q_EMIT applied(changes);
}

void ReviewDialog::addToPlan()
{
    const QList<Change> changes = m_isRead ? m_model->changes() : m_changes;
    Q_EMIT planRequested(changes);
    accept();
}

void ReviewDialog::explainCurrent()
{
    const int row = currentRow();
    if (m_applied && row >= 0)
        m_trouble->explain(m_model->rows().at(row).change.id);
}

void ReviewDialog::showProgress()
{
    if (!m_applied)
        return;
    const int open = m_model->open();
    m_ui->subHeading->setText(open > 0
            ? tr("%n change(s) under way. Closing this does not stop them; Activity shows them.", nullptr,
                open)
            : tr("All came to an end. Activity keeps what was sent and what came of it."));
}

} // namespace NumberDesk
