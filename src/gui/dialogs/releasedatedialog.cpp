// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/releasedatedialog.h"

#include "domain/newchange.h"
#include "gui/presenters/plainwords.h"
#include "gui/presenters/releasewords.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/sandboxbanner.h"
#include "services/runway.h"
#include "ui_releasedatedialog.h"

#include <QHash>
#include <QLocale>
#include <QScreen>
#include <QSet>

#include <algorithm>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastDigits = 4;

} // namespace

ReleaseDateDialog::ReleaseDateDialog(const Desk &desk, const QList<Change> &releases, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReleaseDateDialog>())
    , m_desk(desk)
{
    takeReleases(releases);
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    for (QLabel *label :
        { m_ui->subHeading, m_ui->dateLabel, m_ui->parkFieldLabel, m_ui->parkUrlLabel, m_ui->confirmLabel })
        setTextStyle(label, TextStyle::Label);
    setTextStyle(m_ui->dependants, TextStyle::Text);
    setTextStyle(m_ui->saved, TextStyle::Strong);
    setTextStyle(m_ui->dateHint, TextStyle::Hint);
    setTextStyle(m_ui->parkHint, TextStyle::Hint);
    setPageGround(m_ui->content);
    setDanger(m_ui->verbButton);
    m_ui->footer->setLines(Qt::TopEdge);
    showNumbers();
    showDate();
    showParking();
    connectControls();
    updateVerb();
}

ReleaseDateDialog::~ReleaseDateDialog() = default;

/// A number whose release is planned already keeps its row.
void ReleaseDateDialog::takeReleases(const QList<Change> &releases)
{
    QHash<NumberRef, PlannedChange> planned;
    for (const PlannedChange &row : m_desk.plan.rows()) {
        if (row.change.kind == ChangeKind::Release)
            planned.insert(row.change.ref, row);
    }
    for (const Change &release : releases) {
        const auto row = planned.constFind(release.ref);
        if (release.kind != ChangeKind::Release)
            continue;
        if (row == planned.constEnd())
            m_rows.append({ release, 0, {}, {}, {}, {} });
        else if (!m_desk.plan.isUnderWay(row->change.id))
            m_rows << *row;
    }
}

void ReleaseDateDialog::connectControls()
{
    connect(m_ui->date, &QDateTimeEdit::dateTimeChanged, this, &ReleaseDateDialog::updateVerb);
    connect(m_ui->confirmation, &QLineEdit::textChanged, this, &ReleaseDateDialog::updateVerb);
    connect(m_ui->park, &QCheckBox::toggled, this, [this](bool parks) {
        m_ui->parkBox->setVisible(parks);
        makeRoom();
    });
    connect(m_ui->parkField, &QComboBox::currentIndexChanged, this, &ReleaseDateDialog::showParkingValue);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->verbButton, &QPushButton::clicked, this, &ReleaseDateDialog::agree);
    connect(m_ui->withoutDateButton, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const Change &release : releases())
            ids << release.id;
        m_desk.plan.setDue(ids, {}, {});
        accept();
    });
}

void ReleaseDateDialog::showEvent(QShowEvent *event)
{
    makeRoom();
    QDialog::showEvent(event);
}

/// Sentences that are wrapped ask for less than they need.
void ReleaseDateDialog::makeRoom()
{
    layout()->activate();
    const int wanted = qMin(layout()->totalHeightForWidth(width()), screen()->availableSize().height());
    resize(width(), qMax(height(), wanted));
}

QList<Change> ReleaseDateDialog::releases() const
{
    QList<Change> all;
    for (const PlannedChange &row : m_rows)
        all << row.change;
    return all;
}

SettingValues ReleaseDateDialog::settingsOf(const Change &release) const
{
    const auto owned = m_desk.inventory.find(release.ref);
    return owned ? owned->settings : release.seen;
}

QString ReleaseDateDialog::dependantsText() const
{
    QList<NumberRef> refs;
    for (const PlannedChange &row : m_rows)
        refs << row.change.ref;
    return firstLines(dependantLines(refs, m_desk)).join(u'\n');
}

void ReleaseDateDialog::showNumbers()
{
    m_ui->heading->setText(m_rows.size() == 1
            ? tr("Release %1 on a date").arg(m_rows.constFirst().change.ref.number.international())
            : tr("Release %n number(s) on a date", nullptr, static_cast<int>(m_rows.size())));
    QStringList consequences;
    MoneyTotals monthly;
    MoneyTotals yearly;
    for (const PlannedChange &row : std::as_const(m_rows)) {
        consequences << m_desk.accounts.infoOf(row.change.ref.account).releaseConsequence;
        const auto &price = row.change.monthly;
        monthly.add(price);
        yearly.add(price ? std::optional(price->times(kMonthsOfYear)) : std::nullopt);
    }
    consequences.removeDuplicates();
    m_ui->consequences->showMessage({ MessageBar::Warning, {}, consequences.join(u'\n'), {} });
    m_ui->dependants->setText(dependantsText());
    m_ui->saved->setText(monthly.sums().isEmpty()
            ? tr("What this saves is not told.")
            : tr("Saves %1 a month, %2 a year.").arg(monthly.toText(), yearly.toText()));
    m_ui->confirmLabel->setText(
        m_rows.size() == 1 ? tr("Type its last four digits to go on.") : tr("Type how many to go on."));
}

