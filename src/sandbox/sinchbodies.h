// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchanswers.h"
#include "sandbox/sinchstate.h"

namespace NumberDesk {

/// Reads the bodies of writes. What the real service refuses is refused: keys that only it may set, keys
/// that it does not know, an empty configuration, ids that do not go with the type.
class SinchBodies final
{
public:
    explicit SinchBodies(SinchVersion version)
        : m_version(version)
    { }

    [[nodiscard]] SinchEdits update(const QJsonObject &body);
    /// As update(), but only for the fields of an updateMask: those that the body lacks are emptied.
    [[nodiscard]] SinchEdits maskedUpdate(const QJsonObject &body, const QStringList &mask);
    [[nodiscard]] SinchEdits rent(const QJsonObject &body);
    [[nodiscard]] SinchFilter rentAnyFilter(const QJsonObject &body);
    [[nodiscard]] SinchState::OrderWish order(const QJsonObject &body);
    /// Region and type of a question about papers.
    [[nodiscard]] SinchFilter lookup(const QJsonObject &body);

    [[nodiscard]] const SinchProblems &problems() const { return m_problems; }

private:
    void allow(const QJsonObject &object, const QStringList &keys);
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key, const QString &field);
    [[nodiscard]] SinchFilter product(const QJsonObject &body, const QString &typeKey);
    void readPattern(const QJsonObject &object, SinchFilter &filter);
    void readLinks(const QJsonObject &body, SinchEdits &edits);
    [[nodiscard]] SinchEdits::Sms sms(const QJsonObject &object);
    [[nodiscard]] SinchVoice voice(const QJsonObject &object);

    SinchVersion m_version;
    SinchProblems m_problems;
};

} // namespace NumberDesk
