// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/provisioning.h"

#include "domain/words.h"
#include "providers/sinch/dashboard.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

QStringList adviceOf(const Job &job)
{
    QStringList advice;
    if (job.errorCodes.isEmpty())
        advice.append(adviceFor({}));
    for (const QString &code : job.errorCodes) {
        if (const QString words = adviceFor(code); !advice.contains(words))
            advice.append(words);
    }
    return advice;
}

QString statusWords(const QString &status)
{
    if (status == "WAITING"_L1)
        return Tr::tr("it waits for its turn", "state of a job");
    if (status == "IN_PROGRESS"_L1)
        return Tr::tr("it is under way", "state of a job");
    if (status.isEmpty() || status == "PROVISIONING_STATUS_UNSPECIFIED"_L1)
        return Tr::tr("Sinch does not say how far it is", "state of a job");
    return visibleText(status);
}

/// "service plan planX, campaign C0EXMPL": what the job links; empty where it unlinks or does not say.
QString targetWords(const Job &job)
{
    QStringList parts;
    const auto add = [&](QLatin1StringView key, const QString &label) {
        if (const QString value = job.wanted.value(key); !value.isEmpty())
            parts.append(label.arg(visibleText(value)));
    };
    add(kServicePlanId, Tr::tr("service plan %1"));
    add(kCampaignId, Tr::tr("campaign %1"));
    add(kAppId, Tr::tr("voice app %1"));
    add(kTrunkId, Tr::tr("SIP trunk %1"));
    add(kServiceId, Tr::tr("fax service %1"));
    return parts.join(u", "_s);
}

QString smsWords(const Job &job)
{
    const QString target = targetWords(job);
    if (job.hasFailed()) {
        const QString advice = adviceOf(job).join(u' ');
        return target.isEmpty() ? Tr::tr("SMS could not be set up. %1").arg(advice)
                                : Tr::tr("SMS could not be set up with %1. %2").arg(target, advice);
    }
    return target.isEmpty()
        ? Tr::tr("Sinch has yet to set up SMS: %1.").arg(statusWords(job.status))
        : Tr::tr("Sinch has yet to set up SMS with %1: %2.").arg(target, statusWords(job.status));
}

QString voiceWords(const Job &job)
{
    const QString target = targetWords(job);
    if (job.hasFailed()) {
        const QString advice = adviceOf(job).join(u' ');
        return target.isEmpty() ? Tr::tr("Voice could not be set up. %1").arg(advice)
                                : Tr::tr("Voice could not be set up with %1. %2").arg(target, advice);
    }
    return target.isEmpty()
        ? Tr::tr("Sinch has yet to set up voice: %1.").arg(statusWords(job.status))
        : Tr::tr("Sinch has yet to set up voice with %1: %2.").arg(target, statusWords(job.status));
}

bool touchesAny(const SettingEdits &edits, std::initializer_list<QLatin1StringView> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](QLatin1StringView key) { return edits.contains(key); });
}

Error failureOf(const Job &job, const QString &words)
{
    Error error = makeError(ErrorKind::Refused, words);
    error.delivery = Delivery::Answered;
    error.providerCode = job.errorCodes.join(u", "_s);
    error.causes = adviceOf(job);
    error.help = Dashboard::numbers();
    return error;
}

} // namespace

bool Job::hasFailed() const
{
    return status == "FAILED"_L1;
}

bool isAbout(const Job &job, const SettingEdits &edits)
{
    return std::all_of(edits.keyValueBegin(), edits.keyValueEnd(), [&](const auto &edit) {
        return !job.wanted.contains(edit.first) || job.wanted.value(edit.first) == edit.second.trimmed();
    });
}

QStringList noticesOf(const Jobs &jobs)
{
    QStringList notices;
    if (jobs.sms)
        notices.append(smsWords(*jobs.sms));
    if (jobs.voice)
        notices.append(voiceWords(*jobs.voice));
    return notices;
}

Progress progressOf(const Jobs &jobs, const SettingEdits &edits)
{
    struct Seen
    {
        const Job *job;
        QString words;
    };
    QList<Seen> concerned;
    if (jobs.sms && touchesAny(edits, { kServicePlanId, kCampaignId }))
        concerned.append({ &*jobs.sms, smsWords(*jobs.sms) });
    if (jobs.voice && touchesAny(edits, { kVoiceType, kAppId, kTrunkId, kServiceId }))
        concerned.append({ &*jobs.voice, voiceWords(*jobs.voice) });
    for (const Seen &seen : concerned) {
        if (!seen.job->hasFailed())
            return { Progress::Stage::Working, seen.words };
    }
    for (const Seen &seen : concerned) {
        // A failure of something else stays there until the next try; the values themselves tell then.
        if (!isAbout(*seen.job, edits))
            return { Progress::Stage::Unknown, seen.words };
        return { Progress::Stage::Failed, seen.words, {}, failureOf(*seen.job, seen.words) };
    }
    return { Progress::Stage::Done };
}

} // namespace NumberDesk::Sinch
