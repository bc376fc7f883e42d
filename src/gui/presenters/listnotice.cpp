// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/listnotice.h"

#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListNotice)
};

ListNotice errorNotice(const Account &account, const Error &error)
{
    const ErrorText words = presentError(error, Attempt::List);
    const QString causes
        = words.causes.isEmpty() ? QString() : QString(u"\n• "_s + words.causes.join(u"\n• "_s));
    return { { MessageBar::Warning, account.label, QString(words.text() + causes), words.details },
        error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Forbidden };
}

} // namespace

std::optional<ListNotice> listNotice(const Account &account, const RefreshStatus &status)
{
    if (status.error && status.error->kind != ErrorKind::Cancelled)
        return errorNotice(account, *status.error);
    if (status.mismatch()) {
        const QString counted = QLocale().toString(*status.total);
        const QString listed = QLocale().toString(status.listed);
        const bool hasGaps = status.listed < *status.total;
        const QString words = hasGaps
            ? Text::tr(
                "The provider counts %1 numbers, %2 were listed. Until all are listed it is not noticed "
                "here what was bought or given back elsewhere. Refresh to compare again.")
                  .arg(counted, listed)
            : Text::tr("The provider counts %1 numbers, %2 were listed. Refresh to compare again.")
                  .arg(counted, listed);
        return ListNotice{ { MessageBar::Warning, account.label, words, {} } };
    }
    if (status.rowErrors.isEmpty())
        return std::nullopt;
    QStringList rows;
    for (const Error &error : status.rowErrors)
        rows << ownWords(error.detail);
    const QString words
        = Text::tr("%n row(s) of the provider's list could not be understood and are missing here. While "
                   "that lasts it is not noticed here what was bought or given back elsewhere.",
            nullptr, static_cast<int>(rows.size()));
    return ListNotice{ { MessageBar::Warning, account.label, words, rows.join(u'\n') } };
}

} // namespace NumberDesk
