// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountsecrets.h"

#include "secrets/secretstore.h"

namespace NumberDesk {

namespace {

SecretKey keyOf(const Account &account, const QString &field)
{
    return { account.provider, account.id, field };
}

OperationPtr<Secret> readOne(SecretStore &store, const Account &account, const SettingField &field)
{
    const auto expectation = account.secretsStored ? SecretExpectation::Stored : SecretExpectation::Perhaps;
    auto reading = store.read(keyOf(account, field.key), expectation);
    if (field.required)
        return reading;
    return mapped(std::move(reading), [](Result<Secret> end) -> Result<Secret> {
        if (!end.isOk() && end.error().kind == ErrorKind::SecretsMissing)
            return Secret();
        return end;
    });
}

OperationPtr<AccountSecrets> readRest(
    SecretStore &store, const Account &account, QList<SettingField> fields, const AccountSecrets &read)
{
    if (fields.isEmpty())
        return finishedOperation<AccountSecrets>(read);
    const SettingField field = fields.takeFirst();
    return andThen(readOne(store, account, field),
        [&store, account, fields, read, key = field.key](const Secret &secret) {
            AccountSecrets more = read;
            if (!secret.isEmpty())
                more.insert(key, secret);
            return readRest(store, account, fields, more);
        });
}

OperationPtr<Done> writeRest(SecretStore &store, const Account &account, AccountSecrets secrets)
{
    if (secrets.isEmpty())
        return finishedOperation<Done>(Done{});
    const QString field = secrets.firstKey();
    const Secret secret = secrets.take(field);
    if (secret.isEmpty())
        return writeRest(store, account, secrets);
    return andThen(store.write(keyOf(account, field), secret),
        [&store, account, secrets](Done) { return writeRest(store, account, secrets); });
}

OperationPtr<Done> removeRest(SecretStore &store, const Account &account, QStringList fields)
{
    if (fields.isEmpty())
        return finishedOperation<Done>(Done{});
    const QString field = fields.takeFirst();
    return andThen(store.remove(keyOf(account, field)),
        [&store, account, fields](Done) { return removeRest(store, account, fields); });
}

QList<SettingField> fieldsOf(const ProviderInfo &info)
{
    QList<SettingField> fields;
    for (const SettingField &field : info.credentialFields) {
        if (field.kind == SettingField::Kind::Secret)
            fields.append(field);
    }
    return fields;
}

} // namespace

AccountSecrets overlaid(AccountSecrets below, const AccountSecrets &above)
{
    for (auto secret = above.begin(); secret != above.end(); ++secret) {
        if (!secret.value().isEmpty())
            below.insert(secret.key(), secret.value());
    }
    return below;
}

QStringList secretFields(const ProviderInfo &info)
{
    QStringList keys;
    for (const SettingField &field : fieldsOf(info))
        keys.append(field.key);
    return keys;
}

OperationPtr<AccountSecrets> readSecrets(SecretStore &store, const Account &account, const ProviderInfo &info)
{
    return readRest(store, account, fieldsOf(info), {});
}

OperationPtr<Done> writeSecrets(SecretStore &store, const Account &account, const AccountSecrets &secrets)
{
    return writeRest(store, account, secrets);
}

OperationPtr<Done> removeSecrets(SecretStore &store, const Account &account, const ProviderInfo &info)
{
    return removeRest(store, account, secretFields(info));
}

} // namespace NumberDesk
