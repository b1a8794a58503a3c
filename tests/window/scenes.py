"""Every page of the window in a state worth looking at, over the demo week.

A scene is a function that brings a fresh window there by the ways a person has: keys, clicks
and the wishes of the desk. What it returns is looked at: the window, or what lies beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from salesdesk.errors import Refused
from salesdesk.sales import client_list, clients, merging, visit_lines
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.clients_tab import ClientsTab
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.duplicates.pair_list import PairList
from salesdesk.ui.first_run import FirstRunPage
from salesdesk.ui.import_page import ImportPage
from salesdesk.ui.plan.tab import PlanTab
from salesdesk.ui.preview import Preview
from salesdesk.ui.trouble import TroubleWindow
from salesdesk.ui.visit.page import VisitPage
from salesdesk.ui.window import Window

PLAN, DOSSIERS, SPIN, CONTRACTS = range(4)
CTRL = Qt.KeyboardModifier.ControlModifier
Scene = Callable[[Window], QWidget]
SCENES: dict[str, Scene] = {}

CONTACTS = (
    "公司名称,联系人,职务,手机,电话,邮箱,城市,备注\n"
    "演示山雀仪器有限公司,演示钱一,总经理,000-0000-0041,000-0000-0042,q1@example.com,苏州,展会\n"
    "演示竹林文具,演示孙二,采购,000-0000-0043,,,杭州,\n"
    ",,,000-0000-0044,,,,没有名字\n"
)


def settle() -> None:
    """Let what was deferred happen: layouts, queued signals, deletions."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def scene(make: Scene) -> Scene:
    """Keep *make* under its name."""
    SCENES[make.__name__] = make
    return make


def open_window(desk: Desk, size: tuple[int, int] = (1280, 800)) -> Window:
    """Return a shown window over the open workspace."""
    window = Window(desk)
    window.resize(*size)
    window.show()
    window.activateWindow()
    settle()
    return window


def plan_tab(window: Window) -> PlanTab:
    window.show_tab(PLAN)
    assert isinstance(window.tab, PlanTab)
    return window.tab


def clients_view(window: Window, key: str) -> Window:
    """Show a view of the client tab, by its own segment's key."""
    window.show_tab(DOSSIERS)
    assert isinstance(window.tab, ClientsTab)
    window.tab.show_view(key)
    settle()
    return window


def dossier_tab(window: Window, client: str = "云朵熊") -> DossierTab:
    window.desk.show_client(client_list.resolve(client))
    settle()
    assert isinstance(window.tab, ClientsTab)
    view = window.tab.view
    assert isinstance(view, DossierTab)
    return view


def visit_page(window: Window) -> VisitPage:
    page = plan_tab(window).visit_page
    assert page is not None
    return page


def visit_in(window: Window, *states: str) -> int:
    """Return the earliest visit of the demo in one of *states* on or after Monday."""
    start = window.desk.now() - timedelta(days=4)
    lines = visit_lines.overlapping(start, start + timedelta(days=12))
    return next(line.id for line in lines if line.state in states)


def double(window: Window) -> int:
    """Add a client that is likely the demo's first one, and return its id."""
    told = {"name": "演示云朵雄精密制造有限公司", "city": "示例市", "size": "large",
            "budget": "下半年追加 60 万元", "competitors": ["演示竹林自动化"]}  # fmt: skip
    return clients.create(told, window.desk.now(), ["二期", "展会"])


def preview_of(window: Window) -> Preview:
    settle()
    return window.findChildren(Preview)[-1]


@scene
def plan_today(window: Window) -> QWidget:
    window.show_tab(PLAN)
    return window


@scene
def plan_tomorrow(window: Window) -> QWidget:
    plan_tab(window).show_day(window.desk.today() + timedelta(days=1))
    return window


@scene
def plan_free_day(window: Window) -> QWidget:
    plan_tab(window).show_day(window.desk.today() + timedelta(days=2))
    return window


@scene
def visit_which_client(window: Window) -> QWidget:
    window.show_tab(PLAN)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    return window


@scene
def visit_planning(window: Window) -> QWidget:
    window.desk.plan_visit(client_list.resolve("橙子岛"))
    return window


@scene
def visit_planned(window: Window) -> QWidget:
    window.desk.show_visit(visit_in(window, "planned", "confirmed"))
    return window


@scene
def visit_moved(window: Window) -> QWidget:
    window.desk.show_visit(visit_in(window, "planned", "confirmed"))
    settle()
    button = window.findChild(QPushButton, "reschedule")
    assert button is not None
    button.click()
    return window


@scene
def visit_recorded(window: Window) -> QWidget:
    window.desk.show_visit(visit_in(window, "recorded"))
    return window


