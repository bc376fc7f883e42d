// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace NumberDesk {

/// One changed field, for DifferenceRole. Empty from or to means that the field is empty on that side.
struct FieldDifference
{
    QString field;
    QString from;
    QString to;
    StateSign mark = StateSign::None; ///< once written: whether it was seen to be there

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// One capability, for CapabilitiesRole.
struct CapabilityMark
{
    QString name; ///< translated
    bool inbound = true;
    bool outbound = true;
    bool blocked = false; ///< supported, but one of its directions does not work now

    friend bool operator==(const CapabilityMark &, const CapabilityMark &) = default;
};

/// What the models tell the delegates beyond Qt's own roles.
enum ItemRole {
    AccountColourRole = Qt::UserRole + 1, ///< QColor: the account's chosen colour
    AccountLetterRole, ///< QString: the letter of the account's mark
    StateSignRole, ///< StateSign, by QVariant::fromValue
    CapabilitiesRole, ///< QList<CapabilityMark>, by QVariant::fromValue
    DifferenceRole, ///< QList<FieldDifference>, by QVariant::fromValue
    NotToldRole, ///< bool: the provider does not tell this value
    IrreversibleRole, ///< bool: the row is a change that cannot be taken back
    LockedRole, ///< bool: the number is locked against release
    ExportRole, ///< QString: for files, e.g. E.164 or an ISO date; where there is none, the text shown
    RemarkRole, ///< QString: stands before the changed fields of a cell
    WarnedRole, ///< bool: there is more to know about the row than its cells show
    FirstFreeRole, ///< models put their own roles from here on
};

} // namespace NumberDesk

Q_DECLARE_METATYPE(NumberDesk::FieldDifference)
Q_DECLARE_METATYPE(NumberDesk::CapabilityMark)
