#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is entered wrongly is told in a sentence at its field, the focus goes there, and nothing is sent."""

import sys

sys.dont_write_bytecode = True
from desk import wait_until  # noqa: E402
from common import Listener, add_account, expect, expect_problem, fill_account, journey  # noqa: E402
from vonage import Vonage  # noqa: E402

UNKNOWN_APPLICATION = "00000000-0000-4000-8000-000000000000"


def expect_silence(listener, before, what):
    expect(listener.requests == before, f"{what} was not to send anything, but {listener.requests[len(before):]}")


def wrong_accounts(desk, vonage, listener):
    """Empty secret, an address others could listen to, and one that is none."""
    dialog = fill_account(desk, vonage, "Wrong", listener.url)
    dialog.enter("API secret", "")
    dialog.press("Test connection")
    expect_problem(desk, "API secret", "Enter the API secret.")
    dialog.press("Save")
    expect_problem(desk, "API secret", "Enter the API secret.")
    dialog.enter("API secret", vonage.credentials["apiSecret"])
    for address, words in (("http://api.example.com", "Only https is allowed here"),
                           ("nowhere", "This is not a web address.")):
        dialog.enter("API base URL", address)
        dialog.press("Save")
        expect_problem(desk, "API base URL", words)
    dialog.press("Cancel")
    dialog.wait_until_closed()
    expect_silence(listener, [], "an account that is not complete")


def duplicate_account(desk, vonage, listener):
    before = list(listener.requests)
    dialog = fill_account(desk, vonage, "Again", listener.url)
    dialog.press("Save")
    expect_problem(desk, "API key", "There is an account with these credentials already.")
    dialog.press("Cancel")
    dialog.wait_until_closed()
    expect_silence(listener, before, "a duplicate account")


def wrong_search(desk, listener):
    before = list(listener.requests)
    desk.keys("ctrl+2")
    desk.press("Search")
    expect_problem(desk, "Country", "Choose the country to search in.")
    desk.choose("Country", "United Kingdom")
    for digits, words in (("77ab", "Digits only: remove the letters."), ("+44", "Digits only: remove “+”.")):
        desk.enter("Digits", digits)
        desk.press("Search")
        expect_problem(desk, "Digits", words)
    expect_silence(listener, before, "a search with mistakes")


def wrong_settings(desk, listener):
    desk.keys("ctrl+1")
    numbers = desk.table("Your numbers")
    numbers.select(numbers.find_row("Not configured"))
    desk.find("Inbound message webhook", ("text",))
    settled(desk)
    before = list(listener.requests)
    for address, words in (("hooks.acme.example", "A webhook address begins with https://"),
                           ("https://", "names no host"), ("https://hooks.acme.example/a b", "a space")):
        refused(desk, "Inbound message webhook", address, words)
    desk.enter("Inbound message webhook", "")
    desk.choose("Voice goes to", "SIP address")
    refused(desk, "Voice target", "", "is needed as long as")
    refused(desk, "Voice target", "desk at pbx", "This is not a SIP address.")
    desk.choose("Voice goes to", "Phone")
    refused(desk, "Voice target", "07700 desk", "")
    desk.press("Undo")
    refused(desk, "Application", "not-an-application", "This is no application ID.")
    desk.press("Undo")
    expect_silence(listener, before, "settings with mistakes")


def settled(desk):
    """The form no longer changes by itself: its notes and its choices have come."""
    wait_until(lambda: "was set here" in desk.note("SMPP system type"), "what was last set here")
    wait_until(lambda: len([e for e in desk.find("Application", ("combo box",)).everything()
                            if e.role == "list item"]) > 1, "the applications")


def refused(desk, field, value, words):
    hint = desk.note(field)
    desk.type_into(field, value)
    desk.keys("ctrl+Return")
    if words:
        expect_problem(desk, field, words)
    else:
        wait_until(lambda: desk.note(field) not in ("", hint), f"a sentence at {field!r}")
    expect(len(desk.windows()) == 1, "no review was to open")


def unknown_application(desk, listener):
    """Only the provider knows its applications, so this is found when the review reads again."""
    desk.type_into("Application", UNKNOWN_APPLICATION)
    desk.press("Review")
    review = desk.window("Review")
    review.table("Changes to review").find_row("this account has none with the id")
    review.tick("Details")
    expect(UNKNOWN_APPLICATION in review.value("Details"), "the whole sentence was to be read")
    expect(not review.find("Update 1 number").is_enabled(), "a change to an unknown application was not to be sent")
    review.press("Cancel")
    review.wait_until_closed()
    desk.press("Undo")


def main():
    with journey(sys.argv[1:], Vonage) as (desk, vonage):
        listener = Listener(vonage.url)
        wrong_accounts(desk, vonage, listener)
        add_account(desk, vonage, url=listener.url)
        duplicate_account(desk, vonage, listener)
        wrong_search(desk, listener)
        wrong_settings(desk, listener)
        unknown_application(desk, listener)
        writes = [request for request in listener.requests if not request.startswith("GET ")]
        expect(not writes, f"nothing was to be written, but {writes}")
        listener.stop()


if __name__ == "__main__":
    main()
