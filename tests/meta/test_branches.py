# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the check of branches fails on what no test takes, and on what was not counted at all."""

import os
import unittest

import branches

ROOT = "/a/tree"


def exported(**changes):
    """An export in which every source has one function and one branch, taken both ways."""
    files, functions = [], []
    for path in branches.DECISIVE:
        rows = changes.get("branches", {}).get(path, [[7, 9, 7, 12, 1, 2, 0, 0, 4]])
        calls = changes.get("calls", {}).get(path, [1])
        whole = os.path.join(ROOT, path)
        files.append({"filename": whole, "branches": rows})
        functions += [{"filenames": [whole], "regions": [[5, 1, 9, 2, count]], "count": count} for count in calls]
    return {"data": [{"files": files, "functions": functions}]}


class Branches(unittest.TestCase):
    PATH = branches.DECISIVE[0]

    def faults(self, **changes):
        return branches.faults(ROOT, exported(**changes))

    def test_both_ways_of_every_branch_are_enough(self):
        self.assertEqual(self.faults(), [])

    def test_a_way_that_is_not_taken_is_a_fault(self):
        self.assertEqual(self.faults(branches={self.PATH: [[7, 9, 7, 12, 0, 2, 0, 0, 4]]}),
                         [f"{self.PATH}:7:9: never true"])
        self.assertEqual(self.faults(branches={self.PATH: [[7, 9, 7, 12, 3, 0, 0, 0, 4]]}),
                         [f"{self.PATH}:7:9: never false"])

    def test_instances_of_a_template_count_together(self):
        rows = [[7, 9, 7, 12, 3, 0, 0, 0, 4], [7, 9, 7, 12, 0, 1, 0, 0, 4]]
        self.assertEqual(self.faults(branches={self.PATH: rows}), [])
        self.assertEqual(self.faults(calls={self.PATH: [0, 1]}), [])

    def test_a_function_that_nobody_calls_is_a_fault(self):
        self.assertEqual(self.faults(branches={self.PATH: []}, calls={self.PATH: [0]}),
                         [f"{self.PATH}:5:1: never called"])

    def test_a_source_that_was_not_counted_is_a_fault(self):
        self.assertEqual(self.faults(branches={self.PATH: []}, calls={self.PATH: []}),
                         [f"{self.PATH}: nothing was counted"])


if __name__ == "__main__":
    unittest.main()
