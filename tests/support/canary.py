#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""canary.py SECRET... -- PATH...

Looks through files and folders for secrets that should be nowhere: as they are (also in UTF-16), percent-
encoded, in Base64 at any alignment, in hexadecimal; in what the files hold and in their names. Prints where
it found one (never the secret) and ends with 1 when it did.

A good canary is ASCII, at least 12 characters, with one that has to be percent-encoded, none of \\ " ' &."""

import base64
import os
import re
import sys
from urllib.parse import unquote_to_bytes


class Canary:
    def __init__(self, secret):
        self.secret = secret.encode() if isinstance(secret, str) else secret
        if len(self.secret) < 8:
            raise ValueError("a canary of less than 8 characters would be found by chance")
        self.plain = {"raw": self.secret}
        for encoding in ("utf-16-le", "utf-16-be"):
            self.plain[encoding] = self.secret.decode().encode(encoding)
        self.base64 = list(_base64_cores(self.secret))
        self.hex = self.secret.hex().encode()

    def forms_in(self, data):
        """The forms in which these bytes hold the secret."""
        for form, needle in self.plain.items():
            if needle in data:
                yield form
        if b"%" in data and self.secret in unquote_to_bytes(data) and self.secret not in data:
            yield "percent-encoded"
        # URL-safe alphabets, and the line ends, escaped or not, that mail and JSON put in.
        flat = re.sub(rb"\\[nr]|[\r\n]", b"", data).translate(bytes.maketrans(b"-_", b"+/"))
        flat = flat.replace(b"\\/", b"/").replace(b"%2B", b"+").replace(b"%2F", b"/").replace(b"%3D", b"=")
        if any(core in flat for core in self.base64):
            yield "Base64"
        if self.hex in re.sub(rb"(?i)\\x|0x|[\s:,]", b"", data).lower():
            yield "hexadecimal"


def _base64_cores(secret):
    """For each alignment what stays the same whatever stands before and after the secret."""
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + secret)
        first = (0, 2, 3)[before]  # characters touched by what stands before
        last = len(encoded.rstrip(b"=")) - (1 if (before + len(secret)) % 3 else 0)
        yield encoded[first:last]


def files_below(paths):
    for path in paths:
        if os.path.isdir(path):
            for folder, _, names in os.walk(path):
                yield from (os.path.join(folder, name) for name in names)
        else:
            yield path


def hits(secrets, paths):
    """(path, form) of each secret found in these files and folders."""
    found, canaries = [], [Canary(secret) for secret in secrets]
    for path in files_below(paths):
        data = os.fsencode(os.path.basename(path)) + b"\n"
        if os.path.isfile(path):
            with open(path, "rb") as file:
                data += file.read()
        found += [(path, form) for canary in canaries for form in canary.forms_in(data)]
    return found


def main():
    if "--" not in sys.argv[2:] or sys.argv[-1] == "--":
        sys.exit(__doc__)
    at = sys.argv.index("--")
    missing = [path for path in sys.argv[at + 1:] if not os.path.exists(path)]
    if missing:
        sys.exit(f"canary: there is no {missing[0]}")
    found = hits(sys.argv[1:at], sys.argv[at + 1:])
    for path, form in found:
        print(f"{path}: holds a secret, {form}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
