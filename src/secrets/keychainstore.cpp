// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

#include <cstring>

namespace NumberDesk {

namespace {

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

/// How a job ended.
struct JobEnd
{
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    Secret secret; ///< of a read
};

/// Clears the buffer itself, also where the job still shares it, which fill() would leave alone.
void wipe(const QByteArray &bytes)
{
    std::memset(const_cast<char *>(bytes.constData()), 0, size_t(bytes.size()));
}

Error noKeychain()
{
    return makeError(ErrorKind::SecretsMissing, StoreWords::tr("This desktop offers no keychain."));
}

Error locked()
{
    return makeError(ErrorKind::SecretsLocked, StoreWords::tr("The keychain is locked."));
}

Error silent()
{
    return makeError(ErrorKind::Timeout,
        StoreWords::tr("The keychain does not answer. It may be asking for its password in another window."));
}

/// Runs @p job to its end or to the deadline. A job that is too late, or that nobody waits for any more, is
/// left to itself: QtKeychain hands its address to the system's library, so it must not be deleted early.
OperationPtr<JobEnd> runJob(QKeychain::Job *job, Clock &clock, std::chrono::milliseconds deadline,
    const std::function<Secret()> &takeSecret = {})
{
    OperationSource<JobEnd> source;
    auto operation = source.operation();
    source.onCancel([source] { source.finish(makeError(ErrorKind::Cancelled)); });
    QObject::connect(job, &QKeychain::Job::finished, job, [source, takeSecret](QKeychain::Job *ended) {
        const Secret secret = takeSecret ? takeSecret() : Secret();
        if (ended->error() != QKeychain::NoError)
            qCInfo(lcSecrets, "The keychain answered with error %d", int(ended->error()));
        source.finish(JobEnd{ ended->error(), ended->errorString(), secret });
    });
    clock.after(deadline, job, [source] { source.finish(silent()); });
    job->setInsecureFallback(false);
    job->start();
    return operation;
}

/// The entry was not found, which QtKeychain also says of a locked keychain.
Error explainAbsence(KeychainState state, SecretExpectation expectation)
{
    switch (state) {
    case KeychainState::Locked:
        return locked();
    case KeychainState::Silent:
        return silent();
    case KeychainState::NoService:
        // A keychain of another kind said so; it cannot be asked whether it is locked.
        if (expectation == SecretExpectation::Stored)
            return makeError(
                ErrorKind::SecretsLocked, StoreWords::tr("The keychain is locked or was changed."));
        break;
    case KeychainState::NoCollection:
    case KeychainState::Unlocked:
        break;
    }
    if (expectation == SecretExpectation::Stored)
        return makeError(ErrorKind::SecretsMissing,
            StoreWords::tr("The entry is no longer in the keychain. Somebody has removed it."));
    return makeError(ErrorKind::SecretsMissing, StoreWords::tr("The keychain has no entry for it yet."));
}

Error explainFailure(const JobEnd &end, KeychainState state)
{
    switch (state) {
    case KeychainState::NoService:
        return noKeychain();
    case KeychainState::NoCollection:
        return makeError(
            ErrorKind::SecretsMissing, StoreWords::tr("No keychain has been set up on this desktop yet."));
    case KeychainState::Locked:
        return locked();
    case KeychainState::Silent:
        return silent();
    case KeychainState::Unlocked:
        break;
    }
    return makeError(ErrorKind::Storage, StoreWords::tr("The keychain refuses: %1").arg(end.words));
}

Error explained(const JobEnd &end, const Result<KeychainState> &state, SecretExpectation expectation)
{
    if (!state.isOk())
        return state.error();
    if (end.error == QKeychain::AccessDeniedByUser)
        return makeError(
            ErrorKind::SecretsLocked, StoreWords::tr("The prompt of the keychain was dismissed."));
    if (end.error == QKeychain::EntryNotFound)
        return explainAbsence(*state, expectation);
    return explainFailure(end, *state);
}

/// Without a prompter, removing from a locked keychain succeeds and removes nothing: only an open one counts.
Result<Done> removed(const JobEnd &end, const Result<KeychainState> &state)
{
    const bool wasLocked = state.isOk() && *state == KeychainState::Locked;
    if (end.error == QKeychain::NoError && !wasLocked)
        return Done{};
    const bool open = state.isOk() && !wasLocked && *state != KeychainState::Silent;
    if (end.error == QKeychain::EntryNotFound && open)
        return Done{};
    JobEnd failure = end;
    if (end.error == QKeychain::NoError)
        failure.error = QKeychain::AccessDenied;
    return explained(failure, state, SecretExpectation::Perhaps);
}

} // namespace

KeychainStore::KeychainStore(const QString &service, Clock &clock, const Deadlines &deadlines)
    : m_service(service)
    , m_clock(clock)
    , m_deadlines(deadlines)
{ }

OperationPtr<Secret> KeychainStore::read(const SecretKey &key, SecretExpectation expectation)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key.text());
    auto ended = runJob(job, m_clock, m_deadlines.answer, [job] {
        const QByteArray bytes = job->binaryData();
        const Secret secret{ QByteArrayView(bytes) };
        wipe(bytes);
        return secret;
    });
    return andThen(std::move(ended),
        [&clock = m_clock, wait = m_deadlines.explain, expectation, key](const JobEnd &end) {
            if (end.error == QKeychain::NoError && !end.secret.isEmpty())
                return finishedOperation<Secret>(end.secret);
            JobEnd failure = end;
            if (end.error == QKeychain::NoError)
                failure.error = QKeychain::EntryNotFound; // an empty entry is none
            return mapped(
                keychainState(clock, wait), [failure, expectation, key](const Result<KeychainState> &state) {
                    Error error = explained(failure, state, expectation);
                    if (error.kind == ErrorKind::SecretsMissing && failure.error == QKeychain::EntryNotFound)
                        error.field = key.field;
                    return Result<Secret>(error);
                });
        });
}

OperationPtr<Done> KeychainStore::write(const SecretKey &key, const Secret &secret)
{
    if (secret.isEmpty())
        return finishedOperation<Done>(makeError(ErrorKind::InvalidRequest, StoreWords::tr("It is empty.")));
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key.text());
    QByteArray bytes;
    secret.reveal([&bytes](QByteArrayView view) { bytes = view.toByteArray(); });
    job->setBinaryData(bytes);
    auto ended = runJob(job, m_clock, m_deadlines.answer, [bytes] {
        wipe(bytes);
        return Secret();
    });
    return andThen(std::move(ended), [&clock = m_clock, wait = m_deadlines.explain](const JobEnd &end) {
        if (end.error == QKeychain::NoError)
            return finishedOperation<Done>(Done{});
        return mapped(keychainState(clock, wait), [end](const Result<KeychainState> &state) {
            return Result<Done>(explained(end, state, SecretExpectation::Perhaps));
        });
    });
}

OperationPtr<Done> KeychainStore::remove(const SecretKey &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key.text());
    auto ended = runJob(job, m_clock, m_deadlines.answer);
    return andThen(std::move(ended), [&clock = m_clock, wait = m_deadlines.explain](const JobEnd &end) {
        return mapped(keychainState(clock, wait),
            [end](const Result<KeychainState> &state) { return removed(end, state); });
    });
}

OperationPtr<Done> KeychainStore::unlock()
{
    return unlockKeychain(m_clock, m_deadlines.prompt);
}

OperationPtr<KeychainState> KeychainStore::state()
{
    return keychainState(m_clock, m_deadlines.explain);
}

} // namespace NumberDesk
