"""The program's own Python environment, ``.venv`` at the root: built, healed, kept up to date.

A stamp beside it tells what it was built from, so that the next start only compares. While it
is being built a mark lies in it: whoever finds the mark, and no builder at work, knows that the
builder was killed and builds anew.
"""

import contextlib
import hashlib
import json
import os
import shutil
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from installer import build
from installer.say import SetupFailed, say

STAMP = "salesdesk-stamp.json"
UNFINISHED = "salesdesk-unfinished"


@dataclass(frozen=True)
class Venv:
    """Where the environment lies and what is in it."""

    folder: Path

    def tool(self, name: str) -> Path:
        """Return the path of a program in it; SetupFailed when there is none."""
        path = self.bin / (name + (".exe" if os.name == "nt" else ""))
        if not path.exists():
            raise SetupFailed("no_tool", tool=name, folder=self.folder)
        return path

    @property
    def bin(self) -> Path:
        """The folder of its programs."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def packages(self) -> Path | None:
        """The folder of its packages, or None in a broken environment."""
        pattern = "Lib/site-packages" if os.name == "nt" else "lib/python3*/site-packages"
        return next(iter(self.folder.glob(pattern)), None)


def ready(root: Path, *, dev: bool) -> Venv:
    """Return the environment of the source tree at *root*, built or mended when it must be.

    ``dev`` asks for the tools of tests and checks as well. SetupFailed tells why not.
    """
    venv = Venv(root / ".venv")
    if not _fits(venv, root, dev):
        with _alone(root):
            if not _fits(venv, root, dev):
                _prepare(venv, root, dev)
    return venv


def _prepare(venv: Venv, root: Path, dev: bool) -> None:
    mark = venv.folder / UNFINISHED
    stamp = _stamp(venv)
    if venv.folder.exists() and (
        mark.exists() or _lost(venv, stamp) or not build.starts(venv.bin / build.PYTHON)
    ):
        say("healing", folder=venv.folder)
        _remove(venv.folder)
    else:
        say("preparing", folder=venv.folder)
    venv.folder.mkdir(exist_ok=True)
    mark.touch()
    dev = dev or stamp.get("dev") is True
    try:
        build.build(root, venv.folder, venv.bin / build.PYTHON, dev=dev)
    except SetupFailed:
        mark.unlink(missing_ok=True)  # the builder ended by itself: nothing is half written
        raise
    _spell_paths_in_ascii(venv)
    stamp = {"from": _source(root), "dev": dev, "packages": _names(venv)}
    (venv.folder / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    mark.unlink()


def _fits(venv: Venv, root: Path, dev: bool) -> bool:
    stamp = _stamp(venv)
    return (
        stamp.get("from") == _source(root)
        and (stamp.get("dev") is True or not dev)
        and not (venv.folder / UNFINISHED).exists()
        and (venv.bin / build.PYTHON).exists()
        and not _lost(venv, stamp)
    )


def _source(root: Path) -> str:
    """Return what the environment is built from: what is to be installed, and from where.

    The settings of checks in the same file do not count: a change of theirs must not ask for
    the network.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    relevant = [str(root), project.get("build-system"), project.get("project")]
    return hashlib.sha256(json.dumps(relevant, sort_keys=True).encode()).hexdigest()


def _stamp(venv: Venv) -> dict[str, object]:
    try:
        stamp = json.loads((venv.folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _names(venv: Venv) -> list[str]:
    """Return the names of all installed packages and programs."""
    folders = [venv.bin, *([venv.packages] if venv.packages else [])]
    return sorted(entry.name for folder in folders if folder.is_dir() for entry in folder.iterdir())


def _lost(venv: Venv, stamp: dict[str, object]) -> bool:
    """Tell whether anything the stamp knows has been taken away; what was added is welcome."""
    known = stamp.get("packages")
    return isinstance(known, list) and not set(known) - {"__pycache__"} <= set(_names(venv))


def _spell_paths_in_ascii(venv: Venv) -> None:
    """Make the pointers to the source tree readable under any locale.

    Python before 3.13 reads ``.pth`` files in the locale's encoding: a Chinese folder name then
    ends it at once on Windows and under LC_ALL=C. A line of code may spell it in ASCII.
    """
    for pointer in venv.packages.glob("*.pth") if venv.packages else ():
        lines = pointer.read_text(encoding="utf-8").splitlines()
        if not all(line.isascii() for line in lines):
            safe = [
                line if line.isascii() else f"import sys; sys.path.append({line!a})"
                for line in lines
            ]
            pointer.write_text("\n".join(safe) + "\n", encoding="ascii")


def _remove(folder: Path) -> None:
    """Move the broken environment aside first, so that a killed removal leaves nothing half."""
    aside = folder.with_name(f"{folder.name}-old-{os.getpid()}")
    folder.rename(aside)
    shutil.rmtree(aside, ignore_errors=True)


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Let one builder at a time work in *root*; where files cannot be locked, trust the user."""
    with (root / "pyproject.toml").open("rb") as file:
        with contextlib.suppress(OSError):
            if not _lock(file, wait=False):
                say("waiting")
                _lock(file, wait=True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO, *, wait: bool) -> bool:
        file.seek(1 << 30)  # Windows keeps others from reading what is locked: lock past the end
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
            else:
                return True

else:
    import fcntl

    def _lock(file: BinaryIO, *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
