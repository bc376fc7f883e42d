// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/historypanel.h"

#include "gui/dialogs/restoredialog.h"
#include "gui/models/numbergroup.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/historypresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "ui_historypanel.h"

#include <QHeaderView>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPlaceRole = Qt::UserRole;
constexpr int kTimeRole = Qt::UserRole + 1;
} // namespace

HistoryPanel::HistoryPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPanel>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    setPageGround(this);
    m_ui->footer->setLines(Qt::TopEdge);
    setTextStyle(m_ui->wayBack, TextStyle::Label);
    setPrimary(m_ui->restoreButton);
    m_ui->line->setHeaderLabels({ tr("Time"), tr("What") });
    m_ui->line->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->empty->setIcon(Icon::Activity, IconTint::Dim);
    connect(m_ui->line, &QTreeWidget::itemSelectionChanged, this, &HistoryPanel::showChosen);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &HistoryPanel::restore);
    connect(m_ui->restoreToButton, &QPushButton::clicked, this, &HistoryPanel::restoreTo);
    connect(&desk.activity, &Activity::recordChanged, this, [this](const ChangeRecord &record) {
        if (isOne() && record.change.ref == m_chosen.refs.constFirst())
            askSoon();
    });
    showNumbers({});
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::showNumbers(const ChosenNumbers &chosen)
{
    const bool isSame = chosen.count == m_chosen.count && chosen.refs == m_chosen.refs;
    m_chosen = chosen;
    if (!isSame) {
        m_asking.reset();
        m_line.clear();
        m_ui->notice->dismiss();
        showLine();
    }
    askSoon();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void HistoryPanel::askSoon()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void HistoryPanel::ask()
{
    m_isStale = false;
    m_asking.reset();
    if (!isOne())
        return;
    m_asking = m_desk.history.timeLine(m_chosen.refs.constFirst());
    m_asking->whenDone(this, [this](const Result<QList<PastMoment>> &end) {
        if (!end.isOk()) {
            const ErrorText words = presentError(end.error(), Attempt::List);
            m_ui->notice->showMessage({ MessageBar::Error, tr("The history could not be read."),
                QString(words.happened + u' ' + words.next), words.details });
            return;
        }
        m_line = end.value();
        showLine();
    });
}

void HistoryPanel::showLine()
{
    // What was chosen stays chosen while more comes in.
    const QTreeWidgetItem *before = m_ui->line->currentItem();
    const QDateTime chosen = before ? before->data(0, kTimeRole).toDateTime() : QDateTime();
    m_ui->line->clear();
    const ProviderInfo &info
        = m_desk.accounts.infoOf(m_chosen.refs.isEmpty() ? AccountId() : m_chosen.refs.constFirst().account);
    for (int place = 0; place < m_line.size(); ++place) {
        const PastMoment &moment = m_line.at(place);
        auto *item = new QTreeWidgetItem(m_ui->line,
            { QLocale().toString(moment.when.toLocalTime(), QLocale::ShortFormat), momentText(moment) });
        item->setData(0, kPlaceRole, place);
        item->setData(0, kTimeRole, moment.when);
        if (chosen.isValid() && moment.when == chosen)
            m_ui->line->setCurrentItem(item);
        for (const QString &block : fieldBlocks(moment, info)) {
            auto *field = new QTreeWidgetItem(item, { block });
            field->setData(0, kPlaceRole, place);
            field->setData(0, kTimeRole, moment.when);
            field->setToolTip(0, plainToolTip(block));
            field->setFirstColumnSpanned(true);
        }
        item->setExpanded(item->childCount() > 0);
    }
    m_ui->stack->setCurrentWidget(m_line.isEmpty() ? static_cast<QWidget *>(m_ui->empty) : m_ui->line);
    m_ui->empty->setHeading(isOne() ? tr("Nothing is known of its past") : tr("A history is of one number"));
    m_ui->empty->setSentence(isOne()
            ? tr("What is changed here, and what a refresh finds different, stands here from then on.")
            : tr("Select one number to see how it came to be what it is. Several can be brought back to a "
                 "moment together."));
    showChosen();
}

const PastMoment *HistoryPanel::moment() const
{
    const QList<QTreeWidgetItem *> chosen = m_ui->line->selectedItems();
    const qsizetype place = chosen.isEmpty() ? -1 : chosen.constFirst()->data(0, kPlaceRole).toInt();
    return place >= 0 && place < m_line.size() ? &m_line.at(place) : nullptr;
}

std::optional<Change> HistoryPanel::wayBack() const
{
    const PastMoment *to = moment();
    return to && isOne() ? m_desk.history.restoring(m_chosen.refs.constFirst(), m_line, *to) : std::nullopt;
}

void HistoryPanel::showChosen()
{
    const auto change = wayBack();
    const bool hasSettings = moment() && moment()->settings.has_value();
    m_ui->restoreButton->setVisible(isOne());
    m_ui->restoreButton->setEnabled(change.has_value());
    m_ui->restoreToButton->setEnabled(m_chosen.count > 0);
    QString words;
    if (change)
        words = differenceLines(plannedFields(*change), m_desk.accounts.infoOf(change->ref.account))
                    .join(u'\n');
    else if (hasSettings)
        words = tr("It has these settings now.");
    m_ui->wayBack->setText(
        change ? tr("Restoring this would change:\n%1", "a line for each field").arg(words) : words);
    m_ui->wayBack->setVisible(!words.isEmpty());
}

void HistoryPanel::restore()
{
    if (const auto change = wayBack())
        Q_EMIT reviewRequested({ *change });
}

void HistoryPanel::restoreTo()
{
    if (m_chosen.count == 0 || m_dialog)
        return;
    if (m_chosen.count > NumberGroup::kMostActedOn) {
        m_ui->notice->showMessage(
            { MessageBar::Warning, {}, tooManyText(m_chosen.count, NumberGroup::kMostActedOn), {} });
        return;
    }
    m_dialog = new RestoreDialog(m_desk, m_chosen.all(), window());
    connect(m_dialog, &RestoreDialog::reviewRequested, this, &HistoryPanel::reviewRequested);
    m_dialog->open();
}

} // namespace NumberDesk
