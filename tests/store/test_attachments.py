"""Attachments are kept by what they hold, once, and whole."""

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store import attachments as kept
from salesdesk.store.attachments import AttachmentStore


@pytest.fixture
def store(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path / "attachments.db")


def test_the_same_bytes_are_kept_once(store: AttachmentStore, tmp_path: Path) -> None:
    data = os.urandom(kept.CHUNK * 2 + 17)
    for name in ("甲.bin", "乙.bin"):
        (tmp_path / name).write_bytes(data)
    first, second = store.put(tmp_path / "甲.bin"), store.put(tmp_path / "乙.bin")
    assert first == second
    assert store.read(first[0]) == data
    assert store.held() == {first[0]}
    assert store.broken() == []


def test_an_empty_file_is_a_file(store: AttachmentStore, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    digest, size = store.put(tmp_path / "empty")
    assert (size, store.read(digest)) == (0, b"")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.mkdir(), "file_is_folder"),
        (lambda path: None, "file_missing"),
        (lambda path: path.write_bytes(bytes(kept.LIMIT + 1)), "file_too_large"),
    ],
)
def test_what_cannot_be_attached(
    store: AttachmentStore, tmp_path: Path, make: object, code: str
) -> None:
    path = tmp_path / "what"
    make(path)  # type: ignore[operator]
    with pytest.raises(Refused) as caught:
        store.put(path)
    assert caught.value.code == code
    assert store.held() == set()


def test_a_changed_byte_is_found(store: AttachmentStore) -> None:
    digest = store.put_bytes(b"logo")
    connection = dbapi2.connect(str(store.path))
    connection.execute("UPDATE chunk SET data = x'00'")
    connection.commit()
    connection.close()
    assert store.broken() == [digest]


def test_nothing_kept_under_a_digest(store: AttachmentStore) -> None:
    with pytest.raises(Refused, match="attachment_missing"):
        store.read("00")
