#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file over 500 lines, no function over 80. What is over 400 and 40 is listed, and passes."""

import re
import sys

sys.dont_write_bytecode = True
import sources  # noqa: E402

FILE_WANTED, FILE_LIMIT = 400, 500
FUNCTION_WANTED, FUNCTION_LIMIT = 40, 80

_SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")
_NAME = re.compile(r"([~\w:]+|operator\s*\S+)\s*\(")


def functions(source):
    """(first line, lines, name) of each function that has a body; what is nested in it counts to it."""
    code = re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", lambda m: "\n" * m[0].count("\n"), source.code(), flags=re.MULTILINE)
    depth_in_function, opened, head_start, name = 0, 0, 0, ""
    for match in re.finditer(r"[{};]", code):
        mark, at = match[0], match.start()
        if depth_in_function:
            depth_in_function += {"{": 1, "}": -1}.get(mark, 0)
            if not depth_in_function:
                first = sources.line_of(code, opened)
                yield first, sources.line_of(code, at) - first + 1, name
                head_start = at + 1
            continue
        head = code[head_start:at]
        head_start = at + 1
        if mark == "{" and opens_function(head):
            depth_in_function, opened, name = 1, at, _NAME.search(head)[1]


def opens_function(head):
    # An initialised table is none, nor is a class; a function may well return a struct or an enum.
    before_parameters = head.partition("(")[0]
    return bool(_NAME.search(head)) and "=" not in re.sub(r"operator\s*[=!<>]+", "", before_parameters) \
        and not (_SCOPE.search(before_parameters) and not re.search(r"\w\s+[~\w:]+\s*$", before_parameters))


def judge(what, lines, wanted, limit, too_long, longish):
    if lines > limit:
        too_long.append(f"{what} has {lines} lines, {limit} are the limit")
    elif lines > wanted:
        longish.append(f"{what} has {lines} lines, {wanted} are wanted")


def faults(root, longish=None):
    found, longish = [], [] if longish is None else longish
    for source in sources.files(root, "src", "tests", ending=(".cpp", ".h", ".py", ".js", ".mjs")):
        judge(source.path, len(source.lines()), FILE_WANTED, FILE_LIMIT, found, longish)
        if source.is_cpp:
            for first, lines, name in functions(source):
                judge(f"{source.path}:{first}: {name}()", lines, FUNCTION_WANTED, FUNCTION_LIMIT, found, longish)
    return found


if __name__ == "__main__":
    notes = []
    result = faults(sources.root_from_arguments(), notes)
    print(*(f"note: {note}" for note in notes), sep="\n")
    sys.exit(sources.report("size", result))
