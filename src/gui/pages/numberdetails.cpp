// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberdetails.h"

#include "domain/country.h"
#include "gui/delegates/wrapdelegate.h"
#include "gui/presenters/capabilitytext.h"
#include "gui/presenters/findingpresenter.h"
#include "gui/presenters/plainwords.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const std::optional<QDateTime> &time)
{
    return time ? QLocale().toString(time->toLocalTime(), QLocale::ShortFormat) : QString();
}

NumberRef refOf(const std::optional<OwnedNumber> &number)
{
    return number ? number->ref : NumberRef();
}

} // namespace

NumberDetails::NumberDetails(const Desk &desk, QTreeWidget *list, QPlainTextEdit *raw)
    : QObject(list)
    , m_desk(desk)
    , m_list(list)
    , m_raw(raw)
{
    m_list->setItemDelegate(new WrapDelegate(m_list));
}

void NumberDetails::show(const std::optional<OwnedNumber> &number)
{
    const NumberRef before = refOf(std::exchange(m_number, number));
    if (before != refOf(number)) {
        m_origin.clear();
        m_raw->clear();
    }
    m_askingOrigin.reset();
    m_askingRaw.reset();
    showList();
    if (!number)
        return;
    askOrigin();
    askRaw();
}

void NumberDetails::showList()
{
    m_list->clear();
    if (!m_number)
        return;
    const auto account = m_desk.accounts.find(m_number->ref.account);
    const QString &country = m_number->ref.country;
    addRow(tr("Number"), m_number->ref.number.e164());
    addRow(tr("Account"), account ? account->label : QString());
    addRow(tr("Origin"), m_origin);
    addRow(tr("Country"), QString(country + u' ' + countryName(country)));
    addRow(tr("Type"), m_number->type.name());
    addRow(tr("Capabilities"), capabilityLines(m_number->capabilities).join(u'\n'));
    addRow(tr("Goes to"), m_number->destination);
    addRow(tr("Monthly"), m_number->monthly ? m_number->monthly->toText() : tr("not told"));
    addRow(tr("Next charge"), dateText(m_number->nextCharge));
    addRow(tr("Ends on"), dateText(m_number->endsAt));
    addRow(tr("Used by"), m_number->dependants.join(u'\n'));
    addRow(tr("Limitations"), m_number->limitations.join(u'\n'));
    addRow(tr("Notices"), m_number->notices.join(u'\n'));
    m_list->resizeColumnToContents(0);
}

void NumberDetails::addRow(const QString &name, const QString &value)
{
    auto *item = new QTreeWidgetItem(m_list, { name, value.isEmpty() ? u"—"_s : shownLines(value) });
    for (const int column : { 0, 1 })
        item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
}

void NumberDetails::askOrigin()
{
    m_askingOrigin = m_desk.findings.origin(m_number->ref);
    m_askingOrigin->whenDone(this, [this](const Result<std::optional<Holding>> &end) {
        if (!end)
            return; // the journal's own trouble is told where it is used
        const QString changeId = *end ? (*end)->changeId : QString();
        m_origin = originText(*end, m_desk.activity.find(changeId));
        showList();
    });
}

void NumberDetails::askRaw()
{
    m_askingRaw = m_desk.inventory.raw(m_number->ref);
    m_askingRaw->whenDone(this, [this](const Result<QByteArray> &raw) {
        if (!raw)
            return;
        const QJsonDocument document = QJsonDocument::fromJson(*raw);
        const QString text = shownLines(
            QString::fromUtf8(document.isNull() ? *raw : document.toJson(QJsonDocument::Indented)));
        if (m_raw->toPlainText() != text)
            m_raw->setPlainText(text);
    });
}

} // namespace NumberDesk
