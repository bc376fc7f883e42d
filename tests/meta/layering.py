#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the #include lines of src/ against the layers: all of them share one include root, so neither the
compiler nor the linker would notice."""

import os
import re
import sys

sys.dont_write_bytecode = True
import sources  # noqa: E402

# A layer may include itself and these.
LAYERS = {
    "base": set(),
    "domain": {"base"},
    "net": {"base", "domain"},
    "secrets": {"base", "domain"},
    "storage": {"base", "domain"},
    "providers": {"base", "domain", "net"},
    "services": {"base", "domain", "net", "secrets", "storage", "providers"},
    "gui": {"base", "domain", "services"},
    "sandbox": {"base", "domain"},
    "app": {"base", "domain", "net", "secrets", "storage", "providers", "services", "gui", "sandbox"},
}

# What comes from outside and only some layers, or one file, may know.
OUTSIDE = [
    (r"QNetworkAccessManager", r"src/net/httptransport\.(h|cpp)"),
    (r"Q(Network|Ssl|Tcp|Udp|Host(Address|Info)|AbstractSocket)\w*|QtNetwork/.*", r"src/(net|sandbox|app)/"),
    (r"Q(Abstract)?HttpServer\w*|QtHttpServer/.*", r"src/sandbox/"),
    (r"QSql\w*|QtSql/.*|sqlite3\.h", r"src/storage/"),
    (r"(qt6)?keychain.*", r"src/secrets/"),
    (r"(phonenumbers|unicode)/.*", r"src/domain/"),
    (r"QtWidgets/.*|QApplication|Q\w*(Widget|Dialog|Layout|Button|Menu|MessageBox|MainWindow|ItemView)"
     r"|Q(Table|Tree|List|Header|Graphics)View", r"src/(gui|app)/"),
]


def faults(root):
    found = []
    providers = provider_folders(root)
    for source in sources.files(root, "src"):
        layer, provider = place(source.path, providers)
        if layer not in LAYERS:
            found.append(f"{source.path}: is in no layer")
            continue
        for line, quote, what in source.includes():
            problem = project_fault(layer, provider, what, providers) if quote == '"' else None
            problem = problem or outside_fault(source.path, what)
            if problem:
                found.append(f"{source.path}:{line}: {problem}")
        found += [f"{source.path}:{line}: {layer} names the provider {name}"
                  for line, name in named_providers(source, layer, providers)]
    return found


def provider_folders(root):
    folder = os.path.join(root, "src/providers")
    return {entry.name for entry in os.scandir(folder) if entry.is_dir()} if os.path.isdir(folder) else set()


def place(path, providers):
    """The layer of a path below the include root, and its provider if it is one's own."""
    parts = path.removeprefix("src/").split("/")
    provider = parts[1] if parts[0] == "providers" and len(parts) > 2 and parts[1] in providers else None
    return (parts[0] if len(parts) > 1 else ""), provider


def project_fault(layer, provider, what, providers):
    if what.startswith("ui_") and "/" not in what:
        return None if layer == "gui" else f"{layer} includes a form: {what}"
    if what.endswith(".moc"):
        return None
    other, other_provider = place(what, providers)
    if other not in LAYERS:
        return f"an include says its layer, as in \"base/result.h\", not \"{what}\""
    if other != layer and other not in LAYERS[layer]:
        return f"{layer} may not see {other}: {what}"
    if other_provider and other_provider != provider and layer != "app":
        return f"{provider or layer} may not see the provider {other_provider}: {what}"
    return None


def outside_fault(path, what):
    for pattern, where in OUTSIDE:
        if re.fullmatch(pattern, what):
            return None if re.match(where, path) else f"only {where} may include <{what}>"
    return None


def named_providers(source, layer, providers):
    """Providers named where none is known: facts come to these layers as domain/providerinfo."""
    if layer not in ("base", "domain", "net", "secrets", "storage", "services", "gui") or not providers:
        return
    name = re.compile("|".join(sorted(providers, key=len, reverse=True)), re.IGNORECASE)
    text = source.without_comments()
    for match in name.finditer(text):
        yield sources.line_of(text, match.start()), match[0]


if __name__ == "__main__":
    sys.exit(sources.report("layering", faults(sources.root_from_arguments())))
