// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/activityexport.h"

#include "domain/sheettext.h"
#include "gui/ask.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/widgets/messagebar.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

// A file that is written sooner needs no words.
constexpr std::chrono::milliseconds kBeforeWords{ 300 };

bool put(QSaveFile &file, const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << csvCell(cell);
    const QByteArray line = safe.join(u',').toUtf8() + "\r\n";
    return file.write(line) == line.size();
}

Error notWritten(const QSaveFile &file)
{
    return makeError(ErrorKind::Storage,
        ActivityExport::tr("“%1” cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

/// As the table has them, so that the filter means the same.
ActivityRows rowsOf(const QList<ChangeRecord> &records, const JournalSheet &sheet)
{
    SharedColumn<ActivityRow> rows;
    for (const ChangeRecord &record : records) {
        const QString label = sheet.accounts.value(record.change.ref.account);
        rows.append({ record,
            sheet.filter.text.isEmpty() ? RowTexts() : activityTexts(record, label, sheet.now), 0 });
    }
    return ActivityRows(rows, {}, sheet.filter);
}

} // namespace

Result<qsizetype> writeJournal(
    const JournalSheet &sheet, const QList<QList<ChangeRecord>> &journal, const WorkStopped &stop)
{
    QSaveFile file(sheet.path);
    if (!file.open(QIODevice::WriteOnly) || !put(file, journalHeadings()))
        return notWritten(file);
    qsizetype count = 0;
    for (const QList<ChangeRecord> &part : journal) {
        const ActivityRows rows = rowsOf(part, sheet);
        for (quint32 row = 0; row < rows.span() && !stop(); ++row) {
            if (!rows.fits(row))
                continue;
            if (!put(file, journalCells(rows.at(row), sheet.accounts, sheet.now)))
                return notWritten(file);
            ++count;
        }
        if (stop())
            return makeError(ErrorKind::Cancelled);
    }
    if (!file.commit())
        return notWritten(file);
    return count;
}

ActivityExport::ActivityExport(const Desk &desk, MessageBar &notice, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_notice(notice)
    , m_page(page)
{
    m_notice.setDismissible(true);
}

void ActivityExport::start(const ActivityFilter &filter)
{
    if (isWriting()) {
        sayWriting();
        return;
    }
    JournalSheet sheet{ {}, filter, accountLabels(m_desk.accounts), m_desk.clock.utcNow() };
    Ask::saveFile(
        m_page, tr("Export activity"), u"activity.csv"_s, [this, sheet](const QString &path) mutable {
            sheet.path = path;
            if (isWriting())
                sayWriting();
            else if (!path.isEmpty())
                write(sheet);
        });
}

void ActivityExport::write(const JournalSheet &sheet)
{
    m_notice.dismiss();
    m_writing = andThen(m_desk.activity.everything(), [sheet](const QList<QList<ChangeRecord>> &journal) {
        return inBackground<qsizetype>(
            [sheet, journal](const WorkStopped &stop) { return writeJournal(sheet, journal, stop); });
    });
    m_writing->whenDone(this, [this, path = sheet.path](const Result<qsizetype> &end) { finish(end, path); });
    m_desk.clock.after(kBeforeWords, this, [this, file = ++m_file] {
        if (isWriting() && file == m_file)
            sayWriting();
    });
    Q_EMIT writingChanged();
}

void ActivityExport::sayWriting()
{
    if (!m_notice.showIfOther({ MessageBar::Info, {}, tr("Writing the changes to the file…"), {} }))
        return;
    QPushButton *cancel = m_notice.addAction(tr("Cancel"));
    cancel->setObjectName(u"cancelActivityExportButton"_s);
    cancel->setAccessibleName(tr("Cancel exporting activity"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_writing)
            m_writing->cancel();
    });
}

void ActivityExport::finish(const Result<qsizetype> &end, const QString &path)
{
    m_writing.reset();
    m_notice.dismiss();
    if (end)
        m_notice.showMessage({ MessageBar::Success, {},
            tr("%Ln change(s) were written to “%1”.", nullptr, static_cast<int>(*end))
                .arg(shownLine(QFileInfo(path).fileName())),
            {} });
    else if (end.error().kind == ErrorKind::Cancelled)
        m_notice.showMessage({ MessageBar::Info, {}, tr("Nothing was exported."), {} });
    else
        Ask::tell(m_page, tr("Nothing was exported"), presentError(end.error(), Attempt::Save).text());
    Q_EMIT writingChanged();
}

} // namespace NumberDesk
