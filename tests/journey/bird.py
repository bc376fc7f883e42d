# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account at Bird."""

from common import Account


class Bird(Account):
    provider = "Bird"
    key = "bird"
    fields = {"API key": "apiKey"}
    secret = "apiKey"

    def authorization(self):
        return "Bearer " + self.credentials["apiKey"]

    def owned(self, digits):
        return self.ask("/v1/numbers", number="+" + digits).get("data") or []

    def voice(self, digits):
        """How calls to this number are handled."""
        return self.ask("/v1/voice/numbers", search="+" + digits)["data"][0]
