#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closed and started again, the program is as it was left: the account and its secret, the numbers, the window,
the filter, the columns. A second start on the same profile raises the first."""

import subprocess
import sys

sys.dont_write_bytecode = True
from desk import wait_until  # noqa: E402
from common import add_account, expect, surroundings  # noqa: E402
from vonage import Vonage  # noqa: E402

FILTER = "+44"
SECRET_WANTED = "Enter the secret"
WIDER = 60


def size_of(desk):
    box = desk.front().box
    return box.width, box.height


def arrange(desk):
    """Leaves traces everywhere; what is to be found again."""
    numbers = desk.table("Your numbers")
    desk.enter("Filter numbers", FILTER)
    edge = numbers.header("Country").box
    desk.drag(edge.x + edge.width - 1, edge.y + edge.height // 2, WIDER)
    wait_until(lambda: numbers.header("Country").box.width > edge.width, "a wider column")
    desk.keys("ctrl+i")
    desk.resize(1300, 700)
    wait_until(lambda: size_of(desk) == (1300, 700), "another size of the window")
    return settled(desk)


def settled(desk):
    """What is restored, once it no longer changes."""
    numbers = desk.table("Your numbers")
    wait_until(lambda: 0 < numbers.row_count() < 30, "the filtered numbers")
    return {"size": size_of(desk), "filter": desk.value("Filter numbers"),
            "rows": [numbers.row(row)["Number"] for row in range(numbers.row_count())],
            "column": numbers.header("Country").box.width, "inspector": desk.sees("No number selected")}


def close(desk):
    desk.keys("ctrl+q")
    expect(desk.wait_until_ended() == 0, "the program was to end well")


def come_back(around, left):
    with around.desk() as desk:
        found = settled(desk)
        expect(found == left, f"{found} was to be like {left}")
        desk.press("Refresh")
        desk.wait_for_words("Updated just now")
        expect(not desk.sees(SECRET_WANTED), "the secret was in the keychain")
        desk.find("Journey, ready, 40 numbers")
        start_again(around, desk)
        desk.keys("ctrl+4")
        desk.find("Filter activity")
        close(desk)


def start_again(around, desk):
    desk.minimize()
    wait_until(lambda: not desk.window_nodes() or "active" not in desk.front().states, "the window to be away")
    second = subprocess.run(around.command, env=desk.environment, check=False, timeout=30)
    expect(second.returncode == 0, f"a second start was to end with 0, not {second.returncode}")
    wait_until(lambda: "active" in desk.front().states, "the first window to come up")


def come_back_alone(around, left):
    """Without a provider: what is shown can only be what is kept."""
    around.sandbox.stop()
    with around.desk() as desk:
        desk.find("Filter activity")
        desk.keys("ctrl+1")
        desk.table("Your numbers").wait_for_rows(exactly=len(left["rows"]))
        desk.enter("Filter numbers", "")
        desk.table("Your numbers").wait_for_rows(exactly=40)
        close(desk)


def main():
    with surroundings(sys.argv[1:], Vonage) as around:
        with around.desk() as desk:
            add_account(desk, around.account)
            left = arrange(desk)
            close(desk)
        come_back(around, left)
        come_back_alone(around, left)


if __name__ == "__main__":
    main()
