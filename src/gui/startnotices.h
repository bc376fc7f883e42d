// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "services/startupreport.h"

#include <QWidget>

namespace NumberDesk {

class MessageBar;

/// What a start has to say about the run before it: what became of writes that were under way, and that the
/// journal was set aside. Each stays until it is dismissed. Also says when the journal cannot be used.
class StartNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit StartNotices(const Desk &desk, QWidget *parent = nullptr);

    void tellSetAside(const QString &keptAs);

Q_SIGNALS:
    void activityRequested(const QString &changeId);

private:
    void showReport();
    void tellJournalFailed(const Error &error);

    Desk m_desk;
    StartupReport m_report;
    MessageBar *m_journalFailed;
    MessageBar *m_resumed;
    MessageBar *m_setAside;
    bool m_isDismissed = false;
};

} // namespace NumberDesk
