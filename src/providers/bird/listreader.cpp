// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/listreader.h"

#include "providers/bird/words.h"

#include <QCoreApplication>

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

} // namespace

PhoneNumber readNumber(const JsonObject &row, const QString &key, const QString &numberType)
{
    const QString digits = row.text(key);
    const auto number
        = isShortCodeType(numberType) ? PhoneNumber::shortCode(digits) : PhoneNumber::fromDigits(digits);
    if (number)
        return *number;
    row.reject(key, number.error().detail);
    return {};
}

QString readId(const JsonObject &row)
{
    const QString key = QStringLiteral("id");
    const QString id = row.text(key).trimmed();
    if (id.isEmpty() && row.ok())
        row.reject(key, Tr::tr("the id is empty"));
    return id;
}

Error rowError(const JsonObject &row, qsizetype index)
{
    Error error = row.error();
    error.delivery = Delivery::Answered;
    error.detail = Tr::tr("Row %1 of the page cannot be read: %2").arg(index + 1).arg(error.detail);
    return error;
}

} // namespace NumberDesk::Bird
