"""The checks find each planted fault, and mending heals what can be made anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from salesdesk.sales import clients, health, my_side
from salesdesk.sales.letterhead import letterhead
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.play import client


@pytest.fixture
def one(workspace: Path) -> int:
    return client("演示云朵熊")


@contextmanager
def meddling(path: Path) -> Iterator[dbapi2.Connection]:
    """Write past the program, as a fault of the disk or another program would."""
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA foreign_keys = 0")
    yield connection
    connection.commit()
    connection.close()


def codes(attachments: AttachmentStore, *, deep: bool) -> list[tuple[str, str]]:
    return [(one.code, one.about) for one in health.check(attachments, deep=deep)]


def test_a_sound_workspace_has_no_findings(demo: Path, attachments: AttachmentStore) -> None:
    assert codes(attachments, deep=True) == codes(attachments, deep=False) == []


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE client_key SET grade = 'high'", "UPDATE client_key SET sort_name = 'x'",
        "UPDATE client_key SET last_contact = '2026-01-01T00:00:00Z'", "DELETE FROM client_key",
    ],
)  # fmt: skip
def test_a_wrong_list_key_is_found_and_mended(
    one: int, attachments: AttachmentStore, fault: str
) -> None:
    with meddling(database.path) as connection:
        connection.execute(fault)
    assert codes(attachments, deep=False) == []
    assert ("list_keys", str(one)) in codes(attachments, deep=True)
    health.mend()
    assert codes(attachments, deep=True) == []


@pytest.mark.parametrize("fault", ["DELETE FROM search_index", "UPDATE search_text SET name = 'x'"])
def test_a_wrong_index_is_found_and_mended(
    one: int, attachments: AttachmentStore, fault: str
) -> None:
    with meddling(database.path) as connection:
        connection.execute(fault)
    assert ("search", str(one)) in codes(attachments, deep=True)
    health.mend()
    assert codes(attachments, deep=True) == []


def test_a_reference_to_nothing_is_found(one: int, attachments: AttachmentStore) -> None:
    with meddling(database.path) as connection:
        connection.execute(
            "INSERT INTO note(client_id, text, at) VALUES (4711, 'x', '2026-01-01T00:00:00Z')"
        )
    assert [code for code, _ in codes(attachments, deep=False)] == ["references"]


def test_a_lost_and_a_broken_attachment_are_found(one: int, attachments: AttachmentStore) -> None:
    lost, broken = attachments.put_bytes(b"lost"), attachments.put_bytes(b"broken")
    for name, digest in (("一.txt", lost), ("二.txt", broken)):
        clients.attach(one, name, (digest, 4), "text/plain", NOW)
    assert codes(attachments, deep=True) == []
    with meddling(attachments.path) as connection:
        connection.execute("DELETE FROM chunk WHERE sha256 = ?", (lost,))
        connection.execute("DELETE FROM blob WHERE sha256 = ?", (lost,))
        connection.execute("UPDATE chunk SET data = x'00' WHERE sha256 = ?", (broken,))
    assert codes(attachments, deep=False) == [("attachment_lost", lost[:12])]
    assert codes(attachments, deep=True) == [
        ("attachment_lost", lost[:12]), ("attachment_broken", broken[:12]),
    ]  # fmt: skip


def test_a_lost_logo_is_found_and_sheets_are_headed_without_it(
    one: int, attachments: AttachmentStore
) -> None:
    my_side.save({"company": "星舟示例科技", "person": "林示例"})
    my_side.set_logo(b"\x89PNG", attachments)
    assert letterhead(attachments).logo == b"\x89PNG"
    attachments.path.unlink()
    for rest in attachments.path.parent.glob(f"{attachments.path.name}-*"):
        rest.unlink()
    assert [code for code, _ in codes(attachments, deep=False)] == ["attachment_lost"]
    head = letterhead(attachments)
    assert (head.company, head.logo) == ("星舟示例科技", b"")


def test_only_caches_can_be_mended_and_not_on_damaged_pages() -> None:
    keys, search, lost, pages = (
        health.Finding(code, "1") for code in ("list_keys", "search", "attachment_lost", "pages")
    )
    assert health.mendable([keys, lost])
    assert health.mendable([search])
    assert not health.mendable([lost])
    assert not health.mendable([keys, search, pages])
    assert not health.mendable([])


def test_mending_that_is_stopped_changes_nothing(one: int, attachments: AttachmentStore) -> None:
    with meddling(database.path) as connection:
        connection.execute("DELETE FROM client_key")
    found = codes(attachments, deep=True)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        health.mend(stop)
    assert codes(attachments, deep=True) == found != []
