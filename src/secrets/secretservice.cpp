// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretservice.h"

#include "secrets/secretprompt.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

const auto kService = "org.freedesktop.secrets"_L1;
const auto kServicePath = "/org/freedesktop/secrets"_L1;
const auto kServiceInterface = "org.freedesktop.Secret.Service"_L1;
const auto kCollectionInterface = "org.freedesktop.Secret.Collection"_L1;
const auto kProperties = "org.freedesktop.DBus.Properties"_L1;

/// A connection of our own: the shared one stays broken for good if there was no bus when it was made.
QDBusConnection sessionBus()
{
    const QString name = u"numberdesk-secrets"_s;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    if (!bus.isConnected())
        QDBusConnection::disconnectFromBus(name);
    return bus;
}

/// A few calls one after the other that end with a T. Deletes itself after its end, which the deadline
/// brings about at the latest.
template <typename T>
class Enquiry : public QObject
{
public:
    Enquiry(
        const OperationSource<T> &source, Clock &clock, std::chrono::milliseconds deadline, Result<T> tooLate)
        : m_bus(sessionBus())
        , m_source(source)
    {
        m_source.onCancel([this] { finish(makeError(ErrorKind::Cancelled)); });
        clock.after(deadline, this, [this, tooLate] { finish(tooLate); });
    }

    void finish(const Result<T> &end)
    {
        if (m_source.isFinished())
            return;
        beforeEnd();
        m_source.finish(end);
        deleteLater();
    }

protected:
    using Then = std::function<void(const QDBusMessage &)>;

    virtual void beforeEnd() { }
    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

    void call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments, const Then &then)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
        message.setArguments(arguments);
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(
            watcher, &QDBusPendingCallWatcher::finished, this, [this, then](QDBusPendingCallWatcher *ended) {
                ended->deleteLater();
                if (!m_source.isFinished())
                    then(ended->reply());
            });
    }

    /// Goes on with the path of the default collection, "/" when there is none.
    void askDefaultCollection(const std::function<void(const QDBusMessage &, const QString &)> &then)
    {
        call(kServicePath, kServiceInterface, u"ReadAlias"_s, { u"default"_s },
            [then](const QDBusMessage &reply) {
                then(reply, reply.arguments().value(0).template value<QDBusObjectPath>().path());
            });
    }

private:
    QDBusConnection m_bus;
    OperationSource<T> m_source;
};

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

class StateEnquiry final : public Enquiry<KeychainState>
{
public:
    using Enquiry::Enquiry;

    void start()
    {
        if (!bus().isConnected()) {
            finish(KeychainState::NoService);
            return;
        }
        askDefaultCollection([this](const QDBusMessage &reply, const QString &path) {
            if (isError(reply))
                finish(stateFrom(reply.errorName()));
            else if (path.isEmpty() || path == "/"_L1)
                finish(KeychainState::NoCollection);
            else
                askLocked(path);
        });
    }

private:
    void askLocked(const QString &path)
    {
        call(path, kProperties, u"Get"_s, { QString(kCollectionInterface), u"Locked"_s },
            [this](const QDBusMessage &reply) {
                if (isError(reply)) {
                    finish(KeychainState::NoCollection);
                    return;
                }
                const bool locked = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
                finish(locked ? KeychainState::Locked : KeychainState::Unlocked);
            });
    }

    static KeychainState stateFrom(const QString &errorName)
    {
        const bool silent = errorName.endsWith(".NoReply"_L1) || errorName.endsWith(".Timeout"_L1)
            || errorName.endsWith(".TimedOut"_L1);
        return silent ? KeychainState::Silent : KeychainState::NoService;
    }
};

class Unlocking final : public Enquiry<Done>
{
public:
    using Enquiry::Enquiry;

    void start()
    {
        askDefaultCollection([this](const QDBusMessage &reply, const QString &path) {
            if (isError(reply))
                refuse();
            else
                unlock(path);
        });
    }

private:
    void unlock(const QString &path)
    {
        const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath>{ QDBusObjectPath(path) });
        call(kServicePath, kServiceInterface, u"Unlock"_s, { paths }, [this](const QDBusMessage &reply) {
            const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
            if (isError(reply) || prompt.isEmpty())
                refuse();
            else if (prompt == "/"_L1)
                finish(Done{});
            else
                show(reply.service(), prompt);
        });
    }

    void show(const QString &owner, const QString &path)
    {
        m_prompt = new SecretPrompt(owner, path, bus(), this);
        connect(m_prompt, &SecretPrompt::Completed, this, [this](bool dismissed) {
            m_prompt = nullptr;
            if (dismissed)
                refuse();
            else
                finish(Done{});
        });
        m_prompt->show();
    }

    void refuse()
    {
        finish(makeError(ErrorKind::SecretsLocked, KeychainWords::tr("The keychain was not unlocked.")));
    }

    void beforeEnd() override
    {
        if (m_prompt) // nobody waits for it any more
            m_prompt->dismiss();
    }

    SecretPrompt *m_prompt = nullptr;
};

OperationPtr<Done> unlockLocked(Clock &clock, std::chrono::milliseconds deadline)
{
    OperationSource<Done> source;
    auto operation = source.operation();
    auto *unlocking = new Unlocking(source, clock, deadline,
        makeError(
            ErrorKind::Timeout, KeychainWords::tr("The prompt of the keychain was not answered in time.")));
    unlocking->start();
    return operation;
}

} // namespace

OperationPtr<KeychainState> keychainState(Clock &clock, std::chrono::milliseconds deadline)
{
    OperationSource<KeychainState> source;
    auto operation = source.operation();
    auto *enquiry = new StateEnquiry(source, clock, deadline, KeychainState::Silent);
    enquiry->start();
    return operation;
}

OperationPtr<Done> unlockKeychain(Clock &clock, std::chrono::milliseconds deadline)
{
    const auto answer = std::min(deadline, std::chrono::milliseconds(5000));
    return andThen(keychainState(clock, answer), [&clock, deadline](KeychainState state) {
        switch (state) {
        case KeychainState::NoService:
            return finishedOperation<Done>(
                makeError(ErrorKind::SecretsMissing, KeychainWords::tr("This desktop offers no keychain.")));
        case KeychainState::Silent:
            return finishedOperation<Done>(
                makeError(ErrorKind::Timeout, KeychainWords::tr("The keychain does not answer.")));
        case KeychainState::Locked:
            return unlockLocked(clock, deadline);
        case KeychainState::NoCollection: // the first write makes one
        case KeychainState::Unlocked:
            break;
        }
        return finishedOperation<Done>(Done{});
    });
}

} // namespace NumberDesk
