// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/savedviews.h"

#include <QObject>

#include <functional>

class QHeaderView;
class QMenu;
class QPushButton;

namespace NumberDesk {

/// The menu of a button with the saved views: to show, save, rename and delete them, and to choose columns.
class ViewsMenu final : public QObject
{
    Q_OBJECT

public:
    /// @p now tells how the numbers are looked at. Button, header and preferences have to outlive it.
    ViewsMenu(QPushButton &button, QHeaderView &header, Preferences &preferences,
        std::function<SavedView()> now, QObject *parent = nullptr);

Q_SIGNALS:
    void chosen(const NumberDesk::SavedView &view);

private:
    void fill();
    void saveView();
    void renameView(const QString &name);
    void deleteView(const QString &name);

    QPushButton &m_button;
    QHeaderView &m_header;
    SavedViews m_views;
    std::function<SavedView()> m_now;
    QMenu *m_menu;
};

} // namespace NumberDesk
