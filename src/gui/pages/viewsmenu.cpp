// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/viewsmenu.h"

#include "gui/ask.h"
#include "gui/dialogs/viewnamedialog.h"
#include "gui/presenters/plainwords.h"
#include "gui/widgets/columnmenu.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace NumberDesk {

namespace {

/// Which number a row is about is always seen.
constexpr int kNumberColumn = 0;

bool isSameFilter(const SavedView &one, const SavedView &other)
{
    return one.line.trimmed() == other.line.trimmed() && chipsToMap(one.chips) == chipsToMap(other.chips);
}

} // namespace

ViewsMenu::ViewsMenu(QPushButton &button, QHeaderView &header, Preferences &preferences,
    std::function<SavedView()> now, QObject *parent)
    : QObject(parent)
    , m_button(button)
    , m_header(header)
    , m_views(preferences)
    , m_now(std::move(now))
    , m_menu(new QMenu(&button))
{
    button.setMenu(m_menu);
    offerColumns(header, kNumberColumn);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::fill()
{
    // To clear a menu leaves the menus in it.
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    const QList<SavedView> views = m_views.all();
    const SavedView now = m_now();
    for (const SavedView &view : views) {
        QAction *action = m_menu->addAction(buttonText(view.name));
        action->setCheckable(true);
        action->setChecked(isSameFilter(view, now));
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save view…")), &QAction::triggered, this, &ViewsMenu::saveView);
    QMenu *rename = m_menu->addMenu(tr("Rename"));
    QMenu *remove = m_menu->addMenu(tr("Delete"));
    rename->setEnabled(!views.isEmpty());
    remove->setEnabled(!views.isEmpty());
    for (const SavedView &view : views) {
        const QString words = tr("%1…", "the name of a view").arg(buttonText(view.name));
        connect(rename->addAction(words), &QAction::triggered, this,
            [this, name = view.name] { renameView(name); });
        connect(remove->addAction(words), &QAction::triggered, this,
            [this, name = view.name] { deleteView(name); });
    }
    m_menu->addSeparator();
    fillSortMenu(*m_menu->addMenu(tr("Sort by")), m_header);
    fillColumnMenu(*m_menu->addMenu(tr("Columns")), m_header, kNumberColumn);
}

void ViewsMenu::saveView()
{
    auto *dialog = new ViewNameDialog(m_views, {}, m_button.window());
    // What is seen now is saved, whatever happens behind the dialog.
    connect(dialog, &ViewNameDialog::named, this, [this, view = m_now()](const QString &name) {
        SavedView named = view;
        named.name = name;
        m_views.save(named);
    });
    dialog->open();
}

void ViewsMenu::renameView(const QString &name)
{
    auto *dialog = new ViewNameDialog(m_views, name, m_button.window());
    connect(dialog, &ViewNameDialog::named, this,
        [this, name](const QString &other) { m_views.rename(name, other); });
    dialog->open();
}

void ViewsMenu::deleteView(const QString &name)
{
    Ask::confirm(m_button.window(),
        { tr("Delete the view?"),
            tr("“%1” is taken out of the list of views. No number is touched.").arg(shownLine(name)),
            tr("Delete") },
        [this, name](bool yes) {
            if (yes)
                m_views.remove(name);
        });
}

} // namespace NumberDesk
