#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""With assistive technology: an account is added, a number searched, bought, configured, found and released."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from common import add_account, expect, journey  # noqa: E402
from vonage import Vonage  # noqa: E402

WEBHOOK = "https://hooks.acme.example/journey"


def main():
    with journey(sys.argv[1:], Vonage) as (desk, vonage):
        add_account(desk, vonage)
        number = trip.buy(desk, vonage, trip.search(desk, "United Kingdom", "SMS"))
        numbers = trip.find(desk, number)
        desk.enter("Inbound message webhook", WEBHOOK)
        trip.configure(desk, WEBHOOK)
        expect(vonage.owned(number)[0].get("moHttpUrl") == WEBHOOK, "the webhook was to be at the provider")
        numbers.find_row("hooks.acme.example")
        trip.release(desk, number)
        expect(not vonage.owned(number), f"{number} was to be given back")
        trip.look_back(desk, writes=3)


if __name__ == "__main__":
    main()
