// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/activitypresenter.h"

#include "domain/country.h"
#include "gui/delegates/differencedelegate.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/clocktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityPresenter)
};

/// With the day where it is not that of the beginning.
QString stepText(const QDateTime &time, const QDateTime &begun)
{
    const QDateTime local = time.toLocalTime();
    if (!begun.isValid() || local.date() == begun.toLocalTime().date())
        return clockText(local.time());
    return QLocale().toString(local, QLocale::ShortFormat);
}

/// The journal has no values of these, so there is nothing to compare.
QString accountFieldNames(const Change &change, const ProviderInfo &info)
{
    QStringList names;
    for (const SettingField &field : info.accountFields) {
        if (change.edits.contains(field.key))
            names << field.label;
    }
    return names.isEmpty() ? QStringList(change.edits.keys()).join(u", "_s) : names.join(u", "_s);
}

} // namespace

QList<CourseStep> courseOf(const ChangeRecord &record)
{
    QList<CourseStep> steps;
    for (const QString &note : record.notes) {
        // The journal writes the time in front of each sentence.
        const QDateTime time = QDateTime::fromString(note.section(u' ', 0, 0), Qt::ISODate);
        if (time.isValid())
            steps << CourseStep{ stepText(time, record.created), note.section(u' ', 1) };
        else
            steps << CourseStep{ QString(), note };
    }
    if (!isSettled(record.state) && record.nextLook.isValid())
        steps << CourseStep{ stepText(record.nextLook, record.created), Text::tr("Looks again.") };
    return steps;
}

QString askedText(const ChangeRecord &record, const ProviderInfo &info)
{
    const Change &change = record.change;
    QStringList parts;
    if (change.kind == ChangeKind::Buy && change.monthly) {
        parts << (change.setUp
                ? Text::tr("%1 now, %2 a month").arg(change.setUp->toText(), change.monthly->toText())
                : Text::tr("%1 a month").arg(change.monthly->toText()));
    }
    if (!change.purchaseTarget.isEmpty())
        parts << Text::tr("%1: %2", "field, value").arg(info.purchaseField, change.purchaseTarget);
    if (isForAccount(change))
        return Text::tr("New value of: %1").arg(accountFieldNames(change, info));
    if (change.kind != ChangeKind::Release && !change.edits.isEmpty())
        parts << DifferenceDelegate::inWords(settingTexts(change, record.error, info));
    return parts.join(u" · "_s);
}

int requestCount(const QString &request)
{
    return request.isEmpty() ? 0 : static_cast<int>(request.count(u"\n\ncurl "_s)) + 1;
}

QString requestHeading(const ChangeRecord &record)
{
    if (record.state == ChangeState::NotSent || record.state == ChangeState::Conflict)
        return Text::tr("Request that was not sent, secrets masked");
    if (!record.sent.isValid())
        return Text::tr("Request as prepared, not sent yet, secrets masked");
    const int count = requestCount(record.request);
    return count > 1 ? Text::tr("%n exact request(s) in their order, secrets masked", nullptr, count)
                     : Text::tr("Exact request, secrets masked");
}

QString whyNoRequest(const ChangeRecord &record)
{
    if (!record.request.isEmpty())
        return {};
    return isSettled(record.state)
        ? Text::tr("Nothing was sent, so there is no request.")
        : Text::tr("There is no request yet: it is written down right before it is sent.");
}

RowTexts activityTexts(const ChangeRecord &record, const QString &accountLabel, const QDateTime &nowUtc)
{
    const Change &change = record.change;
    const QStringList words{ accountLabel, change.ref.country, countryName(change.ref.country),
        kindText(change.kind), stateText(record.state), outcomeText(record, nowUtc), record.requestId,
        record.who };
    RowTexts texts;
    texts.digits = change.ref.number.digits();
    texts.label = words.join(u'\n').toCaseFolded();
    return texts;
}

AccountLabels accountLabels(const Accounts &accounts)
{
    AccountLabels labels;
    for (const Account &account : accounts.all())
        labels.insert(account.id, account.label);
    return labels;
}

QStringList journalHeadings()
{
    return { Text::tr("When (UTC)"), Text::tr("Who"), Text::tr("Account"), Text::tr("Number"),
        Text::tr("What"), Text::tr("Outcome"), Text::tr("In words"), Text::tr("Request id"),
        Text::tr("Exact request") };
}

QStringList journalCells(const ChangeRecord &record, const AccountLabels &accounts, const QDateTime &nowUtc)
{
    const Change &change = record.change;
    return { record.created.toUTC().toString(Qt::ISODate), record.who,
        accounts.value(change.ref.account, change.ref.account),
        isForAccount(change) ? QString() : change.ref.number.e164(), kindText(change.kind),
        stateText(record.state), outcomeText(record, nowUtc), record.requestId, record.request };
}

} // namespace NumberDesk
