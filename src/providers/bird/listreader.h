// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/phonenumber.h"
#include "net/jsonreader.h"

#include <optional>

/// What all of Bird's lists have in common: rows in `data`, and cursors.
namespace NumberDesk::Bird {

/// Empty, and noted in @p row, for what is no number.
[[nodiscard]] PhoneNumber readNumber(
    const JsonObject &row, const QString &key, const QString &numberType = {});
/// Never empty where @p row is well-formed: an id becomes part of an address.
[[nodiscard]] QString readId(const JsonObject &row);
/// @p row's own fault, with its place in the list, counted from 1.
[[nodiscard]] Error rowError(const JsonObject &row, qsizetype index);

/// A page whose `next` is Bird's bare cursor. @p readRow may give nothing for a row that is left out.
template <typename T, typename ReadRow>
[[nodiscard]] Result<Page<T>> readPage(const QByteArray &body, ReadRow readRow)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Page<T> page;
    const QString key = QStringLiteral("data");
    // An answer without the list must not pass for an empty one.
    if (!object->has(key))
        (void)object->objects(key);
    const QList<JsonObject> rows = object->rows(key);
    page.next = object->optionalText(QStringLiteral("next_cursor"));
    if (!object->ok())
        return object->error();
    page.items.reserve(rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        std::optional<T> item = readRow(rows[index]);
        if (!rows[index].ok())
            page.rowErrors.append(rowError(rows[index], index));
        else if (item)
            page.items.append(*std::move(item));
    }
    return page;
}

} // namespace NumberDesk::Bird
