// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simworld.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QStringList kWords{ u"vonage"_s, u"sinch"_s, u"birdcrm"_s, u"bird"_s };
constexpr quint16 kFirstPort = 4001;
constexpr qint64 kBalance = 1'000'000;
constexpr int kSupply = 6; ///< percent: a small world is made fast

template <typename Api, typename MakeInside>
SimStand stand(std::unique_ptr<Api> api, MakeInside makeInside)
{
    auto &state = api->state();
    return { std::move(api), makeInside(state),
        [&state](const QString &country) { return state.pool().in(country); } };
}

SimStand makeStand(const SimWorldOptions &options, const Clock &clock)
{
    if (options.provider == "vonage"_L1)
        return stand(std::make_unique<VonageApi>(VonageState::Setup{ options.seed, 2, kBalance, kSupply }),
            makeSocketVonage);
    if (options.provider == "sinch"_L1)
        return stand(std::make_unique<SinchApi>(
                         SinchState::Setup{ options.seed, 2, kBalance, options.settle, &clock, kSupply }),
            makeSocketSinch);
    if (options.provider == "birdcrm"_L1)
        return stand(std::make_unique<BirdCrmApi>(
                         BirdCrmState::Setup{ options.seed, 2, kBalance, options.settle, &clock, kSupply }),
            makeSocketBirdCrm);
    return stand(std::make_unique<BirdApi>(
                     BirdState::Setup{ options.seed, 2, kBalance, options.settle, &clock, kSupply }),
        makeSocketBird);
}

bool isToken(const ApiRequest &request)
{
    return request.path.startsWith("/oauth2/"_L1);
}

bool isOrder(const ApiRequest &request)
{
    return request.path.contains("orders"_L1, Qt::CaseInsensitive);
}

} // namespace

SimWorld::SimWorld(const SimWorldOptions &options, SimClock &clock, SimCourse &course)
    : m_options(options)
    , m_clock(clock)
    , m_course(course)
    , m_true(makeStand(options, clock))
    , m_port(static_cast<quint16>(kFirstPort + kWords.indexOf(options.provider)))
{
    if (options.lag.count() > 0)
        m_twin = makeStand(options, clock);
    const SandboxAccount given = m_true.api->account(u"http://127.0.0.1:%1"_s.arg(m_port));
    m_account.id = u"account-"_s + options.provider;
    m_account.provider = options.provider;
    m_account.label = given.label;
    m_account.colour = u"#336699"_s;
    m_account.credentials = given.credentials;
    m_account.baseUrls = given.baseUrls;
    if (options.provider == "vonage"_L1)
        m_account.baseUrls.insert(u"api"_s, given.baseUrls.value(u"rest"_s));
    m_account.requestsPerSecond = 1000;
    m_account.secretsStored = true;
    for (auto secret = given.secrets.cbegin(); secret != given.secrets.cend(); ++secret)
        m_secrets.insert(secret.key(), Secret::fromText(secret.value()));
    m_seen = m_true.inside->executed().size();
}

Change SimWorld::buyOf(int draw)
{
    static const QStringList kCountries{ u"GB"_s, u"US"_s, u"SE"_s };
    const QString country = kCountries.at(draw % kCountries.size());
    const QList<PoolNumber> offers = m_true.offers(country);
    Change buy;
    buy.kind = ChangeKind::Buy;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const PoolNumber &offer = offers.at((draw + i) % offers.size());
        buy.ref = { m_account.id, country, PhoneNumber::fromDigits(offer.msisdn).value() };
        const bool isOnRequest = m_options.provider == "birdcrm"_L1 && offer.msisdn.endsWith(u'9');
        if (isOnRequest || m_known.contains(buy.ref))
            continue;
        const bool isPriced = m_options.provider == "vonage"_L1 || m_options.provider == "sinch"_L1;
        if (isPriced) {
            buy.setUp = Money(offer.setupCents, 2, u"EUR"_s);
            buy.monthly = Money(offer.rentCents, 2, u"EUR"_s);
            m_prices.insert(buy.ref, buy.setUp->plus(*buy.monthly));
        }
        break;
    }
    if (m_options.provider == "birdcrm"_L1)
        buy.offerId = m_true.inside->namesOf(buy.ref).value(0);
    m_known.append(buy.ref);
    return buy;
}

