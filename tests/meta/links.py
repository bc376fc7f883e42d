#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every link of the pages for readers leads somewhere, and a link to a test names one that is there."""

import os
import re
import sys

sys.dont_write_bytecode = True
import sources  # noqa: E402

PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s#]+)\)")


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def faults(root):
    found = []
    for page in PAGES:
        if not os.path.exists(os.path.join(root, page)):
            continue
        for words, target in LINK.findall(read(root, page)):
            if "://" in target:
                continue
            if not os.path.exists(os.path.join(root, target)):
                found.append(f"{page}: there is no {target}")
            elif target.endswith(".cpp") and not re.search(rf"\b{re.escape(words)}\(\)", read(root, target)):
                found.append(f"{page}: {target} has no test {words}")
    return found


if __name__ == "__main__":
    sys.exit(sources.report("links", faults(sources.root_from_arguments())))
