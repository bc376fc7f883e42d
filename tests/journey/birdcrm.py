# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account at Bird CRM."""

from common import Account


class BirdCrm(Account):
    provider = "Bird CRM"
    key = "birdCrm"
    fields = {"Access key": "accessKey", "Organization ID": "organizationId", "Workspace ID": "workspaceId"}
    secret = "accessKey"

    def authorization(self):
        return "AccessKey " + self.credentials["accessKey"]

    def owned(self, digits):
        path = f"/workspaces/{self.credentials['workspaceId']}/numbers-long-code"
        return self.ask(path, numberString=digits).get("results") or []
