// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/look.h"
#include "support/outcome.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>
#include <QWidget>

#include <memory>

namespace NumberDesk::Testing {

/// Pictures of a state in light and dark, for people to look at; only where ND_SHOTS names a folder.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ND_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const bool dark : { true, false }) {
        applyLook(*qApp, dark ? ColourScheme::Dark : ColourScheme::Light);
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png")
                                 .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"));
        if (!widget.grab().save(file))
            qFatal("A picture cannot be written.");
    }
}

/// A page with its panel at the right, as the window shows them.
[[nodiscard]] inline std::unique_ptr<QWidget> besideEachOther(QWidget *page, QWidget *panel)
{
    auto window = std::make_unique<QWidget>();
    window->resize(1212, 760);
    auto *row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(page, 1);
    panel->setFixedWidth(356);
    row->addWidget(panel);
    return window;
}

} // namespace NumberDesk::Testing
