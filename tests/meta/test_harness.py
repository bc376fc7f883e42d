# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that a test's private surroundings are what they say, and leave nothing behind."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
BUS = os.path.join(SUPPORT, "run-on-private-bus")
DESKTOP = os.path.join(SUPPORT, "run-on-desktop")
ASK = """
import gi, os, sys
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib
flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
try:
    bus = Gio.DBusConnection.new_for_address_sync(os.environ["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
except GLib.Error:
    sys.exit("no bus")
try:
    locked = bus.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login",
        "org.freedesktop.DBus.Properties", "Get",
        GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")), None, 0, 1000, None).unpack()[0]
except GLib.Error as error:
    sys.exit("no answer" if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT) else "no keyring")
sys.exit("locked" if locked else "unlocked")
"""


def living(folder):
    """The processes whose environment or command names this folder."""
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/environ", "rb") as environ, open(f"/proc/{entry}/cmdline", "rb") as line:
                if folder.encode() in environ.read() + line.read():
                    found.append(line)
        except OSError:
            continue
    return found


class PrivateSurroundings(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.ask = os.path.join(folder.name, "ask.py")
        with open(self.ask, "w", encoding="utf-8") as file:
            file.write(ASK)

    def run_in(self, *command):
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)

    def session(self, mode, script):
        ask = f"{sys.executable} {self.ask} 2>&1"
        return self.run_in(BUS, mode, "--", "sh", "-c", f"ask() {{ {ask}; }}; {script}")

    def test_each_mode_is_what_it_says(self):
        for mode, says in (("none", "no bus"), ("empty", "no keyring"), ("locked", "locked"), ("unlocked", "unlocked")):
            with self.subTest(mode=mode):
                self.assertEqual(self.session(mode, "ask").stdout.split("\n"), [says, ""])

    def test_a_keyring_can_be_locked_unlocked_and_made_to_hang(self):
        run = self.session("unlocked", "$ND_KEYRING_HELPER lock; ask; $ND_KEYRING_HELPER unlock; ask;"
                                       "$ND_KEYRING_HELPER stop; ask; $ND_KEYRING_HELPER continue; ask")
        self.assertEqual(run.stdout.split("\n"), ["locked", "unlocked", "no answer", "unlocked", ""], run.stderr)

    def test_the_exit_code_is_the_commands(self):
        for script, code in (("exit 0", 0), ("exit 7", 7), ("kill -KILL $$", 128 + signal.SIGKILL)):
            self.assertEqual(self.session("empty", script).returncode, code)
        self.assertEqual(self.run_in(BUS, "empty", "--", "/nonexistent").returncode, 99)
        self.assertEqual(self.run_in(BUS, "sometimes", "--", "true").returncode, 2)
        self.assertEqual(self.run_in(BUS, "empty", "--").returncode, 2)

    def test_folders_are_private_and_gone_afterwards(self):
        run = self.session("empty", 'stat -c "%a %n" "$HOME" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"')
        folders = re.findall(r"^700 (/tmp/nd-\S+)$", run.stdout, re.MULTILINE)
        self.assertEqual(len(folders), 4, run.stdout)
        self.assertEqual([folder for folder in folders if os.path.exists(folder)], [])

    def test_nothing_stays_not_even_what_detached_itself(self):
        run = self.session("locked", 'echo $XDG_RUNTIME_DIR; setsid sh -c "trap \\"\\" TERM; sleep 50 & wait" >&- 2>&- &')
        self.assertEqual(run.returncode, 0)
        self.assertEqual(living(run.stdout.strip()), [])

    def test_nothing_stays_when_it_is_told_to_stop_or_killed(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            with subprocess.Popen([BUS, "unlocked", "--", "sh", "-c", "echo $XDG_RUNTIME_DIR; exec sleep 50"],
                                  stdout=subprocess.PIPE, text=True) as run:
                folder = run.stdout.readline().strip()
                self.assertNotEqual(living(folder), [])
                run.send_signal(number)
            deadline = time.monotonic() + 10
            while living(folder) and time.monotonic() < deadline:
                time.sleep(0.02)
            self.assertEqual(living(folder), [], number)
            if number == signal.SIGTERM:
                self.assertFalse(os.path.exists(folder))
            shutil.rmtree(os.path.dirname(folder), ignore_errors=True)

    def test_a_desktop_has_a_screen_a_window_manager_and_accessibility(self):
        run = self.run_in(DESKTOP, "--screen", "800x600", "--", "sh", "-c",
                          "echo $XDG_RUNTIME_DIR; xdotool getdisplaygeometry; xdotool get_num_desktops >&2 && dbus-send --session"
                          " --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress; exit 5")
        folder, geometry, address, *_ = run.stdout.split("\n")
        self.assertEqual((run.returncode, geometry), (5, "800 600"), run.stderr)
        self.assertIn("unix:", address)
        self.assertEqual(living(folder), [])
        self.assertFalse(os.path.exists(folder))

    def test_desktops_stand_beside_each_other(self):
        runs = [subprocess.Popen([DESKTOP, "--", "xdotool", "getdisplaygeometry"], stdout=subprocess.PIPE, text=True)
                for _ in range(3)]
        self.assertEqual([(run.communicate()[0], run.returncode) for run in runs], [("1600 1000\n", 0)] * 3)


if __name__ == "__main__":
    unittest.main()
