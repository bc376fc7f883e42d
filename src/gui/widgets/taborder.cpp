// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/taborder.h"

#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>

namespace NumberDesk {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (item->layout())
            collect(item->layout(), stops);
        else
            collect(item->widget(), stops);
    }
}

void collect(const QTabWidget *tabs, QList<QWidget *> &stops)
{
    stops << tabs->tabBar();
    for (int index = 0; index < tabs->count(); ++index)
        collect(tabs->widget(index), stops);
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget)
        return;
    if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        collect(tabs, stops);
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        stops << widget;
    if (auto *main = qobject_cast<QMainWindow *>(widget)) {
        for (QWidget *part :
            { main->menuWidget(), main->centralWidget(), static_cast<QWidget *>(main->statusBar()) })
            collect(part, stops);
    } else if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        collect(scroll->widget(), stops);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), stops);
    } else if (widget->layout()) {
        collect(widget->layout(), stops);
    }
}

} // namespace

void followLayout(QWidget &window)
{
    QList<QWidget *> stops;
    collect(&window, stops);
    for (int index = 1; index < stops.size(); ++index)
        QWidget::setTabOrder(stops.at(index - 1), stops.at(index));
}

} // namespace NumberDesk
