// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"

namespace NumberDesk::Testing {

[[nodiscard]] inline AnnotationEdit lockEdit(bool locked = true)
{
    AnnotationEdit edit;
    edit.locked = locked;
    return edit;
}

} // namespace NumberDesk::Testing
