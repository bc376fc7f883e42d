// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/sheetactions.h"

#include "gui/ask.h"
#include "gui/dialogs/importdialog.h"
#include "gui/models/numbertable.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/widgets/messagebar.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <chrono>

namespace NumberDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As spreadsheets do: where the comma is in numbers, the semicolon is between cells.
SheetStyle styleFor(const QString &path)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const bool hasComma = QLocale().decimalPoint() == u","_s;
    return { isJson ? SheetStyle::Json : SheetStyle::Csv, hasComma ? ';' : ',' };
}

} // namespace

SheetActions::SheetActions(const Desk &desk, MessageBar &notice, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_notice(notice)
{
    m_notice.setDismissible(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_notice.showMessage({ MessageBar::Info, {}, tr("Writing the numbers to the file…"), {} });
        QPushButton *cancel = m_notice.addAction(tr("Cancel"));
        cancel->setObjectName(u"cancelExportButton"_s);
        connect(cancel, &QPushButton::clicked, this, [this] {
            if (m_writing)
                m_writing->cancel();
        });
    });
}

SheetActions::~SheetActions() = default;

void SheetActions::exportShown(const NumberTable &table)
{
    const Ask::FileQuestion question{ tr("Export what is shown"), u"numbers.csv"_s,
        { tr("Spreadsheet, CSV (*.csv)"), tr("JSON (*.json)") } };
    Ask::saveFile(window(), question, [this, shown = QPointer(&table)](const QString &path) {
        if (!path.isEmpty() && shown)
            write(*shown, path);
    });
}

void SheetActions::write(const NumberTable &table, const QString &path)
{
    if (!table.rows())
        return;
    m_patience.start();
    m_writing = NumberSheets(m_desk.accounts, m_desk.inventory, m_desk.notes)
                    .write({ path, styleFor(path), table.rows()->columns(), table.ids() });
    m_writing->whenDone(this, [this, path](const Result<qsizetype> &end) { finish(end, path); });
}

void SheetActions::finish(const Result<qsizetype> &end, const QString &path)
{
    m_patience.stop();
    m_notice.dismiss();
    if (end) {
        m_notice.showMessage({ MessageBar::Success, {},
            tr("%Ln number(s) were written to “%1”.", nullptr, static_cast<int>(*end))
                .arg(shownLine(QFileInfo(path).fileName())),
            {} });
    } else if (end.error().kind == ErrorKind::Cancelled) {
        m_notice.showMessage({ MessageBar::Info, {}, tr("Nothing was exported."), {} });
    } else {
        Ask::tell(window(), tr("Nothing was exported"), presentError(end.error(), Attempt::Save).text());
    }
}

void SheetActions::importSheet()
{
    const Ask::FileQuestion question{ tr("Import a sheet of numbers"), {},
        { tr("Sheets (*.csv *.txt *.tsv *.json)"), tr("All files (*)") } };
    Ask::openFile(window(), question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        auto *dialog = new ImportDialog(m_desk, path, window());
        connect(dialog, &ImportDialog::taken, this, &SheetActions::take);
        dialog->open();
    });
}

void SheetActions::take(const QList<Change> &changes, const QList<NumberNotes::Step> &notes)
{
    if (!notes.isEmpty())
        tellKept(notes);
    if (!changes.isEmpty())
        Q_EMIT planRequested(changes);
}

void SheetActions::tellKept(const QList<NumberNotes::Step> &notes)
{
    m_notice.showMessage({ MessageBar::Success, {},
        tr("Tags, notes, owners and locks of %Ln number(s) are as the sheet says.", nullptr,
            static_cast<int>(notes.size())),
        {} });
    QPushButton *undo = m_notice.addAction(tr("Undo"));
    undo->setObjectName(u"undoImportedNotesButton"_s);
    undo->setAccessibleName(tr("Undo what was taken over from the sheet"));
    connect(undo, &QPushButton::clicked, this, [this, notes] { takeBack(notes); });
}

void SheetActions::takeBack(const QList<NumberNotes::Step> &notes)
{
    m_notice.dismiss();
    m_takingBack = m_desk.notes.takeBack(notes);
    m_takingBack->whenDone(this, [this](const Result<Done> &end) {
        if (end)
            m_notice.showMessage({ MessageBar::Info, {},
                tr("What was kept before the import is back, but for what was changed since."), {} });
        else
            Ask::tell(window(), tr("Nothing was undone"), presentError(end.error(), Attempt::Save).text());
    });
}

} // namespace NumberDesk
