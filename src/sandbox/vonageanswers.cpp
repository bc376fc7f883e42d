// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonageanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QJsonArray limitationRows(const QList<NumberLimitation> &limitations)
{
    QJsonArray rows;
    for (const NumberLimitation &limitation : limitations) {
        rows.append(QJsonObject{ { u"feature"_s, limitation.feature }, { u"type"_s, limitation.type },
            { u"reach"_s, limitation.reach } });
    }
    return rows;
}

QJsonObject numberRow(const PoolNumber &number)
{
    return { { u"country"_s, number.country }, { u"msisdn"_s, number.msisdn }, { u"type"_s, number.type },
        { u"features"_s, QJsonArray::fromStringList(number.features) } };
}

void insertGiven(QJsonObject &row, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        row.insert(name, value);
}

QJsonObject ownedRow(const VonageNumber &owned)
{
    const VonageConfiguration &set = owned.configuration;
    QJsonObject row = numberRow(owned.number);
    if (!owned.number.limitations.isEmpty())
        row.insert(u"limitations"_s, limitationRows(owned.number.limitations));
    insertGiven(row, u"moHttpUrl"_s, set.moHttpUrl);
    if (!set.appId.isEmpty()) {
        row.insert(u"app_id"_s, set.appId);
        for (const QString &channel : { u"voice"_s, u"messages"_s }) {
            row.insert(channel + u"CallbackType"_s, u"app"_s);
            row.insert(channel + u"CallbackValue"_s, set.appId);
        }
    }
    // A forward wins over the linked application.
    insertGiven(row, u"voiceCallbackType"_s, set.voiceCallbackType);
    insertGiven(row, u"voiceCallbackValue"_s, set.voiceCallbackValue);
    return row;
}

QJsonObject availableRow(const PoolNumber &number)
{
    QJsonObject row = numberRow(number);
    row.insert(u"cost"_s, decimalFromCents(number.rentCents));
    row.insert(u"initialPrice"_s, decimalFromCents(number.setupCents));
    row.insert(u"limitations"_s, limitationRows(number.limitations));
    return row;
}

template <typename Rows, typename ToRow>
ApiAnswer rowsAnswer(qsizetype total, const Rows &rows, ToRow toRow)
{
    if (rows.isEmpty())
        return VonageAnswers::json({});
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toRow(row));
    return VonageAnswers::json({ { u"count"_s, total }, { u"numbers"_s, array } });
}

ApiAnswer coded(int status, const QString &label)
{
    return VonageAnswers::json(
        { { u"error-code"_s, QString::number(status) }, { u"error-code-label"_s, label } }, status);
}

} // namespace

QString decimalFromCents(qint64 cents)
{
    const QString fraction = QString::number(cents % 100).rightJustified(2, u'0');
    return QString::number(cents / 100) + u'.' + fraction;
}

ApiAnswer VonageAnswers::json(const QJsonObject &body, int status)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer VonageAnswers::problem(int status, const QString &type, const QString &title, const QString &detail)
{
    ApiAnswer answer
        = json({ { u"type"_s, QString(u"https://developer.nexmo.com/api-errors"_s + type) },
                   { u"title"_s, title }, { u"detail"_s, detail }, { u"instance"_s, u"sandbox"_s } },
            status);
    answer.contentType = "application/problem+json";
    return answer;
}

ApiAnswer VonageAnswers::owned(const VonageBook::Page &page)
{
    return rowsAnswer(page.total, page.numbers, ownedRow);
}

ApiAnswer VonageAnswers::available(const VonageState::SearchPage &page)
{
    return rowsAnswer(page.total, page.numbers, availableRow);
}

ApiAnswer VonageAnswers::outcome(VonageOutcome outcome)
{
    switch (outcome) {
    case VonageOutcome::Success:
        return coded(200, u"success"_s);
    case VonageOutcome::PapersNeeded:
        return coded(420,
            u"Numbers from this country can be requested from the Dashboard "
            "(https://dashboard.nexmo.com/buy-numbers) as they require a valid local address to be "
            "provided before being purchased."_s);
    case VonageOutcome::MethodFailed:
        break;
    }
    return coded(420, u"method failed"_s);
}

ApiAnswer VonageAnswers::invalid(const FieldProblems &problems)
{
    QJsonObject body;
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem)
        body.insert(problem.key(), problem.value());
    return json(body, 400);
}

ApiAnswer VonageAnswers::unauthorised()
{
    return coded(401, u"authentication failed"_s);
}

ApiAnswer VonageAnswers::balance(qint64 cents)
{
    // Written by hand: the real service sends a number with eight decimals, a JSON writer would not.
    ApiAnswer answer;
    answer.body = "{\"value\":" + decimalFromCents(cents).toLatin1() + "000000,\"autoReload\":false}";
    return answer;
}

} // namespace NumberDesk
