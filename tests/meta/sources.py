# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's files as the checks of this folder see them."""

import os
import re
import sys

_CODE = re.compile(
    r'(?P<raw>R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)")'
    r"|(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)"
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')", re.DOTALL)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


class Source:
    """One text file: as it is, and for C++ also without comments, or without comments and literals. What
    is left out leaves its line ends behind, so that line numbers stay."""

    def __init__(self, root, path):
        self.path = path.replace(os.sep, "/")
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            self.text = file.read()

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    def lines(self):
        return self.text.splitlines()

    def without_comments(self):
        return _CODE.sub(lambda m: _hollow(m, "") if m["comment"] else m[0], self.text)

    def code(self):
        return _CODE.sub(lambda m: _hollow(m, "") if m["comment"] else _hollow(m, '""'), self.text)

    def includes(self):
        """(line, quote, what) of each #include."""
        text = self.without_comments()
        for match in _INCLUDE.finditer(text):
            yield line_of(text, match.start(2)), match[1], match[2]


def _hollow(match, instead):
    return instead + "\n" * match[0].count("\n")


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def files(root, *folders, ending=(".cpp", ".h")):
    """The files in these folders, sorted; hidden and built ones left out."""
    for folder in folders:
        for place, inside, names in os.walk(os.path.join(root, folder)):
            inside[:] = sorted(name for name in inside if not name.startswith(".")
                               and name not in ("build", "__pycache__", "node_modules"))
            for name in sorted(names):
                if name.endswith(ending):
                    yield Source(root, os.path.relpath(os.path.join(place, name), root))


def report(title, faults):
    """Prints the faults; an exit code."""
    for fault in faults:
        print(fault)
    print(f"{title}: {len(faults)} faults")
    return 1 if faults else 0


def root_from_arguments():
    if len(sys.argv) != 2:
        sys.exit(f"{os.path.basename(sys.argv[0])} SOURCE-FOLDER")
    return sys.argv[1]
