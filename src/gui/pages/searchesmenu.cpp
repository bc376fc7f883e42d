// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/searchesmenu.h"

#include "gui/ask.h"
#include "gui/pages/searchform.h"
#include "gui/presenters/plainwords.h"
#include "gui/widgets/columnmenu.h"
#include "services/preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

SearchesMenu::SearchesMenu(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_menu(new QMenu(&parts.button))
{
    parts.button.setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SearchesMenu::fill);
}

void SearchesMenu::fill()
{
    // To clear a menu leaves the menus in it.
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    const SearchForm &form = m_parts.form;
    const QList<QVariantMap> searches = all();
    const QVariantMap now = form.values();
    for (const QVariantMap &search : searches) {
        QAction *action = m_menu->addAction(buttonText(form.wordsOf(search)));
        action->setCheckable(true);
        action->setChecked(search == now);
        connect(action, &QAction::triggered, this, [this, search] {
            m_parts.form.setValues(search);
            Q_EMIT chosen();
        });
    }
    if (!searches.isEmpty())
        m_menu->addSeparator();
    QAction *saves = m_menu->addAction(tr("Save this search"));
    saves->setEnabled(form.hasCountry() && !searches.contains(now));
    connect(saves, &QAction::triggered, this, &SearchesMenu::save);
    QMenu *removing = m_menu->addMenu(tr("Delete"));
    removing->setEnabled(!searches.isEmpty());
    for (const QVariantMap &search : searches) {
        connect(removing->addAction(tr("%1…", "a search").arg(buttonText(form.wordsOf(search)))),
            &QAction::triggered, this, [this, search] { remove(search); });
    }
    m_menu->addSeparator();
    fillSortMenu(*m_menu->addMenu(tr("Sort by")), m_parts.header);
}

void SearchesMenu::save()
{
    store(all() << m_parts.form.values());
}

void SearchesMenu::remove(const QVariantMap &search)
{
    Ask::confirm(m_parts.button.window(),
        { tr("Delete the search?"),
            tr("“%1” is taken out of the list of searches.").arg(shownLine(m_parts.form.wordsOf(search))),
            tr("Delete") },
        [this, search](bool yes) {
            if (!yes)
                return;
            QList<QVariantMap> left = all();
            left.removeAll(search);
            store(left);
        });
}

QList<QVariantMap> SearchesMenu::all() const
{
    QList<QVariantMap> searches;
    for (const QVariant &kept : m_parts.preferences.value(u"buy/searches"_s).toList())
        searches << kept.toMap();
    std::sort(searches.begin(), searches.end(), [this](const QVariantMap &one, const QVariantMap &other) {
        return m_parts.form.wordsOf(one).localeAwareCompare(m_parts.form.wordsOf(other)) < 0;
    });
    return searches;
}

void SearchesMenu::store(const QList<QVariantMap> &searches)
{
    m_parts.preferences.setValue(u"buy/searches"_s, QVariantList(searches.cbegin(), searches.cend()));
}

} // namespace NumberDesk
