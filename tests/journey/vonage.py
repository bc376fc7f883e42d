# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys have in common: a sandbox of their own, a fresh profile, and what must be true afterwards."""

import base64
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

from desk import Desk, Failure

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import canary  # noqa: E402


class Sandbox:
    """numberdesk-sandbox, and what it says is true."""

    def __init__(self, program):
        self.process = subprocess.Popen([program, "--port", "0", "--seed", "7"], stdout=subprocess.PIPE, text=True)
        self.vonage = json.loads(self.process.stdout.readline())["vonage"]

    def owned(self, digits):
        """The numbers the account owns that start like this, as the provider tells them."""
        query = urllib.parse.urlencode({"pattern": digits, "search_pattern": 0, "size": 100})
        request = urllib.request.Request(f"{self.vonage['url']}/account/numbers?{query}")
        login = f"{self.vonage['apiKey']}:{self.vonage['apiSecret']}".encode()
        request.add_header("Authorization", "Basic " + base64.b64encode(login).decode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer).get("numbers") or []

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(10)


@contextlib.contextmanager
def journey(arguments):
    """(desk, sandbox) on a fresh profile. Afterwards no file of the profile may hold the account's secret."""
    program, sandbox_program = arguments
    sandbox = Sandbox(sandbox_program)
    try:
        with tempfile.TemporaryDirectory(prefix="nd-journey-") as profile:
            with Desk([program, "--profile", profile, "--look", "light"]) as desk:
                yield desk, sandbox
            if found := canary.hits([sandbox.vonage["apiSecret"]], [profile]):
                raise Failure(f"the secret was left in {found}")
    finally:
        sandbox.stop()


def expect(condition, promise):
    if not condition:
        raise Failure(promise)


def digits_of(shown):
    """The digits of a number as a table shows it."""
    return "".join(letter for letter in shown if letter.isdigit())
