// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketwitness.h"

#include "storage/changerow.h"

#include <QSqlDatabase>

#include <algorithm>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray routeIn(const QByteArray &request)
{
    const QList<QByteArray> words = request.first(request.indexOf("\r\n")).split(' ');
    return words.value(0) + ' ' + words.value(1).split('?').constFirst();
}

} // namespace

SocketWitness::SocketWitness(
    SocketProvider &provider, FaultProxy &proxy, RequestLog &requests, const QString &journalPath)
    : m_provider(provider)
    , m_proxy(proxy)
    , m_requests(requests)
    , m_journalPath(journalPath)
{
    m_requests.onWrite = [this](const HttpRequest &request) { wrote(request); };
    m_proxy.onForward = [this](const QByteArray &request) { forwarded(request); };
    m_proxy.onAnswer = [this](const QByteArray &request) { answered(request); };
}

SocketWitness::~SocketWitness()
{
    m_requests.onWrite = nullptr;
    m_proxy.onForward = nullptr;
    m_proxy.onAnswer = nullptr;
}

void SocketWitness::know(const NumberRef &ref)
{
    if (!m_known.contains(ref))
        m_known.append(ref);
    learnNames();
}

// What is taken away has no name any more, and the program may still write to it by the one it has read.
void SocketWitness::learnNames()
{
    for (const NumberRef &ref : std::as_const(m_known)) {
        const QStringList names = m_provider.namesOf(ref);
        for (const QString &name : names)
            m_names.insert(name, ref);
    }
}

std::optional<NumberRef> SocketWitness::numberIn(const QByteArray &text)
{
    learnNames();
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (text.contains(name.key().toUtf8()))
            return name.value();
    }
    return std::nullopt;
}

// A connection of its own sees what is committed, and nothing else.
QList<ChangeRecord> SocketWitness::rows(const QString &rest, const QVariantList &values) const
{
    const QString name = u"witness"_s;
    QList<ChangeRecord> found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_journalPath);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("The journal cannot be read beside the program");
        const auto selected = selectChanges(database, rest, values);
        if (!selected.isOk())
            qFatal("The journal cannot be read: %s", qUtf8Printable(selected.error().detail));
        found = selected.value();
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

void SocketWitness::wrote(const HttpRequest &request)
{
    const QByteArray route = verbName(request.verb) + ' ' + request.url().path(QUrl::FullyEncoded).toUtf8();
    const auto kind = m_provider.kindOf(route);
    const auto ref = numberIn(route + ' ' + request.body);
    if (!kind || !ref) {
        m_strays.append(QString::fromUtf8(route));
        return;
    }
    LeftWrite left;
    left.kind = *kind;
    left.ref = *ref;
    left.durable = rows(u"WHERE account = ? AND country = ? AND digits = ?"_s,
        { ref->account, ref->country, ref->number.digits() });
    // It may be the first to leave under its key: the one before may have ended on the way.
    const QString key = QString::fromUtf8(headerValue(request.headers, "Idempotency-Key"));
    left.isReplay = std::any_of(left.durable.begin(), left.durable.end(),
        [&key](const ChangeRecord &row) { return row.change.id == key; });
    m_left.append(left);
}

void SocketWitness::forwarded(const QByteArray &request)
{
    if (m_provider.kindOf(routeIn(request)) != ChangeKind::Configure)
        return;
    const auto ref = numberIn(request);
    if (!ref)
        return;
    Configured &configured = m_underWay[request];
    configured.before = m_provider.replacesRecords() ? m_read.value(*ref) : m_provider.settings(*ref);
}

void SocketWitness::answered(const QByteArray &request)
{
    const auto kind = m_provider.kindOf(routeIn(request));
    if (!kind) {
        learnNames();
        for (const NumberRef &ref : std::as_const(m_known))
            m_read.insert(ref, m_provider.settings(ref));
        return;
    }
    const auto ref = kind == ChangeKind::Configure ? numberIn(request) : std::nullopt;
    if (!ref)
        return;
    Configured configured = m_underWay.take(request);
    configured.after = m_provider.settings(*ref);
    // One link is taken off before another is made.
    for (const QString &key : { u"servicePlanId"_s, u"campaignId"_s }) {
        if (configured.after.value(key).isEmpty() && configured.before.contains(key))
            configured.after.insert(key, configured.before.value(key));
    }
    const QList<SocketWrite> executed = m_provider.executed();
    for (qsizetype place = executed.size() - 1; place >= 0; --place) {
        const SocketWrite &write = executed.at(place);
        const bool isNew = !m_configured.contains(place) && !m_theirs.contains(place);
        if (isNew && write.kind == ChangeKind::Configure && write.digits == ref->number.digits()) {
            m_configured.insert(place, configured);
            return;
        }
    }
}

void SocketWitness::markTheirs(qsizetype from)
{
    const qsizetype to = m_provider.executed().size();
    for (qsizetype place = from; place < to; ++place)
        m_theirs.insert(place);
}

void SocketWitness::elsewhere(const std::function<void()> &act)
{
    const qsizetype before = m_provider.executed().size();
    learnNames();
    act();
    markTheirs(before);
}

Evidence SocketWitness::evidence()
{
    Evidence evidence;
    evidence.journal = rows(QString());
    evidence.left = m_left;
    evidence.unreadable = m_provider.unreadable();
    const QList<SocketWrite> executed = m_provider.executed();
    for (qsizetype place = 0; place < executed.size(); ++place) {
        const SocketWrite &write = executed.at(place);
        for (const NumberRef &ref : std::as_const(m_known)) {
            if (ref.number.digits() != write.digits)
                continue;
            ExecutedWrite told;
            told.kind = write.kind;
            told.ref = ref;
            told.isOurs = !m_theirs.contains(place);
            told.before = m_configured.value(place).before;
            told.after = m_configured.value(place).after;
            evidence.executed.append(told);
        }
    }
    for (const ChangeRecord &row : evidence.journal) {
        if (row.change.kind == ChangeKind::Buy && m_provider.worksAt(row.change.ref))
            evidence.working.insert(row.change.id);
    }
    return evidence;
}

} // namespace NumberDesk::Testing
