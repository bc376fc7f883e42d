// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonagestate.h"

#include "sandbox/numberingplan.h"
#include "sandbox/seededrandom.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kSubaccountNumbers = 3;
constexpr quint64 kPrimaryStream = 1'000;
constexpr quint64 kSubaccountStream = 1'001;

QString letters(quint64 seed, quint64 position, int length)
{
    static const QString kAlphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    SeededRandom random(mixed(seed, position));
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(kAlphabet.at(random.below(static_cast<int>(kAlphabet.size()))));
    return text;
}

VonageState::Account account(quint64 seed, quint64 position)
{
    const QString key = QString::number(mixed(seed, position), 16).rightJustified(8, u'0').right(8);
    return { key, letters(seed, position, 16) };
}

bool hasAll(const PoolNumber &number, const QStringList &features)
{
    return std::all_of(features.cbegin(), features.cend(),
        [&number](const QString &feature) { return number.features.contains(feature); });
}

// Stands in for the GET that Vonage makes to the webhook while the update is under way.
bool webhookAnswers(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() && !url.host().endsWith(u".invalid"_s);
}

} // namespace

VonageState::VonageState(const Setup &setup)
    : m_primary(account(setup.seed, kPrimaryStream))
    , m_subaccount(account(setup.seed, kSubaccountStream))
    , m_pool(Pool::fromSeed(setup.seed, setup.supplyPercent))
    , m_applications(setup.seed)
    , m_balanceCents(setup.balanceCents)
{
    m_books.insert(
        m_primary.key, VonageBook(VonageInventory(setup.seed, setup.owned, m_pool, m_applications.ids())));
    VonageBook &smaller = m_books[m_subaccount.key];
    for (int i = 0; i < kSubaccountNumbers; ++i) {
        if (const auto number = m_pool.takeAny(u"GB"_s))
            smaller.add({ *number, {} });
    }
}

bool VonageState::isValid(const Account &credentials) const
{
    const auto same = [&credentials](const Account &account) {
        return account.key == credentials.key && account.secret == credentials.secret;
    };
    return same(m_primary) || same(m_subaccount);
}

VonageBook::Page VonageState::owned(
    const QString &accountKey, const VonageListFilter &filter, int size, int index) const
{
    const auto book = m_books.constFind(accountKey);
    return book == m_books.cend() ? VonageBook::Page{} : book->page(filter, size, index);
}

VonageState::SearchPage VonageState::search(const VonageSearchFilter &filter, int size, int index) const
{
    QList<PoolNumber> found = m_pool.in(filter.country);
    found.removeIf([&filter](const PoolNumber &number) {
        return (!filter.type.isEmpty() && number.type != filter.type) || !hasAll(number, filter.features)
            || !matchesPattern(number.msisdn, filter.pattern, filter.searchPattern);
    });
    const qsizetype begin = std::min(found.size(), qsizetype{ index - 1 } * size);
    return { found.size(), found.mid(begin, size) };
}

std::optional<QString> VonageState::actingAccount(const QString &accountKey, const FormFields &fields) const
{
    const QString target = fields.value(u"target_api_key"_s);
    if (target.isEmpty() || target == accountKey)
        return accountKey;
    const bool isParent = accountKey == m_primary.key && target == m_subaccount.key;
    return isParent ? std::optional(target) : std::nullopt;
}

VonageOutcome VonageState::buy(const QString &accountKey, const FormFields &fields)
{
    const QString country = fields.value(u"country"_s).toUpper();
    const QString msisdn = fields.value(u"msisdn"_s);
    const auto account = actingAccount(accountKey, fields);
    const auto offer = m_pool.find(country, msisdn);
    if (!account || !offer)
        return VonageOutcome::MethodFailed;
    if (NumberingPlan::needsPapers(country))
        return VonageOutcome::PapersNeeded;
    const qint64 price = qint64{ offer->rentCents } + offer->setupCents;
    if (price > m_balanceCents)
        return VonageOutcome::MethodFailed;
    m_balanceCents -= price;
    m_pool.take(country, msisdn);
    m_books[*account].add({ *offer, {} });
    m_executed.append({ "buy", *account, msisdn });
    return VonageOutcome::Success;
}

