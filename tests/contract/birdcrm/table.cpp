// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/table.h"

#include "contract/birdcrm/birdcrmsimulation.h"
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

QJsonObject bareRow(const NumberRef &ref)
{
    return { { u"id"_s, birdCrmIdOf(ref) }, { u"countryCode"_s, ref.country },
        { u"numberString"_s, ref.number.e164() } };
}

QJsonObject ways(bool inbound, bool outbound)
{
    return { { u"inbound"_s, inbound }, { u"outbound"_s, outbound } };
}

QJsonObject ownedRow(const NumberRef &ref)
{
    QJsonObject row = bareRow(ref);
    row.insert(u"endpointId"_s, birdCrmIdOf(ref));
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

class BirdCrmTable final : public Table
{
public:
    [[nodiscard]] std::unique_ptr<Provider> provider() const override { return makeBirdcrmProvider(); }
    [[nodiscard]] std::unique_ptr<Simulation> simulate(int owned) const override
    {
        return std::make_unique<BirdCrmSimulation>(owned);
    }

    [[nodiscard]] QString country() const override { return u"GB"_s; }
    [[nodiscard]] QString papersCountry() const override { return {}; }
    [[nodiscard]] QString countryOf(const NumberType &type) const override
    {
        return type.kind() == NumberType::Kind::National ? u"FR"_s : country();
    }
    [[nodiscard]] NumberRef neverSold() const override
    {
        return { u"account"_s, u"US"_s, *PhoneNumber::fromDigits(u"19995550100"_s) };
    }
    [[nodiscard]] bool tellsTotal() const override { return false; }

    [[nodiscard]] SettingEdits settings(const QMap<QString, QList<FieldChoice>> &) const override
    {
        return {};
    }
    [[nodiscard]] SettingEdits refusedSettings() const override { return {}; }
    [[nodiscard]] QList<SettingEdits> malformedSettings() const override { return {}; }

    [[nodiscard]] std::optional<Refusal> withoutFunds() const override
    {
        return Refusal{ ErrorKind::InsufficientFunds };
    }
    [[nodiscard]] std::optional<Refusal> whenTaken() const override { return Refusal{ ErrorKind::NotFound }; }
    [[nodiscard]] std::optional<Refusal> whenNotOwned() const override
    {
        return Refusal{ ErrorKind::NotFound, true };
    }
    [[nodiscard]] std::optional<Refusal> whenSettingsRefused() const override { return std::nullopt; }

    /// The subscription is read beside a number that was found.
    [[nodiscard]] std::optional<QByteArray> sideAnswer(
        const QByteArray &verb, const QByteArray &target) const override
    {
        if (verb == "GET" && target.endsWith("/subscriptions/main"))
            return R"({"name":"main","status":"active","price":null,"subscription":{"endAt":null}})";
        return std::nullopt;
    }
    [[nodiscard]] Yes yesTo(ChangeKind) const override { return Yes::MayBeEmpty; }

    [[nodiscard]] QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const override
    {
        return page(rowsOf(numbers, ownedRow), goesOn);
    }
    [[nodiscard]] QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const override
    {
        return page(rowsOf(numbers, offerRow), goesOn);
    }
    [[nodiscard]] int pageSize() const override { return 99; }
    [[nodiscard]] QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const override
    {
        QJsonArray rows = rowsOf(numbers, ownedRow);
        rows.append(QJsonObject{ { u"countryCode"_s, u"GB"_s } });
        return page(rows, false);
    }
    [[nodiscard]] QByteArray ownedPageOfWrongType() const override { return "{\"results\": 7}"; }

    [[nodiscard]] QList<QByteArray> oddOwnedPages(const NumberRef &number) const override
    {
        const QJsonObject strangeEndpoint{ { u"id"_s, birdCrmIdOf(number) },
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
                    { u"endpoint"_s, QJsonObject() },
                    { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
    }
    [[nodiscard]] QList<QByteArray> oddOfferPages(const NumberRef &number) const override
    {
        return { pageOf(bareRow(number), {}),
            pageOf(bareRow(number),
                { { u"type"_s, u"orbital"_s },
                    { u"capabilities"_s,
                        QJsonObject{
                            { u"telepathy"_s, ways(true, false) }, { u"sms"_s, QJsonObject() } } } }),
            pageOf(bareRow(number),
                { { u"type"_s, QJsonValue::Null }, { u"capabilities"_s, QJsonValue::Null },
                    { u"monthlyPrice"_s, QJsonValue::Null }, { u"backOrderRequired"_s, QJsonValue::Null },
                    { u"backOrderStockId"_s, QJsonValue::Null } }),
            pageOf(bareRow(number), { { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
    }
};

} // namespace

std::unique_ptr<Table> makeTable()
{
    return std::make_unique<BirdCrmTable>();
}

} // namespace NumberDesk::Contract
