// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numbercells.h"

#include "domain/country.h"
#include "gui/models/numbertable.h"
#include "gui/models/roles.h"
#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/capabilitytext.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// What an unsettled change is doing to its number.
QString unsettledWords(const ChangeRecord &record)
{
    if (record.state == ChangeState::NeedsAttention)
        return NumberTable::tr("Needs attention");
    if (record.state == ChangeState::Journaled)
        return NumberTable::tr("Waiting to be sent");
    const bool sending = record.state == ChangeState::Sending;
    switch (record.change.kind) {
    case ChangeKind::Buy:
        return sending ? NumberTable::tr("Buying…") : NumberTable::tr("Checking purchase…");
    case ChangeKind::Release:
        return sending ? NumberTable::tr("Releasing…") : NumberTable::tr("Checking release…");
    case ChangeKind::Configure:
        break;
    }
    return sending ? NumberTable::tr("Updating…") : NumberTable::tr("Checking update…");
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : shownLine(text);
}

QVariant capabilitiesData(const Capabilities &capabilities, int role)
{
    switch (role) {
    case CapabilitiesRole:
        return QVariant::fromValue(capabilityMarks(capabilities));
    case Qt::AccessibleTextRole:
        return capabilityText(capabilities);
    case Qt::ToolTipRole:
        return capabilities.isEmpty() ? QVariant() : plainToolTip(capabilityLines(capabilities).join(u'\n'));
    default:
        return {};
    }
}

} // namespace

NumberCells::NumberCells(const Desk &desk)
    : m_desk(desk)
{
    static_assert(kColumns == NumberTable::ColumnCount);
}

NumberCells::Kept &NumberCells::kept(const NumberRows &rows, quint32 row) const
{
    if (Kept *known = m_kept.object(row))
        return *known;
    const QString account = rows.columns().text(NumberColumns::Account, row);
    auto *kept = new Kept{ rows.columns().at(row), rows.facts().accounts.value(account).settable, {} };
    m_kept.insert(row, kept);
    return *kept;
}

void NumberCells::forget(const RowSet &rows)
{
    for (const quint32 row : m_kept.keys()) {
        if (rows.test(row))
            m_kept.remove(row);
    }
}

QVariant NumberCells::data(const NumberRows &rows, quint32 row, int column, int role) const
{
    Kept &shown = kept(rows, row);
    const OwnedNumber &number = shown.number;
    if (column == NumberTable::TagsColumn || column == NumberTable::OwnerColumn)
        return keptData(number.ref, column, role);
    if (column == NumberTable::StateColumn)
        return stateData(shown, role);
    if (column == NumberTable::NumberColumn)
        return numberData(shown, role);
    if (role == Qt::DisplayRole)
        return text(shown, column);
    if (role == ExportRole && column == NumberTable::NextChargeColumn)
        return number.nextCharge ? number.nextCharge->toUTC().date().toString(Qt::ISODate) : QString();
    if (column == NumberTable::CapabilitiesColumn)
        return capabilitiesData(number.capabilities, role);
    if (role == NotToldRole && column == NumberTable::MonthlyColumn)
        return !number.monthly.has_value();
    return {};
}

QString NumberCells::text(Kept &row, int column) const
{
    QString &text = row.texts[static_cast<std::size_t>(column)];
    if (text.isNull())
        text = written(row, column);
    return text;
}

QString NumberCells::written(const Kept &row, int column) const
{
    const OwnedNumber &number = row.number;
    switch (column) {
    case NumberTable::NumberColumn:
        return number.ref.number.international();
    case NumberTable::CountryColumn:
        return QString(number.ref.country + u' ' + countryName(number.ref.country));
    case NumberTable::TypeColumn:
        return orDash(number.type.name());
    case NumberTable::CapabilitiesColumn:
        return number.capabilities.names().join(u", "_s);
    case NumberTable::LabelColumn:
        return orDash(number.label);
    case NumberTable::DestinationColumn:
        return orDash(number.destination);
    case NumberTable::MonthlyColumn:
        return number.monthly ? number.monthly->toText() : NumberTable::tr("not told");
    case NumberTable::NextChargeColumn:
        return number.nextCharge ? dateText(*number.nextCharge) : u"—"_s;
    default:
        return {};
    }
}

NumberCells::State NumberCells::stateOf(const Kept &row) const
{
    const OwnedNumber &number = row.number;
    if (const auto record = m_desk.activity.unsettled(number.ref))
        return { stateSign(record->state), unsettledWords(*record) };
    if (number.endsAt)
        return { StateSign::Attention, NumberTable::tr("Ends %1").arg(dateText(*number.endsAt)) };
    if (!number.notices.isEmpty())
        return { StateSign::Attention, ownWords(number.notices.first()).simplified() };
    if (!number.nextSteps.isEmpty())
        return { StateSign::Checking, shownLine(number.nextSteps.first().text) };
    if (row.settable && !number.isConfigured())
        return { StateSign::Attention, NumberTable::tr("Not configured") };
    return { StateSign::Ready, NumberTable::tr("Ready") };
}

QVariant NumberCells::stateData(Kept &row, int role) const
{
    if (role == Qt::DisplayRole)
        return stateOf(row).words;
    if (role == StateSignRole)
        return QVariant::fromValue(stateOf(row).sign);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    for (const Note &note : notesOf(row.number))
        lines << note.words;
    return lines.isEmpty() ? QVariant() : plainToolTip(lines.join(u'\n'));
}

QVariant NumberCells::keptData(const NumberRef &ref, int column, int role) const
{
    const Annotation kept = m_desk.notes.of(ref);
    const QString text = column == NumberTable::TagsColumn ? tagLine(kept.tags) : kept.owner;
    switch (role) {
    case Qt::DisplayRole:
        return orDash(text);
    case ExportRole:
        return text;
    case Qt::ToolTipRole:
        return kept.note.isEmpty() ? QVariant() : plainToolTip(shownLines(kept.note));
    default:
        return {};
    }
}

QVariant NumberCells::numberData(Kept &row, int role) const
{
    const NumberRef &ref = row.number.ref;
    const bool isLocked = m_desk.notes.isLocked(ref);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, NumberTable::NumberColumn);
    case ExportRole:
        return ref.number.e164();
    case LockedRole:
        return isLocked;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString words = withAccount(text(row, NumberTable::NumberColumn), ref.account, m_desk.accounts);
        if (role == Qt::ToolTipRole)
            return plainToolTip(
                isLocked ? QString(words + u'\n' + NumberTable::tr("Locked against release.")) : words);
        return isLocked ? NumberTable::tr("%1, locked", "a number").arg(words) : words;
    }
    case AccountColourRole: {
        const auto account = m_desk.accounts.find(ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace NumberDesk
