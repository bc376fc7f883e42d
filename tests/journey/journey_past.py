#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""With assistive technology: a number is tagged, set up and brought back to what it was; an applied change is undone;
a released number is bought back with all it had."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from common import add_account, digits_of, expect, journey  # noqa: E402
from desk import wait_until  # noqa: E402
from vonage import Vonage  # noqa: E402

FIELD = "Inbound message webhook"
WEBHOOK = "https://hooks.acme.example/journey"
LATER = "https://hooks.acme.example/later"


def tab(desk, name):
    desk.find(name, ("page tab",)).act("Press")


def webhook(vonage, number):
    owned = vonage.owned(number)
    return owned[0].get("moHttpUrl", "") if owned else None


def set_up(desk, vonage, number, url):
    tab(desk, "Settings")
    desk.enter(FIELD, url)
    trip.configure(desk, url)
    expect(webhook(vonage, number) == url, f"{url} was to be at the provider")


def note(desk):
    tab(desk, "Notes")
    desk.enter("Tags", "vip, night shift")
    desk.enter("Owner", "Ada")
    desk.press("Save")
    desk.wait_for_words("Kept for 1 number.")


def restore(desk, vonage, number):
    """Back to the first webhook, from the time line."""
    tab(desk, "History")
    line = desk.table("History")
    row = line.find_row(f"→ {WEBHOOK}")
    line.focus()  # rows inside of rows cannot be selected over AT-SPI
    desk.keys("Home", *["Down"] * row)
    desk.press("Restore")
    review = desk.window("Review")
    review.table("Changes to review").find_row(WEBHOOK)
    trip.apply(review, "Update 1 number")
    expect(webhook(vonage, number) == WEBHOOK, "the first webhook was to be back")


def activity(desk, words):
    desk.press("Activity")
    rows = desk.table("Activity")
    row = rows.find_row(words)
    rows.select(row if isinstance(row, int) else 0)


def undo(desk, vonage, number):
    """Takes the newest change of the settings back."""
    activity(desk, "Configure")
    desk.press("Undo")
    review = desk.window("Review")
    trip.apply(review, "Update 1 number")
    expect(webhook(vonage, number) == LATER, "the restored webhook was to be undone")


def bring_back(desk, vonage, number):
    activity(desk, "Release")
    desk.press("Bring it back")
    review = desk.window("Review")
    review.table("Changes to review").wait_for_rows(exactly=1)
    trip.apply(review, "Buy 1 number")
    wait_until(lambda: webhook(vonage, number) == LATER, "the number with the webhook that it had", trip.PATIENCE)


def main():
    with journey(sys.argv[1:], Vonage) as (desk, vonage):
        add_account(desk, vonage)
        numbers = desk.table("Your numbers")
        numbers.wait_for_rows(at_least=30)
        number = digits_of(numbers.cell(3, "Number"))
        trip.find(desk, number)
        note(desk)
        set_up(desk, vonage, number, WEBHOOK)
        set_up(desk, vonage, number, LATER)
        restore(desk, vonage, number)
        undo(desk, vonage, number)
        trip.find(desk, number)
        trip.release(desk, number)
        expect(not vonage.owned(number), f"{number} was to be given back")
        bring_back(desk, vonage, number)
        desk.keys("ctrl+1")
        desk.enter("Filter numbers", "tag:vip owner:ada")
        desk.table("Your numbers").wait_for_rows(exactly=1)


if __name__ == "__main__":
    main()
