// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/formfields.h"
#include "sandbox/sinchanswers.h"
#include "sandbox/sinchfilter.h"

namespace NumberDesk {

/// Reads the query of the two lists. Parameters of other names are ignored without a word, as the real
/// service does. Whatever is malformed goes into the problems; a value is usable only while there are
/// none.
class SinchParameters final
{
public:
    struct Listing
    {
        SinchFilter filter;
        QString orderBy;
        int offset = 0;
        int size = 0;
    };

    SinchParameters(const FieldList &fields, SinchVersion version)
        : m_fields(fields)
        , m_version(version)
    { }

    /// What is on offer, and how much of it at most.
    [[nodiscard]] SinchFilter search();
    [[nodiscard]] int searchSize();
    [[nodiscard]] Listing listing();
    [[nodiscard]] QStringList types();
    /// The page after one that ended before @p offset; goes only with the same filter.
    [[nodiscard]] static QString tokenFor(const Listing &listing, int offset);

    [[nodiscard]] const SinchProblems &problems() const { return m_problems; }

private:
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QStringList texts(const QString &name) const;
    [[nodiscard]] QString word(const QString &name, const QStringList &allowed, const QString &unset);
    [[nodiscard]] QStringList words(const QString &name, const QStringList &allowed, const QString &unset);
    [[nodiscard]] SinchFilter filter(const QString &capabilityName);
    [[nodiscard]] int size(const QString &name, int fallback);
    void require(const QString &name, const QString &field);

    FieldList m_fields;
    SinchVersion m_version;
    SinchProblems m_problems;
};

} // namespace NumberDesk
