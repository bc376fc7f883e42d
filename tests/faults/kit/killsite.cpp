// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killsite.h"

#include "storage/changerow.h"
#include "storage/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

constexpr std::chrono::seconds kBetweenRequests{ 2 };

ApiAnswer badGateway()
{
    ApiAnswer answer;
    answer.status = 502;
    answer.contentType = "text/html";
    answer.body = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    return answer;
}

} // namespace

KillSite::KillSite(const QString &provider, const AccountId &account, const QString &journal)
    : m_shop(makeKillShop(provider))
    , m_provider(provider)
    , m_account(account)
    , m_journal(journal)
    , m_port(*this, {})
{
    if (!m_port.open(0))
        qFatal("No port can be had.");
}

Account KillSite::account() const
{
    const SandboxAccount offered = m_shop->api().account(u"http://127.0.0.1:%1"_s.arg(m_port.port()));
    Account account;
    account.id = m_account;
    account.provider = m_provider;
    account.label = m_account;
    account.credentials = offered.credentials;
    account.baseUrls = offered.baseUrls;
    account.requestsPerSecond = 1000;
    account.monthlyLimit = m_limit;
    return account;
}

SettingValues KillSite::secrets() const
{
    SettingValues secrets;
    const QMap<QString, QString> offered = m_shop->api().account({}).secrets;
    for (auto secret = offered.cbegin(); secret != offered.cend(); ++secret)
        secrets.insert(secret.key(), secret.value());
    return secrets;
}

NumberRef KillSite::offer(qsizetype place, bool slow)
{
    NumberRef ref = m_shop->offers(slow).at(place);
    ref.account = m_account;
    m_numbers.append(ref);
    return ref;
}

NumberRef KillSite::ownNumber(qsizetype place)
{
    const NumberRef ref = offer(place);
    m_shop->grant(ref);
    m_granted = m_shop->executed().size();
    return ref;
}

QByteArray KillSite::route(const ApiRequest &request) const
{
    return m_shop->api().route(request);
}

QString KillSite::caller(const ApiRequest &request) const
{
    return m_shop->api().caller(request);
}

ApiAnswer KillSite::tooFast() const
{
    return m_shop->api().tooFast();
}

ApiAnswer KillSite::answer(const ApiRequest &request)
{
    // By requests, not by how fast this machine is: some looks, and soon done.
    m_shop->goOn(kBetweenRequests);
    const auto kind = m_shop->kindOf(route(request));
    return kind ? answerWrite(*kind, request) : m_shop->api().answer(request);
}

ApiAnswer KillSite::answerWrite(ChangeKind kind, const ApiRequest &request)
{
    const auto number = numberOf(request);
    if (!number) {
        m_oddities.append(u"a write about no number of this test: %1 %2"_s.arg(
            QString::fromUtf8(request.method), request.path));
        return m_shop->api().answer(request);
    }
    Arrival arrival{ route(request), { kind, *number, {}, isReplay(request) } };
    readDisk(arrival);
    m_arrivals.append(arrival);
    if (onArrival)
        onArrival();
    const LeftWrite &write = arrival.write;
    switch (std::exchange(m_loss, WriteLoss::None)) {
    case WriteLoss::Request:
        return badGateway();
    case WriteLoss::Answer:
        (void)carryOut(request, write);
        return badGateway();
    case WriteLoss::None:
        break;
    }
    return carryOut(request, write);
}

ApiAnswer KillSite::carryOut(const ApiRequest &request, const LeftWrite &write)
{
    const SettingValues before = m_shop->settings(write.ref);
    const qsizetype place = m_shop->executed().size();
    const ApiAnswer answer = m_shop->api().answer(request);
    if (write.kind != ChangeKind::Configure || m_shop->executed().size() == place)
        return answer;
    const auto sending = std::find_if(write.durable.begin(), write.durable.end(),
        [](const ChangeRecord &row) { return row.state == ChangeState::Sending; });
    ExecutedWrite done{ write.kind, write.ref };
    done.before = before;
    done.after = m_shop->settings(write.ref);
    done.changeId = sending == write.durable.end() ? QString() : sending->change.id;
    m_configured.insert(place, done);
    return answer;
}

/// An old key with another body would be another write.
bool KillSite::isReplay(const ApiRequest &request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    if (key.isEmpty())
        return false;
    const auto known = m_keys.constFind(key);
    if (known == m_keys.cend()) {
        m_keys.insert(key, request.body);
        return false;
    }
    if (*known != request.body)
        m_oddities.append(u"another body under the key of an earlier one"_s);
    return true;
}

std::optional<NumberRef> KillSite::numberOf(const ApiRequest &request)
{
    const QString text
        = request.path + u' ' + QString::fromUtf8(request.rawQuery) + u' ' + QString::fromUtf8(request.body);
    for (const NumberRef &ref : std::as_const(m_numbers)) {
        // What it was called once: an offer has another name than the number that it became.
        QStringList &names = m_names[ref];
        names += m_shop->namesOf(ref);
        names.removeDuplicates();
        const auto isNamed = [&text](const QString &name) { return text.contains(name); };
        if (std::any_of(names.begin(), names.end(), isNamed))
            return ref;
    }
    return std::nullopt;
}

/// Through a connection that only reads, so that what a killed program left is not tidied up by it.
void KillSite::readDisk(Arrival &arrival) const
{
    const QString name = u"kill-%1"_s.arg(reinterpret_cast<quintptr>(this));
    const NumberRef &ref = arrival.write.ref;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_journal);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (database.open()) {
            const auto rows = selectChanges(database, u"WHERE account = ? AND country = ? AND digits = ?"_s,
                { ref.account, ref.country, ref.number.digits() });
            if (rows.isOk())
                arrival.write.durable = rows.value();
            auto pass
                = execute(database, u"SELECT finished FROM passes WHERE account = ?"_s, { ref.account });
            arrival.wasRead = pass.ok && pass.query.next();
        }
    }
    QSqlDatabase::removeDatabase(name);
}

QList<ExecutedWrite> KillSite::executed()
{
    QList<ExecutedWrite> all;
    const QList<KillShop::Did> did = m_shop->executed();
    for (qsizetype place = m_granted; place < did.size(); ++place) {
        const auto ref = std::find_if(m_numbers.cbegin(), m_numbers.cend(),
            [&](const NumberRef &each) { return each.number.digits() == did.at(place).digits; });
        if (ref == m_numbers.cend())
            continue;
        ExecutedWrite write = m_configured.value(place);
        write.kind = did.at(place).kind;
        write.ref = *ref;
        all.append(write);
    }
    return all;
}

int KillSite::executedCount(ChangeKind kind, const NumberRef &ref)
{
    const QList<ExecutedWrite> all = executed();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
        [&](const ExecutedWrite &each) { return each.kind == kind && each.ref == ref; }));
}

} // namespace NumberDesk::Testing
