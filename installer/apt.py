"""Debian's package tool, used as root to install and by anybody else to fetch and unpack."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

NEEDLESS = re.compile(r"libllvm|libgl1-mesa-dri|libglx-mesa|libegl-mesa|libz3|mesa-|libdrm|libc6$")
"""Graphics drivers (150 MB) that a program drawing on the processor never calls, and the C
library, which must never be mixed with the system's own."""


def present() -> bool:
    """Tell whether packages can be fetched and unpacked here."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))


def can_install() -> bool:
    """Tell whether packages can be installed for everybody."""
    return present() and hasattr(os, "geteuid") and os.geteuid() == 0


def install(packages: Sequence[str]) -> bool:
    """Install *packages* as root, with fresh package lists; False when apt refuses."""
    _apt("update")
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    return _apt("install", *wait, "-y", "--no-install-recommends", *packages)[0]


def unpack(packages: Sequence[str], folder: Path) -> bool:
    """Fetch *packages* with all they need and unpack them into *folder*, changing nothing else.

    A bare machine may have no package lists, and only root may fill the system's: then private
    ones are fetched for the occasion.
    """
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        names = _closure(packages, [])
        options: list[str] = []
        if not names:
            options = _private_lists(work)
            _apt(*options, "update")
            names = _closure(packages, options)
        if not names or not _apt(*options, "download", *names, cwd=work)[0]:
            return False
        folder.mkdir(parents=True, exist_ok=True)
        archives = sorted(work.glob("*.deb"))
        return all(_quiet(["dpkg-deb", "-x", str(deb), str(folder)])[0] for deb in archives)


def _private_lists(work: Path) -> list[str]:
    for part in ("lists/partial", "cache/archives/partial"):
        (work / part).mkdir(parents=True)
    return [
        "-o", f"Dir::State::lists={work / 'lists'}",
        "-o", f"Dir::Cache={work / 'cache'}",
    ]  # fmt: skip


def _closure(packages: Sequence[str], options: Sequence[str]) -> list[str]:
    """Return what installing *packages* would add, asked of apt without doing it."""
    done, told = _apt(*options, "-s", "install", "--no-install-recommends", *packages)
    names = re.findall(r"^Inst (\S+)", told, re.M) if done else []
    return [name for name in names if not NEEDLESS.match(name)]


def _apt(*arguments: str, cwd: Path | None = None) -> tuple[bool, str]:
    return _quiet(["apt-get", "-q", *arguments], cwd)


def _quiet(command: Sequence[str], cwd: Path | None = None) -> tuple[bool, str]:
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    done = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True,
        errors="replace", stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    return done.returncode == 0, done.stdout
