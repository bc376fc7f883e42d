// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/findingpresenter.h"

#include "gui/presenters/plainwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingPresenter)
};

bool isAfterAll(const Finding &finding)
{
    return finding.cause == FindingCause::AfterAll;
}

QString labelsOf(const QStringList &fields, const ProviderInfo &info)
{
    QStringList labels;
    for (const QString &key : fields) {
        const SettingField *field = info.settingField(key);
        labels << (field ? field->label : shownLine(key));
    }
    return QLocale().createSeparatedList(labels);
}

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

int count(const QList<Finding> &findings, FindingKind kind, FindingCause cause)
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(),
        [&](const Finding &finding) { return finding.kind == kind && finding.cause == cause; }));
}

} // namespace

QString findingLabel(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Appeared:
        return isAfterAll(finding) ? Text::tr("Bought after all") : Text::tr("Not bought here");
    case FindingKind::Vanished:
        return isAfterAll(finding) ? Text::tr("Gone after all") : Text::tr("Gone");
    case FindingKind::Stayed:
        return Text::tr("Still owned");
    case FindingKind::Changed:
        break;
    }
    return isAfterAll(finding) ? Text::tr("Set after all") : Text::tr("Changed elsewhere");
}

QString findingText(const Finding &finding, const ProviderInfo &info)
{
    switch (finding.kind) {
    case FindingKind::Appeared:
        return isAfterAll(finding)
            ? Text::tr("The journal says that this was not bought, but the account owns it.")
            : Text::tr("The account owns it now, and it was not bought here.");
    case FindingKind::Vanished:
        return isAfterAll(finding)
            ? Text::tr("The journal says that this was not given back, but the account does not own it any "
                       "more.")
            : Text::tr("The account does not own it any more, and it was not given back here.");
    case FindingKind::Stayed:
        return Text::tr("The journal says that this was given back, but the account still owns it.");
    case FindingKind::Changed:
        break;
    }
    const QString labels = labelsOf(finding.fields, info);
    return isAfterAll(finding)
        //: %1 is a list of settings
        ? Text::tr("The journal says that this was not set, but it is: %1.").arg(labels)
        //: %1 is a list of settings
        : Text::tr("Not what was last known here: %1.").arg(labels);
}

QString findingAdvice(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Appeared:
        return isAfterAll(finding)
            ? Text::tr("The account pays for it: use it, or release it. Activity shows what was sent.")
            : Text::tr("The account pays for it. Release it unless somebody of yours bought it elsewhere.");
    case FindingKind::Vanished:
        return Text::tr("What is sent to it does not arrive with you any more. Ask who else works with this "
                        "account.");
    case FindingKind::Stayed:
        return Text::tr("The account still pays for it: release it once more, or keep it.");
    case FindingKind::Changed:
        break;
    }
    return Text::tr("Nothing of it was undone here. Compare its settings before you change more.");
}

StateSign findingSign(const Finding &finding)
{
    return isAfterAll(finding) ? StateSign::Refused : StateSign::Attention;
}

MessageBar::Message findingsMessage(const QList<Finding> &unseen)
{
    const auto belied = static_cast<int>(std::count_if(unseen.cbegin(), unseen.cend(), isAfterAll));
    const int bought = count(unseen, FindingKind::Appeared, FindingCause::Elsewhere);
    const int gone = count(unseen, FindingKind::Vanished, FindingCause::Elsewhere);
    const int changed = count(unseen, FindingKind::Changed, FindingCause::Elsewhere);
    QStringList parts;
    if (bought > 0)
        parts << Text::tr("%Ln number(s) not bought here", nullptr, bought);
    if (gone > 0)
        parts << Text::tr("%Ln number(s) gone", nullptr, gone);
    if (changed > 0)
        parts << Text::tr("%Ln number(s) changed elsewhere", nullptr, changed);
    MessageBar::Message message{ belied > 0 ? MessageBar::Error : MessageBar::Warning, {}, {}, {} };
    if (belied > 0)
        message.heading = Text::tr("%Ln number(s) not as the journal says", nullptr, belied);
    if (!parts.isEmpty())
        //: %1 is a list, as in "2 numbers not bought here and 1 number gone"
        message.text = Text::tr("Refreshing found %1.").arg(QLocale().createSeparatedList(parts));
    else if (belied > 0)
        message.text = Text::tr("Look at each of them: money may be spent on what you do not know of.");
    return message;
}

QString originText(const std::optional<Holding> &holding, const std::optional<ChangeRecord> &buy)
{
    if (!holding)
        return Text::tr("Known after the next complete refresh");
    const QString day = dayText(holding->since);
    switch (holding->origin) {
    case Origin::Before:
        return Text::tr("Was there when the account was first read, on %1").arg(day);
    case Origin::Here:
        //: %1 is a date, %2 the login name of a person
        return buy ? Text::tr("Bought here on %1 by %2").arg(day, shownLine(buy->who))
                   : Text::tr("Bought here on %1").arg(day);
    case Origin::Elsewhere:
        break;
    }
    return holding->changeId.isEmpty()
        ? Text::tr("Appeared on %1, not bought here").arg(day)
        : Text::tr("Appeared on %1, although its purchase here was not done").arg(day);
}

} // namespace NumberDesk
