#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bird: a number whose price is not told is searched and bought, which settles after the answer, named, its calls
sent to voicemail, and given back."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from bird import Bird  # noqa: E402
from common import add_account, digits_of, expect, journey  # noqa: E402

NAME = "Journey desk"


def from_a_supplier(offers):
    """The first offer whose order takes a while and ends well."""
    def settles(digits):
        return digits[-1] in ("8", "9") and digits[-2:] not in ("88", "99")

    return next(row for row in range(offers.row_count()) if settles(digits_of(offers.cell(row, "Number"))))


def main():
    with journey(sys.argv[1:], Bird) as (desk, bird):
        add_account(desk, bird)
        offers = trip.search(desk, "United Kingdom", "Voice", kind="Toll-free")
        number = trip.buy(desk, bird, offers, from_a_supplier(offers), consents=1)
        trip.find(desk, number)
        desk.enter("Voice name", NAME)
        desk.choose("Calls go to", "Voicemail")
        trip.configure(desk, NAME)
        voice = bird.voice(number)
        expect(voice["name"] == NAME, "the name was to be at the provider")
        expect(voice["inbound_configuration"]["route"]["type"] == "voicemail", "calls were to go to voicemail")
        trip.release(desk, number)
        expect(not bird.owned(number), f"{number} was to be given back")
        trip.look_back(desk, writes=3)


if __name__ == "__main__":
    main()
