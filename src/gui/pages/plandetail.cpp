// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/plandetail.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/presenters/planpresenter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "ui_plandetail.h"

#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

PlanDetail::PlanDetail(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlanDetail>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    setPageGround(this);
    m_ui->head->setLines(Qt::BottomEdge);
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->what, TextStyle::Strong);
    setTextStyle(m_ui->fields, TextStyle::Text);
    setTextStyle(m_ui->added, TextStyle::Label);
    m_ui->empty->setIcon(Icon::List, IconTint::Dim);
    m_ui->empty->setHeading(tr("No change selected"));
    m_ui->empty->setSentence(tr("Select a row to see what it will do."));
    showRow({});
}

PlanDetail::~PlanDetail() = default;

void PlanDetail::showRow(const std::optional<PlannedChange> &row)
{
    m_ui->head->setVisible(row.has_value());
    m_ui->stack->setCurrentWidget(row ? m_ui->content : static_cast<QWidget *>(m_ui->empty));
    if (!row)
        return;
    const Change &change = row->change;
    const auto account = m_desk.accounts.find(change.ref.account);
    const ProviderInfo &info = m_desk.accounts.infoOf(change.ref.account);
    m_ui->heading->setText(change.ref.number.international());
    m_ui->subHeading->setText(account ? shownLine(account->label) : QString());
    const PlanState state
        = planState(*row, planStage(*row, m_desk.plan, m_desk.activity), m_desk.clock.utcNow());
    m_ui->state->setVisible(!state.words.isEmpty());
    m_ui->state->setState(state.sign, state.words);
    m_ui->what->setText(kindText(change.kind));
    QStringList lines;
    if (!change.purchaseTarget.isEmpty())
        lines << targetText(change, info);
    const QString settings = change.edits.isEmpty()
        ? QString()
        : DifferenceDelegate::inWords(
            settingTexts(change, row->failed ? row->failed->error : std::nullopt, info));
    if (change.kind == ChangeKind::Release)
        lines << info.releaseConsequence;
    if (change.kind == ChangeKind::Release && !settings.isEmpty())
        lines << tr("On its date it is only released if it was parked: %1").arg(settings);
    else if (!settings.isEmpty())
        lines << settings;
    m_ui->fields->setText(lines.join(u'\n'));
    m_ui->fields->setVisible(!lines.isEmpty());
    const auto moment
        = [](const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); };
    QStringList times{ tr("Planned on %1").arg(moment(row->added)) };
    if (row->due.isValid())
        times << tr("To be sent on %1").arg(moment(row->due));
    m_ui->added->setText(times.join(u'\n'));
    showTrouble(*row);
}

/// What came of it when it was tried, or that a person has to say what did.
void PlanDetail::showTrouble(const PlannedChange &row)
{
    m_ui->notice->dismiss();
    const auto undecided = m_desk.activity.undecided(row.change.id);
    if (!row.failed && !undecided)
        return;
    const QDateTime now = m_desk.clock.utcNow();
    const ChangeState state = undecided ? undecided->state : row.failed->state;
    const std::optional<Error> error = undecided ? undecided->error : row.failed->error;
    const ErrorText words = error ? presentError(*error, attemptOf(row.change.kind)) : ErrorText{};
    m_ui->notice->showMessage({ MessageBar::Warning, stateText(state),
        ownWords(undecided ? outcomeText(*undecided, now) : failureText(row, now)), words.details });
    m_ui->notice->addPage(words.help);
    const QString changeId = undecided ? row.change.id : row.failed->changeId;
    if (changeId.isEmpty())
        return;
    QPushButton *show = m_ui->notice->addAction(tr("Show in Activity"));
    show->setObjectName(u"showFailureButton"_s);
    connect(show, &QPushButton::clicked, this, [this, changeId] { Q_EMIT activityRequested(changeId); });
}

} // namespace NumberDesk
