// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/theme/palette.h"
#include "sandbox/sandboxoptions.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// What the program was asked to do.
struct CommandLine
{
    enum class Verb { Run, Help, Version };

    Verb verb = Verb::Run;
    bool sandbox = false;
    SandboxOptions sandboxOptions; ///< with `sandbox`
    QString profile; ///< folder for all files; empty = the standard place
    ColourScheme look = ColourScheme::FollowDesktop;
    bool quitAfterFirstPaint = false; ///< for measuring the start
    QString text; ///< what --help or --version print

    /// @p arguments with the program's name first. The error's detail is a sentence for a person.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);
};

} // namespace NumberDesk
