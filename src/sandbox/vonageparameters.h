// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/formfields.h"
#include "sandbox/vonagebook.h"
#include "sandbox/vonagestate.h"

#include <optional>

namespace NumberDesk {

/// What is wrong with a request, field by field, in the words the answer carries.
using FieldProblems = QMap<QString, QString>;

/// Reads the parameters of the number calls. Unknown ones are ignored, as the real service does.
/// Whatever is malformed goes into the problems; a value is usable only while there are none.
class VonageParameters final
{
public:
    explicit VonageParameters(const FormFields &fields)
        : m_fields(fields)
    { }

    [[nodiscard]] VonageListFilter listFilter();
    [[nodiscard]] VonageSearchFilter searchFilter();
    [[nodiscard]] int size();
    [[nodiscard]] int index();
    /// The country and number every write needs. Only the first that is missing is reported.
    void requireNumber();
    [[nodiscard]] const FieldProblems &problems() const { return m_problems; }

private:
    [[nodiscard]] QString text(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] QString country();
    [[nodiscard]] QString pattern();
    [[nodiscard]] int searchPattern();
    [[nodiscard]] int integer(const QString &name, int fallback, int least, int most);
    [[nodiscard]] QString word(const QString &name, const QStringList &allowed);

    FormFields m_fields;
    FieldProblems m_problems;
};

} // namespace NumberDesk
