"""The whole set-up as a user starts it, on a project that needs no network."""

import ast
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from installer.environment import STAMP, UNFINISHED

pytestmark = pytest.mark.skipif(os.name != "posix", reason="starts POSIX programs")


def start(
    checkout: Path, *arguments: str, python: str = sys.executable, **environ: str
) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        env.pop(name, None)
    command = [python, str(checkout / "installer" / "bootstrap.py"), *arguments]
    return subprocess.run(
        command,
        env=env | {"LANG": "C.UTF-8"} | environ,
        cwd=checkout,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_broken_environment_is_healed_then_only_compared(checkout: Path) -> None:
    (checkout / ".venv" / "bin").mkdir(parents=True)  # as a killed builder leaves it
    (checkout / ".venv" / UNFINISHED).touch()
    (checkout / ".venv" / "bin" / "python").symlink_to("gone")
    # a tool is asked for, which needs all that tests and checks need: what follows is all there
    first = start(checkout, "exec", "no-such-tool", LANG="zh_CN.UTF-8")
    assert (first.returncode, "no-such-tool" in first.stderr) == (1, True), first.stderr
    assert "正在重建" in first.stderr
    assert not (checkout / ".venv" / UNFINISHED).exists()
    assert not list(checkout.glob(".venv-old*"))

    stood = (checkout / ".venv").stat().st_mtime_ns
    again = start(checkout, "run", "day", "--json")
    assert json.loads(again.stdout) == [["day", "--json"], "offscreen"]
    assert (again.returncode, again.stderr) == (0, "")
    assert (checkout / ".venv").stat().st_mtime_ns == stood


@pytest.mark.long
def test_a_package_taken_away_is_noticed(checkout: Path) -> None:
    start(checkout, "run", "day")
    packages = next((checkout / ".venv" / "lib").glob("python*/site-packages"))
    shutil.rmtree(next(packages.glob("salesdesk-*.dist-info")))
    assert "built anew" in start(checkout, "run", "day").stderr
    assert start(checkout, "run", "day").stderr == ""


def test_a_changed_project_is_installed_again_once(checkout: Path) -> None:
    """Its requirements, that is; the settings of checks in the same file do not count.

    Two that are started at once do not disturb each other.
    """
    start(checkout, "run", "day")
    with (checkout / "pyproject.toml").open("a") as file:
        file.write("[tool.any]\nlevel = 3\n")
    assert start(checkout, "run", "day").stderr == ""
    with (checkout / "pyproject.toml").open("a") as file:
        file.write('[project]\nname = "salesdesk"\nversion = "1"\n')
    command = [sys.executable, str(checkout / "installer" / "bootstrap.py"), "run", "day"]
    pair = [
        subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [process.communicate() for process in pair]
    assert [process.returncode for process in pair] == [0, 0]
    assert sum("Setting up" in stderr for _, stderr in told) == 1


def test_without_a_screen_the_tour_is_written(checkout: Path) -> None:
    done = start(checkout, "run", "--lang", "en", LC_ALL="zh_CN.UTF-8")
    assert "没有可用的屏幕" in done.stderr
    assert str(checkout / "build" / "tour") in done.stderr
    told = json.loads(done.stdout)
    assert told == [["--lang", "en", "tour", str(checkout / "build" / "tour")], "offscreen"]


def test_a_console_without_chinese_gets_english(checkout: Path) -> None:
    done = start(checkout, "run", LC_ALL="zh_CN.UTF-8", PYTHONIOENCODING="ascii")
    assert "There is no screen here" in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_usage_is_told(checkout: Path) -> None:
    for arguments in ([], ["fly"], ["exec"]):
        done = start(checkout, *arguments)
        assert done.returncode == 2
        assert "Usage:" in done.stderr


def test_no_network_is_one_sentence(checkout: Path, tmp_path: Path) -> None:
    root = tmp_path / "offline"
    shutil.copytree(checkout, root, symlinks=True)
    text = (root / "pyproject.toml").read_text()
    (root / "pyproject.toml").write_text(text.replace("[]", '["hatchling-of-nowhere>=1.27"]'))
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9", "PIP_CONFIG_FILE": os.devnull}
    none = {"PIP_FIND_LINKS": "", "UV_INDEX_URL": "http://127.0.0.1:9", "PIP_RETRIES": "0"}
    done = start(root, "run", **nowhere, **none)
    assert done.returncode == 1
    assert "check the network or proxy settings" in done.stderr
    assert "Traceback" not in done.stderr
    assert str(root / ".venv" / "setup.log") in done.stderr


def test_an_unwritable_folder_is_one_sentence(checkout: Path) -> None:
    """The child is nobody, to whom the folder of another user is closed."""
    python = Path("/usr/bin/python3")
    if os.geteuid() != 0 or not python.exists():
        pytest.skip("only root can become somebody else")
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        shutil.copytree(checkout / "installer", root / "installer")
        shutil.copy(checkout / "pyproject.toml", root)
        done = subprocess.run(
            [str(python), str(root / "installer" / "bootstrap.py"), "run"],
            user=65534, group=65534, extra_groups=[], env={"LANG": "C.UTF-8", "PATH": "/usr/bin"},
            cwd="/", capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 1
        assert f"{root / '.venv'} cannot be used: Permission denied" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.long
def test_an_interrupted_set_up_goes_on(checkout: Path) -> None:
    (checkout / ".venv" / STAMP).unlink(missing_ok=True)
    command = [sys.executable, str(checkout / "installer" / "bootstrap.py"), "run", "day"]
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True
    )
    assert process.stderr is not None
    assert process.stderr.readline()  # it has begun
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    process.stderr.close()
    done = start(checkout, "run", "day")
    assert done.returncode == 0
    assert start(checkout, "run", "day").stderr == ""


def test_old_pythons_can_read_the_entry() -> None:
    """So that they say what they lack instead of naming a syntax error."""
    entry = Path(__file__).resolve().parents[2] / "installer" / "bootstrap.py"
    ast.parse(entry.read_text(encoding="utf-8"), feature_version=(3, 7))
