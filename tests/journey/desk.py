# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sits at a program's window as a person with assistive technology does: over AT-SPI, and with real keys.

    with Desk([program, "--profile", profile]) as desk:
        desk.press("Add an account")
        dialog = desk.window("Account")
        dialog.enter("API key", "abcd1234")
        dialog.press("Save")
        desk.choose("Country", "United Kingdom")
        desk.press("Search")
        offers = desk.table("Available numbers")
        offers.wait_for_rows(at_least=1)
        offers.select(0)
        desk.keys("ctrl+Return")

Whatever is asked of a Desk happens in the window in front; of a window, in that window. A control is found
by its name, description or label as soon as it shows. What does not come about in time raises a Failure that
prints what could be seen, and leaves a screenshot in ND_ARTIFACTS (or the current folder).

Run it under tests/support/run-on-desktop."""

import os
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 10.0
BUTTONS = ("push button", "toggle button", "radio button", "check box", "menu item", "check menu item",
           "radio menu item", "page tab", "list item", "link")
TEXTS = ("text", "password text", "spin button", "entry", "editbar", "combo box")
TABLES = ("table", "tree table", "tree")
WINDOWS = ("frame", "dialog", "alert", "window", "file chooser")
ROWS_SHOWN = 8  # of a table, in a failure


class Failure(AssertionError):
    """What a person would have waited for in vain."""


def wait_until(condition, what, patience=PATIENCE):
    """The first true value of condition(), or a Failure saying in vain for what it waited."""
    deadline = time.monotonic() + patience
    while True:
        try:
            if value := condition():
                return value
        except GLib.Error:
            pass  # what was looked at has just gone
        if time.monotonic() > deadline:
            raise Failure(f"waited {patience:g} s in vain for {what}")
        time.sleep(0.03)


class Control:
    """One thing in a window."""

    def __init__(self, node, desk):
        self.node, self.desk = node, desk

    role = property(lambda self: self.node.get_role_name())
    name = property(lambda self: self.node.get_name() or "")

    @property
    def states(self):
        return {state.value_nick for state in self.node.get_state_set().get_states()}

    @property
    def text(self):
        """What it holds: the text of an editor, the choice of a combo box, the words of a label."""
        if self.node.get_text_iface():
            return self.node.get_text(0, -1)
        return self.name

    def names(self):
        yield self.name
        yield self.node.get_description() or ""
        for relation in self.node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                for at in range(relation.get_n_targets()):
                    yield relation.get_target(at).get_name()

    def is_enabled(self):
        return "enabled" in self.states and "sensitive" in self.states

    def is_current_of_many(self):
        """Of the current entry of a list or of a tab bar Qt always says that it has the focus."""
        return self.node.get_parent().get_role_name() in ("list", "page tab list")

    def is_checked(self):
        return "checked" in self.states

    def children(self):
        """Without the cells of a table: a Table knows how to ask for those."""
        for at in range(0 if self.role in TABLES else self.node.get_child_count()):
            if child := self.node.get_child_at_index(at):
                yield Control(child, self.desk)

    def everything(self):
        yield self
        for child in self.children():
            yield from child.everything()

    def shown(self):
        """Everything that shows; what is hidden hides all that is in it."""
        if "showing" in self.states:
            yield self
            for child in self.children():
                yield from child.shown()

    def outline(self, depth=0):
        """What can be seen, one control a line."""
        if "showing" not in self.states and depth > 1:
            return ""
        secret = self.role == "password text"
        held = f" = {self.text!r}" if not secret and self.text != self.name else ""
        disabled = "" if self.is_enabled() else " (disabled)"
        line = f"{'  ' * depth}{self.role} {self.name!r}{held}{disabled}\n"
        if self.role in TABLES:
            return line + Table(self.node, self.desk).outlined_rows("  " * (depth + 1))
        return line + "".join(child.outline(depth + 1) for child in self.children())

    def act(self, *verbs):
        """Does the first of these actions that it has."""
        offered = [self.node.get_action_name(at) for at in range(self.node.get_n_actions())]
        for verb in verbs:
            if verb in offered:
                self.node.do_action(offered.index(verb))
                return
        raise Failure(f"{self.role} {self.name!r} can {offered or 'nothing'}, not {' or '.join(verbs)}")

    def press(self):
        wait_until(self.is_enabled, f"{self.role} {self.name!r} to be enabled")
        self.act("Press", "Toggle", "ShowMenu")

    def focus(self):
        """Clicks, as a person does, where another window has come to the front."""
        what = f"{self.role} {self.name!r} to take the focus"
        self.node.grab_focus()
        try:
            wait_until(lambda: "focused" in self.states, what, 2.0)
        except Failure:
            self.click()
            wait_until(lambda: "focused" in self.states, what)

    @property
    def box(self):
        """Where it is on the screen."""
        return self.node.get_extents(Atspi.CoordType.SCREEN)

    def click(self):
        box = self.box
        self.desk.pointer(box.x + box.width // 2, box.y + box.height // 2)

    # ---- finding: all wait for what they look for ----

    def all(self, roles=None):
        return [control for control in self.shown() if roles is None or control.role in roles]

    def find(self, name, roles=None, patience=PATIENCE):
        """The one control of this name, its trailing dots left out or not."""
        wanted = {name, name + "…"}

        def look():
            found = [control for control in self.all(roles) if wanted & set(control.names())]
            if len(found) > 1:
                raise Failure(f"{len(found)} controls are called {name!r}: {[c.role for c in found]}")
            return found[0] if found else None

        try:
            return wait_until(look, f"{' or '.join(roles or ('anything',))} called {name!r}", patience)
        except Failure as failure:
            raise self.desk.failure(str(failure), self) from None

    def sees(self, words):
        """Whether these words stand somewhere."""
        return any(words in control.name or words in control.text for control in self.all())

    def wait_for_words(self, words, patience=PATIENCE):
        try:
            wait_until(lambda: self.sees(words), f"the words {words!r}", patience)
        except Failure as failure:
            raise self.desk.failure(str(failure), self) from None

    # ---- doing ----

    def table(self, name):
        return Table(self.find(name, (*TABLES, "list")).node, self.desk)

    def value(self, name):
        return self.find(name, TEXTS).text

    def note(self, name):
        """What is said about an editor beside its label: a hint, or what is wrong with what it holds."""
        return self.find(name, TEXTS).node.get_description() or ""

    def enter(self, name, text):
        """Sets the text of an editor at once; `type_into` is the same by hand."""
        editor = self.find(name, TEXTS)
        editor.node.set_text_contents(text)
        if editor.role != "password text" and editor.text != text:
            raise self.desk.failure(f"{name!r} holds {editor.text!r} instead of {text!r}", self)

    def type_into(self, name, text):
        editor = self.find(name, TEXTS)
        if editor.role == "combo box":
            editor.click()  # Qt does not let it be focused over AT-SPI
        else:
            editor.focus()
        self.desk.keys("ctrl+a", "Delete")
        self.desk.type(text)
        if editor.role != "password text":
            wait_until(lambda: editor.text == text, f"{name!r} to hold {text!r}")

    def choose(self, name, choice):
        """Chooses from a combo box, as by keyboard: opened, walked to the entry, taken."""
        box = self.find(name, ("combo box",))
        entries = [entry.name for entry in box.everything() if entry.role == "list item"]
        if choice not in entries:
            raise self.desk.failure(f"{name!r} offers {entries}, not {choice!r}", self)
        box.press()
        wait_until(lambda: any(e.role == "list item" and "showing" in e.states for e in box.everything()),
                   f"the choices of {name!r}")
        self.desk.keys("Home", *["Down"] * entries.index(choice), "Return")
        wait_until(lambda: box.text == choice, f"{name!r} to be {choice!r}")

    def tick(self, name, on=True):
        box = self.find(name, ("check box", "toggle button", "check menu item", "radio button"))
        if box.is_checked() != on:
            box.act("Toggle", "Press")
        wait_until(lambda: box.is_checked() == on, f"{name!r} to be {'ticked' if on else 'clear'}")


# A window or a desk presses by name what it holds; a control is pressed itself.
class Window(Control):
    def press(self, name):  # pylint: disable=arguments-differ
        self.find(name, BUTTONS).press()

    def menu(self, *path):
        """Takes an entry of a menu, without opening it: menu("File", "Export…")."""
        entry = self.find(path[0], BUTTONS)
        for name in path[1:]:
            entry = wait_until(lambda: next((control for control in entry.everything()
                                             if {name, name + "…"} & set(control.names())), None),
                               f"the entry {name!r} in the menu {path[0]!r}")
        entry.press()

    def wait_until_closed(self, patience=PATIENCE):
        wait_until(lambda: self.node not in self.desk.window_nodes(), f"{self.name!r} to close", patience)


class Table(Control):
    """Rows and columns; a column is named by its heading."""

    def row_count(self):
        return self.node.get_n_rows()

    def wait_for_rows(self, at_least=1, exactly=None, patience=PATIENCE):
        wanted = f"exactly {exactly}" if exactly is not None else f"at least {at_least}"
        try:
            wait_until(lambda: self.row_count() == exactly if exactly is not None
                       else self.row_count() >= at_least, f"{wanted} rows in {self.name!r}", patience)
        except Failure as failure:
            raise self.desk.failure(f"{failure}; there are {self.row_count()}", self.desk.front()) from None

    def columns(self):
        headers = [self.node.get_column_header(at) for at in range(self.node.get_n_columns())]
        return [header.get_name() if header else "" for header in headers]

    def header(self, column):
        return Control(self.node.get_column_header(self.columns().index(column)), self.desk)

    def cell(self, row, column):
        return self._cell(row, self.columns().index(column)).name

    def row(self, row):
        return {column: self._cell(row, at).name for at, column in enumerate(self.columns())}

    def find_row(self, words, patience=PATIENCE):
        """The first row with a cell that holds these words."""
        def look():
            for row in range(self.row_count()):
                if any(words in cell for cell in self.row(row).values()):
                    return row + 1
            return None

        try:
            return wait_until(look, f"a row with {words!r} in {self.name!r}", patience) - 1
        except Failure as failure:
            raise self.desk.failure(str(failure), self.desk.front()) from None

    def select(self, *rows):
        for row in self.node.get_selected_rows():
            self.node.remove_row_selection(row)
        for row in rows:
            self.node.add_row_selection(row)
        wait_until(lambda: sorted(self.node.get_selected_rows()) == sorted(rows), f"rows {rows} to be selected")

    def outlined_rows(self, indent):
        count = self.row_count()
        lines = [str(self.columns())] + [str(list(self.row(at).values())) for at in range(min(count, ROWS_SHOWN))]
        if count > ROWS_SHOWN:
            lines.append(f"… {count} rows")
        return "".join(f"{indent}{line}\n" for line in lines)

    def _cell(self, row, column):
        return Control(self.node.get_accessible_at(row, column), self.desk)


class Desk:
    """The program under test, from its start to its end."""

    def __init__(self, command, environment=None):
        self.command = command
        self.environment = {**os.environ, **(environment or {})}
        self.process = self.application = None

    def __enter__(self):
        self.process = subprocess.Popen(self.command, env=self.environment)
        self.application = wait_until(self._application, f"{self.command[0]} to show a window", 30)
        self.application.set_cache_mask(Atspi.Cache.NONE)  # nobody here listens for changes
        return self

    def __exit__(self, kind, problem, _trace):
        if kind is not None and self.process.poll() is None:
            self.screenshot("failure")
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            if kind is None:
                raise Failure(f"{self.command[0]} did not end when it was told to") from None

    def _application(self):
        if self.process.poll() is not None:
            raise Failure(f"{self.command[0]} ended with {self.process.returncode} at its start")
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(at)
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    # ---- windows ----

    def window_nodes(self):
        nodes = [self.application.get_child_at_index(at) for at in range(self.application.get_child_count())]
        return [node for node in nodes if node and node.get_role_name() in WINDOWS
                and "showing" in Control(node, self).states]

    def windows(self):
        return [Window(node, self) for node in self.window_nodes()]

    def front(self):
        """The window that has the keyboard."""
        def look():
            windows = self.windows()
            return next((window for window in windows if "active" in window.states), windows and windows[-1])
        return wait_until(look, "a window")

    def window(self, title, patience=PATIENCE):
        """The window or dialog whose title holds these words."""
        try:
            return wait_until(lambda: next((w for w in self.windows() if title in w.name), None),
                              f"a window called {title!r}", patience)
        except Failure as failure:
            raise self.failure(str(failure), None) from None

    def __getattr__(self, verb):
        """find, press, enter, choose, tick, table, sees, … in the window in front."""
        if verb.startswith("_") or not hasattr(Window, verb):
            raise AttributeError(verb)
        return getattr(self.front(), verb)

    # ---- hands and eyes ----

    def keys(self, *chords):
        """Presses keys as xdotool names them: "Tab", "ctrl+f", "Return"."""
        self._xdotool("key", "--clearmodifiers", "--delay", "8", *chords)

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", "--delay", "8", "--", text)

    def pointer(self, x, y):
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def drag(self, x, y, by):
        """With the pointer, along a row."""
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1", "mousemove", str(x + by // 2), str(y),
                      "mousemove", str(x + by), str(y), "mouseup", "1")

    def minimize(self):
        self._xdotool("getactivewindow", "windowminimize")

    def resize(self, width, height):
        """The window in front; the size is that of its inside."""
        self._xdotool("getactivewindow", "windowsize", "--sync", str(width), str(height))

    def kill(self):
        """Ends it as a power cut would: nothing is tidied up."""
        self.process.kill()
        self.process.wait(10)

    def wait_until_ended(self, patience=PATIENCE):
        """Its exit code."""
        wait_until(lambda: self.process.poll() is not None, f"{self.command[0]} to end", patience)
        return self.process.returncode

    def focused(self):
        """The control that has the keyboard focus, or None."""
        return next((control for control in self.front().shown()
                     if "focused" in control.states and not control.is_current_of_many()), None)

    def _xdotool(self, *words):
        subprocess.run(["xdotool", *words], env=self.environment, check=True)

    def screenshot(self, name):
        folder = self.environment.get("ND_ARTIFACTS", ".")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, name + ".png")
        subprocess.run(["import", "-window", "root", path], env=self.environment, check=False)
        return path

    def failure(self, words, around):
        """A Failure with what could be seen."""
        seen = (around.outline() if around else "".join(window.outline() for window in self.windows()))
        return Failure(f"{words}\n{seen}screenshot: {self.screenshot('failure')}")
