// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/promise.h"
#include "net/jsonreader.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// The body of an answer: what is an object is given back as one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto object = parseObject(bytesOf(data, size));
    if (!object.isOk()) {
        promise(object.error().kind == ErrorKind::BadAnswer && !object.error().detail.isEmpty());
        return 0;
    }
    for (const QString &key : object->keys()) {
        for (const JsonObject &row : object->isolated().rows(key)) {
            if (row.ok())
                promise(parseObject(row.toJson()).isOk());
        }
        (void)object->optionalDecimal(key);
        (void)object->optionalText(key, JsonForm::Lenient);
        (void)object->optionalInteger(key, JsonForm::Lenient);
    }
    const auto again = parseObject(object->toJson());
    promise(again.isOk() && again->keys() == object->keys());
    return 0;
}
