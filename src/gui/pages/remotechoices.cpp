// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/remotechoices.h"

#include "gui/presenters/errorpresenter.h"
#include "gui/widgets/fieldform.h"

namespace NumberDesk {

RemoteChoices::RemoteChoices(const Accounts &accounts, FieldForm *form)
    : QObject(form)
    , m_accounts(accounts)
    , m_form(form)
{ }

void RemoteChoices::ask(const AccountId &account)
{
    m_account = account;
    for (const SettingField &field : m_form->fields()) {
        if (field.kind == SettingField::Kind::RemoteChoice)
            askFor({ account, field.key });
    }
}

void RemoteChoices::forget()
{
    m_known.clear();
    m_asking.clear();
}

void RemoteChoices::askFor(const Place &place)
{
    if (const auto known = m_known.find(place); known != m_known.end()) {
        m_form->setChoices(place.second, known->second);
        return;
    }
    ProviderClient *client = m_accounts.client(place.first);
    auto &asking = m_asking[place];
    if (!client || (asking && !asking->isFinished()))
        return;
    asking = client->choices(place.second);
    asking->whenDone(this, [this, place](const Result<QList<FieldChoice>> &end) { take(place, end); });
}

void RemoteChoices::take(const Place &place, const Result<QList<FieldChoice>> &end)
{
    if (end)
        m_known[place] = *end;
    if (place.first != m_account)
        return;
    if (end)
        m_form->setChoices(place.second, *end);
    else
        m_form->setNote(place.second,
            tr("The list could not be read: %1").arg(presentError(end.error(), Attempt::List).happened));
}

} // namespace NumberDesk
