// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

/// The questions, by group; each is a Qt Test object.
namespace NumberDesk::Contract {

[[nodiscard]] std::unique_ptr<QObject> makeVerifying();
[[nodiscard]] std::unique_ptr<QObject> makeSearching();
[[nodiscard]] std::unique_ptr<QObject> makeListing();
[[nodiscard]] std::unique_ptr<QObject> makeFinding();
[[nodiscard]] std::unique_ptr<QObject> makeWriting();
[[nodiscard]] std::unique_ptr<QObject> makeDoubting();
[[nodiscard]] std::unique_ptr<QObject> makeEnding();
[[nodiscard]] std::unique_ptr<QObject> makeSecrecy();
[[nodiscard]] std::unique_ptr<QObject> makeTruth();

} // namespace NumberDesk::Contract
