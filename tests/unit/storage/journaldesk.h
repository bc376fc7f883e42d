// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/changejournal.h"
#include "storage/schema.h"
#include "storage/sql.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QTemporaryDir>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

[[nodiscard]] inline NumberRef ref(
    const QString &digits = u"447700900123"_s, const QString &account = u"account-1"_s)
{
    return { account, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
}

[[nodiscard]] inline Change buy(const QString &id, const NumberRef &number = ref())
{
    Change change;
    change.id = id;
    change.kind = ChangeKind::Buy;
    change.ref = number;
    change.monthly = Money(125, 2, u"EUR"_s);
    return change;
}

[[nodiscard]] inline Change configure(const QString &id, const SettingEdits &edits)
{
    Change change;
    change.id = id;
    change.kind = ChangeKind::Configure;
    change.ref = ref();
    change.edits = edits;
    return change;
}

/// A journal on a real file in a folder of its own, and what tests do with it again and again.
class JournalDesk final
{
public:
    [[nodiscard]] QString path(const QString &name = u"journal.db"_s) const { return m_dir.filePath(name); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] ChangeJournal &journal() { return *m_journal; }
    [[nodiscard]] Database &database() { return *m_database; }

    /// Opens it, for the first time or once more.
    [[nodiscard]] bool open();
    [[nodiscard]] Result<ChangeRecord> appended(const Change &change);
    [[nodiscard]] Result<ChangeRecord> advanced(
        const QString &id, ChangeState from, ChangeState to, const ChangePatch &patch = {});
    /// Journals a change and takes it through Sending to @p end.
    [[nodiscard]] bool through(const Change &change, ChangeState end);
    [[nodiscard]] QStringList unsettledIds();
    /// Runs a statement in the journal's own connection, for what no caller of the journal can do to it.
    [[nodiscard]] bool execute(const QString &statement);
    /// Likewise in a connection of its own, as another program on the same file.
    [[nodiscard]] bool executeElsewhere(const QString &statement);

private:
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeJournal> m_journal;
};

inline bool JournalDesk::open()
{
    m_journal.reset();
    m_database.reset();
    m_database = std::make_unique<Database>(journalSpec(path()));
    m_journal = std::make_unique<ChangeJournal>(*m_database, m_clock);
    Outcome opened(m_database->open());
    return opened.wait() && opened.isOk();
}

inline Result<ChangeRecord> JournalDesk::appended(const Change &change)
{
    Outcome end(m_journal->append(change, u"POST /number/buy"_s, u"someone"_s));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<ChangeRecord>(end.value()) : end.error();
}

inline Result<ChangeRecord> JournalDesk::advanced(
    const QString &id, ChangeState from, ChangeState to, const ChangePatch &patch)
{
    Outcome end(m_journal->advance(id, from, to, patch));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<ChangeRecord>(end.value()) : end.error();
}

inline bool JournalDesk::through(const Change &change, ChangeState end)
{
    return appended(change).isOk() && advanced(change.id, ChangeState::Journaled, ChangeState::Sending).isOk()
        && advanced(change.id, ChangeState::Sending, end).isOk();
}

inline QStringList JournalDesk::unsettledIds()
{
    Outcome end(m_journal->unsettled());
    QStringList ids;
    if (end.wait() && end.isOk()) {
        for (const ChangeRecord &record : end.value())
            ids << record.change.id;
    }
    return ids;
}

inline bool JournalDesk::execute(const QString &statement)
{
    Outcome end(m_database->run<Done>([statement](QSqlDatabase &database) -> Result<Done> {
        const auto executed = NumberDesk::execute(database, statement);
        return executed.ok ? Result<Done>(Done{}) : executed.error();
    }));
    return end.wait() && end.isOk();
}

inline bool JournalDesk::executeElsewhere(const QString &statement)
{
    const QString name = u"elsewhere"_s;
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path());
        done = database.open() && NumberDesk::execute(database, statement).ok;
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace NumberDesk::Testing
