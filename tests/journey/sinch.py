# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account at Sinch."""

from common import Account


class Sinch(Account):
    provider = "Sinch"
    key = "sinch"
    fields = {"Project ID": "projectId", "Key ID": "keyId", "Key secret": "keySecret"}
    advanced = {"Token URL": "tokenUrl"}
    secret = "keySecret"

    def authorization(self):
        return self.basic("keyId", "keySecret")

    def owned(self, digits):
        path = f"/v1/projects/{self.credentials['projectId']}/activeNumbers"
        answer = self.ask(path, **{"numberPattern.pattern": "+" + digits, "numberPattern.searchPattern": "START"})
        return answer.get("activeNumbers") or []
