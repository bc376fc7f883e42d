// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/listnotices.h"

#include <QPushButton>

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ListNotices::ListNotices(const Desk &desk, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(bar)
{ }

/// Called with every page of a list that comes in, so what stands there already is left alone.
void ListNotices::show(const QList<AccountId> &accounts)
{
    for (const AccountId &id : accounts) {
        const auto account = m_desk.accounts.find(id);
        const auto notice = account ? listNotice(*account, m_desk.inventory.status(id)) : std::nullopt;
        if (!notice)
            continue;
        if (std::exchange(m_shown, id) != id)
            m_bar.dismiss();
        if (!m_bar.showIfOther(notice->message) || !notice->isForAccount)
            return;
        QPushButton *edit = m_bar.addAction(tr("Edit account…"));
        edit->setObjectName(u"editAccountButton"_s);
        connect(edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editAccountRequested(id); });
        return;
    }
    m_bar.dismiss();
}

} // namespace NumberDesk
