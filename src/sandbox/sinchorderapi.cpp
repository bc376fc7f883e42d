// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the HTTP surface that is about orders and papers.

#include "sandbox/sinchapi.h"
#include "sandbox/sinchbodies.h"
#include "sandbox/sinchrequirements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr qsizetype kLargestFile = 4 * 1024 * 1024;

// The value of a parameter in the head of a multipart body's part; enough for what clients send.
QString partValue(const QByteArray &body, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return expression.match(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4096))))
        .captured(1);
}

} // namespace

ApiAnswer SinchApi::written(const SinchState::OrderOutcome &outcome, const Call &call) const
{
    if (outcome.refusal)
        return SinchAnswers::refused(*outcome.refusal, call.path.id);
    return SinchAnswers::json(SinchObjects::order(*outcome.order, m_state.credentials().projectId));
}

ApiAnswer SinchApi::requirements(const Call &call)
{
    SinchBodies bodies(call.version);
    const SinchFilter product = bodies.lookup(call.body);
    if (!bodies.problems().isEmpty())
        return SinchAnswers::invalid(bodies.problems());
    if (SinchRequirements::papers(product.regionCode) == SinchPapers::Unlisted)
        return SinchAnswers::missing(
            u"NumberProduct"_s, u"numberRequirements"_s, u"Number requirements not found"_s);
    return SinchAnswers::json(SinchRequirements::lookup(product.regionCode));
}

ApiAnswer SinchApi::createOrder(const Call &call)
{
    SinchBodies bodies(call.version);
    const SinchState::OrderWish wish = bodies.order(call.body);
    if (!bodies.problems().isEmpty())
        return SinchAnswers::invalid(bodies.problems());
    const SinchState::OrderOutcome outcome = m_state.createOrder(wish);
    if (outcome.refusal)
        return SinchAnswers::refused(
            *outcome.refusal, wish.msisdn.isEmpty() ? QString() : u'+' + wish.msisdn);
    return written(outcome, call);
}

ApiAnswer SinchApi::order(const Call &call)
{
    const auto order = m_state.orders().find(call.path.id);
    return written({ order ? std::nullopt : std::optional(SinchRefusal::NoSuchOrder), order }, call);
}

ApiAnswer SinchApi::submitOrder(const Call &call)
{
    return written(m_state.submitOrder(call.path.id), call);
}

ApiAnswer SinchApi::registration(const Call &call)
{
    if (const auto order = m_state.orders().find(call.path.id))
        return SinchAnswers::json(SinchObjects::registration(*order));
    return SinchAnswers::refused(SinchRefusal::NoSuchOrder, call.path.id);
}

ApiAnswer SinchApi::setRegistration(const Call &call)
{
    const auto order = m_state.orders().find(call.path.id);
    if (!order)
        return SinchAnswers::refused(SinchRefusal::NoSuchOrder, call.path.id);
    const QJsonObject details = call.body.value("requestDetails"_L1).toObject();
    if (const auto missing = SinchRequirements::missingField(order->regionCode, details))
        return SinchAnswers::invalid({ {}, { { *missing, u"must be specified"_s } } });
    if (const auto refusal = m_state.orders().registerDetails(call.path.id, details, m_state.now()))
        return SinchAnswers::refused(*refusal, call.path.id);
    return registration(call);
}

ApiAnswer SinchApi::attach(const Call &call)
{
    const auto order = m_state.orders().find(call.path.id);
    if (!order)
        return SinchAnswers::refused(SinchRefusal::NoSuchOrder, call.path.id);
    if (!SinchRequirements::hasAttachment(order->regionCode, call.path.attachment))
        return SinchAnswers::missing(u"Attachment"_s, call.path.attachment);
    const QByteArray &body = call.request.body;
    if (body.size() > kLargestFile)
        return SinchAnswers::error(413, u"CONTENT_TOO_LARGE"_s, u"the file is too large"_s);
    const QString fileName = partValue(body, u"name=\"file\"; filename=\"([^\"]*)\""_s);
    const bool isForm = call.request.headers.value("content-type").startsWith("multipart/form-data");
    if (!isForm || fileName.isEmpty())
        return SinchAnswers::invalid({ {}, { { u"file"_s, u"must be specified"_s } } });
    const SinchOrder::Attachment attachment{ call.path.attachment, fileName,
        partValue(body, u"Content-Type: ([^\\r\\n]*)"_s),
        partValue(body, u"name=\"documentType\"\\r\\n\\r\\n([^\\r\\n]*)"_s), m_state.now() };
    if (const auto refusal = m_state.orders().attach(call.path.id, attachment))
        return SinchAnswers::refused(*refusal, call.path.id);
    return SinchAnswers::json({});
}

} // namespace NumberDesk
