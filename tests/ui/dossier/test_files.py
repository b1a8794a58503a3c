"""Files dropped onto a dossier."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from salesdesk.errors import Refused
from salesdesk.sales.dossier import dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.tab import DossierTab


def drop(tab: DossierTab, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    tab.pane.dropEvent(event)


def test_files_dropped_anywhere_are_kept_saved_elsewhere_and_removed(
    tab: DossierTab, ids: dict[str, int], desk: Desk, tmp_path: Path
) -> None:
    told: list[Refused] = []
    desk.refused.connect(told.append)
    one, folder = tmp_path / "演示报价.xlsx", tmp_path / "文件夹"
    one.write_bytes(b"some bytes")
    folder.mkdir()
    drop(tab, one, folder)
    names = {file.name: file.id for file in dossier(ids["cloud"]).files}
    assert set(names) == {"演示报价.xlsx", "演示验收方案.txt"}
    assert [refused.code for refused in told] == ["file_is_folder"]
    card = tab.pane.reading.overview.files
    from salesdesk.ui.dossier import files

    files.save_as(desk, names["演示报价.xlsx"], tmp_path / "copy.xlsx")
    assert (tmp_path / "copy.xlsx").read_bytes() == b"some bytes"
    card.remove_file(names["演示报价.xlsx"])
    assert [file.name for file in dossier(ids["cloud"]).files] == ["演示验收方案.txt"]
