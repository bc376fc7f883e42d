// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdcrmstate.h"
#include "sandbox/formfields.h"

#include <QJsonObject>

#include <optional>

namespace NumberDesk {

/// Where in a list to go on, and how many rows to give.
struct BirdCrmWindow
{
    int limit = 10;
    std::optional<int> after; ///< what the page token says
    bool reverse = false;
};

/// Reads the query of a list. Parameters it does not know are ignored. What is read is usable only while
/// there are no problems.
class BirdCrmParameters final
{
public:
    explicit BirdCrmParameters(const QByteArray &rawQuery);

    [[nodiscard]] BirdCrmFilter stockFilter(BirdCrmState::PrefixMeaning meaning);
    [[nodiscard]] BirdCrmFilter ownedFilter();
    /// A page token counts for the same @p question only.
    [[nodiscard]] BirdCrmWindow window(const QString &question, int most);
    [[nodiscard]] static QString token(const QString &question, int after);
    /// Field names with lists of sentences.
    [[nodiscard]] const QJsonObject &problems() const { return m_problems; }

private:
    [[nodiscard]] QStringList all(const QString &name) const;
    [[nodiscard]] QStringList countries();
    [[nodiscard]] QStringList words(const QString &name, const QStringList &allowed);
    void readPrefix(BirdCrmFilter &filter, BirdCrmState::PrefixMeaning meaning);
    void complain(const QString &name, const QString &message);

    FieldList m_list;
    FormFields m_fields;
    QJsonObject m_problems;
};

} // namespace NumberDesk
