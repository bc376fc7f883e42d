// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/checks.h"
#include "providers/sinch/client.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

/// A number that was bought stays bought, whatever becomes of what was to be set up with it.
Progress ofPurchase(Progress progress)
{
    if (progress.stage == Progress::Stage::Failed || progress.stage == Progress::Stage::Unknown) {
        progress.stage = Progress::Stage::Done;
        progress.failure.reset();
    }
    if (!progress.words.isEmpty())
        progress.words = Tr::tr("The number is bought. %1").arg(progress.words);
    return progress;
}

} // namespace

OperationPtr<Progress> Client::follow(const SentWrite &write)
{
    const Change &change = write.change;
    if (!isNamed(change.ref) || change.kind == ChangeKind::Release)
        return ProviderClient::follow(write);
    if (change.kind == ChangeKind::Buy && !write.orderId.isEmpty() && !m_site.isAlpha())
        return followOrder(write);
    return followNumber(change, {});
}

OperationPtr<Progress> Client::followNumber(const Change &change, const Progress &whenAbsent)
{
    return mapped(
        active(change.ref), [change, whenAbsent](Result<Maybe<ActiveNumber>> end) -> Result<Progress> {
            if (!end)
                return end.error();
            if (!*end)
                return whenAbsent;
            const Progress progress = progressOf((*end)->jobs, change.edits);
            return change.kind == ChangeKind::Buy ? ofPurchase(progress) : progress;
        });
}

OperationPtr<Progress> Client::followOrder(const SentWrite &write)
{
    auto asked = m_wire.askIfThere<NumberOrder>(Call::ReadOrder, orderRequest(m_site, write.orderId),
        [](const HttpResponse &response) { return parseOrder(response.body); });
    return m_wire.then(std::move(asked), [this, change = write.change](const Maybe<NumberOrder> &order) {
        if (!order)
            return finishedOperation<Progress>(Progress());
        const Progress progress = progressOf(*order, {});
        if (progress.stage == Progress::Stage::Done)
            return followNumber(change, progress);
        if (!asksForAnswer(*order))
            return finishedOperation<Progress>(progress);
        return mapped(reviewersWords(*order), [order = *order](Result<QString> words) -> Result<Progress> {
            return progressOf(order, words ? *words : QString());
        });
    });
}

OperationPtr<QString> Client::reviewersWords(const NumberOrder &order)
{
    return m_wire.ask<QString>(Call::ReadOrder, registrationRequest(m_site, order.id),
        [](const HttpResponse &response) { return parseLastLog(response.body); });
}

} // namespace NumberDesk::Sinch
