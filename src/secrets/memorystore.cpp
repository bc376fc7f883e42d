// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct MemoryWords
{
    Q_DECLARE_TR_FUNCTIONS(MemoryWords)
};

} // namespace

OperationPtr<Secret> MemoryStore::read(const SecretKey &key, SecretExpectation)
{
    const auto found = m_secrets.constFind(key.text());
    if (found == m_secrets.cend()) {
        Error error
            = makeError(ErrorKind::SecretsMissing, MemoryWords::tr("It was not entered in this session."));
        error.field = key.field;
        return finishedOperation<Secret>(error);
    }
    return finishedOperation<Secret>(*found);
}

OperationPtr<Done> MemoryStore::write(const SecretKey &key, const Secret &secret)
{
    if (secret.isEmpty())
        return finishedOperation<Done>(makeError(ErrorKind::InvalidRequest, MemoryWords::tr("It is empty.")));
    m_secrets.insert(key.text(), secret);
    return finishedOperation<Done>(Done{});
}

OperationPtr<Done> MemoryStore::remove(const SecretKey &key)
{
    m_secrets.remove(key.text());
    return finishedOperation<Done>(Done{});
}

OperationPtr<Done> MemoryStore::unlock()
{
    return finishedOperation<Done>(Done{});
}

} // namespace NumberDesk
