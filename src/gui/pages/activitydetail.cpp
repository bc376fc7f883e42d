// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/activitydetail.h"

#include "gui/ask.h"
#include "gui/delegates/textdelegate.h"
#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/activitypresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/unsettledpresenter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "ui_activitydetail.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QUrl>

namespace NumberDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kAroundStep = 6;
constexpr auto kCopiedFor = 2s;
} // namespace

ActivityDetail::ActivityDetail(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityDetail>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    setPageGround(this);
    m_ui->head->setLines(Qt::BottomEdge);
    m_ui->footer->setLines(Qt::TopEdge);
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->outcome, TextStyle::Text);
    setTextStyle(m_ui->asked, TextStyle::Text);
    setTextStyle(m_ui->requestLabel, TextStyle::Label);
    setTextStyle(m_ui->requestId, TextStyle::Label);
    m_ui->request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setUpCourse();
    setPrimary(m_ui->lookButton);
    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedFor);
    showCopied(false);
    m_ui->empty->setIcon(Icon::Activity, IconTint::Dim);
    m_ui->empty->setHeading(tr("No change selected"));
    m_ui->empty->setSentence(tr("Select a row to see its course and the exact request."));
    connectControls();
    showRecord({});
}

ActivityDetail::~ActivityDetail() = default;

void ActivityDetail::setUpCourse()
{
    QTableWidget *course = m_ui->course;
    course->setAccessibleName(tr("Course"));
    course->setColumnCount(2);
    auto *dim = new TextDelegate(course);
    dim->setDim(true);
    course->setItemDelegateForColumn(0, dim);
    course->setShowGrid(false);
    course->setWordWrap(true);
    course->setTabKeyNavigation(false);
    course->horizontalHeader()->hide();
    course->verticalHeader()->hide();
    course->verticalHeader()->setMinimumSectionSize(0);
    course->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    course->horizontalHeader()->setResizeContentsPrecision(-1);
    course->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    // The width decides how often the words wrap.
    connect(course->horizontalHeader(), &QHeaderView::sectionResized, course,
        &QTableWidget::resizeRowsToContents);
}

void ActivityDetail::connectControls()
{
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->request->toPlainText());
        showCopied(true);
        m_copied.start();
    });
    connect(&m_copied, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_ui->lookButton, &QPushButton::clicked, this, [this] {
        if (m_record)
            m_desk.activity.lookNow(m_record->change.id);
    });
    connect(m_ui->backButton, &QPushButton::clicked, this, &ActivityDetail::findWayBack);
    connect(m_ui->happenedButton, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_ui->notHappenedButton, &QPushButton::clicked, this, [this] { decide(false); });
}

void ActivityDetail::showRecord(const std::optional<ChangeRecord> &record)
{
    if (!record || !m_record || record->change.id != m_record->change.id) {
        showCopied(false);
        m_findingWayBack.reset();
    }
    m_record = record;
    m_ui->head->setVisible(record.has_value());
    m_ui->stack->setCurrentWidget(record ? m_ui->content : static_cast<QWidget *>(m_ui->empty));
    if (!record)
        return;
    const Change &change = record->change;
    const auto account = m_desk.accounts.find(change.ref.account);
    m_ui->heading->setText(subjectText(change));
    m_ui->subHeading->setText(
        tr("%1 · %2 · %3 · by %4", "what, account, time, person")
            .arg(kindText(change.kind), account ? account->label : tr("an account that was removed"),
                QLocale().toString(record->created.toLocalTime(), QLocale::ShortFormat), record->who));
    const QString asked = askedText(*record, m_desk.accounts.infoOf(change.ref.account));
    m_ui->asked->setText(asked);
    m_ui->asked->setVisible(!asked.isEmpty());
    m_ui->state->setState(stateSign(record->state), stateText(record->state));
    showNotice();
    showCourse();
    showFooter();
    tick();
}

void ActivityDetail::tick()
{
    if (m_record)
        m_ui->outcome->setText(outcomeText(*m_record, m_desk.clock.utcNow()));
}

void ActivityDetail::showNotice()
{
    const ChangeState state = m_record->state;
    // After a look the first answer explains nothing any more: only the outcome counts.
    const bool failed = m_record->error
        && (state == ChangeState::Refused || state == ChangeState::NotSent || state == ChangeState::Conflict);
    ErrorText words;
    if (m_record->error)
        words = presentError(*m_record->error, attemptOf(m_record->change.kind));
    m_ui->outcome->setVisible(!failed);
    m_ui->notice->dismiss();
    if (!isSettled(state)) {
        m_ui->notice->showMessage({ MessageBar::Warning, {}, unsettledNotice(), words.details });
    } else if (failed) {
        QString text = QString(words.notDone + u' ' + words.next).trimmed();
        if (!words.causes.isEmpty())
            text += QString(u"\n• "_s + words.causes.join(u"\n• "_s));
        const bool isRefusal = state == ChangeState::Refused;
        m_ui->notice->showMessage(
            { isRefusal ? MessageBar::Error : MessageBar::Warning, words.happened, text, words.details });
    }
    if (!isSettled(state) || failed)
        m_ui->notice->addPage(words.help);
}

