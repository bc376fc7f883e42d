// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/planfile.h"
#include "fuzz/promise.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

QList<Account> accounts()
{
    Account account;
    account.id = u"here"_s;
    account.provider = u"vonage"_s;
    account.label = u"Ops"_s;
    return { account };
}

/// Rows of a plan in a file that is whole, so that the check sum does not hide how they are read.
QByteArray fileWith(const QJsonArray &changes)
{
    const QJsonArray names{ QJsonObject{
        { u"key"_s, u"a1"_s }, { u"provider"_s, u"vonage"_s }, { u"label"_s, u"Ops"_s } } };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(names).toJson(QJsonDocument::Compact));
    hash.addData(QJsonDocument(changes).toJson(QJsonDocument::Compact));
    const QJsonObject file{ { u"format"_s, u"NumberDesk plan"_s }, { u"version"_s, 1 },
        { u"written"_s, u"2026-03-02T12:00:00.000Z"_s }, { u"accounts"_s, names }, { u"changes"_s, changes },
        { u"check"_s, QString::fromLatin1(hash.result().toHex()) } };
    return QJsonDocument(file).toJson();
}

/// What was understood once is understood again.
void writeAndOpen(const OpenedPlan &plan)
{
    PlannedRows rows;
    for (const Change &change : plan.changes) {
        promise(change.ref.account == u"here"_s && !change.id.isEmpty());
        rows.append(PlannedChange{ change, rows.size(), plan.written, {}, {}, {} });
    }
    const auto again = planFromFile(planToFile(rows, accounts(), plan.written), accounts());
    promise(again.isOk() && again->changes.size() == rows.size() && again->refused.isEmpty());
}

} // namespace

/// A plan that somebody sent: as a file, and as the rows of one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QJsonArray changes = QJsonDocument::fromJson(bytes).array();
    const auto plan = planFromFile(changes.isEmpty() ? bytes : fileWith(changes), accounts());
    if (plan.isOk()) {
        promise(changes.isEmpty() || plan->changes.size() + plan->refused.size() == changes.size());
        writeAndOpen(*plan);
    } else {
        promise(!plan.error().detail.isEmpty());
    }
    return 0;
}
