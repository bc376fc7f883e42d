// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/papers.h"

#include "providers/bird/facts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

void readKind(const JsonObject &row, State &state)
{
    const QString kind = row.optionalText(u"kind"_s);
    if (kind == "shared"_L1) {
        state.isReleasable = false;
        state.notices.append(
            Tr::tr("Shared: Bird runs this number for several customers. It is not billed to "
                   "this account and cannot be released."));
    } else if (!kind.isEmpty() && kind != "dedicated"_L1) {
        state.notices.append(Tr::tr("Bird calls this kind of number “%1”.").arg(kind));
    }
}

void readStatus(const JsonObject &row, State &state)
{
    const QString status = row.optionalText(u"status"_s);
    state.isReleased = status == "released"_L1 || row.has(u"released_at");
    // The second word is the older one for the same thing.
    state.isBlocked = status == "pending_ownership_registration"_L1 || status == "pending_compliance"_L1;
    if (state.isBlocked)
        state.notices.append(Tr::tr(
            "Billed, but it carries no traffic yet: the papers that its country asks for are not complete."));
    else if (!status.isEmpty() && status != "active"_L1)
        state.notices.append(Tr::tr("Bird gives its state as “%1”.").arg(status));
}

QString dayOf(const QString &time)
{
    const QDateTime moment = QDateTime::fromString(time, Qt::ISODate);
    return moment.isValid() ? QLocale().toString(moment.date(), QLocale::ShortFormat) : time;
}

NextStep readStep(const JsonObject &row)
{
    NextStep step;
    step.text = row.optionalText(u"description"_s).trimmed();
    const QString kind = row.optionalText(u"kind"_s);
    if (step.text.isEmpty())
        step.text = row.optionalText(u"operation"_s).trimmed();
    if (step.text.isEmpty())
        step.text = kind;
    const QUrl url(row.optionalText(u"url"_s), QUrl::StrictMode);
    if (kind == "external"_L1 && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty())
        step.url = url;
    return step;
}

void readOwnership(const JsonObject &row, State &state)
{
    // Absent where no papers are needed, and where Bird cannot tell just now.
    const auto ownership = row.isolated().optionalObject(u"ownership"_s);
    if (!ownership || ownership->optionalBoolean(u"satisfied"_s).value_or(true))
        return;
    const QString blockedAt = ownership->optionalText(u"blocked_at"_s);
    if (!blockedAt.isEmpty()) {
        state.isBlocked = true;
        state.notices.append(Tr::tr("Blocked for want of papers since %1.").arg(dayOf(blockedAt)));
    } else if (!state.isBlocked) {
        state.notices.append(Tr::tr("Papers are outstanding; until they are due, the number can be used."));
    }
    if (const QString status = ownership->optionalText(u"status"_s); !status.isEmpty())
        state.notices.append(Tr::tr("Bird gives the state of its papers as “%1”.").arg(status));
    for (const JsonObject &next : ownership->optionalObjects(u"next"_s)) {
        if (const NextStep step = readStep(next); !step.text.isEmpty())
            state.nextSteps.append(step);
    }
}

} // namespace

State readState(const JsonObject &row)
{
    State state;
    readKind(row, state);
    readStatus(row, state);
    readOwnership(row, state);
    if (state.isBlocked && state.nextSteps.isEmpty())
        state.nextSteps.append({ Tr::tr("Register who owns the number in Bird's dashboard."), dashboard() });
    return state;
}

} // namespace NumberDesk::Bird
