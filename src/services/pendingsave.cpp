// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pendingsave.h"

#include "services/accountdraft.h"
#include "services/accountsecrets.h"

#include <QUuid>

#include <algorithm>

namespace NumberDesk {

PendingSave PendingSave::of(
    Account draft, const AccountSecrets &given, SecretKeeping keeping, const Before &before)
{
    PendingSave save;
    save.isNew = draft.id.isEmpty();
    draft = tidied(std::move(draft));
    if (save.isNew)
        draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (draft.label.isEmpty())
        draft.label = nextLabel(before.info, before.accounts);
    if (draft.colour.isEmpty())
        draft.colour = nextColour(before.accounts);
    const auto known = std::find_if(before.accounts.begin(), before.accounts.end(),
        [&draft](const Account &each) { return each.id == draft.id; });
    const bool isKnown = known != before.accounts.end();
    draft.secretsStored = isKnown && known->secretsStored;
    // What was found out with other credentials, or elsewhere, need not hold for these.
    const bool isSame = isKnown && known->credentials == draft.credentials && given.isEmpty()
        && known->baseUrls == draft.baseUrls;
    draft.learned = isSame ? known->learned : SettingValues();
    save.all = overlaid(before.secrets, given);
    if (keeping == SecretKeeping::Keychain) {
        // Secrets that were for one session only move into the keychain along with the new ones.
        save.toWrite = draft.secretsStored ? overlaid({}, given) : save.all;
        draft.secretsStored |= !save.toWrite.isEmpty();
    }
    save.account = draft;
    return save;
}

} // namespace NumberDesk
