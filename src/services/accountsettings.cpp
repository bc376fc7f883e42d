// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountsettings.h"

#include "domain/newchange.h"
#include "services/accounts.h"
#include "services/changerunner.h"

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
    SettingEdits edits;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        edits.insert(value.key(), kHiddenValue.toString());
    const Change change = configureChange({ account, {}, {} }, {}, edits);
    m_runner.applyToAccount(change, values);
    return change.id;
}

} // namespace NumberDesk
