// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace NumberDesk {

/// "For this session only": secrets in memory, wiped with the store. Never fails but for absent entries.
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) override;
    [[nodiscard]] OperationPtr<Done> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] OperationPtr<Done> remove(const SecretKey &key) override;
    [[nodiscard]] OperationPtr<Done> unlock() override;

    [[nodiscard]] bool contains(const SecretKey &key) const { return m_secrets.contains(key.text()); }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace NumberDesk
