// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountslot.h"

#include "secrets/secretstore.h"
#include "services/accounthold.h"
#include "services/accountsecrets.h"

#include <QPointer>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

constexpr auto kSlowAfter = 300ms;

AccountState stateFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SecretsLocked:
        return AccountState::Locked;
    case ErrorKind::SecretsMissing:
        return error.field.isEmpty() ? AccountState::NoKeychain : AccountState::SecretGone;
    default:
        return AccountState::Failed;
    }
}

} // namespace

AccountSlot::AccountSlot(const Context &context, Account account, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_account(std::move(account))
    , m_info(m_context.provider ? m_context.provider->infoFor(m_account) : m_context.info)
{ }

AccountSlot::~AccountSlot() = default;

void AccountSlot::read()
{
    begin();
    if (!m_context.provider) {
        fail(makeError(ErrorKind::Unsupported,
            tr("This version of NumberDesk does not know the provider of this account.")));
        return;
    }
    m_reading = readSecrets(m_context.keychain, m_account, m_context.info);
    m_reading->whenDone(this, [this](const Result<AccountSecrets> &end) {
        if (end.isOk())
            use(end.value());
        else
            fail(end.error());
    });
}

void AccountSlot::unlockAndRead()
{
    begin();
    if (!m_context.provider) {
        read();
        return;
    }
    // The notice goes out as soon as the keychain is open, even if this account's own entry is gone.
    m_reading = andThen(m_context.keychain.unlock(), [this](Done) {
        Q_EMIT unlocked();
        return readSecrets(m_context.keychain, m_account, m_context.info);
    });
    m_reading->whenDone(this, [this](const Result<AccountSecrets> &end) {
        if (end.isOk())
            use(end.value());
        else
            fail(end.error());
    });
}

void AccountSlot::use(const AccountSecrets &secrets)
{
    m_reading.reset();
    ++m_attempt;
    m_secrets = secrets;
    makeClient();
    setState(AccountState::Ready);
    Q_EMIT clientChanged();
    askForOwner();
}

void AccountSlot::use(const Account &account, const AccountSecrets &secrets)
{
    take(account);
    use(secrets);
}

void AccountSlot::setAccount(const Account &account)
{
    const bool sameClient
        = m_account.credentials == account.credentials && m_account.baseUrls == account.baseUrls;
    const bool samePace = m_account.requestsPerSecond == account.requestsPerSecond;
    take(account);
    if (!m_client)
        return;
    if (!sameClient) {
        makeClient();
        Q_EMIT clientChanged();
        askForOwner();
    } else if (!samePace) {
        m_client->setPace(m_account);
    }
}

void AccountSlot::take(const Account &account)
{
    m_account = account;
    if (m_context.provider)
        m_info = m_context.provider->infoFor(m_account);
}

void AccountSlot::begin()
{
    m_reading.reset();
    m_asking.reset();
    m_client.reset();
    m_secrets.clear();
    const int attempt = ++m_attempt;
    setState(AccountState::Loading);
    m_context.environment.clock.after(kSlowAfter, this, [this, attempt] {
        if (attempt == m_attempt && m_state == AccountState::Loading)
            setState(AccountState::Slow);
    });
}

void AccountSlot::fail(const Error &error)
{
    m_reading.reset();
    ++m_attempt;
    setState(stateFor(error), error);
}

void AccountSlot::makeClient()
{
    ClientEnvironment environment = m_context.environment;
    environment.remember = [self = QPointer(this)](const QString &key, const QString &value) {
        if (self)
            Q_EMIT self->learned(key, value);
    };
    m_asking.reset();
    m_client = m_context.provider->makeClient(m_account, m_secrets, environment);
}

/// Long before it is needed, because a secret that was revoked can tell nobody any more whose it was; and
/// each time, because those for one session may have been somebody else's.
void AccountSlot::askForOwner()
{
    if (!m_client || !m_context.asksForOwner || !isKnownBySecret(m_info))
        return;
    m_asking = m_client->verify();
    m_asking->whenDone(this, [this](const Result<Identity> &end) {
        if (end.isOk() && !end->owner.isEmpty())
            Q_EMIT learned(kOwner, end->owner);
    });
}

void AccountSlot::setState(AccountState state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace NumberDesk
