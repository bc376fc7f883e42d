// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace NumberDesk::Testing {

/// Stands in for the desktop and keeps what it is asked to open.
class DesktopStandIn final : public QObject
{
    Q_OBJECT

public:
    DesktopStandIn()
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~DesktopStandIn() override
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

private:
    const QStringList m_schemes{ QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("file"),
        QStringLiteral("javascript") };
};

} // namespace NumberDesk::Testing
