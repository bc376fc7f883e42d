#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sinch: a number is searched, ordered in several steps, found, named, linked to a SIP trunk, which is provisioned
after the answer, and given back, which lets it go on to its next charge date."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from common import add_account, expect, journey  # noqa: E402
from sinch import Sinch  # noqa: E402

NAME = "Journey desk"


def main():
    with journey(sys.argv[1:], Sinch) as (desk, sinch):
        add_account(desk, sinch)
        number = trip.buy(desk, sinch, trip.search(desk, "United Kingdom", "SMS"))
        numbers = trip.find(desk, number)
        desk.enter("Name at Sinch", NAME)
        desk.choose("Voice goes to", "SIP trunk (EST)")
        trip.choose_listed(desk, "SIP trunk")
        trip.configure(desk, NAME)
        active = sinch.owned(number)[0]
        expect(active["displayName"] == NAME, "the name was to be at the provider")
        expect(active["voiceConfiguration"]["type"] == "EST", "calls were to go to a SIP trunk")
        expect(active["voiceConfiguration"]["trunkId"], "the trunk was to be linked")
        numbers.find_row(NAME)
        trip.release(desk, number)
        expect(sinch.owned(number)[0]["expireAt"], f"{number} was to be given back")
        numbers.wait_for_rows(exactly=1)
        trip.look_back(desk, writes=3)


if __name__ == "__main__":
    main()
