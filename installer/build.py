"""Building the environment: with uv where it is at hand, else with venv and pip.

Debian splits venv's own seed (ensurepip) from Python. As root it is installed; anybody else
gets pip's wheel unpacked from its package.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer import apt
from installer.say import SetupFailed, say

PYTHON = "python.exe" if os.name == "nt" else "python"
LOG = "setup.log"
NETWORK = (
    "Temporary failure in name resolution", "Name or service not known", "getaddrinfo",
    "NewConnectionError", "ConnectTimeout", "ReadTimeout", "timed out", "ProxyError",
    "ConnectionResetError", "Connection refused", "Network is unreachable", "SSLError",
    "CERTIFICATE_VERIFY_FAILED", "Failed to resolve", "NameResolutionError",
    "Could not find a version that satisfies the requirement hatchling",
)  # fmt: skip
"""What pip says when it is the network that failed."""


def build(root: Path, folder: Path, python: Path, *, dev: bool) -> None:
    """Install the project at *root* for editing, and all it needs, into *folder*.

    An environment that is already there is completed. SetupFailed("offline" | "disk_full" |
    "no_venv" | "install_failed") tells why not, with the log's place.
    """
    log = folder / LOG
    log.write_bytes(b"")
    project = f"{root}[dev]" if dev else str(root)
    uv = shutil.which("uv")
    if uv and _with_uv(uv, folder, python, project, log):
        return
    if not _works([str(python), "-m", "pip", "--version"]):
        _with_pip(folder, python, log)
    quiet = [] if sys.stderr.isatty() else ["-q"]
    install = ["-m", "pip", "install", *quiet, "--retries", "2", "-e", project]
    if not _logged([str(python), *install], log):
        raise _reason(folder, log)


def starts(python: Path) -> bool:
    """Tell whether *python* runs at all."""
    return python.exists() and _works([str(python), "-c", "import json, zipfile"])


def _with_uv(uv: str, folder: Path, python: Path, project: str, log: Path) -> bool:
    create = [uv, "venv", "-q", "--allow-existing", "--python", _base_python(), str(folder)]
    install = [uv, "pip", "install", "-q", "--python", str(python), "-e", project]
    return (starts(python) or _logged(create, log)) and _logged(install, log)


def _with_pip(folder: Path, python: Path, log: Path) -> None:
    create = [_base_python(), "-m", "venv", str(folder)]
    if _logged(create, log) and _works([str(python), "-m", "pip", "--version"]):
        return
    if apt.can_install():
        say("installing_packages", packages="python3-venv")
        if apt.install(["python3-venv"]) and _logged(create, log):
            return
    with tempfile.TemporaryDirectory() as name:
        if apt.present() and apt.unpack(["python3-pip-whl"], Path(name)):
            wheel = next(Path(name).rglob("pip-*.whl"), None)
            if wheel and _logged([*create, "--without-pip"], log):
                seed = [str(wheel / "pip"), "install", "-q", "--no-index", str(wheel)]
                if _logged([str(python), *seed], log):
                    return
    raise SetupFailed("no_venv")


def _base_python() -> str:
    """Return the Python outside any environment, so that ours does not hang on another's life."""
    base: str = getattr(sys, "_base_executable", sys.executable)
    return base


def _works(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _logged(command: Sequence[str], log: Path) -> bool:
    """Run *command*; its talk goes to the log, on a terminal its progress to the user."""
    env = os.environ | {
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_USER": "0",
        "PIP_ROOT_USER_ACTION": "ignore",
        "PYTHONUTF8": "1",
    }
    env.pop("PYTHONHOME", None)
    env.pop("PYTHONPATH", None)
    with log.open("ab") as file:
        file.write(f"$ {' '.join(command)}\n".encode())
        file.flush()
        shown = sys.stderr if sys.stderr.isatty() else file
        done = subprocess.run(
            command, env=env, stdin=subprocess.DEVNULL, stdout=shown, stderr=file, check=False
        )
        file.write(f"→ {done.returncode}\n".encode())
    return done.returncode == 0


def _reason(folder: Path, log: Path) -> SetupFailed:
    told = log.read_text(encoding="utf-8", errors="replace")
    if "No space left on device" in told or "Errno 28" in told:
        return SetupFailed("disk_full", folder=folder)
    if any(sign in told for sign in NETWORK):
        return SetupFailed("offline", log=log)
    errors = [line.strip() for line in told.splitlines() if line.lstrip().startswith("ERROR")]
    return SetupFailed("install_failed", reason=errors[-1] if errors else "pip", log=log)
