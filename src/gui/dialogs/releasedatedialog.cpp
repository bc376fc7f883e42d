// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/releasedatedialog.h"

#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/sandboxbanner.h"
#include "services/runway.h"
#include "ui_releasedatedialog.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastDigits = 4;
constexpr int kNamedNumbers = 6;

} // namespace

ReleaseDateDialog::ReleaseDateDialog(const Desk &desk, const QStringList &ids, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReleaseDateDialog>())
    , m_desk(desk)
{
    for (const QString &id : ids) {
        const auto row = desk.plan.find(id);
        if (row && row->change.kind == ChangeKind::Release && !desk.plan.isUnderWay(id))
            m_rows << *row;
    }
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    for (QLabel *label : { m_ui->subHeading, m_ui->dateLabel, m_ui->confirmLabel })
        setTextStyle(label, TextStyle::Label);
    setTextStyle(m_ui->dependants, TextStyle::Text);
    setTextStyle(m_ui->saved, TextStyle::Strong);
    setTextStyle(m_ui->dateHint, TextStyle::Hint);
    setPageGround(m_ui->content);
    setDanger(m_ui->verbButton);
    m_ui->footer->setLines(Qt::TopEdge);
    showNumbers();
    showDate();
    showParking();
    connect(m_ui->date, &QDateTimeEdit::dateTimeChanged, this, &ReleaseDateDialog::updateVerb);
    connect(m_ui->confirmation, &QLineEdit::textChanged, this, &ReleaseDateDialog::updateVerb);
    connect(m_ui->park, &QCheckBox::toggled, m_ui->parkUrl, &QWidget::setEnabled);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->verbButton, &QPushButton::clicked, this, &ReleaseDateDialog::agree);
    connect(m_ui->withoutDateButton, &QPushButton::clicked, this, [this] {
        m_desk.plan.setDue(this->ids(), {}, {});
        accept();
    });
    updateVerb();
}

ReleaseDateDialog::~ReleaseDateDialog() = default;

QStringList ReleaseDateDialog::ids() const
{
    QStringList all;
    for (const PlannedChange &row : m_rows)
        all << row.change.id;
    return all;
}

QString ReleaseDateDialog::dependantsText() const
{
    QStringList lines;
    for (const PlannedChange &row : m_rows) {
        if (lines.size() == kNamedNumbers) {
            lines << tr("and %n more", nullptr, static_cast<int>(m_rows.size()) - kNamedNumbers);
            break;
        }
        const NumberRef &ref = row.change.ref;
        const auto owned = m_desk.inventory.find(ref);
        const Annotation note = m_desk.notes.of(ref);
        QStringList facts;
        if (owned && !owned->destination.isEmpty())
            facts << tr("goes to %1").arg(shownLine(owned->destination));
        for (const QString &dependant : owned ? owned->dependants : QStringList())
            facts << tr("used by %1").arg(shownLine(dependant));
        if (!note.tags.isEmpty())
            facts << tr("tagged %1").arg(shownLine(note.tags.join(u", "_s)));
        if (!note.owner.isEmpty())
            facts << tr("ask %1").arg(shownLine(note.owner));
        const QString known = facts.isEmpty() ? tr("nothing is known to depend on it") : facts.join(u" · "_s);
        lines << tr("%1: %2", "number, what depends on it").arg(ref.number.international(), known);
    }
    return lines.join(u'\n');
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
    m_ui->saved->setText(tr("Saves %1 a month, %2 a year.").arg(monthly.toText(), yearly.toText()));
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
    m_ui->date->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_ui->dateHint->setText(best.isValid() ? tr("A day before the next charge that is known.")
                                           : tr("The provider does not tell when the next charge is."));
    const QDateTime kept = m_rows.isEmpty() ? QDateTime() : m_rows.constFirst().due;
    m_ui->date->setDateTime((kept > now ? kept : best.isValid() ? best : now.addDays(7)).toLocalTime());
}

QString ReleaseDateDialog::parkingKey() const
{
    QString key;
    for (const PlannedChange &row : m_rows) {
        const QList<SettingField> fields = m_desk.accounts.infoOf(row.change.ref.account).settingFields;
        const auto hook = std::find_if(fields.cbegin(), fields.cend(),
            [](const SettingField &field) { return field.kind == SettingField::Kind::WebhookUrl; });
        if (hook == fields.cend() || (!key.isEmpty() && key != hook->key))
            return {};
        key = hook->key;
    }
    return key;
}

void ReleaseDateDialog::showParking()
{
    const bool canPark = !parkingKey().isEmpty();
    m_ui->park->setVisible(canPark);
    m_ui->parkUrl->setVisible(canPark);
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
    if (locked > 0)
        m_ui->notice->showMessage({ MessageBar::Warning, {},
            tr("%n of these numbers is locked against release.", nullptr, static_cast<int>(locked)), {} });
    else if (!isAhead)
        m_ui->notice->showMessage({ MessageBar::Warning, {}, tr("The date has to be ahead."), {} });
    else
        m_ui->notice->dismiss();
    m_ui->verbButton->setEnabled(!m_rows.isEmpty() && locked == 0 && isAhead
        && m_ui->confirmation->text().trimmed() == wantedConfirmation());
}

QList<Change> ReleaseDateDialog::parkings() const
{
    const QString key = parkingKey();
    QList<Change> changes;
    for (const PlannedChange &row : m_rows) {
        const auto owned = m_desk.inventory.find(row.change.ref);
        Change change;
        change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        change.kind = ChangeKind::Configure;
        change.ref = row.change.ref;
        change.seen = owned ? owned->settings : row.change.seen;
        change.edits = { { key, m_ui->parkUrl->text().trimmed() } };
        changes << change;
    }
    return changes;
}

void ReleaseDateDialog::agree()
{
    const bool parks = m_ui->park->isChecked() && !parkingKey().isEmpty();
    if (parks) {
        const QString url = m_ui->parkUrl->text().trimmed();
        const auto problem = checkWebhookUrl(parkingKey(), url);
        if (url.isEmpty() || (problem && !problem->warning)) {
            m_ui->notice->showMessage({ MessageBar::Warning, {},
                problem ? problem->text : tr("Say where what comes in is to go."), {} });
            m_ui->parkUrl->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_desk.plan.setDue(ids(), m_ui->date->dateTime().toUTC(), m_desk.clock.utcNow());
    if (parks)
        Q_EMIT reviewRequested(parkings());
    accept();
}

} // namespace NumberDesk
