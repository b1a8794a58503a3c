"""Taking back and doing again from the window: small changes at once, large ones beside it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.sales import bulk, caches, clients
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import search
from salesdesk.store.database import database
from salesdesk.ui.client_table import many
from salesdesk.ui.desk import Desk
from salesdesk.ui.tasks import Runner, Task, Threads
from salesdesk.ui.window import Window
from tests.ui.conftest import NOW

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_MANY = 230
TAGGED = bulk.Edit(add_tags=("展会",))


class Waiting:
    """Begins a task when it is told to: what lies between is the time a thread takes."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []

    def start(self, task: Task) -> None:
        self.tasks.append(task)


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    with database.change():
        return [clients.create({"name": f"演示第{number}家"}, NOW) for number in range(_MANY)]


@pytest.fixture
def opened(desk: Desk, ids: list[int], qtbot: QtBot) -> Iterator[Callable[[Runner], Window]]:
    """Opens the window over many clients, its tasks done by a runner."""
    made: list[Window] = []

    def open_window(runner: Runner) -> Window:
        window = Window(Desk(desk.now, runner, folder=desk.folder, attachments=desk.attachments))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return window

    yield open_window
    made[0].close()


def tagged() -> int:
    return int(database.connection().execute("SELECT count(*) FROM client_tag").fetchone()[0])


def undo(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)


def redo(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)


def sound() -> bool:
    connection = database.connection()
    return not caches.compare(connection) and not search.check(connection)


def test_a_small_change_goes_back_at_once(
    opened: Callable[[Runner], Window], ids: list[int]
) -> None:
    waiting = Waiting()
    window = opened(waiting)
    bulk.apply(ids[:3], TAGGED, NOW)
    undo(window)
    assert tagged() == 0
    redo(window)
    assert tagged() == 3
    assert not waiting.tasks


def test_a_large_one_goes_back_beside_the_window_one_at_a_time(
    opened: Callable[[Runner], Window], ids: list[int]
) -> None:
    waiting = Waiting()
    window = opened(waiting)
    bulk.apply(ids, TAGGED, NOW)
    undo(window)
    undo(window)
    redo(window)
    assert tagged() == _MANY, "nothing is done on the window's thread"
    assert len(waiting.tasks) == 1
    assert window.strip.text.text() == f"请稍候，仍在进行：正在撤销：已修改 {_MANY} 个客户"
    waiting.tasks[0].perform()
    assert tagged() == 0
    assert window.strip.text.text() == f"已撤销：已修改 {_MANY} 个客户"
    redo(window)
    waiting.tasks[1].perform()
    assert tagged() == _MANY
    assert window.strip.text.text() == f"已重做：已修改 {_MANY} 个客户"
    assert window.strip.button.isVisible()
    assert sound()


def test_on_a_thread_with_its_own_row_below_the_page(
    opened: Callable[[Runner], Window], ids: list[int], qtbot: QtBot
) -> None:
    threads = Threads()
    window = opened(threads)
    many.change(window.desk, ids, TAGGED)
    qtbot.waitUntil(lambda: tagged() == _MANY)
    heard: list[tuple[int, int]] = []
    window.desk.task_started.connect(
        lambda task: task.progressed.connect(lambda done, total: heard.append((done, total)))
    )
    undo(window)
    qtbot.waitUntil(lambda: window.strip.text.text().startswith("已撤销"))
    assert tagged() == 0
    assert [total for _, total in heard] == [2 * _MANY] * len(heard)
    assert sorted(heard) == heard
    assert heard
    threads.finish()


def test_stopped_it_leaves_the_change_as_it_was(
    opened: Callable[[Runner], Window], ids: list[int]
) -> None:
    waiting = Waiting()
    window = opened(waiting)
    bulk.apply(ids, TAGGED, NOW)
    undo(window)
    waiting.tasks[0].cancel()
    waiting.tasks[0].perform()
    assert tagged() == _MANY
    undo(window)
    waiting.tasks[1].perform()
    assert tagged() == 0, "it can be taken back after all"


def test_what_is_done_meanwhile_is_not_taken_back_in_its_place(
    opened: Callable[[Runner], Window], ids: list[int]
) -> None:
    waiting = Waiting()
    window = opened(waiting)
    bulk.apply(ids, TAGGED, NOW)
    undo(window)
    clients.add_note(ids[0], "演示", NOW)
    waiting.tasks[0].perform()
    assert window.banner.isVisible()
    assert tagged() == _MANY


def test_closing_the_window_meanwhile_loses_nothing(
    opened: Callable[[Runner], Window], ids: list[int], desk: Desk
) -> None:
    threads = Threads()
    window = opened(threads)
    bulk.apply(ids, TAGGED, NOW)
    undo(window)
    window.close()
    threads.finish()
    close_workspace()
    assert desk.folder is not None
    open_workspace(desk.folder)
    assert tagged() in {0, _MANY}
    assert sound()
