// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountrepository.h"

#include "storage/privatefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThreadPool>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

constexpr int kVersion = 1;

Error cannot(const QString &sentence)
{
    return makeError(ErrorKind::Storage, sentence);
}

QJsonObject mapJson(const SettingValues &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

SettingValues mapFromJson(const QJsonValue &value)
{
    SettingValues values;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{
        { u"id"_s, account.id },
        { u"provider"_s, account.provider },
        { u"label"_s, account.label },
        { u"colour"_s, account.colour },
        { u"credentials"_s, mapJson(account.credentials) },
        { u"baseUrls"_s, mapJson(account.baseUrls) },
        { u"learned"_s, mapJson(account.learned) },
        { u"requestsPerSecond"_s, account.requestsPerSecond },
        { u"readOnly"_s, account.readOnly },
        { u"secretsStored"_s, account.secretsStored },
    };
    if (account.monthlyLimit) {
        object.insert(u"monthlyLimit"_s,
            QJsonObject{ { u"amount"_s, account.monthlyLimit->decimal() },
                { u"currency"_s, account.monthlyLimit->currency() } });
    }
    return object;
}

/// A spending limit that cannot be read must not turn into no limit, so this fails as a whole.
std::optional<Account> fromJson(const QJsonObject &object)
{
    Account account;
    account.id = object.value("id"_L1).toString();
    account.provider = object.value("provider"_L1).toString();
    account.label = object.value("label"_L1).toString();
    account.colour = object.value("colour"_L1).toString();
    account.credentials = mapFromJson(object.value("credentials"_L1));
    account.baseUrls = mapFromJson(object.value("baseUrls"_L1));
    account.learned = mapFromJson(object.value("learned"_L1));
    account.requestsPerSecond = object.value("requestsPerSecond"_L1).toInt();
    account.readOnly = object.value("readOnly"_L1).toBool();
    account.secretsStored = object.value("secretsStored"_L1).toBool();
    if (const QJsonValue limit = object.value("monthlyLimit"_L1); !limit.isUndefined()) {
        const auto money = Money::fromDecimal(
            limit.toObject().value("amount"_L1).toString(), limit.toObject().value("currency"_L1).toString());
        if (!money.isOk())
            return std::nullopt;
        account.monthlyLimit = *money;
    }
    if (account.id.isEmpty() || account.provider.isEmpty())
        return std::nullopt;
    return account;
}

Result<QList<Account>> parsed(const QByteArray &bytes, const QString &path)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const int version = root.value("version"_L1).toInt();
    if (version > kVersion)
        return cannot(AccountWords::tr("%1 was made by a newer NumberDesk.").arg(path));
    const QJsonValue list = root.value("accounts"_L1);
    if (version < 1 || !list.isArray())
        return cannot(AccountWords::tr("%1 is damaged. It was left as it is.").arg(path));
    QList<Account> accounts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const auto account = fromJson(value.toObject());
        if (!account)
            return cannot(AccountWords::tr("%1 is damaged. It was left as it is.").arg(path));
        accounts << *account;
    }
    return accounts;
}

} // namespace

struct AccountRepository::Later
{
    QThreadPool pool;
    std::mutex writing;
    std::atomic<quint64> newest = 0; ///< an older list than this one is not written any more
};

AccountRepository::AccountRepository(const QString &path)
    : m_path(path)
    , m_later(std::make_unique<Later>())
{
    m_later->pool.setMaxThreadCount(1);
}

AccountRepository::~AccountRepository()
{
    m_later->pool.waitForDone();
}

Result<QList<Account>> AccountRepository::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return cannot(AccountWords::tr("%1 cannot be read: %2").arg(m_path, file.errorString()));
    return parsed(file.readAll(), m_path);
}

Result<Done> AccountRepository::save(const QList<Account> &accounts) const
{
    ++m_later->newest;
    const std::lock_guard lock(m_later->writing);
    return write(accounts);
}

void AccountRepository::saveSoon(const QList<Account> &accounts) const
{
    m_later->pool.start([this, accounts, number = ++m_later->newest] {
        const std::lock_guard lock(m_later->writing);
        if (number == m_later->newest)
            static_cast<void>(write(accounts));
    });
}

Result<Done> AccountRepository::write(const QList<Account> &accounts) const
{
    if (auto folder = makePrivateFolder(QFileInfo(m_path).absolutePath()); !folder.isOk())
        return folder;
    QJsonArray array;
    for (const Account &account : accounts)
        array << toJson(account);
    const QJsonObject root{ { u"version"_s, kVersion }, { u"accounts"_s, array } };
    const QByteArray bytes = QJsonDocument(root).toJson();
    QSaveFile file(m_path);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!saved)
        return cannot(AccountWords::tr("%1 cannot be written: %2").arg(m_path, file.errorString()));
    return Done{};
}

} // namespace NumberDesk
