#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed after a purchase has reached the provider and before the answer is there, the program finds out at its next
start what became of it, says so, and the number is there once. What had not left yet is not bought."""

import sys

sys.dont_write_bytecode = True
import trip  # noqa: E402
from common import Listener, add_account, digits_of, expect, surroundings  # noqa: E402
from desk import wait_until  # noqa: E402
from vonage import Vonage  # noqa: E402

PURCHASE = "/number/buy"


def purchases(listener):
    return sum(request == f"POST {PURCHASE}" for request in listener.requests)


def buy_two(desk):
    """Says yes to two; their digits."""
    offers = trip.search(desk, "United Kingdom", "SMS")
    offers.select(0, 1)
    numbers = [digits_of(offers.cell(row, "Number")) for row in (0, 1)]
    desk.press("Add to basket")
    desk.press("Buy 2 numbers")
    review = desk.window("Review")
    review.table("Changes to review").wait_for_rows(exactly=2)
    review.press("Buy 2 numbers")
    return numbers


def die_in_the_middle(desk, account, listener):
    add_account(desk, account, url=listener.url)
    numbers = buy_two(desk)
    wait_until(lambda: listener.unanswered, "the purchase to take effect")
    expect(listener.unanswered == [200], f"the provider was to sell it, not to say {listener.unanswered}")
    desk.kill()
    return numbers


def find_out(desk, account, listener, numbers):
    # Two of them: one had been sent, the other had not.
    desk.wait_for_words("1 settled", 30)
    desk.wait_for_words("not sent")
    desk.press("Show in Activity")
    activity = desk.table("Activity")
    activity.wait_for_rows(exactly=2)
    rows = {digits_of(row["Number"]): row for row in map(activity.row, range(2))}
    sent, waiting = (rows[number] for number in numbers)
    expect(sent["Outcome"] == "Done", f"{numbers[0]} was to be bought: {sent}")
    expect(waiting["Outcome"] == "Not sent", f"{numbers[1]} was not to be sent: {waiting}")
    expect(len(account.owned(numbers[0])) == 1, f"{numbers[0]} was to be owned once")
    expect(not account.owned(numbers[1]), f"{numbers[1]} was not to be bought")
    expect(purchases(listener) == 1, f"one purchase was to be sent, not {purchases(listener)}")
    go_on(desk, account, listener, numbers[1])
    desk.press("Dismiss")
    wait_until(lambda: not desk.sees("1 settled"), "the line to go once it has been read")
    trip.find(desk, numbers[0])


def go_on(desk, account, listener, number):
    """With what a person had agreed to and was not sent."""
    listener.silent = None
    desk.press("Continue")
    review = desk.window("Review")
    review.table("Changes to review").wait_for_rows(exactly=1)
    trip.apply(review, "Buy 1 number")
    expect(len(account.owned(number)) == 1, f"{number} was to be bought once")
    expect(purchases(listener) == 2, f"two purchases were to be sent, not {purchases(listener)}")


def main():
    with surroundings(sys.argv[1:], Vonage) as around:
        listener = Listener(around.account.url, silent=PURCHASE)
        with around.desk() as desk:
            numbers = die_in_the_middle(desk, around.account, listener)
        with around.desk() as desk:
            find_out(desk, around.account, listener, numbers)
        # Nothing is said of what is over.
        with around.desk() as desk:
            desk.table("Your numbers").wait_for_rows(at_least=1)
            expect(not desk.sees("under way"), "nothing was under way any more")
        listener.stop()


if __name__ == "__main__":
    main()
