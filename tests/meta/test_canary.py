# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the search for secrets finds them in every form, and nothing else."""

import base64
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from urllib.parse import quote, urlencode

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
sys.path.insert(0, SUPPORT)
import canary  # noqa: E402

SECRET = "kanarie/+vogel=7%"


class CanaryIsFound(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def forms_of(self, data):
        with open(os.path.join(self.folder, "file"), "wb") as file:
            file.write(data)
        return {form for _, form in canary.hits([SECRET], [self.folder])}

    def test_raw(self):
        self.assertEqual(self.forms_of(b"\0\xffkey=" + SECRET.encode() + b"\0"), {"raw"})

    def test_utf16(self):
        self.assertEqual(self.forms_of(SECRET.encode("utf-16-le")), {"utf-16-le"})
        self.assertEqual(self.forms_of(b"x" + SECRET.encode("utf-16-be")), {"utf-16-be"})

    def test_percent_encoded_in_each_spelling(self):
        for spelling in (quote(SECRET, safe=""), quote(SECRET, safe="/"), quote(SECRET, safe="").lower(),
                         "".join(f"%{byte:02x}" for byte in SECRET.encode())):
            self.assertIn("percent-encoded", self.forms_of(b"a?b=" + spelling.encode() + b"&c"), spelling)
        self.assertIn("percent-encoded", self.forms_of(urlencode({"api_secret": SECRET}).encode()))

    def test_base64_at_each_alignment(self):
        for before in range(7):
            for after in range(4):
                whole = b"k" * before + SECRET.encode() + b"\n" * after
                for encode in (base64.b64encode, base64.urlsafe_b64encode, base64.encodebytes):
                    self.assertIn("Base64", self.forms_of(b"Basic " + encode(whole)), (before, after, encode))

    def test_base64_that_was_escaped_again(self):
        encoded = base64.b64encode(b"key:" + SECRET.encode()).decode()
        self.assertIn("Base64", self.forms_of(quote(encoded, safe="").encode()))
        self.assertIn("Base64", self.forms_of(json.dumps(encoded).replace("/", "\\/").encode()))

    def test_hexadecimal_in_each_spelling(self):
        digits = SECRET.encode().hex()
        spaced = " ".join(digits[at:at + 2] for at in range(0, len(digits), 2))
        for spelling in (digits, digits.upper(), spaced, "\\x" + spaced.replace(" ", "\\x")):
            self.assertIn("hexadecimal", self.forms_of(b"<" + spelling.encode() + b">"), spelling)

    def test_in_a_database(self):
        path = os.path.join(self.folder, "journal.db")
        with sqlite3.connect(path) as database:
            database.execute("create table t(a)")
            database.execute("insert into t values(?)", (SECRET,))
        database.close()
        self.assertEqual(canary.hits([SECRET], [path]), [(path, "raw")])

    def test_in_a_name_below(self):
        os.makedirs(os.path.join(self.folder, "a", "b"))
        path = os.path.join(self.folder, "a", "b", quote(SECRET, safe=""))
        open(path, "w", encoding="utf-8").close()
        self.assertEqual(canary.hits([SECRET], [self.folder]), [(path, "percent-encoded")])

    def test_nothing_where_there_is_none(self):
        self.assertEqual(self.forms_of(random.Random(7).randbytes(1 << 20) + SECRET[:-1].encode() + b"#"), set())

    def test_the_program_says_where_but_never_what(self):
        self.forms_of(SECRET.encode())
        run = self.program(SECRET, "--", self.folder)
        self.assertEqual(run.returncode, 1)
        self.assertIn("file: holds a secret, raw", run.stdout)
        self.assertNotIn(SECRET, run.stdout + run.stderr)
        self.assertEqual(self.program("another-canary", "--", self.folder).returncode, 0)

    def test_the_program_refuses_to_look_nowhere(self):
        self.assertNotEqual(self.program(SECRET, "--").returncode, 0)
        self.assertNotEqual(self.program(SECRET, "--", os.path.join(self.folder, "gone")).returncode, 0)

    @staticmethod
    def program(*arguments):
        return subprocess.run([sys.executable, "-B", os.path.join(SUPPORT, "canary.py"), *arguments],
                              capture_output=True, text=True, check=False)


if __name__ == "__main__":
    unittest.main()
