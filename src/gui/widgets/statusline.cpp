// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/statusline.h"

#include "gui/presenters/accountpresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/applybar.h"
#include "gui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace NumberDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kGlance = 100ms;

QLabel *dimLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    setTextStyle(label, TextStyle::Label);
    return label;
}

} // namespace

StatusLine::StatusLine(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_summary(dimLabel(u"summaryLabel"_s, this))
    , m_running(dimLabel(u"runningLabel"_s, this))
    , m_progress(new ProgressLine(this))
    , m_count(dimLabel(u"countLabel"_s, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_writes(new ApplyBar(desk.runner, desk.accounts, this))
    , m_balance(dimLabel(u"balanceLabel"_s, this))
    , m_age(dimLabel(u"ageLabel"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(18);
    layout->addWidget(m_summary);
    layout->addWidget(m_running);
    layout->addWidget(m_progress);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel);
    layout->addWidget(m_writes);
    layout->addStretch();
    layout->addWidget(m_balance);
    layout->addWidget(m_age);
    m_cancel->setObjectName(u"cancelRunningButton"_s);
    m_cancel->setAccessibleName(tr("Cancel refreshing"));
    m_cancel->setFlat(true);
    m_progress->setAccessibleName(tr("Progress"));

    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRunning);
    connect(&desk.inventory, &Inventory::statusChanged, this, &StatusLine::followStatus);
    m_glance.setSingleShot(true);
    m_glance.setInterval(kGlance);
    connect(&m_glance, &QTimer::timeout, this, &StatusLine::updateProgress);
    connect(&desk.accounts, &Accounts::listChanged, this, &StatusLine::showBalances);
    connect(m_writes, &ApplyBar::workChanged, this, &StatusLine::updateProgress);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &StatusLine::updateAge);
    minute->start(30s);
    updateProgress();
}

StatusLine::~StatusLine() = default;

void StatusLine::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void StatusLine::setAccount(const AccountId &id)
{
    m_account = id;
    updateAge();
    showBalances();
}

/// A beginning and an end are shown at once, the count in between a few times a second.
void StatusLine::followStatus(const AccountId &id)
{
    const RefreshStatus status = m_desk.inventory.status(id);
    if (status.running && !m_running->isHidden()) {
        if (!m_glance.isActive())
            m_glance.start();
        return;
    }
    updateProgress();
    updateAge();
    if (!status.running && !status.error && !status.fromCache)
        askBalance(id);
}

QList<AccountId> StatusLine::shownAccounts() const
{
    if (!m_account.isEmpty())
        return { m_account };
    QList<AccountId> ids;
    for (const Account &account : m_desk.accounts.all())
        ids << account.id;
    return ids;
}

void StatusLine::updateProgress()
{
    qint64 listed = 0;
    qint64 total = 0;
    bool totalKnown = true;
    QStringList names;
    for (const Account &account : m_desk.accounts.all()) {
        const RefreshStatus status = m_desk.inventory.status(account.id);
        if (!status.running)
            continue;
        names << account.label;
        listed += status.listed;
        total += status.total.value_or(0);
        totalKnown = totalKnown && status.total.has_value();
    }
    // What is written is more than what is read, and there is room for one of the two.
    const bool running = !names.isEmpty() && !m_writes->isAtWork();
    for (QWidget *widget : { static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_progress),
             static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_cancel) })
        widget->setVisible(running);
    if (!running)
        return;
    const QLocale locale;
    m_running->setText(names.size() == 1
            ? tr("Listing %1").arg(names.first())
            : tr("Listing %n account(s)", nullptr, static_cast<int>(names.size())));
    m_count->setText(totalKnown ? tr("%1 of %2").arg(locale.toString(listed), locale.toString(total))
                                : locale.toString(listed));
    m_progress->setProgress(
        static_cast<int>(listed), totalKnown ? static_cast<int>(qMax<qint64>(total, 1)) : 0);
}

QString StatusLine::ageOf(const QList<AccountId> &ids) const
{
    RefreshStatus oldest;
    for (const AccountId &id : ids) {
        const RefreshStatus status = m_desk.inventory.status(id);
        if (status.finished.isValid() && (!oldest.finished.isValid() || status.finished < oldest.finished))
            oldest = status;
    }
    return ageText(oldest, m_desk.clock.utcNow());
}

void StatusLine::updateAge()
{
    m_age->setText(ageOf(shownAccounts()));
}

void StatusLine::askBalance(const AccountId &id)
{
    ProviderClient *client = m_desk.accounts.client(id);
    if (!client || !m_desk.accounts.infoOf(id).tellsBalance)
        return;
    auto &asking = m_asking[id];
    asking = client->balance();
    asking->whenDone(this, [this, id](const Result<Money> &end) {
        if (end)
            m_balances.insert(id, *end);
        showBalances();
    });
}

void StatusLine::showBalances()
{
    QStringList texts;
    for (const AccountId &id : shownAccounts()) {
        const auto account = m_desk.accounts.find(id);
        const auto balance = m_balances.constFind(id);
        if (account && balance != m_balances.constEnd())
            texts << tr("%1 balance %2").arg(account->label, balance->toText());
    }
    m_balance->setText(texts.size() > 2 ? QString() : texts.join(u" · "_s));
    m_balance->setToolTip(plainToolTip(texts.join(u'\n')));
}

void StatusLine::cancelRunning()
{
    for (const Account &account : m_desk.accounts.all()) {
        if (m_desk.inventory.status(account.id).running)
            m_desk.inventory.cancel(account.id);
    }
}

} // namespace NumberDesk
