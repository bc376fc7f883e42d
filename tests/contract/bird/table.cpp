// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/table.h"

#include "contract/bird/birdsimulation.h"
#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk {
std::unique_ptr<Provider> makeBirdProvider();
} // namespace NumberDesk

namespace NumberDesk::Contract {

namespace {

QJsonObject bareRow(const NumberRef &ref)
{
    return { { u"id"_s, QString(u"nda_"_s + ref.number.digits()) }, { u"number"_s, ref.number.e164() },
        { u"country_code"_s, ref.country } };
}

QJsonObject offerRow(const NumberRef &ref)
{
    QJsonObject row = bareRow(ref);
    row.remove(u"id"_s);
    row.insert(u"number_type"_s, u"mobile"_s);
    row.insert(u"capabilities"_s, QJsonArray{ u"sms"_s, u"voice"_s });
    return row;
}

QJsonObject ownedRow(const NumberRef &ref)
{
    QJsonObject row = offerRow(ref);
    row.insert(u"id"_s, bareRow(ref).value(u"id"_s));
    row.insert(u"kind"_s, u"dedicated"_s);
    row.insert(u"status"_s, u"active"_s);
    row.insert(u"allocated_at"_s, u"2026-10-02T08:00:00Z"_s);
    return row;
}

QJsonObject voiceRow(const QString &digits)
{
    return { { u"id"_s, QString(u"vnu_"_s + digits) }, { u"phone_number"_s, QString(u'+' + digits) },
        { u"name"_s, QJsonValue::Null }, { u"provider"_s, QJsonObject{ { u"type"_s, u"allocation"_s } } },
        { u"inbound_configuration"_s, QJsonObject{ { u"route"_s, QJsonValue::Null } } } };
}

QByteArray page(const QJsonArray &rows, bool goesOn = false)
{
    return QJsonDocument(
        QJsonObject{ { u"data"_s, rows },
            { u"next_cursor"_s, goesOn ? QJsonValue(u"the-next-page"_s) : QJsonValue() },
            { u"prev_cursor"_s, QJsonValue::Null }, { u"refresh_cursor"_s, QJsonValue::Null } })
        .toJson();
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
    return page({ row });
}

/// What follows @p start in a request's target, up to the next parameter.
QString after(const QByteArray &target, const QByteArray &start)
{
    const qsizetype at = target.indexOf(start);
    if (at < 0)
        return {};
    return QString::fromUtf8(
        QByteArray::fromPercentEncoding(target.sliced(at + start.size()).split('&').first()));
}

/// Papers in all their states, some of them odd.
QJsonArray oddPapers()
{
    return { QJsonObject(), QJsonObject{ { u"satisfied"_s, QJsonValue::Null } },
        QJsonObject{ { u"satisfied"_s, false }, { u"blocked_at"_s, u"some day"_s },
            { u"status"_s, u"pondering"_s },
            { u"next"_s,
                QJsonArray{ QJsonObject(), QJsonObject{ { u"kind"_s, u"levitate"_s } },
                    QJsonObject{ { u"kind"_s, u"external"_s }, { u"url"_s, u"javascript:alert(1)"_s } } } } },
        u"unexpected"_s };
}

class BirdTable final : public Table
{
public:
    [[nodiscard]] std::unique_ptr<Provider> provider() const override { return makeBirdProvider(); }
    [[nodiscard]] std::unique_ptr<Simulation> simulate(int owned) const override
    {
        return std::make_unique<BirdSimulation>(owned);
    }

    [[nodiscard]] QString country() const override { return u"GB"_s; }
    [[nodiscard]] QString papersCountry() const override { return u"JP"_s; }
    [[nodiscard]] QString countryOf(const NumberType &type) const override
    {
        return type.kind() == NumberType::Kind::National ? u"FR"_s : country();
    }
    [[nodiscard]] NumberRef neverSold() const override
    {
        return { u"account"_s, u"US"_s, *PhoneNumber::fromDigits(u"19995550100"_s) };
    }
    [[nodiscard]] bool failsLate(const NumberOffer &offer) const override
    {
        return BirdState::failsLate(offer.ref.number.digits());
    }
    [[nodiscard]] bool tellsPrices() const override { return false; }
    [[nodiscard]] bool tellsTotal() const override { return false; }

