// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/restoredialog.h"

#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/historypresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "ui_restoredialog.h"

#include <QLocale>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {
/// Whoever turns the hands of the moment wants only the last one looked up.
constexpr auto kAfterTyping = 250ms;
} // namespace

RestoreDialog::RestoreDialog(const Desk &desk, const QList<NumberRef> &refs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
    , m_desk(desk)
    , m_refs(refs)
{
    m_ui->setupUi(this);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->momentLabel, TextStyle::Label);
    setTextStyle(m_ui->outcome, TextStyle::Text);
    setPrimary(m_ui->reviewButton);
    m_ui->footer->setLines(Qt::TopEdge);
    m_ui->heading->setText(m_refs.size() == 1
            ? m_refs.constFirst().number.international()
            : tr("Restore %n number(s)", nullptr, static_cast<int>(m_refs.size())));
    const QDateTime now = desk.clock.utcNow().toLocalTime();
    // In a mirrored one Qt turns the parts around, so that the minutes are read as the hours.
    m_ui->moment->setLayoutDirection(Qt::LeftToRight);
    m_ui->moment->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_ui->moment->setMaximumDateTime(now);
    m_ui->moment->setDateTime(now.addDays(-1));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterTyping);
    connect(&m_soon, &QTimer::timeout, this, &RestoreDialog::ask);
    connect(m_ui->moment, &QDateTimeEdit::dateTimeChanged, this, [this] {
        // Its answer would be about the moment before.
        m_asking.reset();
        m_changes.clear();
        m_ui->reviewButton->setEnabled(false);
        m_soon.start();
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &RestoreDialog::requestReview);
    ask();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::ask()
{
    m_changes.clear();
    m_ui->notice->dismiss();
    m_ui->reviewButton->setEnabled(false);
    m_ui->outcome->setText(tr("Looking at what they had then…"));
    m_asking = m_desk.history.restoring(m_refs, m_ui->moment->dateTime().toUTC());
    m_asking->whenDone(this, [this](const Result<Restoration> &end) { tell(end); });
}

void RestoreDialog::tell(const Result<Restoration> &end)
{
    if (!end.isOk()) {
        const ErrorText words = presentError(end.error(), Attempt::List);
        m_ui->outcome->clear();
        m_ui->notice->showMessage({ MessageBar::Error, tr("The past of these numbers could not be read."),
            QString(words.happened + u' ' + words.next), words.details });
        return;
    }
    m_changes = end->changes;
    m_ui->outcome->setText(restorationLines(*end).join(u'\n'));
    m_ui->reviewButton->setEnabled(!m_changes.isEmpty());
}

void RestoreDialog::requestReview()
{
    const QList<Change> changes = m_changes;
    accept();
    Q_EMIT reviewRequested(changes);
}

} // namespace NumberDesk
