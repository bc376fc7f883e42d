// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/historypresenter.h"

#include "gui/presenters/changepresenter.h"
#include "gui/presenters/findingpresenter.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::HistoryPresenter)
};

constexpr int kMostNamed = 5;

QString orEmpty(const QString &value)
{
    return value.isEmpty() ? Text::tr("empty", "value of a field") : value;
}

QString unknownText(const QList<NumberRef> &refs)
{
    QStringList named;
    for (const NumberRef &ref : refs.first(qMin(refs.size(), qsizetype(kMostNamed))))
        named << ref.number.international();
    const QString text = Text::tr(
        "Of %n number(s) it is not known what they had then: %1.", nullptr, static_cast<int>(refs.size()));
    return text.arg(refs.size() > kMostNamed ? Text::tr("%1 and others", "numbers").arg(named.join(u", "))
                                             : named.join(u", "));
}

} // namespace

QString momentText(const PastMoment &moment)
{
    switch (moment.kind) {
    case PastMoment::Kind::Seen:
        return Text::tr("Found by a refresh");
    case PastMoment::Kind::BeforeWrite:
        return Text::tr("Read before a change was sent");
    case PastMoment::Kind::Finding:
        return findingLabel(*moment.finding);
    case PastMoment::Kind::Change:
        break;
    }
    const ChangeRecord &record = *moment.change;
    return Text::tr("%1 · %2 · by %3", "what, outcome, person")
        .arg(kindText(record.change.kind), stateText(record.state), record.who);
}

QStringList fieldBlocks(const PastMoment &moment, const ProviderInfo &info)
{
    QStringList blocks;
    for (const FieldDifference &each : differenceTexts(moment.differences, info))
        blocks << Text::tr("%1\n%2\n→ %3", "field, old value, new value, a line each")
                      .arg(each.field, orEmpty(each.from), orEmpty(each.to));
    if (!moment.change)
        return blocks;
    for (const FieldDifference &each : settingTexts(moment.change->change, moment.change->error, info)) {
        if (each.mark == StateSign::Refused)
            blocks << Text::tr("%1\n%2\n→ %3, not taken", "field, old value, new value, a line each")
                          .arg(each.field, orEmpty(each.from), orEmpty(each.to));
    }
    return blocks;
}

QStringList differenceLines(const QList<FieldChange> &fields, const ProviderInfo &info)
{
    QStringList lines;
    for (const FieldDifference &each : differenceTexts(fields, info))
        lines << Text::tr("%1: %2 → %3", "field, old value, new value")
                     .arg(each.field, orEmpty(each.from), orEmpty(each.to));
    return lines;
}

QStringList restorationLines(const Restoration &restoration)
{
    QStringList lines{ Text::tr(
        "%n number(s) would change.", nullptr, static_cast<int>(restoration.changes.size())) };
    if (restoration.same > 0)
        lines << Text::tr(
            "%n number(s) have these settings now.", nullptr, static_cast<int>(restoration.same));
    if (!restoration.unknown.isEmpty())
        lines << unknownText(restoration.unknown);
    return lines;
}

} // namespace NumberDesk
