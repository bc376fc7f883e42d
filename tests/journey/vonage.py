# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account at Vonage."""

from common import Account


class Vonage(Account):
    provider = "Vonage"
    key = "vonage"
    fields = {"API key": "apiKey", "API secret": "apiSecret"}
    secret = "apiSecret"

    def authorization(self):
        return self.basic("apiKey", "apiSecret")

    def owned(self, digits):
        return self.ask("/account/numbers", pattern=digits, search_pattern=0, size=100).get("numbers") or []
