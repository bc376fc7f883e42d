// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/page.h"
#include "domain/settingfield.h"

#include <QByteArray>
#include <QString>

/// Bytes of the answers of the services beside Numbers in, what can be picked out.
namespace NumberDesk::Sinch {

/// Something with an id and a name that is not unique.
struct Named
{
    QString id;
    QString name;
};

/// The SMS channels of Conversation apps: the id of the service plan and the name of the app. The tokens
/// that stand beside the ids are not looked at.
[[nodiscard]] Result<QList<Named>> parseConversationApps(const QByteArray &body);

struct Campaign
{
    QString id; ///< at the campaign registry; empty before it was accepted there
    QString name;
    QString status; ///< wire word; open
    bool isMock = false;
    /// Numbers can be put on it.
    [[nodiscard]] bool isUsable() const;
};

[[nodiscard]] Result<Page<Campaign>> parseCampaigns(const QByteArray &body);
/// Pages count from 1. `next` is the number of the next one.
[[nodiscard]] Result<Page<Named>> parseTrunks(const QByteArray &body, int page);
[[nodiscard]] Result<Page<Named>> parseFaxServices(const QByteArray &body, int page);

/// Names are told apart by the ids.
[[nodiscard]] FieldChoice choiceOf(const Named &named);
[[nodiscard]] FieldChoice choiceOf(const Campaign &campaign);

} // namespace NumberDesk::Sinch
