"""Set everything up on a machine that has only Python, then run the program or its tests.

    python3 installer/bootstrap.py run [salesdesk arguments]
    python3 installer/bootstrap.py test [pytest arguments]
    python3 installer/bootstrap.py exec TOOL [arguments]     a tool of .venv, e.g. ruff

This file alone must be readable by older Pythons, so that they can say what they lack; its
sisters may use what 3.11 offers.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)


def newer_python() -> str | None:
    """Return another Python on this machine that is new enough, or None."""
    for minor in (13, 12, 11, 14):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    return None


def need_python() -> None:
    """Go on under a newer Python when this one is too old; exit with a sentence when none is."""
    if sys.version_info >= OLDEST:
        return
    newer = newer_python()
    if newer:
        sys.exit(subprocess.call([newer, *sys.argv]))
    told = ".".join(map(str, sys.version_info[:3]))
    sys.exit(
        f"salesdesk needs Python 3.11 or newer; this is Python {told}. "
        "Install a newer Python and run the same command with it, e.g. python3.11.\n"
        f"salesdesk 需要 Python 3.11 或更新版本，当前是 {told}。请安装新版 Python 后重试。"
    )


def hand_over(command: list[str], env: dict[str, str]) -> int:
    """Become *command* (POSIX), or run it and return its exit code (Windows)."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, env)
    return subprocess.call(command, env=env)


def run(arguments: list[str]) -> int:
    """Open the window; without a screen say so and write the tour instead."""
    from installer import environment, libraries, screen
    from installer.say import say

    venv = environment.ready(ROOT, dev=False)
    if screen.present(os.environ):
        env = libraries.ready(venv, libraries.for_screen(os.environ), os.environ)
        return hand_over([str(venv.tool("salesdesk")), *arguments], env)
    env = libraries.ready(venv, libraries.OFFSCREEN, os.environ)
    env["QT_QPA_PLATFORM"] = "offscreen"
    if screen.opens_window(arguments):
        tour = ROOT / "build" / "tour"
        say("no_screen", folder=tour)
        arguments = [*arguments, "tour", str(tour)]
    return hand_over([str(venv.tool("salesdesk")), *arguments], env)


def test(arguments: list[str]) -> int:
    """Run the tests on two cores, a file of tests in one process; they need no screen."""
    return in_venv("python", ["-m", "pytest", "-n", "2", "--dist", "loadfile", *arguments])


def in_venv(tool: str, arguments: list[str]) -> int:
    """Run a developer's tool in the environment, from the root of the source tree."""
    from installer import environment, libraries

    venv = environment.ready(ROOT, dev=True)
    env = libraries.ready(venv, libraries.OFFSCREEN, os.environ)
    env["QT_QPA_PLATFORM"] = "offscreen"
    os.chdir(ROOT)
    return hand_over([str(venv.tool(tool)), *arguments], env)


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return its exit code (1 refused, 2 wrong usage)."""
    need_python()
    sys.path.insert(0, str(ROOT))
    from installer.say import SetupFailed, say, speak_safely

    speak_safely()
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    try:
        if verb == "run":
            return run(rest)
        if verb == "test":
            return test(rest)
        if verb == "exec" and rest:
            return in_venv(rest[0], rest[1:])
    except SetupFailed as failed:
        say(failed.code, **failed.facts)
        return 1
    except OSError as error:
        say("cannot_write", path=error.filename or ROOT, reason=error.strerror or error)
        return 1
    except KeyboardInterrupt:
        say("interrupted")
        return 130
    say("usage")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