/// The day before the first of the numbers is charged for again, or a week from now.
void ReleaseDateDialog::showDate()
{
    const QDateTime now = m_desk.clock.utcNow();
    QDateTime best;
    bool isDated = false;
    for (const PlannedChange &row : std::as_const(m_rows)) {
        const auto owned = m_desk.inventory.find(row.change.ref);
        const QDateTime date = owned ? bestReleaseDate(*owned, now) : QDateTime();
        if (date.isValid() && (!best.isValid() || date < best))
            best = date;
        isDated = isDated || row.due.isValid();
    }
    m_ui->withoutDateButton->setVisible(isDated);
    // In a mirrored one Qt turns the parts around, so that the minutes are read as the hours.
    m_ui->date->setLayoutDirection(Qt::LeftToRight);
    m_ui->date->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_ui->dateHint->setText(best.isValid() ? tr("A day before the next charge that is known.")
                                           : tr("The provider does not tell when the next charge is."));
    const QDateTime kept = m_rows.isEmpty() ? QDateTime() : m_rows.constFirst().due;
    m_ui->date->setDateTime((kept > now ? kept : best.isValid() ? best : now.addDays(7)).toLocalTime());
}

QList<SettingField> ReleaseDateDialog::parkingFields() const
{
    QSet<AccountId> accounts;
    for (const PlannedChange &row : m_rows)
        accounts.insert(row.change.ref.account);
    QList<SettingField> common;
    if (!m_rows.isEmpty())
        common = m_desk.accounts.infoOf(m_rows.constFirst().change.ref.account).settingFields;
    for (const AccountId &account : std::as_const(accounts)) {
        const ProviderInfo &info = m_desk.accounts.infoOf(account);
        common.removeIf([&info](const SettingField &field) {
            const SettingField *same = info.settingField(field.key);
            return !same || same->kind != SettingField::Kind::WebhookUrl || !same->neededFor.isEmpty();
        });
    }
    return common;
}

void ReleaseDateDialog::showParking()
{
    const QList<SettingField> fields = parkingFields();
    for (const SettingField &field : fields)
        m_ui->parkField->addItem(field.label, field.key);
    m_ui->park->setVisible(!fields.isEmpty());
    m_ui->parkBox->hide();
    showParkingValue();
}

/// What stands there now, so that nobody parks the wrong one.
void ReleaseDateDialog::showParkingValue()
{
    const QString key = m_ui->parkField->currentData().toString();
    QSet<QString> values;
    for (const PlannedChange &row : std::as_const(m_rows))
        values.insert(settingsOf(row.change).value(key));
    const QString value = values.size() == 1 ? shownLine(*values.cbegin()) : QString();
    m_ui->parkHint->setText(values.size() > 1 ? tr("Different addresses stand there now.")
            : value.isEmpty()                 ? tr("Nothing stands there now.")
                                              : tr("Now: %1", "an address").arg(value));
}

bool ReleaseDateDialog::parks() const
{
    return m_ui->park->isChecked() && m_ui->parkField->count() > 0;
}

bool ReleaseDateDialog::checkParking()
{
    const QString url = m_ui->parkUrl->text().trimmed();
    const auto problem = checkWebhookUrl(m_ui->parkField->currentData().toString(), url);
    if (!url.isEmpty() && (!problem || problem->warning))
        return true;
    m_ui->notice->showMessage(
        { MessageBar::Warning, {}, problem ? problem->text : tr("Say where what comes in is to go."), {} });
    m_ui->parkUrl->setFocus(Qt::OtherFocusReason);
    return false;
}

QString ReleaseDateDialog::wantedConfirmation() const
{
    if (m_rows.size() == 1)
        return m_rows.constFirst().change.ref.number.digits().right(kLastDigits);
    return QString::number(m_rows.size());
}

void ReleaseDateDialog::updateVerb()
{
    const QDateTime date = m_ui->date->dateTime();
    const auto locked = std::count_if(m_rows.cbegin(), m_rows.cend(),
        [this](const PlannedChange &row) { return m_desk.notes.isLocked(row.change.ref); });
    m_ui->verbButton->setText(tr("Release on %1").arg(QLocale().toString(date.date(), QLocale::ShortFormat)));
    const bool isAhead = date.toUTC() > m_desk.clock.utcNow();
    if (m_rows.isEmpty())
        m_ui->notice->showMessage({ MessageBar::Info, {}, tr("The release is under way already."), {} });
    else if (locked > 0)
        m_ui->notice->showMessage({ MessageBar::Warning, {},
            tr("%n of these numbers is locked against release.", nullptr, static_cast<int>(locked)), {} });
    else if (!isAhead)
        m_ui->notice->showMessage({ MessageBar::Warning, {}, tr("The date has to be ahead."), {} });
    else
        m_ui->notice->dismiss();
    m_ui->verbButton->setEnabled(!m_rows.isEmpty() && locked == 0 && isAhead
        && m_ui->confirmation->text().trimmed() == wantedConfirmation());
}

SettingEdits ReleaseDateDialog::parking() const
{
    return wireValues(
        parkingFields(), { { m_ui->parkField->currentData().toString(), m_ui->parkUrl->text().trimmed() } });
}

QList<Change> ReleaseDateDialog::parkings() const
{
    const SettingEdits edits = parking();
    QList<Change> changes;
    for (const PlannedChange &row : m_rows)
        changes << configureChange(row.change.ref, settingsOf(row.change), edits);
    return changes;
}

QList<Change> ReleaseDateDialog::agreedReleases() const
{
    const SettingEdits edits = parks() ? parking() : SettingEdits();
    QList<Change> all = releases();
    for (Change &release : all) {
        release.seen = settingsOf(release);
        release.edits = edits;
    }
    return all;
}

void ReleaseDateDialog::agree()
{
    if (parks() && !checkParking())
        return;
    const QDateTime due = m_ui->date->dateTime().toUTC();
    m_desk.plan.releaseOn(agreedReleases(), due);
    accept();
    Q_EMIT dated(releases(), due);
    if (parks())
        Q_EMIT reviewRequested(parkings());
}

} // namespace NumberDesk
