#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every branch of the sources that decide about a write has to be taken by a test, both ways.

    branches.py ROOT COVERAGE.json    what llvm-cov export has counted; see ./dev check coverage

A branch of a template counts as taken when any of its instances takes it. A function that nobody calls is
a fault even where it has no branch.
"""

import json
import os
import sys

sys.dont_write_bytecode = True

DECISIVE = (
    "src/domain/change.cpp",  # the states
    "src/services/writerules.cpp",  # what may be sent
    "src/services/changebook.cpp",  # each step through the table into the journal
    "src/services/changejob.cpp",  # one write
    "src/services/writeoutcome.cpp",  # what an answer means
    "src/services/outagewatch.cpp",  # whether what cannot be sent ends or waits
    "src/services/lookverdict.cpp",  # what a look means
    "src/services/reconciler.cpp",
    "src/storage/changejournal.cpp",
    "src/storage/changerow.cpp",
)


class Counted:
    """What was counted of one source: [times true, times false] by place, and calls by place."""

    def __init__(self):
        self.branches = {}
        self.functions = {}

    def add_branch(self, place, times):
        sums = self.branches.setdefault(place, [0, 0])
        sums[0] += times[0]
        sums[1] += times[1]

    def add_function(self, place, calls):
        self.functions[place] = self.functions.get(place, 0) + calls

    def ways(self):
        return 2 * len(self.branches)

    def taken(self):
        return sum(1 for times in self.branches.values() for way in times if way)

    def faults(self, path):
        for (line, column), times in sorted(self.branches.items()):
            for way, count in zip(("true", "false"), times):
                if not count:
                    yield f"{path}:{line}:{column}: never {way}"
        for (line, column), calls in sorted(self.functions.items()):
            if not calls:
                yield f"{path}:{line}:{column}: never called"


def read(root, export):
    """Counted by path, from what llvm-cov has exported as text."""
    sources = {path: Counted() for path in DECISIVE}
    paths = {os.path.realpath(os.path.join(root, path)): path for path in DECISIVE}
    for data in export["data"]:
        for file in data["files"]:
            path = paths.get(os.path.realpath(file["filename"]))
            for line, column, _, _, true, false, *_ in file["branches"] if path else ():
                sources[path].add_branch((line, column), (true, false))
        for function in data["functions"]:
            path = paths.get(os.path.realpath(function["filenames"][0]))
            if path:
                sources[path].add_function(tuple(function["regions"][0][:2]), function["count"])
    return sources


def faults(root, export):
    found = []
    for path, counted in read(root, export).items():
        if not counted.functions:
            found.append(f"{path}: nothing was counted")
        found += counted.faults(path)
    return found


def main(root, path):
    with open(path, encoding="utf-8") as file:
        export = json.load(file)
    for source, counted in read(root, export).items():
        print(f"{counted.taken():5} of {counted.ways():5} ways taken, {len(counted.functions):3} functions  {source}")
    found = faults(root, export)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
