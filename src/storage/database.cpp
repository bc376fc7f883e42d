// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/databasefile.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace NumberDesk {

namespace Detail {

/// The thread, what waits for it and what it has finished. Everything but loop() and file() belongs to
/// the owner's thread.
class DatabaseWorker final
{
public:
    explicit DatabaseWorker(const DatabaseSpec &spec);
    Q_DISABLE_COPY_MOVE(DatabaseWorker)
    ~DatabaseWorker();

    void submit(DatabaseTask task);
    DatabaseFile &file() { return *m_file; } ///< only within work

private:
    void loop();
    void workOnce();
    void finished(DatabaseTask task);
    void deliver();

    DatabaseSpec m_spec;
    std::unique_ptr<DatabaseFile> m_file; // made and destroyed in the thread that works
    std::mutex m_mutex;
    std::condition_variable m_wake; // not Qt's: what that wakes waits at once for the lock of the waker
    std::deque<DatabaseTask> m_waiting;
    std::deque<DatabaseTask> m_finished;
    bool m_quitting = false;
    QObject m_receiver;
    std::unique_ptr<QThread> m_thread;
};

DatabaseWorker::DatabaseWorker(const DatabaseSpec &spec)
    : m_spec(spec)
{
    if (!spec.ownThread) {
        m_file = std::make_unique<DatabaseFile>(spec);
        return;
    }
    m_thread.reset(QThread::create([this] { loop(); }));
    m_thread->start();
}

DatabaseWorker::~DatabaseWorker()
{
    if (!m_thread) {
        while (!m_waiting.empty())
            workOnce();
        return;
    }
    {
        const std::lock_guard guard(m_mutex);
        m_quitting = true;
    }
    m_wake.notify_one();
    m_thread->wait();
    deliver();
}

void DatabaseWorker::submit(DatabaseTask task)
{
    Q_ASSERT(QThread::currentThread() == m_receiver.thread());
    if (!m_thread) {
        m_waiting.push_back(std::move(task));
        QMetaObject::invokeMethod(
            &m_receiver, [this] { workOnce(); }, Qt::QueuedConnection);
        return;
    }
    {
        const std::lock_guard guard(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void DatabaseWorker::loop()
{
    m_file = std::make_unique<DatabaseFile>(m_spec);
    for (;;) {
        DatabaseTask task;
        {
            std::unique_lock guard(m_mutex);
            m_wake.wait(guard, [this] { return !m_waiting.empty() || m_quitting; });
            if (m_waiting.empty())
                break;
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        task.work(m_file->handle(), m_file->error());
        finished(std::move(task));
    }
    m_file.reset();
}

/// One piece of work where there is no thread for it.
void DatabaseWorker::workOnce()
{
    const DatabaseTask task = std::move(m_waiting.front());
    m_waiting.pop_front();
    task.work(m_file->handle(), m_file->error());
    task.deliver();
}

// The task goes back whole, so that what it holds (operations above all) dies where it was made.
void DatabaseWorker::finished(DatabaseTask task)
{
    bool first = false;
    {
        const std::lock_guard guard(m_mutex);
        first = m_finished.empty();
        m_finished.push_back(std::move(task));
    }
    if (first)
        QMetaObject::invokeMethod(
            &m_receiver, [this] { deliver(); }, Qt::QueuedConnection);
}

void DatabaseWorker::deliver()
{
    std::deque<DatabaseTask> ended;
    {
        const std::lock_guard guard(m_mutex);
        ended.swap(m_finished);
    }
    for (const DatabaseTask &task : ended)
        task.deliver();
}

} // namespace Detail

Database::Database(const DatabaseSpec &spec)
    : m_spec(spec)
    , m_worker(std::make_unique<Detail::DatabaseWorker>(spec))
{ }

Database::~Database() = default;

OperationPtr<DatabaseOpening> Database::open()
{
    OperationSource<DatabaseOpening> source;
    auto operation = source.operation();
    auto end = std::make_shared<std::optional<Result<DatabaseOpening>>>();
    auto *worker = m_worker.get();
    submit({ [worker, end](QSqlDatabase *, const Error &) { end->emplace(worker->file().open()); },
        [source, end] { source.finish(std::move(**end)); } });
    return operation;
}

void Database::submit(Detail::DatabaseTask task)
{
    m_worker->submit(std::move(task));
}

} // namespace NumberDesk
