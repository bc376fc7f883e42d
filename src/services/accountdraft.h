// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/providerinfo.h"

#include <QStringList>

namespace NumberDesk {

/// Without blanks around values and without empty ones, which mean the same as none.
[[nodiscard]] Account tidied(Account draft);
/// The colours accounts are given in turn, "#rrggbb"; people may choose others.
[[nodiscard]] const QStringList &accountColours();
/// The first colour that fewest of @p accounts have.
[[nodiscard]] QString nextColour(const QList<Account> &accounts);
/// "Vonage 1", "Vonage 2", …: the first that none of @p accounts has.
[[nodiscard]] QString nextLabel(const ProviderInfo &info, const QList<Account> &accounts);

/// What the fields all accounts have say wrong: base URLs, pace, limit. By field key; base URLs by theirs.
[[nodiscard]] QList<FieldProblem> commonProblems(const Account &draft, const ProviderInfo &info);
/// Whether two accounts sign in at the same place with the same identity: same provider, base URLs and
/// required credentials that are no secrets. False where a provider has no such credentials.
[[nodiscard]] bool isSameIdentity(const Account &a, const Account &b, const ProviderInfo &info);
/// Keys of the credentials that tell accounts apart: required and no secret.
[[nodiscard]] QStringList identifyingFields(const ProviderInfo &info);
/// Where an account is asked, by ProviderInfo::baseUrls key: its own or the provider's, in one spelling.
[[nodiscard]] SettingValues effectiveBaseUrls(const Account &account, const ProviderInfo &info);

} // namespace NumberDesk
