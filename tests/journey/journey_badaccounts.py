#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is entered into the wrong field of an account is told there, with what it looks like, and nothing is
sent; where a token cannot be fetched, that is said."""

import contextlib
import socket
import sys

sys.dont_write_bytecode = True
from bird import Bird  # noqa: E402
from birdcrm import BirdCrm  # noqa: E402
from common import Listener, expect, expect_problem, fill_account, surroundings  # noqa: E402
from sinch import Sinch  # noqa: E402


@contextlib.contextmanager
def nowhere():
    """An address of this machine where nobody listens for as long as it is held: it is bound."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{held.getsockname()[1]}"


def refuse(desk, dialog, account, mistakes):
    """Each mistake is told at its field; afterwards the field is right again."""
    printed = {**account.fields, **account.advanced}
    for field, wrong, words in mistakes:
        dialog.enter(field, wrong)
        dialog.press("Save")
        expect_problem(desk, field, words)
        dialog.enter(field, account.credentials[printed[field]])


def wrong_fields(desk, account, mistakes, address=None):
    listener = Listener(account.url)
    dialog = fill_account(desk, account, url=listener.url)
    if address is not None:
        dialog.enter("API base URL", address)
    refuse(desk, dialog, account, mistakes)
    dialog.press("Cancel")
    dialog.wait_until_closed()
    expect(not listener.requests, f"nothing was to be sent to {account.provider}, but {listener.requests}")
    listener.stop()


def no_token(desk, sinch):
    dialog = fill_account(desk, sinch)
    with nowhere() as address:
        dialog.enter("Token URL", f"http://{address}/oauth2/token")
        dialog.press("Test connection")
        dialog.wait_for_words(f"The token address {address} could not be reached.")
    dialog.press("Cancel")
    dialog.wait_until_closed()


def main():
    with surroundings(sys.argv[1:], Sinch) as around, around.desk() as desk:
        sinch, bird, crm = (kind(around.sandbox.credentials[kind.key]) for kind in (Sinch, Bird, BirdCrm))
        bird_key, crm_id = bird.credentials["apiKey"], crm.credentials["workspaceId"]
        wrong_fields(desk, sinch, [
            ("Key ID", sinch.credentials["projectId"], "the same as the project ID"),
            ("Key secret", sinch.credentials["keyId"], "the same as one of the IDs"),
            ("Key secret", bird_key, "looks like an access key of Bird"),
            ("Token URL", "nowhere", "This is not a web address.")])
        wrong_fields(desk, bird, [
            ("API key", crm_id, "looks like an organization ID or a workspace ID of Bird CRM"),
            ("API key", bird_key[:12], "only the beginning of an API key"),
            ("API key", "bk_mars_" + bird_key[7:], "names none"),
            ("API key", crm.credentials["accessKey"], "looks like an access key of Bird CRM")],
            address="")  # at another address keys may have another shape
        wrong_fields(desk, crm, [
            ("Organization ID", "Acme", "This is no such ID."),
            ("Workspace ID", bird_key, "an API key of Bird's newer platform, not an ID")])
        no_token(desk, sinch)


if __name__ == "__main__":
    main()
