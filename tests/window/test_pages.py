"""Every page in both languages, themes and sizes: nothing cut, nameless, untranslated or stray."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from salesdesk.i18n import current_language, set_language
from salesdesk.ui import theme
from salesdesk.ui.trouble import TroubleWindow
from salesdesk.ui.window import Window
from tests.conftest import DEMO_WEEK
from tests.ui.audit import audit
from tests.window.conftest import Strays
from tests.window.interview_scenes import ASKED
from tests.window.scenes import CONTACTS, SCENES, settle
from tests.window.tongues import data_of_workspace, foreign_words

SMALL, LARGE = (1280, 800), (1440, 900)
BY_TURNS = (("light", "zh_CN", SMALL), ("light", "en", SMALL))
ALL = tuple(product(("light", "dark"), ("zh_CN", "en"), (SMALL, LARGE)))
CLOSED_BY_SWITCHING = {"palette_empty", "palette_found", "preview", "trouble", *ASKED}
"""Opened anew in each language: nothing can switch it meanwhile, or a talk is held in one."""
WAYS = {
    "each tab": ("plan_today", "dossier_overview", "spin", "contracts"),
    "plan": (
        "plan_tomorrow", "plan_free_day", "visit_which_client", "visit_planning", "visit_planned",
        "visit_recorded", "visit_moved",
    ),
    "dossiers": (
        "dossier_do_not_contact", "dossier_nearly_empty", "dossier_profile", "dossier_timeline",
        "dossier_changes", "client_table", "pipeline", "market",
    ),
    "forms": (
        "dossier_background", "dossier_basics", "dossier_rating", "dossier_person",
        "dossier_new_client",
    ),
    "interview": (
        "spin_plan", "spin_opening", "spin_situation", "spin_problems", "spin_effects",
        "spin_payoff", "spin_check", "spin_fit", "spin_commitment", "spin_review",
        "spin_finished", "spin_compared",
    ),
    "playbook": tuple(name for name in SCENES if name.startswith("playbook_")),
    "pages": ("settings", "importing", "import_seen", "help_panel"),
}  # fmt: skip
"""Scenes that leave nothing open behind them: they are walked through in one window."""
ALONE = [name for name in SCENES if not any(name in way for way in WAYS.values())]
TYPED = "演示名片.csv 没有这样的客户 ydx 演示/很长的/文件夹/workspace.db"


@pytest.mark.parametrize("names", WAYS.values(), ids=WAYS)
def test_pages_on_the_way(
    opened: Callable[[], Window], dressed: QApplication, names: Sequence[str]
) -> None:
    """One look each, the two languages by turns: every page in every look takes minutes."""
    window = opened()
    wrong = [
        f"{name}: {each}"
        for number, name in enumerate(names)
        for each in look_at(window, dressed, name, (BY_TURNS[number % 2],))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", ALONE)
def test_page(opened: Callable[[], Window], dressed: QApplication, name: str) -> None:
    look = BY_TURNS[ALONE.index(name) % 2]
    assert look_at(opened(), dressed, name, (look,)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", SCENES)
def test_page_in_every_look(opened: Callable[[], Window], dressed: QApplication, name: str) -> None:
    assert look_at(opened(), dressed, name, ALL) == []


@pytest.mark.parametrize(
    ("pages", "passed"),
    [
        (("test_page[visit_recording]", "test_pages_on_the_way[each tab]"), 2),
        pytest.param(
            ("test_page", "test_pages_on_the_way"), len(ALONE) + len(WAYS),
            marks=pytest.mark.long, id="every page",
        ),
    ],
)  # fmt: skip
def test_pages_on_a_screen_of_150_percent(
    demo_week: Path, pages: Sequence[str], passed: int
) -> None:
    """Qt takes its scale when it starts: the same looks again, in a process of their own."""
    here = Path(__file__)
    env = {**os.environ, "QT_SCALE_FACTOR": "1.5", DEMO_WEEK: str(demo_week)}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *(f"{here}::{page}" for page in pages)],
        cwd=here.parents[2], env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert f"{passed} passed" in done.stdout


def look_at(
    window: Window,
    dressed: QApplication,
    name: str,
    looks: Sequence[tuple[str, str, tuple[int, int]]],
) -> list[str]:
    """Open a scene once and look at it in every one of *looks*, switching as a person would.

    What is wrong is returned, each once, with the look it is wrong in.
    """
    strays = Strays(Window, TroubleWindow, QMenu)
    dressed.installEventFilter(strays)
    shown = SCENES[name](window)
    assert shown.devicePixelRatio() == float(os.environ.get("QT_SCALE_FACTOR", "1"))
    dressed.removeEventFilter(strays)
    assert strays.seen == [], "opened as windows of their own before they had a parent"
    data = data_of_workspace(CONTACTS, TYPED, str(window.desk.folder))
    wrong: list[str] = []
    for shade, language, size in looks:
        if theme.current().name != shade:
            theme.apply(dressed, shade)
        if current_language() != language:
            set_language(language)
            if name in CLOSED_BY_SWITCHING:
                QTest.keyClick(dressed.focusWidget() or shown, Qt.Key.Key_Escape)
                settle()
                shown = SCENES[name](window)
        window.resize(*size)
        settle()
        place = f"{language} {shade} {size[0]}"
        wrong += [f"{place}: {each}" for each in audit(shown)]
        if shade == "light" and size == SMALL:
            wrong += [f"{place}: {each}" for each in foreign_words(shown, language, data)]
    return list(dict.fromkeys(wrong))
