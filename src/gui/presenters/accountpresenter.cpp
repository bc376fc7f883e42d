// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/accountpresenter.h"

#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountPresenter)
};

AccountLine refreshLine(const RefreshStatus &status)
{
    const QLocale locale;
    if (status.running) {
        if (status.total)
            return {
                Text::tr("%1 of %2…").arg(locale.toString(status.listed), locale.toString(*status.total)),
                StateSign::Checking
            };
        return { Text::tr("refreshing…"), StateSign::Checking };
    }
    if (status.error)
        return { presentError(*status.error, Attempt::List).happened, StateSign::Attention };
    if (status.mismatch()) {
        return { Text::tr("%1 listed, provider counts %2")
                     .arg(locale.toString(status.listed), locale.toString(*status.total)),
            StateSign::Attention };
    }
    if (!status.rowErrors.isEmpty())
        return { Text::tr("%n row(s) not understood", nullptr, static_cast<int>(status.rowErrors.size())),
            StateSign::Attention };
    if (status.fromCache)
        return { Text::tr("from the last run"), StateSign::Checking };
    return { Text::tr("ready"), StateSign::Ready };
}

} // namespace

QString withAccount(const QString &subject, const AccountId &account, const Accounts &accounts)
{
    const auto found = accounts.find(account);
    return found ? Text::tr("%1, %2", "number, account").arg(subject, shownLine(found->label)) : subject;
}

AccountLine accountLine(AccountState state, const RefreshStatus &status)
{
    switch (state) {
    case AccountState::Loading:
        return { Text::tr("reading the keychain…"), StateSign::Checking };
    case AccountState::Slow:
        return { Text::tr("waiting for the keychain…"), StateSign::Checking };
    case AccountState::Locked:
        return { Text::tr("keychain is locked"), StateSign::Attention };
    case AccountState::NoKeychain:
        return { Text::tr("no keychain"), StateSign::Attention };
    case AccountState::SecretGone:
        return { Text::tr("secret is gone"), StateSign::Attention };
    case AccountState::Failed:
        return { Text::tr("keychain failed"), StateSign::Refused };
    case AccountState::Ready:
        return refreshLine(status);
    }
    return {};
}

QString ageText(const RefreshStatus &status, const QDateTime &nowUtc)
{
    if (!status.finished.isValid())
        return {};
    const qint64 minutes = status.finished.secsTo(nowUtc) / 60;
    if (minutes < 1)
        return Text::tr("Updated just now");
    if (minutes < 120)
        return Text::tr("Updated %n minute(s) ago", nullptr, static_cast<int>(minutes));
    return Text::tr("Updated %1")
        .arg(QLocale().toString(status.finished.toLocalTime(), QLocale::ShortFormat));
}

QString accountTrouble(AccountState state, const QString &label)
{
    switch (state) {
    case AccountState::Slow:
        return Text::tr("The system keychain has not answered for “%1” yet. It may be showing a prompt.")
            .arg(label);
    case AccountState::Locked:
        return Text::tr("The system keychain is locked, so “%1” cannot be used. Nothing was lost.")
            .arg(label);
    case AccountState::NoKeychain:
        return Text::tr("This session has no system keychain, so “%1” cannot be used.").arg(label);
    case AccountState::SecretGone:
        return Text::tr(
            "The system keychain no longer has the secret of “%1”. Enter it again in the account.")
            .arg(label);
    case AccountState::Failed:
        return Text::tr("The system keychain did not give the secret of “%1”.").arg(label);
    case AccountState::Loading:
    case AccountState::Ready:
        break;
    }
    return {};
}

} // namespace NumberDesk
