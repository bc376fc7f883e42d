// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/orders.h"

#include "domain/words.h"
#include "net/jsonreader.h"
#include "providers/sinch/dashboard.h"
#include "providers/sinch/readers.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

constexpr qsizetype kMostWords = 300; ///< characters of somebody else's words that are kept

/// @p said with what the reviewer wrote, if anything.
QString withReviewer(const QString &said, const QString &reviewersWords)
{
    if (reviewersWords.isEmpty())
        return said;
    return Tr::tr("%1 Sinch's reviewer writes: %2").arg(said, visibleText(reviewersWords, kMostWords));
}

/// @p said with how long there is time for it, where that is told.
QString withDeadline(const QString &said, const NumberOrder &order)
{
    if (!order.expires)
        return said;
    return Tr::tr("%1 The number is kept for it until %2.")
        .arg(said, QLocale().toString(order.expires->toLocalTime(), QLocale::ShortFormat));
}

Progress failed(const NumberOrder &order, const QString &words)
{
    Error error = makeError(ErrorKind::Refused, words);
    error.delivery = Delivery::Answered;
    error.providerCode = order.state;
    error.help = Dashboard::numbers();
    return { Progress::Stage::Failed, words, order.id, error };
}

/// What is asked for is described in the manner of JSON Schema, in no form that is written down.
QStringList readFields(const JsonObject &fields)
{
    if (const auto schema = fields.isolated().optionalObject(u"schema"_s))
        return readFields(*schema);
    if (fields.has(u"required"))
        return fields.isolated().optionalTexts(u"required"_s);
    if (const auto properties = fields.isolated().optionalObject(u"properties"_s))
        return properties->keys();
    QStringList names;
    for (const JsonObject &rule : fields.isolated().optionalObjects(u"rules"_s)) {
        for (const auto &key : { u"name"_s, u"field"_s, u"path"_s }) {
            const QString name = rule.isolated().optionalText(key);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names.isEmpty() ? fields.keys() : names;
}

QString listed(const QStringList &names)
{
    QStringList visible;
    for (const QString &name : names)
        visible.append(visibleText(name, 60));
    return visible.join(u", "_s);
}

} // namespace

Result<NumberOrder> parseOrder(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    NumberOrder order;
    order.id = object->text(u"idNumberOrder"_s);
    order.state = object->optionalText(u"state"_s);
    if (order.id.isEmpty())
        object->reject(u"idNumberOrder"_s, Tr::tr("the order has no ID"));
    for (const JsonObject &row : object->optionalObjects(u"orderNumbers"_s))
        order.numbers.append(readNumber(row));
    order.expires = readTime(*object, u"expireTime"_s);
    return object->ok() ? Result<NumberOrder>(order) : object->error();
}

Result<QString> parseLastLog(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    QString last;
    for (const JsonObject &log : object->optionalObjects(u"logs"_s)) {
        if (const QString words = log.optionalText(u"message"_s).simplified(); !words.isEmpty())
            last = words;
    }
    return object->ok() ? Result<QString>(last) : object->error();
}

Progress progressOf(const NumberOrder &order, const QString &reviewersWords)
{
    using Stage = Progress::Stage;
    const QString &state = order.state;
    if (state == "COMPLETED"_L1)
        return { Stage::Done, {}, order.id };
    if (state == "IN_REVIEW"_L1)
        return { Stage::Working, Tr::tr("Sinch reviews number order %1.").arg(order.id), order.id };
    if (state == "BLOCKED"_L1) {
        const QString words = Tr::tr("Number order %1 waits for an answer of yours. Give it in Sinch's "
                                     "dashboard under Numbers, Orders (https://dashboard.sinch.com).")
                                  .arg(order.id);
        return { Stage::Working, withReviewer(withDeadline(words, order), reviewersWords), order.id };
    }
    if (state == "REJECTED"_L1)
        return failed(order,
            withReviewer(Tr::tr("Sinch has rejected number order %1; nothing was bought.").arg(order.id),
                reviewersWords));
    if (state == "EXPIRED"_L1)
        return failed(order,
            Tr::tr("Number order %1 has expired; nothing was bought. The number is on offer again.")
                .arg(order.id));
    // Made, but as far as is known never handed in: only a look at the number tells.
    if (state == "CREATED"_L1 || state.isEmpty() || state == "NUMBER_ORDER_STATE_UNSPECIFIED"_L1)
        return { Stage::Unknown, {}, order.id };
    return { Stage::Working,
        Tr::tr("Number order %1 is in a state that is not known here: %2.").arg(order.id, visibleText(state)),
        order.id };
}

bool asksForAnswer(const NumberOrder &order)
{
    return order.state == "BLOCKED"_L1 || order.state == "REJECTED"_L1;
}

Result<Requirements> parseRequirements(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Requirements requirements;
    if (const auto fields = object->optionalObject(u"fields"_s); fields && !fields->isEmpty())
        requirements.fields = readFields(*fields);
    for (const JsonObject &row : object->optionalObjects(u"attachments"_s)) {
        if (!row.optionalBoolean(u"mandatory"_s).value_or(false))
            continue;
        const QString title = row.optionalText(u"title"_s);
        requirements.attachments.append(title.isEmpty() ? row.optionalText(u"id"_s) : title);
    }
    return object->ok() ? Result<Requirements>(requirements) : object->error();
}

QString wordsOf(const Requirements &requirements)
{
    if (requirements.attachments.isEmpty())
        return Tr::tr("Sinch asks for details: %1.").arg(listed(requirements.fields));
    if (requirements.fields.isEmpty())
        return Tr::tr("Sinch asks for papers: %1.").arg(listed(requirements.attachments));
    return Tr::tr("Sinch asks for details (%1) and papers (%2).")
        .arg(listed(requirements.fields), listed(requirements.attachments));
}

Result<QList<Region>> parseRegions(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    QList<Region> regions;
    for (const JsonObject &row : object->optionalObjects(u"availableRegions"_s)) {
        Region region{ row.text(kRegionCode).toUpper() };
        for (const QString &word : row.optionalTexts(u"types"_s))
            region.types.append(typeFromWire(word));
        regions.append(region);
    }
    return object->ok() ? Result<QList<Region>>(regions) : object->error();
}

} // namespace NumberDesk::Sinch
