#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: an account is added, a number searched, bought, configured, found and released. What is
shown and what has the focus is read over AT-SPI; nothing is done over it."""

import sys

sys.dont_write_bytecode = True
from desk import wait_until  # noqa: E402
from common import digits_of, expect, journey  # noqa: E402
from vonage import Vonage  # noqa: E402

WEBHOOK = "https://hooks.acme.example/keyboard"
STOPS = 40  # Tab presses after which everything in a window should have had its turn


def is_called(control, name):
    return control is not None and name in {called.rstrip("…") for called in control.names()}


def expect_focus(desk, name):
    wait_until(lambda: is_called(desk.focused(), name), f"{name!r} to have the focus")


def tab_to(desk, name, key="Tab"):
    """Walks to a control; everything is to be reached this way."""
    control = desk.focused()
    for _ in range(STOPS):
        if is_called(control, name):
            return
        before = control.node
        desk.keys(key)
        control = wait_until(lambda: (now := desk.focused()) and now.node != before and now,
                             "Tab to go on")
    raise desk.failure(f"Tab never came to {name!r}", desk.front())


def fill(desk, name, text):
    tab_to(desk, name)
    desk.keys("ctrl+a")
    desk.type(text)


def pick(desk, choice):
    """Takes an entry of the box that has the focus: its first letter, then down to it."""
    box = desk.focused()
    desk.keys(choice[0])
    for _ in range(STOPS):
        before = wait_until(lambda: box.name.startswith(choice[0]) and box.name, f"an entry with {choice[0]!r}")
        if before == choice:
            return
        desk.keys("Down")
        wait_until(lambda: box.name != before, "the next entry")
    raise desk.failure(f"no key led to {choice!r}", desk.front())


def add_account(desk, vonage):
    expect_focus(desk, "Add an account")
    desk.keys("space")
    dialog = desk.window("Add an account")
    if dialog.find("Provider", ("combo box",)).is_enabled():
        pick(desk, "Vonage")
    tab_to(desk, "Label")
    desk.type("Keyboard")
    fill(desk, "API key", vonage.credentials["apiKey"])
    fill(desk, "API secret", vonage.credentials["apiSecret"])
    tab_to(desk, "Advanced")
    desk.keys("space")
    fill(desk, "API base URL", vonage.url)
    fill(desk, "Requests per second", "50")
    desk.keys("Return")
    dialog.wait_until_closed()
    expect_focus(desk, "Filter numbers")
    desk.table("Your numbers").wait_for_rows(at_least=30)


def search(desk):
    desk.keys("ctrl+2")
    expect_focus(desk, "Country")
    pick(desk, "United Kingdom")
    tab_to(desk, "SMS")
    desk.keys("space", "Return")
    offers = desk.table("Available numbers")
    offers.wait_for_rows(at_least=5)
    desk.find("Search")  # it says Cancel while rows may still move
    return offers


def buy(desk, vonage):
    offers = search(desk)
    tab_to(desk, "Available numbers")
    desk.keys("ctrl+Home", "Return")
    basket = desk.table("Basket")
    basket.wait_for_rows(exactly=1)
    number = digits_of(offers.cell(0, "Number"))
    desk.keys("ctrl+Return")
    review(desk, "Buy 1 number")
    expect(len(vonage.owned(number)) == 1, f"{number} was to be bought exactly once")
    return number


def review(desk, verb, confirmation=None):
    """Goes through the review that has just opened. Its button takes the focus only once all was read again."""
    window = desk.window("Review")
    wait_until(window.find(verb).is_enabled if not confirmation else lambda: is_called(desk.focused(), "Confirmation"),
               "the review to be ready")
    if confirmation:
        desk.type(confirmation)
        wait_until(window.find(verb).is_enabled, f"{verb!r} to be enabled")
    tab_to(desk, verb)
    desk.keys("space")
    window.wait_for_words("All came to an end.")
    expect_focus(desk, "Close")
    desk.keys("Return")
    window.wait_until_closed()


def configure(desk, vonage, number):
    desk.keys("ctrl+1")
    expect_focus(desk, "Filter numbers")
    desk.type(number)
    numbers = desk.table("Your numbers")
    numbers.wait_for_rows(exactly=1)
    desk.keys("Down")
    expect_focus(desk, "Your numbers")
    desk.keys("Return")
    expect_focus(desk, "Inbound message webhook")
    desk.type(WEBHOOK)
    desk.keys("ctrl+Return")
    review(desk, "Update 1 number")
    expect(vonage.owned(number)[0].get("moHttpUrl") == WEBHOOK, "the webhook was to be at the provider")


def release(desk, vonage, number):
    desk.keys("ctrl+f", "Down")
    expect_focus(desk, "Your numbers")
    desk.keys("Delete", "ctrl+Return")
    review(desk, "Release 1 number", number[-4:])
    expect(not vonage.owned(number), f"{number} was to be given back")


def look_back(desk):
    """The journal from the menu, and back by the keys of the tabs."""
    desk.keys("alt+v")
    desk.keys("a")
    expect_focus(desk, "Filter activity")
    desk.table("Activity").wait_for_rows(exactly=3)
    tab_to(desk, "Activity", "shift+Tab")
    desk.keys("Home")
    expect_focus(desk, "Numbers")
    desk.keys("F1")
    desk.window("What to do here")
    desk.keys("Escape")


def main():
    with journey(sys.argv[1:], Vonage) as (desk, vonage):
        add_account(desk, vonage)
        number = buy(desk, vonage)
        configure(desk, vonage, number)
        release(desk, vonage, number)
        look_back(desk)


if __name__ == "__main__":
    main()
