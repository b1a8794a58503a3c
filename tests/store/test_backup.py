"""A backup holds all; a restore loses nothing; a broken one is refused."""

import zipfile
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.sales import clients
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.backup import backup, restore, verify
from salesdesk.store.migrations import VERSION
from salesdesk.store.records import Client
from salesdesk.store.workspace import DATA_FILE


@pytest.fixture
def saved(
    workspace: Path, attachments: AttachmentStore, tmp_path: Path, now: datetime
) -> tuple[Path, Path]:
    """A workspace with a client and a file, and its backup."""
    client = clients.create({"name": "演示云朵熊"}, now)
    picture = tmp_path / "合同.pdf"
    picture.write_bytes(b"%PDF" + bytes(range(256)) * 9000)
    clients.attach(client, "合同.pdf", attachments.put(picture), "application/pdf", now)
    file = tmp_path / "备份.salesdesk"
    backup(workspace, file)
    return workspace, file


def test_a_restored_workspace_is_the_same(saved: tuple[Path, Path], now: datetime) -> None:
    workspace, file = saved
    clients.create({"name": "之后才有的"}, now)
    close_workspace()
    aside = restore(file, workspace, now)
    attachments = open_workspace(workspace)
    assert [row.name for row in Client.select()] == ["演示云朵熊"]
    name, digest = clients.attachment_digest(1)
    data = attachments.read(digest)
    assert (name, len(data), data[:4]) == ("合同.pdf", 4 + 256 * 9000, b"%PDF")
    close_workspace()
    assert aside is not None
    open_workspace(aside)
    assert [row.name for row in Client.select()] == ["演示云朵熊", "之后才有的"]


def test_a_restore_into_nothing(saved: tuple[Path, Path], tmp_path: Path, now: datetime) -> None:
    close_workspace()
    assert restore(saved[1], tmp_path / "new", now) is None
    open_workspace(tmp_path / "new")
    assert Client.select().count() == 1


def test_an_existing_file_is_not_overwritten(saved: tuple[Path, Path]) -> None:
    before = saved[1].read_bytes()
    with pytest.raises(Refused, match="backup_exists"):
        backup(*saved)
    assert saved[1].read_bytes() == before


def test_a_place_that_is_not_there(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="backup_failed"):
        backup(workspace, tmp_path / "gone" / "a.salesdesk")


@pytest.mark.parametrize("damage", ["cut", "flip", "other zip", "text", "newer", "folder", "gone"])
def test_what_is_not_a_whole_backup_is_refused(
    saved: tuple[Path, Path], tmp_path: Path, now: datetime, damage: str
) -> None:
    workspace, file = saved
    bad = tmp_path / "bad"
    data = file.read_bytes()
    if damage == "cut":
        bad.write_bytes(data[: len(data) // 2])
    elif damage == "flip":
        at = data.index(DATA_FILE.encode()) + 2000
        bad.write_bytes(data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :])
    elif damage == "other zip":
        with zipfile.ZipFile(bad, "w") as archive:
            archive.writestr("photo.txt", "x")
    elif damage == "text":
        bad.write_text("just a text")
    elif damage == "newer":
        bad = rewritten(file, bad, f'"schema": {VERSION}'.encode(), b'"schema": 99')
    elif damage == "folder":
        bad.mkdir()
    close_workspace()
    untouched = {path.name: path.read_bytes() for path in workspace.glob("*.db")}
    with pytest.raises(Refused) as caught:
        restore(bad, workspace, now)
    assert caught.value.code == {
        "cut": "backup_foreign", "flip": "backup_damaged", "other zip": "backup_foreign",
        "text": "backup_foreign", "newer": "data_newer", "folder": "backup_missing",
        "gone": "backup_missing",
    }[damage]  # fmt: skip
    assert {path.name: path.read_bytes() for path in workspace.glob("*.db")} == untouched


def rewritten(source: Path, target: Path, old: bytes, new: bytes) -> Path:
    with zipfile.ZipFile(source) as packed, zipfile.ZipFile(target, "w") as out:
        for name in packed.namelist():
            out.writestr(name, packed.read(name).replace(old, new))
    return target


def test_a_backup_verifies_itself(saved: tuple[Path, Path]) -> None:
    verify(saved[1])
    assert not list(saved[1].parent.glob("*.part"))


@pytest.mark.parametrize(
    "manifest",
    [
        b"[1]", b'"x"', b"{}", b"\xff\xfe", b"[" * 100_000, b'{"schema": null, "sha256": {}}',
        b'{"schema": 1, "sha256": [1]}', b'{"schema": 1, "sha256": {}}',
        b'{"schema": 1, "sha256": {"workspace.db": "%s"}}' % sha256(b"").hexdigest().encode(),
    ],
)  # fmt: skip
def test_a_mangled_manifest_restores_nothing(
    saved: tuple[Path, Path], tmp_path: Path, now: datetime, manifest: bytes
) -> None:
    workspace, _ = saved
    bad = tmp_path / "bad"
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("salesdesk-backup.json", manifest)
        archive.writestr(DATA_FILE, b"")
    close_workspace()
    before = (workspace / DATA_FILE).read_bytes()
    with pytest.raises(Refused, match="backup_damaged"):
        restore(bad, workspace, now)
    assert (workspace / DATA_FILE).read_bytes() == before
    assert not (workspace / "before-restore").exists()


@pytest.mark.parametrize(("at", "byte"), [((6, 8), 1), ((8, 10), 97)], ids=["password", "packing"])
def test_an_archive_that_cannot_be_unpacked_is_refused(
    saved: tuple[Path, Path], now: datetime, at: tuple[int, int], byte: int
) -> None:
    workspace, file = saved
    data = bytearray(file.read_bytes())
    for signature, offset in zip((b"PK\3\4", b"PK\1\2"), at, strict=True):
        start = -1
        while (start := data.find(signature, start + 1)) >= 0:
            data[start + offset] = byte
    file.write_bytes(data)
    close_workspace()
    with pytest.raises(Refused, match="backup_damaged"):
        restore(file, workspace, now)


def test_two_restores_in_one_second_keep_what_each_replaced(
    saved: tuple[Path, Path], now: datetime
) -> None:
    workspace, file = saved
    close_workspace()
    places = [restore(file, workspace, now) for _ in range(2)]
    assert len(set(places)) == 2
    assert all(place and (place / DATA_FILE).exists() for place in places)


def test_a_backup_may_replace_an_older_one_but_only_when_it_is_finished(
    saved: tuple[Path, Path], now: datetime
) -> None:
    workspace, file = saved
    clients.create({"name": "之后才有的"}, now)
    assert backup(workspace, file, replace=True) > 0
    before = file.read_bytes()
    close_workspace()
    (workspace / DATA_FILE).write_bytes(b"no data" * 1000)
    with pytest.raises(Refused):
        backup(workspace, file, replace=True)
    assert file.read_bytes() == before


def test_a_backup_never_goes_over_the_data_itself(workspace: Path) -> None:
    for name in (DATA_FILE, "workspace.db-wal", "attachments.db"):
        with pytest.raises(Refused, match="output_is_data"):
            backup(workspace, workspace / "." / name, replace=True)
