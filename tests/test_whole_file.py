"""A file appears whole or not at all, and what is no file is never replaced."""

import os
import stat
from pathlib import Path

import pytest

from salesdesk.whole_file import whole_file


def write(target: Path, text: str) -> None:
    with whole_file(target) as path:
        path.write_text(text)


def break_off(target: Path) -> None:
    with whole_file(target) as path:
        path.write_text("half")
        raise OSError("full")


def test_a_write_that_breaks_off_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write(target, "old")
    with pytest.raises(OSError, match="full"):
        break_off(target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
def test_a_link_stays_a_link_and_a_pipe_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "far")
    write(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "far").read_text() == "text"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write(pipe, "through")
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
