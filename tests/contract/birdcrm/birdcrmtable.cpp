// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/birdcrm/birdcrmtable.h"

#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk {
std::unique_ptr<Provider> makeBirdcrmProvider();
} // namespace NumberDesk

namespace NumberDesk::Contract {

namespace {

/// The id of a stock item or long code in an answer of our own: a UUID made from the digits.
QString idOf(const NumberRef &number)
{
    return u"77777777-2222-4333-8444-%1"_s.arg(number.number.digits().right(12).rightJustified(12, u'0'));
}

QJsonObject bareRow(const NumberRef &ref)
{
    return { { u"id"_s, idOf(ref) }, { u"countryCode"_s, ref.country },
        { u"numberString"_s, ref.number.e164() } };
}

QJsonObject ways(bool inbound, bool outbound)
{
    return { { u"inbound"_s, inbound }, { u"outbound"_s, outbound } };
}

QJsonObject ownedRow(const NumberRef &ref)
{
    QJsonObject row = bareRow(ref);
    row.insert(u"endpointId"_s, idOf(ref));
    row.insert(u"type"_s, u"mobile"_s);
    row.insert(u"capabilities"_s, QJsonObject{ { u"sms"_s, ways(true, true) } });
    return row;
}

QJsonObject offerRow(const NumberRef &ref)
{
    QJsonObject row = ownedRow(ref);
    row.remove(u"endpointId"_s);
    row.insert(u"monthlyPrice"_s,
        QJsonObject{ { u"currencyCode"_s, u"EUR"_s }, { u"amount"_s, 1250000 }, { u"exponent"_s, -6 } });
    return row;
}

QByteArray page(const QJsonArray &rows, bool goesOn)
{
    QJsonObject object{ { u"results"_s, rows } };
    if (goesOn)
        object.insert(u"nextPageToken"_s, u"the-next-page"_s);
    return QJsonDocument(object).toJson();
}

template <typename MakeRow>
QJsonArray rowsOf(const QList<NumberRef> &numbers, MakeRow makeRow)
{
    QJsonArray rows;
    for (const NumberRef &ref : numbers)
        rows.append(makeRow(ref));
    return rows;
}

QByteArray pageOf(QJsonObject row, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        row.insert(field.key(), field.value());
    return page({ row }, false);
}

} // namespace

std::unique_ptr<Provider> BirdCrmTable::provider() const
{
    return makeBirdcrmProvider();
}

std::optional<QByteArray> BirdCrmTable::sideAnswer(const QByteArray &verb, const QByteArray &target) const
{
    if (verb == "GET" && target.endsWith("/subscriptions/main"))
        return R"({"name":"main","status":"active","price":null,"subscription":{"endAt":null}})";
    return std::nullopt;
}

QByteArray BirdCrmTable::ownedPage(const QList<NumberRef> &numbers, bool goesOn) const
{
    return page(rowsOf(numbers, ownedRow), goesOn);
}

QByteArray BirdCrmTable::offerPage(const QList<NumberRef> &numbers, bool goesOn) const
{
    return page(rowsOf(numbers, offerRow), goesOn);
}

QByteArray BirdCrmTable::ownedPageWithBadRow(const QList<NumberRef> &numbers) const
{
    QJsonArray rows = rowsOf(numbers, ownedRow);
    rows.append(QJsonObject{ { u"countryCode"_s, u"GB"_s } });
    return page(rows, false);
}

QList<QByteArray> BirdCrmTable::oddOwnedPages(const NumberRef &number) const
{
    const QJsonObject strangeEndpoint{ { u"id"_s, idOf(number) },
        { u"capabilities"_s,
            QJsonArray{ QJsonObject(),
                QJsonObject{ { u"name"_s, u"telepathy"_s },
                    { u"inbound"_s, QJsonObject{ { u"status"_s, u"dozing"_s } } } } } },
        { u"dependencies"_s, QJsonArray{ QJsonObject(), QJsonObject{ { u"type"_s, u"robot"_s } } } } };
    return { pageOf(bareRow(number), {}),
        pageOf(bareRow(number), { { u"type"_s, u"orbital"_s }, { u"endpoint"_s, strangeEndpoint } }),
        pageOf(bareRow(number),
            { { u"type"_s, QJsonValue::Null }, { u"capabilities"_s, QJsonValue::Null },
                { u"endpoint"_s, QJsonValue::Null }, { u"order"_s, QJsonValue::Null },
                { u"deprovisionAt"_s, QJsonValue::Null } }),
        pageOf(bareRow(number),
            { { u"order"_s, QJsonObject{ { u"status"_s, u"pondering"_s } } },
                { u"endpoint"_s, QJsonObject() }, { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
}

QList<QByteArray> BirdCrmTable::oddOfferPages(const NumberRef &number) const
{
    return { pageOf(bareRow(number), {}),
        pageOf(bareRow(number),
            { { u"type"_s, u"orbital"_s },
                { u"capabilities"_s,
                    QJsonObject{ { u"telepathy"_s, ways(true, false) }, { u"sms"_s, QJsonObject() } } } }),
        pageOf(bareRow(number),
            { { u"type"_s, QJsonValue::Null }, { u"capabilities"_s, QJsonValue::Null },
                { u"monthlyPrice"_s, QJsonValue::Null }, { u"backOrderRequired"_s, QJsonValue::Null },
                { u"backOrderStockId"_s, QJsonValue::Null } }),
        pageOf(bareRow(number), { { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
}

} // namespace NumberDesk::Contract
