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

from desk import Desk, Failure, wait_until

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import canary  # noqa: E402


class Sandbox:
    """numberdesk-sandbox, and what it prints of each provider. What settles there settles within a second."""

    def __init__(self, program):
        self.process = subprocess.Popen([program, "--port", "0", "--seed", "7", "--settle", "1000"],
                                        stdout=subprocess.PIPE, text=True)
        self.credentials = json.loads(self.process.stdout.readline())

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(10)


class Account:
    """An account at a provider of the sandbox: what is entered for it, and what the provider says is true. A
    provider gives the words."""

    provider = ""  # its name in the dialog
    key = ""  # under which the sandbox prints its credentials
    fields = {}  # what is entered: the printed word for each label
    advanced = {}  # the same, of the fields that are folded away
    secret = ""  # the printed word of the one that is to be found nowhere afterwards

    def __init__(self, credentials):
        self.credentials = credentials
        self.url = credentials["url"]

    def authorization(self):
        """The header that the provider knows the account by."""
        raise NotImplementedError

    def owned(self, digits):
        """The numbers the account owns that start like this, as the provider tells them."""
        raise NotImplementedError

    def ask(self, path, **query):
        request = urllib.request.Request(f"{self.url}{path}?{urllib.parse.urlencode(query)}")
        request.add_header("Authorization", self.authorization())
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def basic(self, user, secret):
        login = f"{self.credentials[user]}:{self.credentials[secret]}".encode()
        return "Basic " + base64.b64encode(login).decode()


class Listener:
    """Stands between a program and the sandbox's Vonage, and notes every request that passes. What goes to the
    path @silent takes effect there, but its answer never comes back; it is noted when it has."""

    def __init__(self, url, silent=None):
        self.target = urllib.parse.urlsplit(url)
        self.silent = silent
        self.requests = []
        self.unanswered = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _handler(self):
        noted, target, listener = self.requests, self.target, self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                path = self.path.partition("?")[0]
                noted.append(f"{self.command} {path}")
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                connection = http.client.HTTPConnection(target.hostname, target.port, timeout=10)
                connection.request(self.command, self.path, body, dict(self.headers))
                answer = connection.getresponse()
                content = answer.read()
                if path == listener.silent:
                    listener.unanswered.append(answer.status)
                    connection.close()
                    return
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
    """A profile and an account; the program can be started on them again and again."""

    def __init__(self, program, sandbox, account, profile):
        self.sandbox, self.account, self.profile = sandbox, account, profile
        self.command = [program, "--profile", profile, "--look", "light"]

    def desk(self):
        return Desk(self.command)


@contextlib.contextmanager
def surroundings(arguments, kind):
    """A fresh profile for an account of this kind. Afterwards no file in it may hold the account's secret."""
    program, sandbox_program = arguments
    sandbox = Sandbox(sandbox_program)
    try:
        account = kind(sandbox.credentials[kind.key])
        with tempfile.TemporaryDirectory(prefix="nd-journey-") as profile:
            yield Surroundings(program, sandbox, account, profile)
            if found := canary.hits([account.credentials[kind.secret]], [profile]):
                raise Failure(f"the secret was left in {found}")
    finally:
        sandbox.stop()


@contextlib.contextmanager
def journey(arguments, kind):
    """(desk, account): one start in fresh surroundings."""
    with surroundings(arguments, kind) as around, around.desk() as desk:
        yield desk, around.account


def fill_account(desk, account, label="Journey", url=None):
    """Opens the dialog for a new account and fills it in."""
    desk.menu("File", "Add an account")
    dialog = desk.window("Add an account")
    if dialog.value("Provider") != account.provider:
        dialog.choose("Provider", account.provider)
    dialog.enter("Label", label)
    for field, word in account.fields.items():
        dialog.enter(field, account.credentials[word])
    dialog.tick("Advanced")
    for field, word in account.advanced.items():
        dialog.enter(field, account.credentials[word])
    dialog.enter("API base URL", url or account.url)
    dialog.type_into("Requests per second", "50")
    return dialog


def add_account(desk, account, label="Journey", url=None, owned=30):
    """Adds it, and waits until this many of its numbers are there."""
    dialog = fill_account(desk, account, label, url)
    dialog.press("Test connection")
    dialog.wait_for_words("Connected.")
    dialog.press("Save")
    dialog.wait_until_closed()
    desk.table("Your numbers").wait_for_rows(at_least=owned)


def expect(condition, promise):
    if not condition:
        raise Failure(promise)


def expect_problem(desk, field, words):
    """The sentence at the field, and the focus in it."""
    wait_until(lambda: words in desk.note(field), f"{words!r} at {field!r}")
    wait_until(lambda: (now := desk.focused()) and field in now.names(), f"{field!r} to have the focus")


def digits_of(shown):
    """The digits of a number as a table shows it."""
    return "".join(letter for letter in shown if letter.isdigit())
