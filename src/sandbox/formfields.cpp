// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/formfields.h"

#include <QUrl>

namespace NumberDesk {

namespace {

QString decoded(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

} // namespace

FieldList fieldList(QByteArrayView encoded)
{
    FieldList fields;
    for (const QByteArray &pair : encoded.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        fields.append({ decoded(name), decoded(value) });
    }
    return fields;
}

FormFields formFields(QByteArrayView encoded)
{
    FormFields fields;
    for (const auto &[name, value] : fieldList(encoded))
        fields.insert(name, value);
    return fields;
}

} // namespace NumberDesk
