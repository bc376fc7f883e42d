// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace NumberDesk {

/// What was being tried when the error came: decides what was *not* done.
enum class Attempt {
    List, ///< reading what is owned
    Search, ///< looking for offers
    Test, ///< trying credentials
    Save, ///< keeping an account
    Buy,
    Release,
    Configure,
};

/// An error in words for a person: plain text, translated, one sentence each.
struct ErrorText
{
    QString happened; ///< what happened
    QString notDone; ///< what was not done; empty when that is not known
    QString next; ///< what to do next
    QStringList causes; ///< likely causes, most likely first
    QString details; ///< the provider's own words, code, status and request id, a line each
    QUrl help; ///< where to go on, e.g. the provider's dashboard; may be empty

    /// All three sentences in a row.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] ErrorText presentError(const Error &error, Attempt attempt);

} // namespace NumberDesk
