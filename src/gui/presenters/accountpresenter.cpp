// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/accountpresenter.h"

#include "gui/presenters/errorpresenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("AccountPresenter", text, nullptr, count);
}

AccountLine refreshLine(const RefreshStatus &status)
{
    const QLocale locale;
    if (status.running) {
        if (status.total)
            return {tr("%1 of %2…").arg(locale.toString(status.listed), locale.toString(*status.total)), StateSign::Checking};
        return {tr("refreshing…"), StateSign::Checking};
    }
    if (status.error)
        return {presentError(*status.error, Attempt::List).happened, StateSign::Attention};
    if (status.mismatch()) {
        return {tr("%1 listed, provider counts %2").arg(locale.toString(status.listed), locale.toString(*status.total)),
            StateSign::Attention};
    }
    if (!status.rowErrors.isEmpty())
        return {tr("%n row(s) not understood", static_cast<int>(status.rowErrors.size())), StateSign::Attention};
    if (status.fromCache)
        return {tr("from the last run"), StateSign::Checking};
    return {tr("ready"), StateSign::Ready};
}

} // namespace

AccountLine accountLine(AccountState state, const RefreshStatus &status)
{
    switch (state) {
    case AccountState::Loading:
        return {tr("reading the keychain…"), StateSign::Checking};
    case AccountState::Slow:
        return {tr("waiting for the keychain…"), StateSign::Checking};
    case AccountState::Locked:
        return {tr("keychain is locked"), StateSign::Attention};
    case AccountState::NoKeychain:
        return {tr("no keychain"), StateSign::Attention};
    case AccountState::SecretGone:
        return {tr("secret is gone"), StateSign::Attention};
    case AccountState::Failed:
        return {tr("keychain failed"), StateSign::Refused};
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
        return tr("Updated just now");
    if (minutes < 120)
        return tr("Updated %n minute(s) ago", static_cast<int>(minutes));
    return tr("Updated %1").arg(QLocale().toString(status.finished.toLocalTime(), QLocale::ShortFormat));
}

QString accountTrouble(AccountState state, const QString &label)
{
    switch (state) {
    case AccountState::Slow:
        return tr("The system keychain has not answered for “%1” yet. It may be showing a prompt.").arg(label);
    case AccountState::Locked:
        return tr("The system keychain is locked, so “%1” cannot be used. Nothing was lost.").arg(label);
    case AccountState::NoKeychain:
        return tr("This session has no system keychain, so “%1” cannot be used.").arg(label);
    case AccountState::SecretGone:
        return tr("The system keychain no longer has the secret of “%1”. Enter it again in the account.").arg(label);
    case AccountState::Failed:
        return tr("The system keychain did not give the secret of “%1”.").arg(label);
    case AccountState::Loading:
    case AccountState::Ready:
        break;
    }
    return {};
}

} // namespace NumberDesk
