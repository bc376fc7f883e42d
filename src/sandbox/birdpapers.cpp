// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdanswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QJsonObject step(const QString &kind, const QString &description)
{
    return { { u"kind"_s, kind }, { u"description"_s, description } };
}

QJsonObject dashboard(const QString &numberId)
{
    QJsonObject made = step(u"external"_s, u"Open the number in the dashboard and file who it belongs to."_s);
    made.insert(u"url"_s, QString(u"https://dashboard.example/numbers/"_s + numberId));
    return made;
}

QJsonObject submission(const QString &numberId)
{
    QJsonObject made = step(u"operation"_s, u"Submit the papers for a review."_s);
    made.insert(u"operation"_s, u"numbers ownership submit"_s);
    made.insert(u"params"_s, QJsonObject{ { u"number_id"_s, numberId } });
    return made;
}

QJsonArray steps(BirdPapers papers, const QString &numberId)
{
    switch (papers) {
    case BirdPapers::Outstanding:
    case BirdPapers::Needed:
        return { dashboard(numberId), submission(numberId) };
    case BirdPapers::CorrectionsNeeded:
        return { dashboard(numberId),
            step(u"telephone"_s, u"Ring the desk for identity papers; the name was not readable."_s) };
    case BirdPapers::InReview:
        return { step(u"wait"_s, u"The papers are being looked at; nothing is needed from you."_s) };
    case BirdPapers::Rejected:
        return { step(u"terminal"_s, u"The papers were turned down for good. Release the number."_s) };
    default:
        return {};
    }
}

QString statusOf(BirdPapers papers)
{
    switch (papers) {
    case BirdPapers::Approved:
        return u"approved"_s;
    case BirdPapers::CorrectionsNeeded:
        return u"corrections_needed"_s;
    case BirdPapers::InReview:
        return u"in_review"_s;
    case BirdPapers::Rejected:
        return u"rejected"_s;
    default:
        return u"not_submitted"_s;
    }
}

} // namespace

QJsonValue birdOwnership(BirdPapers papers, const QString &numberId, Moment since)
{
    if (papers == BirdPapers::None || papers == BirdPapers::Unclear)
        return QJsonValue::Null;
    const bool wasSubmitted = statusOf(papers) != "not_submitted"_L1;
    const auto given = [](bool there, const QString &text) {
        return there ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
    };
    return QJsonObject{ { u"satisfied"_s, papers == BirdPapers::Approved },
        { u"blocked_at"_s, given(isBlocked(papers), rfc3339(since)) }, { u"next"_s, steps(papers, numberId) },
        { u"status"_s, statusOf(papers) },
        { u"submission_id"_s, given(wasSubmitted, QString(u"nos_"_s + numberId.mid(4))) } };
}

} // namespace NumberDesk