VonageOutcome VonageState::cancel(const QString &accountKey, const FormFields &fields)
{
    const QString msisdn = fields.value(u"msisdn"_s);
    const auto account = actingAccount(accountKey, fields);
    if (!account)
        return VonageOutcome::MethodFailed;
    VonageBook &book = m_books[*account];
    const auto number = book.find(fields.value(u"country"_s).toUpper(), msisdn);
    if (!number)
        return VonageOutcome::MethodFailed;
    book.remove(msisdn);
    m_pool.giveBack(number->number);
    m_executed.append({ "cancel", *account, msisdn });
    return VonageOutcome::Success;
}

VonageOutcome VonageState::update(const QString &accountKey, const FormFields &fields)
{
    const QString msisdn = fields.value(u"msisdn"_s);
    VonageBook &book = m_books[accountKey];
    const auto configuration = configurationFrom(fields);
    if (!configuration || !book.find(fields.value(u"country"_s).toUpper(), msisdn))
        return VonageOutcome::MethodFailed;
    book.configure(msisdn, *configuration);
    m_executed.append({ "update", accountKey, msisdn });
    return VonageOutcome::Success;
}

std::optional<VonageConfiguration> VonageState::configurationFrom(const FormFields &fields) const
{
    static const QStringList kVoiceTypes{ u"sip"_s, u"tel"_s, u"app"_s };
    VonageConfiguration made{ fields.value(u"app_id"_s), fields.value(u"moHttpUrl"_s),
        fields.value(u"moSmppSysType"_s), fields.value(u"voiceCallbackType"_s),
        fields.value(u"voiceCallbackValue"_s), fields.value(u"voiceStatusCallback"_s) };
    if (made.voiceCallbackType.isEmpty() != made.voiceCallbackValue.isEmpty())
        return std::nullopt;
    if (!made.voiceCallbackType.isEmpty() && !kVoiceTypes.contains(made.voiceCallbackType))
        return std::nullopt;
    // The two deprecated spellings of a link.
    if (fields.value(u"messagesCallbackType"_s) == "app"_L1)
        made.appId = fields.value(u"messagesCallbackValue"_s);
    if (made.voiceCallbackType == "app"_L1)
        made.appId = std::exchange(made.voiceCallbackValue, {});
    if (made.voiceCallbackType == "app"_L1)
        made.voiceCallbackType.clear();
    const bool isLinkable = made.appId.isEmpty() || m_applications.contains(made.appId);
    const bool isReachable = made.moHttpUrl.isEmpty() || webhookAnswers(made.moHttpUrl);
    return isLinkable && isReachable ? std::optional(made) : std::nullopt;
}

void VonageState::takeFromUnder(const QString &msisdn)
{
    for (const QString &country : m_pool.countries())
        m_pool.take(country, msisdn);
    for (VonageBook &book : m_books)
        book.remove(msisdn);
}

void VonageState::changeFromUnder(const QString &msisdn, const VonageConfiguration &configuration)
{
    for (VonageBook &book : m_books)
        book.configure(msisdn, configuration);
}

std::optional<VonageNumber> VonageState::find(const QString &country, const QString &msisdn) const
{
    for (const VonageBook &book : m_books) {
        if (const auto number = book.find(country, msisdn))
            return number;
    }
    return std::nullopt;
}

int VonageState::executedCount(const QByteArray &verb, const QString &msisdn) const
{
    return static_cast<int>(std::count_if(m_executed.cbegin(), m_executed.cend(), [&](const Executed &write) {
        return write.verb == verb && (msisdn.isEmpty() || write.msisdn == msisdn);
    }));
}

} // namespace NumberDesk
