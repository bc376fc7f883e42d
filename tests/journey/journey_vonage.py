#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""With assistive technology: an account is added, a number searched, bought, configured, found and released."""

import sys

sys.dont_write_bytecode = True
from vonage import add_account, digits_of, expect, journey  # noqa: E402

WEBHOOK = "https://hooks.acme.example/journey"


def buy(desk, sandbox):
    desk.keys("ctrl+2")
    desk.choose("Country", "United Kingdom")
    desk.tick("SMS")
    desk.press("Search")
    offers = desk.table("Available numbers")
    offers.wait_for_rows(at_least=5)
    desk.find("Search")  # it says Cancel while rows may still move
    offers.select(0)
    number = digits_of(offers.cell(0, "Number"))
    desk.press("Add to basket")
    desk.press("Buy 1 number")
    review = desk.window("Review")
    review.table("Changes to review").wait_for_rows(exactly=1)
    review.press("Buy 1 number")
    review.wait_for_words("All came to an end.")
    expect(len(sandbox.owned(number)) == 1, f"{number} was to be bought exactly once")
    review.press("Close")
    review.wait_until_closed()
    return number


def configure(desk, sandbox, number):
    desk.keys("ctrl+1")
    desk.enter("Filter numbers", number)
    numbers = desk.table("Your numbers")
    numbers.wait_for_rows(exactly=1)
    numbers.select(0)
    desk.enter("Inbound message webhook", WEBHOOK)
    desk.press("Review")
    review = desk.window("Review")
    review.table("Changes to review").find_row(WEBHOOK)
    review.press("Update 1 number")
    review.wait_for_words("All came to an end.")
    review.press("Close")
    review.wait_until_closed()
    expect(sandbox.owned(number)[0].get("moHttpUrl") == WEBHOOK, "the webhook was to be at the provider")
    numbers.find_row("hooks.acme.example")


def release(desk, sandbox, number):
    desk.press("Release")
    review = desk.window("Review")
    review.enter("Confirmation", number[-4:])
    review.press("Release 1 number")
    review.wait_for_words("All came to an end.")
    review.press("Close")
    review.wait_until_closed()
    expect(not sandbox.owned(number), f"{number} was to be given back")


def main():
    with journey(sys.argv[1:]) as (desk, sandbox):
        add_account(desk, sandbox)
        number = buy(desk, sandbox)
        configure(desk, sandbox, number)
        release(desk, sandbox, number)
        desk.keys("ctrl+3")
        desk.table("Activity").wait_for_rows(exactly=3)


if __name__ == "__main__":
    main()
