"""The system libraries Qt's wheel expects to find on Linux, and how to come by them.

Looked for before Qt is imported, because Qt names only the first one missing. As root they are
installed by apt; without root their packages are unpacked into a private folder that the
program is pointed to; where there is no apt, one sentence names them all.
"""

import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer import apt
from installer.environment import Venv
from installer.say import SetupFailed, say

OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Library → Debian package; what QtWidgets needs even without a screen."""
X11 = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = OFFSCREEN | {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def for_screen(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the set for the screen that *environ* names."""
    return X11 if environ.get("DISPLAY") else WAYLAND


def ready(venv: Venv, wanted: Mapping[str, str], environ: Mapping[str, str]) -> dict[str, str]:
    """Make *wanted* loadable and return the environment to start the program with.

    SetupFailed("libraries_missing") names what could not be found or fetched.
    """
    env = dict(environ)
    if not sys.platform.startswith("linux"):
        return env
    lacking = missing(wanted)
    if not lacking:
        return env
    folder = venv.folder / "system"
    private = env | pointing_to(folder, environ)
    if folder.is_dir() and not missing_to(venv, wanted, private):
        launch_with(venv, pointing_to(folder, {}))
        return private
    packages = sorted({wanted[name] for name in lacking})
    if apt.can_install():
        say("installing_packages", packages=" ".join(packages))
        if apt.install(packages) and not missing_to(venv, wanted, env):
            return env
    if apt.present():
        say("fetching_packages", folder=folder)
        apt.unpack(packages, folder)
        private = env | pointing_to(folder, environ)
        lacking = missing_to(venv, wanted, private)
        if not lacking:
            launch_with(venv, pointing_to(folder, {}))
            return private
    raise SetupFailed(
        "libraries_missing",
        libraries=" ".join(lacking),
        packages=" ".join(sorted({wanted[name] for name in lacking})),
    )


def missing(names: Sequence[str] | Mapping[str, str]) -> list[str]:
    """Return those of *names* that cannot be loaded into this process."""
    lacking = []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            lacking.append(name)
    return lacking


def missing_to(venv: Venv, names: Mapping[str, str], env: Mapping[str, str]) -> list[str]:
    """Return those of *names* that the environment's Python cannot load under *env*."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from installer.libraries import missing;"
        "print(*missing(sys.argv[2:]))"
    )
    root = Path(__file__).resolve().parent.parent
    command = [str(venv.tool("python")), "-c", code, str(root), *names]
    done = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else list(names)


def pointing_to(folder: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables by which the libraries and their data in *folder* are found."""
    places = [*folder.glob("usr/lib/*-linux-*"), *folder.glob("lib/*-linux-*")]
    places += [place for place in (folder / "usr/lib", folder / "lib") if place.is_dir()]
    old = environ.get("LD_LIBRARY_PATH")
    variables = {"LD_LIBRARY_PATH": os.pathsep.join([*map(str, places), *([old] if old else [])])}
    for name, inside, own in (
        ("XKB_CONFIG_ROOT", "usr/share/X11/xkb", "/usr/share/X11/xkb"),
        ("FONTCONFIG_PATH", "etc/fonts", "/etc/fonts"),
    ):
        if (folder / inside).is_dir() and not Path(own).is_dir() and name not in environ:
            variables[name] = str(folder / inside)
    return variables


def launch_with(venv: Venv, variables: Mapping[str, str]) -> None:
    """Make ``.venv/bin/salesdesk`` find the private libraries when it is started by itself."""
    lines = ["#!/bin/sh", "# Qt's system libraries lie in a private folder on this machine"]
    lines += [
        f'{name}="{value}${{{name}:+:${name}}}"; export {name}'
        if name == "LD_LIBRARY_PATH"
        else f'{name}="${{{name}:-{value}}}"; export {name}'
        for name, value in variables.items()
    ]
    lines += [f'exec "{venv.tool("python")}" -m salesdesk "$@"', ""]
    program, script = venv.tool("salesdesk"), "\n".join(lines)
    if program.read_text(encoding="utf-8") != script:
        program.write_text(script, encoding="utf-8")
        program.chmod(0o755)
