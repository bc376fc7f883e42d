// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/operation.h"

namespace NumberDesk {

/// What the desktop's Secret Service (org.freedesktop.secrets) is like.
enum class KeychainState {
    NoService, ///< nothing on the session bus offers it, or there is no session bus
    NoCollection, ///< it runs, but nobody has made a default keychain yet
    Locked,
    Unlocked,
    Silent, ///< it does not answer
};

/// Asks the Secret Service for its state without showing a prompt. Never an Error but Cancelled.
[[nodiscard]] OperationPtr<KeychainState> keychainState(Clock &clock, std::chrono::milliseconds deadline);

/// Asks the Secret Service to unlock the default keychain, which shows its prompt. SecretsLocked when the
/// prompt is dismissed, SecretsMissing without a service, Timeout (the prompt is withdrawn).
[[nodiscard]] OperationPtr<Done> unlockKeychain(Clock &clock, std::chrono::milliseconds deadline);

} // namespace NumberDesk
