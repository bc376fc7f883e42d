# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done at every provider, with assistive technology: a number is bought, set up and given back."""

from common import digits_of, expect
from desk import wait_until

PATIENCE = 30.0  # some providers go on working, and are asked again after growing pauses


def apply(review, verb):
    """Presses the button of a review and waits for the outcome of all of it."""
    review.press(verb)
    review.wait_for_words("All came to an end.", PATIENCE)
    review.press("Close")
    review.wait_until_closed()


def agree(review):
    """Ticks what has to be agreed to where prices are not told. How much there was."""
    sentences = [box for box in review.all(("check box",)) if "monthly charge" in " ".join(box.names())]
    for box in sentences:
        review.tick(box.name)
    return len(sentences)


def search(desk, country, *capabilities, kind=None, digits=""):
    """The offers of a country that can do what is wanted."""
    desk.keys("ctrl+2")
    desk.choose("Country", country)
    if kind:
        desk.choose("Type", kind)
    desk.enter("Digits", digits)
    for capability in capabilities:
        desk.tick(capability)
    desk.press("Search")
    offers = desk.table("Available numbers")
    offers.wait_for_rows(at_least=5)
    desk.find("Search")  # it says Cancel while rows may still move
    return offers


def buy(desk, account, offers, row=0, consents=0):
    """Buys an offer; its digits."""
    offers.select(row)
    number = digits_of(offers.cell(row, "Number"))
    desk.press("Add to basket")
    desk.press("Buy 1 number")
    review = desk.window("Review")
    review.table("Changes to review").wait_for_rows(exactly=1)
    expect(agree(review) == consents, f"{consents} sentences were to be agreed to")
    apply(review, "Buy 1 number")
    expect(len(account.owned(number)) == 1, f"{number} was to be bought exactly once")
    return number


def find(desk, number):
    """Leaves this one number selected."""
    desk.keys("ctrl+1")
    desk.enter("Filter numbers", number)
    numbers = desk.table("Your numbers")
    numbers.wait_for_rows(exactly=1)
    numbers.select(0)
    return numbers


def choose_listed(desk, field):
    """Chooses one of those that the provider lists for a field; its name."""
    def listed():
        entries = [entry.name for entry in desk.find(field, ("combo box",)).everything()
                   if entry.role == "list item" and entry.name]
        return entries and entries[-1]

    choice = wait_until(listed, f"choices for {field!r}")
    desk.choose(field, choice)
    return choice


def configure(desk, shown):
    """Writes what was entered for the selected number; @p shown stands in the review."""
    desk.press("Review")
    review = desk.window("Review")
    review.table("Changes to review").find_row(shown)
    apply(review, "Update 1 number")


def release(desk, number):
    """Gives the selected number back."""
    desk.press("Release")
    review = desk.window("Review")
    review.enter("Confirmation", number[-4:])
    apply(review, "Release 1 number")


def look_back(desk, writes):
    desk.keys("ctrl+4")
    desk.table("Activity").wait_for_rows(exactly=writes)
