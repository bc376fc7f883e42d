// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simprogram.h"

#include "faults/kit/simloop.h"
#include "providers/providerregistry.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

SimProgram::Run::Run(const Parts &parts, SecretStore &keychain)
    : repository(parts.files.profile().accountsFile())
    , journal(parts.files.journal(), parts.clock)
    , snapshots(parts.files.journal())
    , annotations(parts.files.journal())
    , holdings(parts.files.journal())
    , cache(parts.files.cache())
    , accounts({ repository, keychain, makeProviders(), { parts.transport, parts.clock } })
    , inventory({ accounts, cache, snapshots, holdings, parts.clock })
    , runner({ accounts, journal, inventory, snapshots, annotations, holdings, parts.clock, u"ada"_s })
{ }

void SimProgram::keepSecrets(const Account &account, const AccountSecrets &secrets)
{
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        SimLoop::wait(m_keychain.write({ account.provider, account.id, secret.key() }, secret.value()),
            "The secret cannot be kept.");
}

void SimProgram::start()
{
    m_parts.files.open();
    m_run = std::make_unique<Run>(m_parts, m_keychain);
    m_run->accounts.load();
    QObject::connect(&m_run->runner, &ChangeRunner::recordChanged, &m_run->runner,
        [this](const ChangeRecord &record) { take(record); });
    QObject::connect(&m_run->runner, &ChangeRunner::rejected, &m_run->runner,
        [this](const Change &change, const Error &error) {
            m_rejections.append({ change, error });
            m_parts.course.note(
                u"rejected: %1 %2: %3"_s.arg(change.id, changeKindName(change.kind), error.detail));
            m_parts.course.count(u"rejected"_s);
        });
    m_run->runner.resume();
    m_run->inventory.start();
}

void SimProgram::stop()
{
    m_run.reset();
}

void SimProgram::take(const ChangeRecord &record)
{
    const QString &id = record.change.id;
    if (!m_records.contains(id))
        m_order.append(id);
    const ChangeState before = m_records.value(id).state;
    m_records.insert(id, record);
    m_parts.course.note(
        u"%1 %2 +%3 %4: %5"_s.arg(id, changeKindName(record.change.kind), record.change.ref.number.digits(),
            changeStateName(record.state), record.notes.value(record.notes.size() - 1)));
    if (before != record.state)
        m_parts.course.count(changeStateName(record.state));
    if (onStep)
        onStep(record);
}

} // namespace NumberDesk::Testing
