// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountsettings.h"

#include "services/accounts.h"
#include "services/changerunner.h"

#include <QUuid>

namespace NumberDesk {

OperationPtr<QMap<QString, Secret>> AccountSettings::read(const AccountId &account)
{
    ProviderClient *client = m_accounts.client(account);
    if (!client)
        return finishedOperation<QMap<QString, Secret>>(
            m_accounts.error(account).value_or(makeError(ErrorKind::SecretsMissing)));
    return client->accountSettings();
}

QString AccountSettings::write(const AccountId &account, const QMap<QString, Secret> &values)
{
    Change change;
    change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change.kind = ChangeKind::Configure;
    change.ref.account = account;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        change.edits.insert(value.key(), kHiddenValue.toString());
    m_runner.applyToAccount(change, values);
    return change.id;
}

} // namespace NumberDesk
