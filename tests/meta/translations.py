#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py SOURCE-FOLDER LUPDATE

Each translations/*.ts has exactly the texts that the sources have today."""

import glob
import os
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

sys.dont_write_bytecode = True
import sources  # noqa: E402


def texts(path):
    """(context, source, disambiguation, counted) of each text that is in use."""
    found = set()
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                           message.get("numerus") == "yes"))
    return found


def texts_of_sources(root, lupdate):
    """Those, and what lupdate has to complain about: a text of the wrong context is never found again."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "fresh.ts")
        run = subprocess.run([lupdate, "-silent", "-recursive", os.path.join(root, "src"), os.path.join(root, "ui"),
                              "-I", os.path.join(root, "src"), "-ts", fresh],
                             check=True, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        return texts(fresh), run.stderr.splitlines()


def faults(root, lupdate):
    wanted, found = texts_of_sources(root, lupdate)
    for path in sorted(glob.glob(os.path.join(root, "translations", "*.ts"))):
        name, there = os.path.basename(path), texts(path)
        found += [f"{name}: lacks {text}" for text in sorted(wanted - there)]
        found += [f"{name}: still has {text}" for text in sorted(there - wanted)]
    return found


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(sources.report("translations", faults(sys.argv[1], sys.argv[2])))
