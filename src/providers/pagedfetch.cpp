// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pagedfetch.h"

#include <QCoreApplication>

namespace NumberDesk {

Error loopingListError()
{
    Error error = makeError(ErrorKind::BadAnswer,
        QCoreApplication::translate("PagedFetch",
            "The list leads round in a circle: the same page came twice. "
            "It may not be complete."));
    error.delivery = Delivery::Answered;
    return error;
}

} // namespace NumberDesk
