#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The webhooks of many numbers move to another host at once, each with its own digits in the address."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from common import add_account, expect, journey  # noqa: E402
from desk import wait_until  # noqa: E402
from vonage import Vonage  # noqa: E402

FIRST = "https://old.acme.example/in/{number}"
MOVED = "https://hooks.acme.example/in/"


def hooks(vonage, numbers=None):
    """The inbound message webhook of these numbers, or of all, as the provider has it."""
    there = {number["msisdn"]: number.get("moHttpUrl") for number in vonage.owned("")}
    return there if numbers is None else {digits: there[digits] for digits in numbers}


def apply(desk, preview, count):
    """Goes through the review of what a preview shows."""
    preview.press(f"Review {count} changes")
    review = desk.window("Review")
    review.table("Changes to review").wait_for_rows(exactly=count)
    trip.apply(review, f"Update {count} numbers")


def main():
    with journey(sys.argv[1:], Vonage) as (desk, vonage):
        add_account(desk, vonage)
        desk.enter("Filter numbers", "to:hooks.example")
        numbers = desk.table("Your numbers")
        before = {digits: hook for digits, hook in hooks(vonage).items() if "hooks.example" in (hook or "")}
        numbers.wait_for_rows(exactly=len(before))
        numbers.focus()
        desk.keys("ctrl+a")

        # What stands in braces is shown for each number before it is reviewed.
        desk.enter("Inbound message webhook", FIRST)
        desk.press("Review")
        preview = desk.window(f"Change {len(before)} numbers")
        preview.table("What becomes of each number").wait_for_rows(exactly=len(before))
        apply(desk, preview, len(before))
        expect(hooks(vonage, before) == {digits: FIRST.format(number=digits) for digits in before},
               "each number was to have its own address")

        desk.enter("Filter numbers", "to:old.acme")
        numbers.wait_for_rows(exactly=len(before))
        numbers.focus()
        desk.keys("ctrl+a")
        desk.press("Find and replace")
        preview = desk.window(f"Change {len(before)} numbers")
        preview.enter("Find", "old.acme.example")
        preview.enter("Replace with", "hooks.acme.example")
        wait_until(lambda: preview.find(f"Review {len(before)} changes").is_enabled(), "the changes to be worked out")
        apply(desk, preview, len(before))
        expect(hooks(vonage, before) == {digits: MOVED + digits for digits in before}, "each address was to move")


if __name__ == "__main__":
    main()