    [[nodiscard]] SettingEdits settings(const QMap<QString, QList<FieldChoice>> &) const override
    {
        return { { u"name"_s, u"Front desk"_s }, { u"routeType"_s, u"forward"_s },
            { u"forwardTo"_s, QString(u'+' + BirdVoice::verifiedNumbers().constFirst()) },
            { u"forwardAs"_s, u"calling_number"_s } };
    }
    [[nodiscard]] SettingEdits refusedSettings() const override
    {
        return { { u"routeType"_s, u"trunk"_s }, { u"trunkId"_s, u"spt_nobody"_s } };
    }
    [[nodiscard]] QList<SettingEdits> malformedSettings() const override
    {
        return { { { u"routeType"_s, u"pigeon"_s } }, { { u"routeType"_s, u"trunk"_s } },
            { { u"routeType"_s, u"trunk"_s }, { u"trunkId"_s, u"desk"_s } },
            { { u"routeType"_s, u"forward"_s }, { u"forwardTo"_s, u"+442079460018"_s } },
            { { u"routeType"_s, u"forward"_s }, { u"forwardTo"_s, u"desk"_s },
                { u"forwardAs"_s, u"calling_number"_s } },
            { { u"routeType"_s, u"forward"_s }, { u"forwardTo"_s, u"+442079460018"_s },
                { u"forwardAs"_s, u"nobody"_s } },
            { { u"name"_s, u"Front\ndesk"_s } } };
    }

    [[nodiscard]] std::optional<Refusal> withoutFunds() const override
    {
        return Refusal{ ErrorKind::InsufficientFunds };
    }
    [[nodiscard]] std::optional<Refusal> whenTaken() const override { return Refusal{}; }
    [[nodiscard]] std::optional<Refusal> whenNotOwned() const override
    {
        return Refusal{ ErrorKind::NotFound, true };
    }
    [[nodiscard]] std::optional<Refusal> whenSettingsRefused() const override
    {
        return Refusal{ ErrorKind::InvalidRequest };
    }

    /// The list of numbers that can take calls is joined, and read before a configure; a buy looks once more
    /// whether the number is on sale.
    [[nodiscard]] std::optional<QByteArray> sideAnswer(
        const QByteArray &verb, const QByteArray &target) const override
    {
        if (verb != "GET")
            return std::nullopt;
        if (target.startsWith("/v1/voice/numbers")) {
            const QString digits = after(target, "search=");
            return page(digits.isEmpty() ? QJsonArray() : QJsonArray{ voiceRow(digits) });
        }
        const QString offered = after(target, "/v1/numbers/available/+").isEmpty()
            ? after(target, "/v1/numbers/available/%2B")
            : after(target, "/v1/numbers/available/+");
        if (offered.isEmpty())
            return std::nullopt;
        const QString country = offered.startsWith(u'1') ? u"US"_s : u"GB"_s;
        return QJsonDocument(offerRow({ {}, country, *PhoneNumber::fromDigits(offered) })).toJson();
    }
    [[nodiscard]] bool checksOffersAside() const override { return true; }
    [[nodiscard]] Yes yesTo(ChangeKind) const override { return Yes::Understood; }

    [[nodiscard]] QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const override
    {
        return page(rowsOf(numbers, ownedRow), goesOn);
    }
    [[nodiscard]] QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const override
    {
        return page(rowsOf(numbers, offerRow), goesOn);
    }
    [[nodiscard]] int pageSize() const override { return 100; }
    [[nodiscard]] QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const override
    {
        QJsonArray rows = rowsOf(numbers, ownedRow);
        rows.append(QJsonObject{ { u"id"_s, u"nda_1"_s }, { u"country_code"_s, u"GB"_s } });
        return page(rows);
    }
    [[nodiscard]] QByteArray ownedPageOfWrongType() const override { return R"({"data": 7})"; }

    [[nodiscard]] QList<QByteArray> oddOwnedPages(const NumberRef &number) const override
    {
        QList<QByteArray> pages{ pageOf(bareRow(number), {}),
            pageOf(bareRow(number),
                { { u"kind"_s, u"borrowed"_s }, { u"number_type"_s, u"orbital"_s },
                    { u"status"_s, u"pondering"_s }, { u"capabilities"_s, QJsonArray{ u"telepathy"_s } } }),
            pageOf(bareRow(number),
                { { u"kind"_s, QJsonValue::Null }, { u"number_type"_s, QJsonValue::Null },
                    { u"capabilities"_s, QJsonValue::Null }, { u"status"_s, QJsonValue::Null },
                    { u"released_at"_s, QJsonValue::Null }, { u"ownership"_s, QJsonValue::Null } }),
            pageOf(ownedRow(number), { { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
        const QJsonArray papers = oddPapers();
        for (const QJsonValue &ownership : papers)
            pages.append(pageOf(ownedRow(number), { { u"ownership"_s, ownership } }));
        return pages;
    }
    [[nodiscard]] QList<QByteArray> oddOfferPages(const NumberRef &number) const override
    {
        return { pageOf(bareRow(number), {}),
            pageOf(bareRow(number),
                { { u"number_type"_s, u"orbital"_s }, { u"capabilities"_s, QJsonArray{ u"telepathy"_s } } }),
            pageOf(bareRow(number),
                { { u"number_type"_s, QJsonValue::Null }, { u"capabilities"_s, QJsonValue::Null },
                    { u"ownership_registration_required"_s, QJsonValue::Null } }),
            pageOf(offerRow(number), { { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
    }
};

} // namespace

std::unique_ptr<Table> makeTable()
{
    return std::make_unique<BirdTable>();
}

} // namespace NumberDesk::Contract
