#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bird CRM: a number is searched, bought, which settles after the answer, found and given back. It has no
settings, and none are offered."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from birdcrm import BirdCrm  # noqa: E402
from common import add_account, digits_of, expect, journey  # noqa: E402


def priced(offers):
    """The first offer that can be had at once and has a price: there are others."""
    return next(row for row in range(offers.row_count())
                if digits_of(offers.cell(row, "Number"))[-1] not in ("7", "9"))


def main():
    with journey(sys.argv[1:], BirdCrm) as (desk, crm):
        add_account(desk, crm)
        offers = trip.search(desk, "United Kingdom", "SMS")
        number = trip.buy(desk, crm, offers, priced(offers))
        trip.find(desk, number)
        desk.wait_for_words("has no settings of a number")
        trip.release(desk, number)
        left = crm.owned(number)
        expect(not left or left[0].get("deprovisionAt"), f"{number} was to be given back")
        trip.look_back(desk, writes=2)


if __name__ == "__main__":
    main()
