"""The import page, from a dropped file to the import taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.exchange.headings import Target
from salesdesk.i18n import set_language
from salesdesk.sales import client_list, importing
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui.desk import Desk
from salesdesk.ui.import_page import ImportPage
from salesdesk.ui.tasks import Task, Threads
from tests.ui.form_probe import NOW, now

LIST = """客户名称,城市,联系人,手机
演示云朵熊精密有限公司,苏州,林演示,000-0000-0011
演示橙子岛便利有限公司,杭州,陈演示,000-0000-0012
,北京,,
"""


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportPage]:
    open_workspace(tmp_path / "data")
    set_language("zh_CN")
    made = ImportPage(Desk(now))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()
    set_language("en")
    close_workspace()


def file(folder: Path, text: str = LIST, encoding: str = "gb18030", name: str = "名单.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def names() -> set[str]:
    ids = client_list.client_ids(ListFilter(), NOW.date())
    return {row.name for row in client_list.client_rows(ids)}


def cell(page: ImportPage) -> str:
    item = page.file.table.item(1, 0)
    assert item is not None
    return item.text()


def counts(page: ImportPage) -> list[str]:
    return [number.text() for number, _ in page.tally.figures]


def test_a_file_is_looked_at_counted_imported_and_taken_back(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.open_file(file(tmp_path))
    assert page.seen is not None
    assert page.file.encoding.currentData() == "gb18030"
    assert cell(page) == "演示云朵熊精密有限公司"
    qtbot.waitUntil(lambda: page.outcome is not None, timeout=3000)
    assert counts(page) == ["2", "0", "0", "1"]
    assert "3" in page.file.rows.text()
    assert not names()
    page.start()
    assert len(names()) == 2
    assert page.tally.undo.isVisible()
    rejected = tmp_path / "拒绝.csv"
    page.write_rejects(rejected)
    assert "北京" in rejected.read_text("utf-8-sig")
    page._undo_last()
    assert not names()
    assert not importing.runs()


def test_the_same_file_twice_adds_nothing_twice(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(file(tmp_path))
    page.start()
    page.open_file(file(tmp_path))
    page.count()
    assert counts(page) == ["0", "0", "2", "1"]
    assert page.past.isVisible()


def test_columns_are_mapped_by_hand(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(file(tmp_path, "甲,乙\n演示某厂,备用\n演示某店,备用\n"))
    page.file.headings.click()
    boxes = page.file.table.boxes
    for box in boxes:
        box.setCurrentIndex(0)
    page.start()
    assert not names()
    assert page.banner.isVisible()
    boxes[0].setFocus()
    boxes[0].setCurrentIndex(boxes[0].findData(Target.CLIENT.value))
    assert not page.banner.isVisible()
    page.start()
    assert names() == {"演示某厂", "演示某店"}


def test_the_encoding_is_chosen_by_hand(page: ImportPage, tmp_path: Path) -> None:
    text = "客戶名稱,城市\n演示臺灣精密股份有限公司,臺北\n"
    page.open_file(file(tmp_path, text, "big5"))
    page.file.encoding.setCurrentIndex(page.file.encoding.findData("big5hkscs"))
    page.file.encoding.activated.emit(page.file.encoding.currentIndex())
    assert cell(page) == "演示臺灣精密股份有限公司"


def test_a_bad_file_is_one_sentence(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "名单.xlsx"
    path.write_bytes(bytes(range(256)) * 40)
    page.open_file(path)
    assert page.banner.isVisible()
    assert page.seen is None
    page.open_file(tmp_path)
    assert page.banner.isVisible()


def test_a_dropped_file_is_looked_at(page: ImportPage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file(tmp_path)))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    assert page.seen is not None


def test_import_by_keyboard(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(file(tmp_path))
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(names()) == 2


def test_beside_the_window_on_a_thread(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    threads = Threads()
    other = ImportPage(Desk(now, threads))
    qtbot.addWidget(other)
    other.open_file(file(tmp_path))
    qtbot.waitUntil(lambda: other.seen is not None, timeout=5000)
    other.start()
    qtbot.waitUntil(lambda: bool(other.outcome and other.outcome.run_id), timeout=5000)
    assert len(names()) == 2
    threads.finish()
    other.hide()


def test_taking_back_beside_the_window_can_be_stopped(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    many = "".join(f"演示{n}公司,林{n}\n" for n in range(600))
    page.open_file(file(tmp_path, "客户名称,联系人\n" + many))
    page.start()
    threads = Threads()
    desk = Desk(now, threads)
    beside = ImportPage(desk)
    qtbot.addWidget(beside)
    beside.show()
    begun: list[Task] = []
    heard: list[tuple[int, int]] = []
    desk.task_started.connect(begun.append)
    (run,) = importing.runs()

    def stop_when_told(task: Task) -> None:
        task.progressed.connect(lambda done, total: heard.append((done, total)))
        task.progressed.connect(lambda: task.cancel())

    desk.task_started.connect(stop_when_told)
    beside.taking_back.start(run.id)
    assert not beside.past.isEnabled(), "one is enough at a time"
    beside.taking_back.start(run.id)
    assert len(begun) == 1
    qtbot.waitUntil(lambda: not begun[0].running, timeout=5000)
    assert heard[0][0] < heard[0][1]
    assert len(names()) == 600
    assert [one.id for one in importing.runs()] == [run.id]
    assert beside.past.isEnabled()
    assert not beside.banner.isVisible()

    desk.task_started.disconnect(stop_when_told)
    beside.taking_back.start(run.id)
    beside.open_file(file(tmp_path, name="other.csv"))
    qtbot.waitUntil(lambda: not begun[1].running, timeout=5000)
    assert not names(), "looking at another file does not stop it"
    assert not importing.runs()
    threads.finish()
    beside.hide()