bool SimWorld::giveOne(int draw)
{
    const NumberRef ref = buyOf(draw).ref;
    const bool given = m_true.inside->buyElsewhere(ref);
    if (m_twin)
        (void)m_twin->inside->buyElsewhere(ref);
    m_seen = m_true.inside->executed().size();
    m_names[ref] += m_true.inside->namesOf(ref);
    if (given)
        m_course.note(u"the account has +%1 (%2)"_s.arg(ref.number.digits(), ref.country));
    return given;
}

NumberRef SimWorld::refOf(const ApiRequest &request)
{
    const QString text
        = request.path + u'?' + QString::fromUtf8(request.rawQuery) + u'\n' + QString::fromUtf8(request.body);
    const auto namedIn = [&text](const QStringList &names) {
        return std::any_of(
            names.begin(), names.end(), [&text](const QString &name) { return text.contains(name); });
    };
    // A number that is gone is still named by what it was called.
    for (const NumberRef &ref : std::as_const(m_known)) {
        if (namedIn(m_names.value(ref)))
            return ref;
    }
    for (const NumberRef &ref : std::as_const(m_known)) {
        const QStringList names = m_true.inside->namesOf(ref);
        m_names[ref] += names;
        if (namedIn(names))
            return ref;
    }
    return {};
}

NumberRef SimWorld::refOfDigits(const QString &digits) const
{
    for (const NumberRef &ref : m_known) {
        if (ref.number.digits() == digits)
            return ref;
    }
    return { m_account.id, {}, PhoneNumber::fromDigits(digits).value() };
}

SimWorld::Sent SimWorld::leave(const ApiRequest &request, const Journal &journal)
{
    const auto kind = m_true.inside->kindOf(m_true.api->route(request));
    if (!kind)
        return {};
    Sent sent{ true, *kind, refOf(request), {}, false };
    const QByteArray key = request.headers.value("idempotency-key");
    const QList<ChangeRecord> durable = journal(sent.ref);
    for (const ChangeRecord &row : durable) {
        const bool isIt
            = row.change.kind == sent.kind && !isSettled(row.state) && row.state != ChangeState::Journaled;
        if (!isIt)
            continue;
        sent.changeId = row.change.id;
        sent.isReplay = row.state != ChangeState::Sending && key == row.change.id.toUtf8();
    }
    if (sent.isReplay)
        m_course.count(u"replay"_s);
    m_course.left.append({ sent.kind, sent.ref, durable, sent.isReplay });
    return sent;
}

bool SimWorld::lags(const ApiRequest &request, const Sent &sent) const
{
    return m_twin && !sent.isWrite && !isToken(request) && !isOrder(request);
}

ApiAnswer SimWorld::carryOut(const ApiRequest &request, const Sent &sent)
{
    collect();
    if (lags(request, sent))
        return m_twin->api->answer(request);
    if (m_twin && isToken(request))
        (void)m_twin->api->answer(request);
    if (!sent.isWrite)
        return m_true.api->answer(request);
    const SettingValues before = m_true.inside->settings(sent.ref);
    const ApiAnswer answer = m_true.api->answer(request);
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    const qsizetype known = m_course.executed.size();
    collect(sent, true);
    for (qsizetype i = known; i < m_course.executed.size(); ++i) {
        ExecutedWrite &write = m_course.executed[i];
        if (write.kind != ChangeKind::Configure)
            continue;
        write.before = before;
        write.after = m_true.inside->settings(sent.ref);
    }
    if (isSuccess && sent.kind == ChangeKind::Buy && m_true.inside->worksAt(sent.ref))
        m_placedBy.insert(sent.ref.number.digits(), sent.changeId);
    if (m_twin && isSuccess)
        later(m_options.lag, [this, request, ref = sent.ref] { tellTwin(request, ref); });
    return answer;
}

