#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A number is parked and its release waits for a day, over a restart, until somebody thinks better of it."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from common import add_account, expect, surroundings  # noqa: E402
from desk import wait_until  # noqa: E402
from vonage import Vonage  # noqa: E402

PARKED = "https://parked.acme.example/in"


def hook(vonage, number):
    return vonage.owned(number)[0].get("moHttpUrl")


def choose_a_day(desk, number):
    """Plans the release of a number for the day that is proposed, and parks it until then."""
    desk.keys("ctrl+f", "Down", "Delete", "ctrl+3")
    plan = desk.table("Plan")
    plan.wait_for_rows(exactly=1)
    plan.select(0)
    desk.press("Release on a date")
    dialog = desk.window("Release on a date")
    dialog.wait_for_words("What this saves is not told.")
    dialog.tick("Park first: send what comes in elsewhere from now on")
    dialog.enter("Webhook while parked", PARKED)
    verb = next(button for button in dialog.all(("push button",)) if button.name.startswith("Release on "))
    expect(not verb.is_enabled(), "nothing was to be agreed to without the digits of the number")
    dialog.enter("Confirmation", number[-4:])
    verb.press()
    review = desk.window("Review")
    review.table("Changes to review").find_row(PARKED)
    trip.apply(review, "Update 1 number")


def main():
    with surroundings(sys.argv[1:], Vonage) as around:
        vonage = around.account
        with around.desk() as desk:
            add_account(desk, vonage)
            number = next(owned["msisdn"] for owned in vonage.owned("") if owned.get("moHttpUrl")
                          and len(owned["msisdn"]) > 6)
            trip.find(desk, number)
            choose_a_day(desk, number)
            expect(hook(vonage, number) == PARKED, "what comes in was to go elsewhere at once")
        with around.desk() as desk:
            desk.keys("ctrl+3")
            plan = desk.table("Plan")
            plan.wait_for_rows(exactly=1)
            expect("Release" in plan.cell(0, "What"), f"the release was to wait: {plan.row(0)}")
            expect(len(vonage.owned(number)) == 1, f"{number} was to stay until its day")
            plan.select(0)
            desk.press("Discard")
            wait_until(lambda: desk.sees("Nothing is planned"), "the plan to be empty")
            desk.keys("ctrl+4")
            desk.table("Activity").wait_for_rows(exactly=1)
        expect(len(vonage.owned(number)) == 1, f"{number} was to stay after all")


if __name__ == "__main__":
    main()