QString ActivityDetail::unsettledNotice() const
{
    const AccountId &id = m_record->change.ref.account;
    const auto account = m_desk.accounts.find(id);
    // Nobody can look while the account cannot be used.
    const QString trouble = account
        ? accountTrouble(m_desk.accounts.state(id), account->label)
        : tr("Its account was removed from this program, so nothing can be looked up.");
    return QString(unsettledText(*m_record, m_desk.accounts.infoOf(id)) + u' ' + trouble).trimmed();
}

void ActivityDetail::showCourse()
{
    const QList<CourseStep> steps = courseOf(*m_record);
    QTableWidget *course = m_ui->course;
    course->clearContents();
    course->setRowCount(static_cast<int>(steps.size()));
    for (int row = 0; row < steps.size(); ++row) {
        auto *time = new QTableWidgetItem(steps.at(row).time);
        time->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        auto *words = new QTableWidgetItem(steps.at(row).words);
        words->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        course->setItem(row, 0, time);
        course->setItem(row, 1, words);
    }
    fitCourse();
    m_ui->requestLabel->setText(requestHeading(*m_record));
    m_ui->request->setPlainText(m_record->request);
    m_ui->requestId->setText(
        m_record->requestId.isEmpty() ? tr("No request id") : tr("Request id: %1").arg(m_record->requestId));
}

void ActivityDetail::fitCourse()
{
    QTableWidget *course = m_ui->course;
    course->resizeColumnToContents(0);
    course->resizeRowsToContents();
    for (int row = 0; row < course->rowCount(); ++row)
        course->setRowHeight(row, course->rowHeight(row) + kAroundStep);
}

void ActivityDetail::showFooter()
{
    const ChangeState state = m_record->state;
    const bool canLook = state == ChangeState::Doubtful || state == ChangeState::Checking
        || state == ChangeState::Accepted || state == ChangeState::NeedsAttention;
    m_ui->lookButton->setVisible(canLook);
    m_ui->lookButton->setEnabled(state != ChangeState::Checking);
    m_ui->lookButton->setText(state == ChangeState::NeedsAttention ? tr("Check again") : tr("Look now"));
    m_ui->decideRow->setVisible(mayDecide(*m_record, m_desk.clock.utcNow()));
    m_ui->happenedButton->setText(decisionText(m_record->change, true));
    m_ui->notHappenedButton->setText(decisionText(m_record->change, false));
    const QString why = whyNoRequest(*m_record);
    m_ui->copyButton->setEnabled(why.isEmpty());
    m_ui->copyButton->setAccessibleDescription(why);
    showWayBack();
    setPlainToolTip(m_ui->copyButton, why);
    m_ui->request->setPlaceholderText(why);
}

void ActivityDetail::showWayBack()
{
    const bool isGone = BringBack::isPossible(*m_record);
    m_ui->backButton->setVisible(isGone || History::isUndoable(*m_record));
    m_ui->backButton->setText(isGone ? tr("Bring it back…") : tr("Undo…"));
    m_ui->backButton->setEnabled(!m_findingWayBack);
}

void ActivityDetail::findWayBack()
{
    if (!m_record)
        return;
    m_findingWayBack = BringBack::isPossible(*m_record) ? m_desk.bringBack.find(*m_record)
                                                        : m_desk.history.undoing(*m_record);
    m_findingWayBack->whenDone(this, [this](const Result<Change> &end) { takeWayBack(end); });
    showWayBack();
}

void ActivityDetail::takeWayBack(const Result<Change> &end)
{
    m_findingWayBack.reset();
    showRecord(m_record);
    if (end.isOk()) {
        Q_EMIT reviewRequested({ end.value() });
        return;
    }
    // What this program found says all there is to say; a provider's answer wants the next step as well.
    const ErrorText words = presentError(end.error(), Attempt::Search);
    const bool isOurs = end.error().delivery == Delivery::NotSent && !end.error().detail.isEmpty();
    m_ui->notice->showMessage({ MessageBar::Warning, {},
        isOurs ? words.happened : QString(words.happened + u' ' + words.next), words.details });
}

void ActivityDetail::showCopied(bool copied)
{
    m_copied.stop();
    // The shorter word must not move what stands beside it.
    m_ui->copyButton->setMinimumWidth(copied ? m_ui->copyButton->width() : 0);
    m_ui->copyButton->setText(copied ? tr("Copied") : tr("Copy as cURL"));
    m_ui->copyButton->setIcon(copied ? icon(Icon::Check, IconTint::Ready) : icon(Icon::Copy));
}

void ActivityDetail::decide(bool happened)
{
    if (!m_record)
        return;
    const Change &change = m_record->change;
    const auto account = m_desk.accounts.find(change.ref.account);
    const QString label = account ? account->label : tr("an account that was removed");
    Ask::confirm(this, decisionQuestion(change, label, happened), [this, id = change.id, happened](bool yes) {
        if (yes)
            m_desk.activity.decide(id, happened);
    });
}

} // namespace NumberDesk
