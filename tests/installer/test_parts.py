"""Language, screen and libraries, each by itself."""

import os
import re
import socket
import string
import sys
from pathlib import Path

import pytest

from installer import apt, libraries, screen
from installer.environment import Venv
from installer.say import SENTENCES, SetupFailed, speaks_chinese


@pytest.mark.parametrize(
    ("environ", "chinese"),
    [
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_TW"}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, True),
    ],
)
def test_the_language_is_the_users(environ: dict[str, str], chinese: bool) -> None:
    assert speaks_chinese(environ) is chinese


def test_both_languages_tell_the_same_facts() -> None:
    for english, chinese in SENTENCES.values():
        facts = [
            sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)
            for text in (english, chinese)
        ]
        assert facts[0] == facts[1]
        assert re.search("[\u4e00-\u9fff]", chinese)
        assert not re.search("[\u4e00-\u9fff][,:;()]", chinese), "full-width punctuation"


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--lang", "en"], True),
        (["--data=here", "--now", "2026-03-02T09:00"], True),
        (["day"], False),
        (["--data", "day", "find", "x"], False),
        (["--help"], False),
    ],
)
def test_a_command_line_without_a_verb_opens_the_window(arguments: list[str], window: bool) -> None:
    assert screen.opens_window(arguments) is window


def test_a_screen_is_where_a_display_answers() -> None:
    assert not screen.present({}, "linux")
    assert not screen.present({"DISPLAY": ":6199"}, "linux")
    assert not screen.present({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert screen.present({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert screen.present({"DISPLAY": "far.example:0"}, "linux")
    assert screen.present({"QT_QPA_PLATFORM": "vnc"}, "linux")
    assert screen.present({}, "darwin")
    assert screen.present({}, "win32")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="abstract sockets are Linux's")
def test_a_listening_display_is_a_screen() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X6198")
        server.listen()
        assert screen.present({"DISPLAY": ":6198.0"}, "linux")


def test_a_real_screen_needs_more_libraries() -> None:
    assert set(libraries.OFFSCREEN) < set(libraries.X11)
    assert libraries.for_screen({"DISPLAY": ":0"}) == libraries.X11
    assert libraries.for_screen({"WAYLAND_DISPLAY": "wayland-0"}) == libraries.WAYLAND


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone needs them")
def test_without_apt_the_missing_libraries_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # no apt-get there
    venv = Venv(Path(sys.prefix))
    with pytest.raises(SetupFailed) as refused:
        libraries.ready(venv, {"libnowhere.so.9": "libnowhere9"}, os.environ)
    assert refused.value.code == "libraries_missing"
    assert refused.value.facts == {"libraries": "libnowhere.so.9", "packages": "libnowhere9"}


def test_private_libraries_are_pointed_to_before_the_users_own(tmp_path: Path) -> None:
    inside = tmp_path / "usr/lib/x86_64-linux-gnu"
    inside.mkdir(parents=True)
    found = libraries.pointing_to(tmp_path, {"LD_LIBRARY_PATH": "/opt/lib"})
    parts = found["LD_LIBRARY_PATH"].split(os.pathsep)
    assert (parts[0], parts[-1]) == (str(inside), "/opt/lib")


def test_the_c_library_and_graphics_drivers_are_never_unpacked() -> None:
    for name in ("libc6", "libllvm15", "libgl1-mesa-dri", "libglx-mesa0"):
        assert apt.NEEDLESS.match(name)
    for name in ("libgl1", "libglvnd0", "libxcb1", "libglib2.0-0"):
        assert not apt.NEEDLESS.match(name)
