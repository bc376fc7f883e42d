# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys have in common: a sandbox of their own, a fresh profile, and what must be true afterwards."""

import base64
import contextlib
import http.client
import http.server
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
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


class Listener:
    """Stands between a program and the sandbox's Vonage, and notes every request that passes."""

    def __init__(self, url):
        self.target = urllib.parse.urlsplit(url)
        self.requests = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _handler(self):
        noted, target = self.requests, self.target

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                noted.append(f"{self.command} {self.path.partition('?')[0]}")
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                connection = http.client.HTTPConnection(target.hostname, target.port, timeout=10)
                connection.request(self.command, self.path, body, dict(self.headers))
                answer = connection.getresponse()
                content = answer.read()
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.getheader("Content-Type", "application/json"))
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
                connection.close()

            do_GET = do_POST = pass_on  # noqa: N815

            def log_message(self, *_words):  # pylint: disable=arguments-differ
                pass

        return Handler

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Surroundings:
    """A profile and a sandbox; the program can be started on them again and again."""

    def __init__(self, program, sandbox, profile):
        self.sandbox, self.profile = sandbox, profile
        self.command = [program, "--profile", profile, "--look", "light"]

    def desk(self):
        return Desk(self.command)


@contextlib.contextmanager
def surroundings(arguments):
    """A fresh profile. Afterwards no file in it may hold the secret of the sandbox's account."""
    program, sandbox_program = arguments
    sandbox = Sandbox(sandbox_program)
    try:
        with tempfile.TemporaryDirectory(prefix="nd-journey-") as profile:
            yield Surroundings(program, sandbox, profile)
            if found := canary.hits([sandbox.vonage["apiSecret"]], [profile]):
                raise Failure(f"the secret was left in {found}")
    finally:
        sandbox.stop()


@contextlib.contextmanager
def journey(arguments):
    """(desk, sandbox): one start in fresh surroundings."""
    with surroundings(arguments) as around, around.desk() as desk:
        yield desk, around.sandbox


def fill_account(desk, sandbox, label, url):
    """Opens the dialog for a new account and fills it in."""
    desk.menu("File", "Add an account")
    dialog = desk.window("Add an account")
    dialog.enter("Label", label)
    dialog.enter("API key", sandbox.vonage["apiKey"])
    dialog.enter("API secret", sandbox.vonage["apiSecret"])
    dialog.tick("Advanced: addresses, pace, read-only, spending limit")
    dialog.enter("API base URL", url)
    dialog.type_into("Requests per second", "50")
    return dialog


def add_account(desk, sandbox, label="Journey", url=None):
    dialog = fill_account(desk, sandbox, label, url or sandbox.vonage["url"])
    dialog.press("Test connection")
    dialog.wait_for_words("Connected.")
    dialog.press("Save")
    dialog.wait_until_closed()
    desk.table("Your numbers").wait_for_rows(at_least=30)


def expect(condition, promise):
    if not condition:
        raise Failure(promise)


def digits_of(shown):
    """The digits of a number as a table shows it."""
    return "".join(letter for letter in shown if letter.isdigit())
