// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killcourse.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

using K = KillCourse;

constexpr std::array kAll{ K::Buy, K::BuyAndSet, K::SlowBuy, K::Release, K::Configure, K::Bulk,
    K::BuysAtLimit, K::LockedRelease, K::BuyAfterDamage, K::BuyAfterDeadLock, K::BuyUnanswered,
    K::ReleaseUnanswered, K::ConfigureUnanswered, K::BuyLost, K::ReleaseLost, K::ConfigureLost };

ChangeKind kindIn(KillCourse course)
{
    switch (course) {
    case K::Release:
    case K::LockedRelease:
    case K::ReleaseUnanswered:
    case K::ReleaseLost:
        return ChangeKind::Release;
    case K::Configure:
    case K::ConfigureUnanswered:
    case K::ConfigureLost:
        return ChangeKind::Configure;
    default:
        return ChangeKind::Buy;
    }
}

WriteLoss lossIn(KillCourse course)
{
    switch (course) {
    case K::BuysAtLimit:
    case K::BuyUnanswered:
    case K::ReleaseUnanswered:
    case K::ConfigureUnanswered:
        return WriteLoss::Answer;
    case K::BuyLost:
    case K::ReleaseLost:
    case K::ConfigureLost:
        return WriteLoss::Request;
    default:
        return WriteLoss::None;
    }
}

Change wish(ChangeKind kind, const NumberRef &ref)
{
    Change change;
    change.id = u"%1-%2"_s.arg(changeKindName(kind), ref.number.digits());
    change.kind = kind;
    change.ref = ref;
    return change;
}

Change configure(KillSite &site, const NumberRef &ref)
{
    Change change = wish(ChangeKind::Configure, ref);
    change.edits = site.shop().edits();
    const SettingValues set = site.shop().settings(ref);
    for (const QString &key : change.edits.keys())
        change.seen.insert(key, set.value(key));
    return change;
}

Change oneChange(KillCourse course, KillSite &site, qsizetype place)
{
    switch (kindIn(course)) {
    case ChangeKind::Release:
        return wish(ChangeKind::Release, site.ownNumber(place));
    case ChangeKind::Configure:
        return configure(site, site.ownNumber(place));
    case ChangeKind::Buy:
        break;
    }
    Change buy = wish(ChangeKind::Buy, site.offer(place, course == K::SlowBuy));
    if (course == K::BuyAndSet)
        buy.edits = site.shop().edits();
    return buy;
}

QList<Change> bulk(KillSite &first, KillSite &second, qsizetype place)
{
    const NumberRef owned = first.ownNumber(place + 1);
    Change buy = wish(ChangeKind::Buy, first.offer(place));
    buy.edits = first.shop().edits();
    const bool canSet = !first.shop().edits().isEmpty();
    return { buy, canSet ? configure(first, owned) : wish(ChangeKind::Release, owned),
        wish(ChangeKind::Buy, second.offer(place)) };
}

} // namespace

QString courseName(KillCourse course)
{
    static const QStringList kNames{ u"buy"_s, u"buy and set"_s, u"slow buy"_s, u"release"_s, u"configure"_s,
        u"bulk"_s, u"buys at the limit"_s, u"locked release"_s, u"buy after damage"_s,
        u"buy after a dead lock"_s, u"buy unanswered"_s, u"release unanswered"_s, u"configure unanswered"_s,
        u"buy lost"_s, u"release lost"_s, u"configure lost"_s };
    return kNames.value(static_cast<int>(course));
}

QList<KillCourse> coursesAt(const QString &provider)
{
    QList<KillCourse> courses;
    for (const KillCourse course : kAll) {
        const bool sets = course == K::BuyAndSet || kindIn(course) == ChangeKind::Configure;
        const bool can
            = (!sets || hasSettings(provider)) && (course != K::SlowBuy || hasSlowPurchases(provider));
        if (can)
            courses.append(course);
    }
    return courses;
}

KillStage setStage(KillCourse course, const QString &provider, qsizetype place, const QString &journal)
{
    KillStage stage;
    const auto open = [&](const QString &word, const AccountId &account) -> KillSite & {
        stage.sites.push_back(std::make_unique<KillSite>(word, account, journal));
        KillSite &site = *stage.sites.back();
        stage.plan.secrets.insert(account, site.secrets());
        return site;
    };
    KillSite &first = open(provider, u"first"_s);
    first.lose(lossIn(course));
    if (course == K::Bulk)
        stage.plan.changes = bulk(first, open(u"vonage"_s, u"second"_s), place);
    else
        stage.plan.changes = { oneChange(course, first, place) };
    if (course == K::BuysAtLimit) {
        first.setMonthlyLimit(Money(15, 1, u"EUR"_s));
        stage.plan.changes += wish(ChangeKind::Buy, first.offer(place + 1));
    }
    if (course == K::BuyAfterDamage)
        stage.damagedJournal = QByteArray("What is left of a journal. ").repeated(400);
    stage.unsignedLocks = course == K::BuyAfterDeadLock;
    if (course == K::LockedRelease)
        stage.plan.lock = { stage.plan.changes.constFirst().ref };
    return stage;
}

} // namespace NumberDesk::Testing
