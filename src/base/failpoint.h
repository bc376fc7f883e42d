// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace NumberDesk {

/// A named place at which tests let the program die: where NUMBERDESK_FAILPOINT names it, the process kills
/// itself at once, without any cleaning up ("name", or "name:3" for the third time it is passed). Names are
/// literals of the form "part.step" and occur once. Where NUMBERDESK_FAILPOINT_TRACE names a file, each
/// passing adds its name as a line. Nothing at all in a build without the tests.
#ifdef NUMBERDESK_FAILPOINTS
void failpoint(const char *name);
#else
inline void failpoint(const char *) { }
#endif

} // namespace NumberDesk
