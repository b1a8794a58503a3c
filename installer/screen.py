"""Is there a screen, and does this command line want one?"""

import socket
import sys
from collections.abc import Mapping, Sequence

WITH_VALUE = ("--data", "--lang", "--now")
"""The program's options that stand before the verb and take a value."""


def present(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown: on Linux only where a display answers."""
    if environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    if environ.get("QT_QPA_PLATFORM") or not platform.startswith("linux"):
        return True
    return bool(environ.get("WAYLAND_DISPLAY")) or x11_answers(environ.get("DISPLAY", ""))


def x11_answers(display: str) -> bool:
    """Tell whether the named X display is there; a remote one is believed unseen."""
    host, colon, number = display.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True
    path = "/tmp/.X11-unix/X" + number.partition(".")[0]  # noqa: S108 - where X servers listen
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
            caller.settimeout(2)
            try:
                caller.connect(address)
            except OSError:
                continue
            return True
    return False


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments name no verb, so that the window would open."""
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] in WITH_VALUE:
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest
