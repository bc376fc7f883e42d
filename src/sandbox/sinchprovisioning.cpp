// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchprovisioning.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

using Terms = SinchProvisioning::Terms;

template <typename Target>
bool isPending(const std::optional<SinchJob<Target>> &job)
{
    return job && !job->failed;
}

bool isMove(const QString &from, const QString &to)
{
    return !from.isEmpty() && !to.isEmpty() && from != to;
}

SinchSms wanted(const SinchNumber &number, const SinchEdits::Sms &edit)
{
    // A campaign does not outlast its plan.
    const QString kept = edit.servicePlanId.isEmpty() ? QString() : number.sms.campaignId;
    return { edit.servicePlanId, edit.campaignId.value_or(kept) };
}

QStringList failures(const SinchNumber &number, const SinchSms &target, const SinchCatalog &catalog)
{
    QStringList codes = catalog.failuresOfPlan(target.servicePlanId);
    if (!target.servicePlanId.isEmpty() && !sinchCapabilities(number.number).contains(u"SMS"_s))
        codes.append(u"SMS_PROVISIONING_FAILED"_s);
    if (!target.campaignId.isEmpty() && target.campaignId != number.sms.campaignId) {
        if (sinchType(number.number) == "TOLL_FREE"_L1)
            codes.append(u"TFN_NOT_ALLOWED"_s);
        else if (number.number.country != "US"_L1)
            codes.append(u"NUMBER_PROVISIONING_FAILED"_s);
        codes.append(catalog.failuresOfCampaign(target.campaignId));
    }
    codes.removeDuplicates();
    return codes;
}

std::optional<SinchRefusal> refusalOf(const SinchNumber &number, const SinchEdits &edits, const Terms &terms)
{
    if ((edits.sms && isPending(number.smsJob)) || (edits.voice && isPending(number.voiceJob)))
        return SinchRefusal::JobPending;
    if (!edits.sms)
        return std::nullopt;
    const SinchSms target = wanted(number, *edits.sms);
    if (target.servicePlanId.isEmpty() && !target.campaignId.isEmpty())
        return SinchRefusal::CampaignNeedsPlan;
    const bool moves = isMove(number.sms.servicePlanId, target.servicePlanId)
        || isMove(number.sms.campaignId, target.campaignId);
    return moves && !terms.mayMove ? std::optional(SinchRefusal::AlreadyLinked) : std::nullopt;
}

void beginSms(SinchNumber &number, const SinchSms &target, const Terms &terms)
{
    number.smsJob.reset();
    if (target == number.sms)
        return;
    const QStringList codes = failures(number, target, terms.catalog);
    number.smsJob = { target, terms.now, !codes.isEmpty(), codes, false };
}

void beginVoice(SinchNumber &number, const SinchVoice &target, const Terms &terms)
{
    number.voiceJob.reset();
    if (target == number.voice)
        return;
    const bool canCall = target.id.isEmpty() || sinchCapabilities(number.number).contains(u"VOICE"_s);
    const bool fails = !canCall || terms.catalog.failsVoice(target.type, target.id);
    number.voiceJob = { target, terms.now, fails, {}, false };
}

template <typename Target>
bool isDue(const std::optional<SinchJob<Target>> &job, Moment due)
{
    return isPending(job) && job->begun <= due;
}

// True where the job has reached its target.
template <typename Target>
bool endJob(std::optional<SinchJob<Target>> &job, Target &value)
{
    if (job->willFail) {
        job->failed = true;
        return false;
    }
    value = job->target;
    job.reset();
    return true;
}

} // namespace

std::optional<SinchRefusal> SinchProvisioning::apply(
    SinchNumber &number, const SinchEdits &edits, const Terms &terms)
{
    if (const auto refusal = refusalOf(number, edits, terms))
        return refusal;
    number.displayName = edits.displayName.value_or(number.displayName);
    number.callbackUrl = edits.callbackUrl.value_or(number.callbackUrl);
    if (edits.sms)
        beginSms(number, wanted(number, *edits.sms), terms);
    if (edits.voice)
        beginVoice(number, *edits.voice, terms);
    return std::nullopt;
}

bool SinchProvisioning::settle(SinchNumber &number, Moment now, std::chrono::microseconds settle)
{
    const Moment due = now - settle;
    const bool smsDue = isDue(number.smsJob, due);
    const bool voiceDue = isDue(number.voiceJob, due);
    if (smsDue)
        endJob(number.smsJob, number.sms);
    if (voiceDue && endJob(number.voiceJob, number.voice))
        number.voiceChanged = now;
    return smsDue || voiceDue;
}

bool SinchProvisioning::isPending(const SinchNumber &number)
{
    return NumberDesk::isPending(number.smsJob) || NumberDesk::isPending(number.voiceJob);
}

} // namespace NumberDesk
