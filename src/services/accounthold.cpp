// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounthold.h"

#include "providers/providerclient.h"
#include "services/accountdraft.h"
#include "storage/changejournal.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::Accounts)
};

} // namespace

bool isKnownBySecret(const ProviderInfo &info)
{
    return identifyingFields(info).isEmpty();
}

bool isElsewhere(const Account &before, const Account &after, const ProviderInfo &info)
{
    const bool sameKeys = normalised(before.credentials) == normalised(after.credentials);
    return !sameKeys || effectiveBaseUrls(before, info) != effectiveBaseUrls(after, info);
}

std::optional<Error> holdOf(const QList<ChangeRecord> &unsettled, const AccountId &account)
{
    int lookedFor = 0;
    int toDecide = 0;
    for (const ChangeRecord &record : unsettled) {
        if (record.change.ref.account == account)
            ++(record.state == ChangeState::NeedsAttention ? toDecide : lookedFor);
    }
    QStringList sentences;
    if (lookedFor > 0)
        sentences << Texts::tr("%n change(s) of this account are not settled and could not be looked for "
                               "any more: wait until Activity shows what came of them.",
            nullptr, lookedFor);
    if (toDecide > 0)
        sentences << Texts::tr("%n change(s) of this account wait for a person: decide in Activity what "
                               "became of them.",
            nullptr, toDecide);
    if (sentences.isEmpty())
        return std::nullopt;
    return makeError(ErrorKind::Conflict, sentences.join(u' '));
}

OperationPtr<Done> whenFree(ChangeJournal &journal, const AccountId &account)
{
    return mapped(journal.unsettled(), [account](Result<QList<ChangeRecord>> end) -> Result<Done> {
        if (!end.isOk())
            return end.error();
        const auto hold = holdOf(end.value(), account);
        return hold ? Result<Done>(*hold) : Result<Done>(Done{});
    });
}

OperationPtr<QString> sameOwner(
    const QString &owner, ProviderClient *before, const std::shared_ptr<ProviderClient> &after)
{
    const auto ask = [after](const QString &known) {
        // The client has to live as long as its question.
        return mapped(after->verify(), [after, known](Result<Identity> end) -> Result<QString> {
            if (!end.isOk())
                return end.error();
            if (known.isEmpty() || end->owner != known)
                return makeError(ErrorKind::Conflict);
            return known;
        });
    };
    if (!owner.isEmpty() || !before)
        return ask(owner);
    return andThen(before->verify(), [ask](const Identity &known) { return ask(known.owner); });
}

} // namespace NumberDesk
