// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/applybar.h"

#include "gui/presenters/plainwords.h"
#include "gui/presenters/progresstext.h"
#include "gui/theme/look.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/progressline.h"
#include "services/accounts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ApplyBar::ApplyBar(ChangeRunner &runner, const Accounts &accounts, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_accounts(accounts)
    , m_words(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_pace(new QLabel(this))
    , m_outage(new ElidedLabel(this))
    , m_try(new QPushButton(tr("Try again"), this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setTextStyle(m_words, TextStyle::Label);
    setTextStyle(m_pace, TextStyle::Label);
    m_words->setObjectName(u"writesLabel"_s);
    m_progress->setObjectName(u"writesProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the changes"));
    m_pace->setObjectName(u"paceLabel"_s);
    m_outage->setObjectName(u"outageLabel"_s);
    m_try->setObjectName(u"tryAgainButton"_s);
    m_try->setAccessibleName(tr("Try again to reach the account"));
    m_pause->setObjectName(u"pauseButton"_s);
    m_cancel->setObjectName(u"cancelWritesButton"_s);
    m_cancel->setAccessibleName(tr("Cancel what was not sent yet"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget *widget : { static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_progress),
             static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_outage), static_cast<QWidget *>(m_try),
             static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_cancel) })
        layout->addWidget(widget);
    layout->addStretch();
    for (QPushButton *button : { m_try, m_pause, m_cancel }) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_runner.isPaused())
            m_runner.goOn();
        else
            m_runner.pause();
    });
    connect(m_try, &QPushButton::clicked, this, [this] { m_runner.goOn(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_runner.cancelWaiting(); });
    connect(&runner, &ChangeRunner::progressChanged, this, &ApplyBar::refresh);
    refresh();
}

bool ApplyBar::isAtWork() const
{
    return m_runner.underWay() > 1 || m_runner.isPaused() || !outageWords().isEmpty();
}

void ApplyBar::refresh()
{
    showProgress(sumOf(m_runner.progress()));
    if (std::exchange(m_wasAtWork, isAtWork()) != isAtWork())
        Q_EMIT workChanged();
}

void ApplyBar::showProgress(const ApplyProgress &progress)
{
    const bool isPaused = m_runner.isPaused();
    const bool hasRows = progress.all > 1 && m_runner.underWay() > 0;
    const QString outage = outageWords();
    m_words->setText(words(progress));
    m_words->setVisible(!m_words->text().isEmpty());
    m_progress->setVisible(hasRows);
    m_progress->setProgress(progress.ended, progress.all);
    m_pace->setText(isPaused ? tr("Paused") : paceText(progress));
    m_pace->setVisible(hasRows && !m_pace->text().isEmpty());
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(isPaused ? tr("Go on applying") : tr("Pause applying"));
    m_pause->setVisible(hasRows && (isPaused || m_runner.underWay() > 1));
    m_outage->setText(outage);
    m_outage->setVisible(!outage.isEmpty());
    m_try->setVisible(!outage.isEmpty() && !isPaused);
    m_cancel->setVisible(hasRows && isAtWork());
    setPlainToolTip(this, accountWords());
}

QString ApplyBar::words(const ApplyProgress &progress) const
{
    const int underWay = m_runner.underWay();
    if (underWay == 0)
        return progress.cancelled > 0
            ? tr("Cancelled: %n change(s) were not sent", nullptr, progress.cancelled)
            : QString();
    return progress.all > 1 ? appliedText(progress) : tr("%n change(s) under way", nullptr, underWay);
}

QString ApplyBar::outageWords() const
{
    QStringList lines;
    for (const ApplyProgress &each : m_runner.progress()) {
        const auto account = m_accounts.find(each.account);
        if (account && each.outage && each.open() > 0)
            lines << outageText(each, shownLine(account->label));
    }
    return lines.join(u" · "_s);
}

QString ApplyBar::accountWords() const
{
    QStringList lines;
    for (const ApplyProgress &each : m_runner.progress()) {
        const auto account = m_accounts.find(each.account);
        if (!account || each.open() == 0)
            continue;
        QStringList parts{ appliedText(each), paceText(each) };
        parts.removeAll(QString());
        lines << tr("%1: %2", "an account, how far it is").arg(account->label, parts.join(u" · "_s));
    }
    return lines.join(u'\n');
}

} // namespace NumberDesk
