// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/reviewdialog.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/reviewmodel.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_reviewdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

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
    setWindowTitle(tr("Review %n change(s)", nullptr, static_cast<int>(changes.size())));
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    m_ui->heading->setText(windowTitle());
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setUpTable();
    connectSignals();
    prepare();
}

ReviewDialog::~ReviewDialog() = default;

bool ReviewDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void ReviewDialog::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    TableLook::apply(*table, tr("Changes to review"));
    // Large text below must not leave less of it than a header and some rows.
    constexpr int kLeastRows = 4;
    table->setMinimumHeight(kLeastRows * table->verticalHeader()->defaultSectionSize());
    table->setItemDelegateForColumn(ReviewModel::NumberColumn, new NumberDelegate(table));
    table->setItemDelegateForColumn(ReviewModel::WhatColumn, new StateDelegate(table));
    table->setItemDelegateForColumn(ReviewModel::ChangeColumn, new DifferenceDelegate(table));
    table->setItemDelegateForColumn(ReviewModel::CostColumn, new MoneyDelegate(table));
    table->setColumnWidth(ReviewModel::NumberColumn, 170);
    TableLook::makeRoomForNumbers(*table, ReviewModel::NumberColumn);
    table->setColumnWidth(ReviewModel::WhatColumn, 100);
    table->setColumnWidth(ReviewModel::CostColumn, 120);
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure })
        TableLook::makeRoom(*table, ReviewModel::WhatColumn, kindText(kind));
    for (const QString &words : { ReviewModel::tr("not told"),
             ReviewModel::tr("−%1 / month").arg(Money(1'000'000, 3, u"EUR"_s).toText()) })
        TableLook::makeRoom(*table, ReviewModel::CostColumn, words);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(ReviewModel::ChangeColumn, QHeaderView::Stretch);
}

void ReviewDialog::connectSignals()
{
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->verbButton, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_ui->confirmation, &QLineEdit::textChanged, this, &ReviewDialog::updateVerb);
    connect(m_ui->consents, &ConsentList::changed, this, &ReviewDialog::updateVerb);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(&m_desk.runner, &ChangeRunner::recordChanged, this, [this](const ChangeRecord &record) {
        m_model->setOutcome(record, m_desk.clock.utcNow());
        explain(record);
        showProgress();
    });
    connect(&m_desk.runner, &ChangeRunner::rejected, this, [this](const Change &change, const Error &error) {
        m_model->setRejected(change, presentError(error, attemptOf(change.kind)).text());
        showProgress();
    });
}

void ReviewDialog::prepare()
{
    m_ui->subHeading->setText(tr("Reading again from the providers… Nothing has been sent yet."));
    m_ui->progress->setRange(0, 0);
    m_ui->confirmBox->hide();
    m_ui->costs->hide();
    m_ui->verbButton->setText(verbText(m_changes));
    m_ui->verbButton->setEnabled(false);
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
    });
}

void ReviewDialog::showSheet(const ReviewSheet &sheet)
{
    m_model->setRows(sheet.rows);
    const QString time = QLocale().toString(sheet.readAt.toLocalTime().time(), QLocale::LongFormat);
    m_ui->subHeading->setText(
        tr("Read again from the providers at %1. Nothing has been sent yet.").arg(time));
    const auto left = static_cast<int>(sheet.rows.size() - m_model->applicable().size());
    if (left > 0) {
        m_ui->notice->showMessage({ MessageBar::Warning, {},
            tr("%n row(s) cannot be applied and will be left out; each says why.", nullptr, left),
            m_model->obstacles().join(u'\n') });
    }
    showCosts(sheet);
    m_ui->consents->setSentences(sheet.consents);
    askConfirmation();
    updateVerb();
}

void ReviewDialog::showCosts(const ReviewSheet &sheet)
{
    // What nobody tells is said to be not told; it is not nothing.
    const bool any = !sheet.now.sums().isEmpty() || sheet.now.unknown() > 0
        || !sheet.perMonth.sums().isEmpty() || sheet.perMonth.unknown() > 0;
    m_ui->costs->setVisible(any);
    m_ui->costs->setAmounts({ sheet.now.toText(), sheet.perMonth.toText(), sheet.firstYear.toText() });
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
    m_ui->confirmBox->setVisible(!found.isEmpty());
    if (found.isEmpty())
        return;
    setDanger(m_ui->verbButton);
    m_ui->confirmation->setFocus(Qt::OtherFocusReason);
    m_ui->consequences->showMessage({ MessageBar::Warning,
        found.size() == 1 ? tr("One release: %1").arg(found.first().ref.number.international())
                          : tr("%n release(s)", nullptr, static_cast<int>(found.size())),
        m_model->consequences().join(u'\n'), {} });
    m_ui->confirmText->setText(
        found.size() == 1 ? tr("Type its last four digits to go on.") : tr("Type how many to go on."));
    m_ui->confirmation->setFocus(Qt::OtherFocusReason);
}

void ReviewDialog::updateVerb()
{
    const QList<Change> changes = m_model->applicable();
    const QString wanted = wantedConfirmation();
    m_ui->verbButton->setText(verbText(changes.isEmpty() ? m_changes : changes));
    m_ui->verbButton->setEnabled(!m_applied && !changes.isEmpty() && m_ui->consents->isComplete()
        && (wanted.isEmpty() || m_ui->confirmation->text().trimmed() == wanted));
    if (wanted.isEmpty())
        setPrimary(m_ui->verbButton);
    m_ui->cancelButton->setDefault(true);
}

void ReviewDialog::apply()
{
    const QList<Change> changes = m_model->applicable();
    if (m_applied || changes.isEmpty())
        return;
    m_applied = true;
    m_ui->consents->hide();
    m_ui->confirmBox->hide();
    m_ui->consequences->dismiss();
    m_ui->verbButton->hide();
    m_ui->notice->dismiss();
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
    m_ui->progress->setRange(0, static_cast<int>(changes.size()));
    m_ui->progress->show();
    m_desk.runner.apply(changes);
    showProgress();
    Q_EMIT applied(changes);
}

void ReviewDialog::explain(const ChangeRecord &record)
{
    const bool mine = std::any_of(m_changes.cbegin(), m_changes.cend(),
        [&record](const Change &change) { return change.id == record.change.id; });
    if (!mine || !record.error || record.state == ChangeState::Done)
        return;
    const ErrorText words = presentError(*record.error, attemptOf(record.change.kind));
    const QString causes
        = words.causes.isEmpty() ? QString() : QString(u"\n• "_s + words.causes.join(u"\n• "_s));
    m_ui->notice->showMessage({ MessageBar::Warning, subjectText(record.change),
        QString(outcomeText(record, m_desk.clock.utcNow()) + causes), words.details });
    m_ui->notice->addPage(words.help);
    connect(m_ui->notice->addAction(tr("Show in Activity")), &QPushButton::clicked, this,
        [this, id = record.change.id] {
            Q_EMIT activityRequested(id);
            reject();
        });
}

void ReviewDialog::showProgress()
{
    if (!m_applied)
        return;
    const int all = static_cast<int>(m_model->applicable().size());
    const int open = m_model->open();
    m_ui->progress->setValue(all - open);
    m_ui->progress->setVisible(open > 0);
    m_ui->subHeading->setText(open > 0
            ? tr("%n change(s) under way. Closing this does not stop them; Activity shows them.", nullptr,
                open)
            : tr("All came to an end. Activity keeps what was sent and what came of it."));
}

} // namespace NumberDesk
