#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody does in this project, whatever a compiler thinks of it."""

import re
import sys

sys.dont_write_bytecode = True
import sources  # noqa: E402

MONEY = r"(price|money|amount|cost|balance|fee|currency|spend|monthly|setup)"

# (where, where not, pattern, what is wrong); the pattern sees code without comments and literals.
IN_CODE = [
    (r"src/", r"src/app/", r"\bQEventLoop\b|\bprocessEvents\s*\(", "a nested event loop"),
    (r"src/", r"src/(app|storage)/", r"(\.|->|::)exec\s*\(", "exec() runs a nested event loop"),
    (r"(src|tests)/", None, r"\b(SIGNAL|SLOT)\s*\(", "connect by pointer to member, not by string"),
    (r"(src|tests)/", None, r"\bQ(SKIP|EXPECT_FAIL)\b", "a test that passes by not running"),
    (r"(src|tests)/", None, r"\bq(Wait|Sleep)\s*\(|\bmsleep\s*\(|\bsleep_for\s*\(", "a fixed sleep"),
    (r"src/", None, rf"(?i)\b(double|float)\b[^;{{}}\n]*{MONEY}|{MONEY}\w*[^;{{}}\n]*\bto(Double|Float)\s*\(",
     "money is exact: no double near it"),
    (r"src/", None, r"\bsetInsecureFallback\s*\(\s*true", "secrets go to the keychain or nowhere"),
    (r"(src|tests)/", None, r"\bignoreSslErrors\s*\(|\bVerifyNone\b", "TLS errors are never ignored"),
    (r"src/", r"src/base/clock\.cpp|src/app/", r"\bcurrent(DateTime|Date|Time|SecsSinceEpoch|MSecsSinceEpoch)\w*\s*\("
     r"|\b(system|steady|high_resolution)_clock::now", "the time comes from base/clock"),
    (r"src/", None, r"\bstd::random_device\b|\bs?rand\s*\(", "chance comes from QRandomGenerator or a seed"),
]

# The pattern sees the whole text, comments too.
IN_TEXT = [
    (r"", r"tests/meta/", r"\b(TODO|FIXME)\b", "do it, or file an issue"),
    (r"", r"tests/meta/", r"(?<![\w.])/(work|root|home/\w+|Users)/", "the path of somebody's machine"),
]

TEXT_ENDINGS = (".cpp", ".h", ".py", ".js", ".mjs", ".cmake", ".txt", ".json", ".ui", ".qrc", ".md", ".in",
                ".ts", ".sh", "/dev", ".desktop", ".xml", ".svg", ".yml", ".yaml")
HEADED_ENDINGS = (".cpp", ".h", ".py", ".js", ".mjs", ".cmake", "CMakeLists.txt", ".sh", ".h.in", ".cpp.in")
HEADS = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later")


def faults(root):
    found = []
    for source in sources.files(root, "", ending=TEXT_ENDINGS):
        found += matches(source, source.text, IN_TEXT)
        found += headless(source)
        if source.is_cpp:
            found += matches(source, source.code(), IN_CODE)
            found += [f"{source.path}:{line}: {problem}" for line, problem in connections(source)]
    return found


def matches(source, text, rules):
    for where, where_not, pattern, problem in rules:
        if not re.match(where, source.path) or (where_not and re.match(where_not, source.path)):
            continue
        for match in re.finditer(pattern, text):
            shown = " ".join(match[0].split())
            yield f"{source.path}:{sources.line_of(text, match.start())}: {problem}: {shown}"


def headless(source):
    if source.path.endswith(HEADED_ENDINGS):
        top = "\n".join(source.lines()[:6])
        for head in HEADS:
            if head not in top:
                yield f"{source.path}:1: has no {head}"


def connections(source):
    """Connections and timers that call a lambda without saying whose life it depends on."""
    code = source.code()
    for match in re.finditer(r"\b(connect|singleShot)\s*\(", code):
        given = arguments(code, match.end())
        if given and len(given) <= 3 and given[-1].startswith("["):
            contextless = len(given) == 3 if match[1] == "connect" else len(given) == 2
            if contextless:
                yield sources.line_of(code, match.start()), f"{match[1]}() of a lambda without a context"


def arguments(code, start):
    """The arguments of the call whose parenthesis opens before start."""
    depth, begin, found = 0, start, []
    for at in range(start, len(code)):
        mark = code[at]
        if mark in "([{":
            depth += 1
        elif mark in ")]}" and depth:
            depth -= 1
        elif mark == ")" or (mark == "," and not depth):
            found.append(code[begin:at].strip())
            begin = at + 1
            if mark == ")":
                return found
    return []


if __name__ == "__main__":
    sys.exit(sources.report("manners", faults(sources.root_from_arguments())))
