// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts.h"
#include "services/accountsettings.h"
#include "services/activity.h"
#include "services/bringback.h"
#include "services/changerunner.h"
#include "services/findings.h"
#include "services/history.h"
#include "services/inventory.h"
#include "services/numbernotes.h"
#include "services/offersearch.h"
#include "services/plan.h"
#include "services/preferences.h"
#include "services/regions.h"
#include "services/review.h"

namespace NumberDesk {

/// What the window works with. Made by app/, outlives the window.
struct Desk
{
    Accounts &accounts;
    Inventory &inventory;
    ChangeRunner &runner;
    Activity &activity;
    Regions &regions;
    AccountSettings &accountSettings;
    Findings &findings;
    NumberNotes &notes;
    History &history;
    BringBack &bringBack;
    Plan &plan;
    Preferences &preferences;
    Clock &clock;
    bool sandbox = false;
};

} // namespace NumberDesk
