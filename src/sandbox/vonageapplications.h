// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// The applications of a simulated account, the same for the same seed. Their names repeat and their
/// capabilities go beyond what is documented, as in real accounts.
class VonageApplications final
{
public:
    explicit VonageApplications(quint64 seed);

    [[nodiscard]] qsizetype size() const { return m_applications.size(); }
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] bool contains(const QString &id) const { return find(id).has_value(); }
    [[nodiscard]] std::optional<QJsonObject> find(const QString &id) const;
    /// At most @p count of them from @p offset on.
    [[nodiscard]] QList<QJsonObject> some(qsizetype offset, qsizetype count) const;

private:
    QList<QJsonObject> m_applications;
};

} // namespace NumberDesk
