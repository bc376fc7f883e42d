// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/sockettest.h"

int main(int argc, char **argv)
{
    return NumberDesk::Testing::runSocketTest(NumberDesk::Testing::Wire::Tls, argc, argv);
}