@scene
def visit_recording(window: Window) -> QWidget:
    window.desk.record_visit(visit_in(window, "done"))
    return window


@scene
def dossier_overview(window: Window) -> QWidget:
    dossier_tab(window)
    return window


@scene
def dossier_profile(window: Window) -> QWidget:
    dossier_tab(window).pane.reading.show_view("profile")
    return window


@scene
def dossier_timeline(window: Window) -> QWidget:
    dossier_tab(window).pane.reading.show_view("timeline")
    return window


@scene
def dossier_changes(window: Window) -> QWidget:
    dossier_tab(window).pane.reading.show_view("changes")
    return window


@scene
def dossier_do_not_contact(window: Window) -> QWidget:
    dossier_tab(window, "青瓦")
    return window


@scene
def dossier_nearly_empty(window: Window) -> QWidget:
    dossier_tab(window, "萤火虫")
    return window


@scene
def dossier_background(window: Window) -> QWidget:
    dossier_tab(window)
    QTest.keyClick(window, Qt.Key.Key_F2)
    return window


@scene
def dossier_basics(window: Window) -> QWidget:
    dossier_tab(window).pane.edit_basics()
    return window


@scene
def dossier_rating(window: Window) -> QWidget:
    dossier_tab(window).pane.rate()
    return window


@scene
def dossier_person(window: Window) -> QWidget:
    pane = dossier_tab(window).pane
    assert pane.dossier is not None
    pane.edit_person(pane.dossier.seats[0].id)
    return window


@scene
def dossier_new_client(window: Window) -> QWidget:
    dossier_tab(window)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    return window


@scene
def dossier_nobody_found(window: Window) -> QWidget:
    tab = dossier_tab(window)
    tab.list.search.setText("没有这样的客户")
    settle()
    return window


@scene
def client_table(window: Window) -> QWidget:
    return clients_view(window, "table")


@scene
def pipeline(window: Window) -> QWidget:
    return clients_view(window, "pipeline")


@scene
def market(window: Window) -> QWidget:
    return clients_view(window, "market")


@scene
def spin(window: Window) -> QWidget:
    window.show_tab(SPIN)
    return window


@scene
def contracts(window: Window) -> QWidget:
    window.show_tab(CONTRACTS)
    return window


@scene
def settings(window: Window) -> QWidget:
    window.show_page("settings")
    return window


def _playbook(part: str) -> Scene:
    def show(window: Window) -> QWidget:
        window.show_page(f"playbook/{part}")
        return window

    return show


SCENES |= {
    f"playbook_{part.partition('.')[0]}": _playbook(part)
    for part in ("ideal", "score", "stage.negotiation", "phrases", "question", "pack")
}


@scene
def importing(window: Window) -> QWidget:
    window.show_page("import")
    return window


@scene
def import_seen(window: Window) -> QWidget:
    assert window.desk.folder is not None
    file = Path(window.desk.folder, "演示名片.csv")
    file.write_bytes(CONTACTS.encode("gb18030"))
    window.show_page("import")
    page = window.stack.currentWidget()
    assert isinstance(page, ImportPage)
    page.open_file(file)
    page.count()
    return window


@scene
def preview(window: Window) -> QWidget:
    dossier_tab(window)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    return preview_of(window)


@scene
def help_panel(window: Window) -> QWidget:
    window.show_tab(PLAN)
    QTest.keyClick(window, Qt.Key.Key_F1)
    return window


@scene
def palette_empty(window: Window) -> QWidget:
    window.show_tab(PLAN)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    return window


@scene
def palette_found(window: Window) -> QWidget:
    window.show_tab(PLAN)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.palette_box.box, "ydx")
    return window


@scene
def refused(window: Window) -> QWidget:
    window.show_tab(CONTRACTS)
    window.desk.refuse(Refused("nothing_to_undo"))
    return window


@scene
def duplicates_listed(window: Window) -> QWidget:
    double(window)
    window.show_page("duplicates")
    return window


@scene
def duplicates_compared(window: Window) -> QWidget:
    double(window)
    window.show_page("duplicates")
    QTest.keyClick(window.findChildren(PairList)[0], Qt.Key.Key_Return)
    return window


@scene
def dossier_merged(window: Window) -> QWidget:
    stays = client_list.resolve("云朵熊")
    merging.merge(stays, double(window), {"competitors": "kept"}, window.desk.now())
    window.desk.show_client(stays)
    return window


@scene
def first_run(window: Window) -> QWidget:
    window.set_page(FirstRunPage())
    return window


@scene
def trouble(window: Window) -> QWidget:
    made = TroubleWindow(Refused("data_locked", path="演示/很长的/文件夹/workspace.db"))
    made.setParent(window, Qt.WindowType.Window)
    made.show()
    return made