void SimWorld::tellTwin(const ApiRequest &request, const NumberRef &ref)
{
    if (!m_twin)
        return;
    // Asked by name first, so that it need not name all that it has.
    (void)m_twin->inside->namesOf(ref);
    (void)m_twin->api->answer(request);
}

void SimWorld::collect(const Sent &sent, bool isOurs)
{
    const QList<SocketWrite> writes = m_true.inside->executed();
    for (; m_seen < writes.size(); ++m_seen) {
        const SocketWrite &write = writes.at(m_seen);
        ExecutedWrite executed;
        executed.kind = write.kind;
        executed.ref = refOfDigits(write.digits);
        const bool isAnswer = isOurs && executed.ref == sent.ref && write.kind == sent.kind;
        executed.changeId = isAnswer ? sent.changeId : m_placedBy.value(write.digits);
        executed.isOurs = isAnswer || (write.kind == ChangeKind::Buy && !executed.changeId.isEmpty());
        if (!executed.isOurs)
            executed.changeId.clear();
        if (write.kind == ChangeKind::Buy && m_prices.contains(executed.ref))
            executed.charged = m_prices.value(executed.ref);
        if (write.kind == ChangeKind::Buy) {
            m_placedBy.remove(write.digits);
            m_names[executed.ref] += m_true.inside->namesOf(executed.ref);
        }
        m_course.executed.append(executed);
        m_course.note(u"    the provider has done: %1 +%2 for %3"_s.arg(changeKindName(write.kind),
            write.digits, executed.isOurs ? executed.changeId : u"somebody else"_s));
    }
}

void SimWorld::meddle(const NumberRef &ref, int draw)
{
    collect();
    SocketProvider &inside = *m_true.inside;
    const bool owned = inside.owns(ref);
    const bool releases = owned && draw % 4 == 0;
    const auto act = [ref, owned, releases, draw](SocketProvider &provider) {
        if (!owned)
            (void)provider.buyElsewhere(ref);
        else if (releases)
            (void)provider.releaseElsewhere(ref);
        else
            provider.changeElsewhere(ref, draw / 4);
    };
    m_course.note(u"the second client %1 +%2"_s.arg(
        owned ? (releases ? u"releases"_s : u"changes"_s) : u"buys"_s, ref.number.digits()));
    act(inside);
    collect();
    if (m_twin)
        later(m_options.lag, [this, act] {
            if (m_twin)
                act(*m_twin->inside);
        });
}

void SimWorld::later(milliseconds delay, std::function<void()> what)
{
    m_later.insert({ m_clock.steadyNow() + delay, std::move(what) });
    m_clock.after(delay, &m_context, [this] { runDue(m_clock.steadyNow()); });
}

void SimWorld::runDue(milliseconds until)
{
    while (!m_later.empty() && m_later.begin()->first <= until) {
        const auto next = m_later.extract(m_later.begin());
        next.mapped()();
    }
}

void SimWorld::sleep(milliseconds duration)
{
    const milliseconds end = m_clock.steadyNow() + duration;
    milliseconds reached = m_clock.steadyNow();
    while (!m_later.empty() && m_later.begin()->first <= end) {
        const milliseconds next = std::max(reached, m_later.begin()->first);
        pass(next - reached);
        reached = next;
        runDue(reached);
    }
    pass(end - reached);
    collect();
}

void SimWorld::pass(milliseconds duration)
{
    m_true.inside->pass(duration);
    if (m_twin)
        m_twin->inside->pass(duration);
}

void SimWorld::catchUp()
{
    runDue(milliseconds::max());
    m_twin.reset();
}

} // namespace NumberDesk::Testing
