# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What run-on-private-bus and run-on-desktop are made of: private folders, a private session bus, a real
gnome-keyring on it, and a supervisor that leaves no process behind, however the run ends."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PASSWORD = "throw-away"
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
_libc = ctypes.CDLL(None)

# No service folder: nothing is started on the bus by asking for it, so "no keyring" means no keyring.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class HarnessError(Exception):
    """The surroundings of the test could not be made: never a fault of what is tested."""


class Supervisor:
    """Starts processes and ends every one of them and of their descendants, also the ones that have
    detached themselves: as their subreaper it is who they fall back to."""

    def __init__(self):
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._stop)

    @staticmethod
    def _stop(number, _frame):
        sys.exit(128 + number)

    @staticmethod
    def start(command, **options):
        # If the harness itself is killed, its children are told; they take theirs along.
        def follow_parent():
            _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)

        try:
            return subprocess.Popen(command, preexec_fn=follow_parent, **options)
        except OSError as error:
            raise HarnessError(f"cannot start {command[0]}: {error.strerror}") from error

    def end_all(self):
        for number, patience in ((signal.SIGTERM, 2.0), (signal.SIGKILL, 5.0)):
            deadline = time.monotonic() + patience
            signalled = set()
            while living := descendants(os.getpid()):
                for pid in living - signalled:
                    _send(pid, signal.SIGCONT)
                    _send(pid, number)
                signalled |= living
                _reap()
                if time.monotonic() > deadline:
                    break
                time.sleep(0.01)


def _send(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def descendants(root):
    parents = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                parents[int(entry)] = int(stat.read().rpartition(")")[2].split()[1])
        except OSError:
            continue
    found, frontier = set(), {root}
    while frontier:
        frontier = {pid for pid, parent in parents.items() if parent in frontier} - found
        found |= frontier
    return found


def wait_until(condition, what, patience=15.0):
    deadline = time.monotonic() + patience
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise HarnessError(f"gave up waiting for {what}")
        time.sleep(0.02)
    return value


class PrivateSession:
    """Private folders, and by mode: `none` (no bus answers), `empty` (a bus without a keyring), `locked`
    and `unlocked` (a bus with a gnome-keyring whose login collection is so)."""

    MODES = ("none", "empty", "locked", "unlocked")

    def __init__(self, supervisor):
        self.supervisor = supervisor
        # In /tmp wherever the build is: the path of a socket may have 107 characters.
        self.folder = tempfile.mkdtemp(prefix="nd-", dir="/tmp")
        self.environment = self._private_environment()

    def begin(self, mode):
        if mode != "none":
            self._start_bus()
        if mode in ("locked", "unlocked"):
            self._start_keyring()
        if mode == "locked":
            self.keyring("lock")

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def _private_environment(self):
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GNOME_", "KDE_", "DBUS_", "XDG_", "AT_SPI_", "SSH_AUTH"))
            and name not in ("DESKTOP_SESSION", "WAYLAND_DISPLAY")
        }
        folders = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config",
                   "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}
        for variable, name in folders.items():
            os.mkdir(self.path(name), 0o700)
            environment[variable] = self.path(name)
        environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + self.path("run", "bus")
        environment["GSETTINGS_BACKEND"] = "memory"
        return environment

    def _start_bus(self):
        config = self.path("bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(BUS_CONFIG.format(socket=self.path("run", "bus")))
        with open(self.path("bus.log"), "wb") as log:
            self.start(["dbus-daemon", "--nofork", "--nosyslog", "--config-file=" + config],
                       stdout=log, stderr=log)
        wait_until(lambda: os.path.exists(self.path("run", "bus")), "the private bus")

    def _start_keyring(self):
        control = self.path("run", "keyring")
        os.mkdir(control, 0o700)
        with open(self.path("keyring.log"), "wb") as log:
            daemon = self.start(
                ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                 "--control-directory=" + control], stdin=subprocess.PIPE, stdout=log, stderr=log)
        daemon.stdin.write(PASSWORD.encode())
        daemon.stdin.close()
        self.environment.update(ND_KEYRING_PID=str(daemon.pid), ND_KEYRING_PASSWORD=PASSWORD,
                                GNOME_KEYRING_CONTROL=control,
                                ND_KEYRING_HELPER=os.path.join(os.path.dirname(__file__), "keyring"))
        self.keyring("wait")

    def keyring(self, verb):
        done = subprocess.run([self.environment["ND_KEYRING_HELPER"], verb], env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise HarnessError(f"keyring {verb}: {done.stderr.strip()}")

    def start(self, command, **options):
        return self.supervisor.start(command, env=self.environment, **options)

    def run(self, command):
        """Runs the command to its end; its exit code, or 128 + the signal that ended it."""
        code = self.start(command).wait()
        return code if code >= 0 else 128 - code

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def run_in(make_session, begin, command):
    """Runs a command in a session and takes it all down again; the command's exit code, or 99."""
    supervisor = Supervisor()
    session = make_session(supervisor)
    try:
        begin(session)
        code = session.run(command)
    except HarnessError as error:
        print(f"{os.path.basename(sys.argv[0])}: {error}", file=sys.stderr)
        code = 99
    finally:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        supervisor.end_all()
        session.remove()
    return code


def command_after_dashes(arguments, usage):
    """Splits `OPTIONS -- COMMAND...`."""
    if "--" not in arguments or arguments[-1] == "--":
        print(usage, file=sys.stderr)
        sys.exit(2)
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1:]
