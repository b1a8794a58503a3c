"""Both commands on a bare Debian that has only Python (needs root and mmdebstrap; minutes long).

python3 installer/bootstrap.py test -m long tests/installer/test_fresh_machine.py
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list")]
CERTIFICATES = "etc/ssl/certs/ca-certificates.crt"

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mmdebstrap"),
        reason="only root can build a machine, with mmdebstrap",
    ),
]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of a minimal Debian with Python, the way this machine reaches the network."""
    folder = tmp_path_factory.mktemp("bare")
    sources = next((str(path) for path in SOURCES if path.exists()), "")
    subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", "--include=python3,ca-certificates",
         "bookworm", str(folder / "bare.tar"), *([sources] if sources else [])],
        check=True,
    )  # fmt: skip
    return folder / "bare.tar"


@pytest.fixture
def machine(bare: Path, tmp_path: Path) -> Iterator[Path]:
    """A fresh machine with a clean clone of the committed state in /srv/desk."""
    root = tmp_path / "machine"
    root.mkdir()
    subprocess.run(["tar", "-C", str(root), "-xf", str(bare)], check=True)
    for name in (CERTIFICATES, "etc/resolv.conf"):
        if Path("/", name).exists():
            shutil.copy(Path("/", name), root / name)
    (root / "etc/pip.conf").write_text(f"[global]\ncert = /{CERTIFICATES}\n")
    for settings in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(settings, root / "etc/apt/apt.conf.d")
    subprocess.run(["git", "clone", "-q", str(ROOT), str(root / "srv/desk")], check=True)
    subprocess.run(["chroot", str(root), "useradd", "-m", "sam"], check=True)
    yield root
    shutil.rmtree(root, ignore_errors=True)


def inside(machine: Path, user: str, command: str) -> subprocess.CompletedProcess[str]:
    """Run *command* on the machine as *user*, with nothing of this one's environment."""
    home = "/root" if user == "root" else f"/home/{user}"
    mounted = 'mount -t proc proc "$0/proc"; exec chroot --userspec="$1:$1" "$0" sh -c "$2"'
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    env = {"PATH": path, "HOME": home, "LANG": "C.UTF-8"}
    env |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    return subprocess.run(
        ["unshare", "-m", "-p", "-f", "sh", "-c", mounted, str(machine), user, command],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("user", ["root", "sam"])
def test_both_commands_on_a_bare_machine(machine: Path, user: str) -> None:
    subprocess.run(["chroot", str(machine), "chown", "-R", f"{user}:", "/srv/desk"], check=True)
    desk = "cd /srv/desk && "
    tour = inside(machine, user, desk + "python3 installer/bootstrap.py run")
    assert tour.returncode == 0, tour.stderr
    assert "There is no screen here" in tour.stderr
    written = machine / "srv/desk/build/tour"
    assert list(written.rglob("*.png"))
    assert list(written.rglob("*.pdf"))
    tests = inside(machine, user, desk + "python3 installer/bootstrap.py test -q")
    assert tests.returncode == 0, tests.stdout[-4000:] + tests.stderr[-2000:]
    again = inside(machine, user, desk + ".venv/bin/salesdesk forms --json")
    assert again.returncode == 0, again.stderr
