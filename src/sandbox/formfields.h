// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

namespace NumberDesk {

/// Decoded fields of a query or a form body. A field that is there but empty differs from one that is
/// not there; of repeated fields the last counts.
using FormFields = QHash<QString, QString>;

/// Reads application/x-www-form-urlencoded text, in which a plus stands for a space.
[[nodiscard]] FormFields formFields(QByteArrayView encoded);

/// The same with every repetition, in the order sent.
using FieldList = QList<QPair<QString, QString>>;
[[nodiscard]] FieldList fieldList(QByteArrayView encoded);

} // namespace NumberDesk
