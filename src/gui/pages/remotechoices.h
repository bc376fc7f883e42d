// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts.h"

#include <QObject>

#include <map>
#include <utility>

namespace NumberDesk {

class FieldForm;

/// Fills those fields of a form whose choices only the provider knows. What it told is kept, so that going
/// from number to number does not ask it again.
class RemoteChoices final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p form.
    RemoteChoices(const Accounts &accounts, FieldForm *form);

    /// From now on the form is about this account. Answers about another one are only kept.
    void ask(const AccountId &account);
    void forget();

private:
    using Place = std::pair<AccountId, QString>; ///< and the key of the field
    void askFor(const Place &place);
    void take(const Place &place, const Result<QList<FieldChoice>> &end);

    const Accounts &m_accounts;
    FieldForm *m_form;
    AccountId m_account;
    std::map<Place, QList<FieldChoice>> m_known;
    std::map<Place, OperationPtr<QList<FieldChoice>>> m_asking;
};

} // namespace NumberDesk
