// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/newchange.h"

#include <QUuid>

namespace NumberDesk {

namespace {

Change newChange(ChangeKind kind, const NumberRef &ref)
{
    Change change;
    change.id = newChangeId();
    change.kind = kind;
    change.ref = ref;
    return change;
}

} // namespace

QString newChangeId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Change buyChange(const NumberOffer &offer)
{
    Change change = newChange(ChangeKind::Buy, offer.ref);
    change.offerId = offer.offerId;
    change.setUp = offer.setUp;
    change.monthly = offer.monthly;
    return change;
}

Change releaseChange(const OwnedNumber &number)
{
    Change change = newChange(ChangeKind::Release, number.ref);
    change.monthly = number.monthly;
    change.seen = number.settings;
    return change;
}

Change configureChange(const NumberRef &ref, const SettingValues &seen, const SettingEdits &edits)
{
    Change change = newChange(ChangeKind::Configure, ref);
    change.seen = seen;
    change.edits = edits;
    return change;
}

} // namespace NumberDesk
