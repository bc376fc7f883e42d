// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdcursor.h"
#include "sandbox/birdreply.h"
#include "sandbox/birdstate.h"
#include "sandbox/formfields.h"

namespace NumberDesk {

/// Reads the query of a call. A parameter that the call does not declare is refused, as the real service
/// does. What is read is usable only while there is no refusal().
class BirdParameters final
{
public:
    BirdParameters(const QByteArray &rawQuery, const QStringList &declared);

    /// The parameters that every list has, beside @p own.
    [[nodiscard]] static QStringList ofList(const QStringList &own);

    [[nodiscard]] QString text(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] BirdFilter listFilter();
    [[nodiscard]] BirdFilter searchFilter();
    [[nodiscard]] BirdOrder::Stage stage(); ///< of a status that is there
    /// @p question: what is asked apart from the place in the list.
    [[nodiscard]] BirdWindow window(const QString &question, Moment now);
    [[nodiscard]] std::optional<BirdReply> refusal() const;

private:
    [[nodiscard]] QString country();
    [[nodiscard]] QString prefix(qsizetype most);
    [[nodiscard]] QString wholeNumber(const QString &country);
    [[nodiscard]] QString anchor(const QString &name, const QString &question, Moment now);
    void complain(const QString &name, const QString &message) { m_details.append({ name, message }); }

    FieldList m_list;
    FormFields m_fields;
    BirdDetails m_details;
    QString m_undeclared;
    bool m_badCursor = false;
};

} // namespace NumberDesk
