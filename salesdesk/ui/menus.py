"""The window's menus, what they do, and the same as commands of the Ctrl+K box."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from salesdesk import __version__
from salesdesk.i18n import current_language, translate
from salesdesk.sales import my_side, today
from salesdesk.ui.desk import Desk
from salesdesk.ui.icons import icon
from salesdesk.ui.pages import TABS
from salesdesk.ui.tab import Command
from salesdesk.ui.theme import current

if TYPE_CHECKING:
    from salesdesk.ui.window import Window

_SHOWN = 8


def my_name() -> str:
    """Return my own name as the settings have it."""
    return str(my_side.details().get("person", ""))


def what_waits(desk: Desk) -> list[tuple[str, Callable[[], object]]]:
    """Return what waits for me: visits to record, then to-dos of earlier days."""
    day = today.day(desk.today(), desk.now())
    waits: list[tuple[str, Callable[[], object]]] = [
        (
            translate("Waiting", "Record the visit to {name}", name=visit.client),
            partial(desk.show_visit, visit.id),
        )
        for visit in day.to_record
    ]
    waits += [
        (
            translate("Waiting", "Left over: {title}", title=line.title),
            lambda: desk.show_day(desk.today()),
        )
        for line in day.carried
    ]
    return waits


def waiting(desk: Desk) -> QMenu:
    """Return the bell's menu."""
    menu = QMenu()
    waits = what_waits(desk)
    for text, act in waits[:_SHOWN]:
        menu.addAction(icon("clock"), _plain(text)).triggered.connect(act)
    if len(waits) > _SHOWN:
        more = translate("Waiting", "{count} more in the daily plan", count=len(waits) - _SHOWN)
        menu.addAction(more).triggered.connect(lambda: desk.show_day(desk.today()))
    if not waits:
        menu.addAction(translate("Waiting", "Nothing waits for you.")).setEnabled(False)
    return menu


def main(window: Window) -> QMenu:
    """Return the menu behind my initial."""
    menu = QMenu()
    for number, group in enumerate(_groups(window)):
        if number:
            menu.addSeparator()
        for command in group:
            action = menu.addAction(icon(command.icon), _plain(command.name))
            action.triggered.connect(lambda _=False, run=command.run: run())
            if command.shortcut:
                action.setText(f"{_plain(command.name)}\t{command.shortcut}")
    return menu


def commands(window: Window) -> list[Command]:
    """Return everything the window itself offers the Ctrl+K box."""
    found = [
        Command(
            translate("Commands", "Go to {tab}", tab=entry.title()),
            partial(window.show_tab, number),
            f"Ctrl+{number + 1}",
            entry.icon,
        )
        for number, entry in enumerate(TABS)
    ]
    found += [
        Command(translate("Commands", "Undo"), window.undoing.undo, "Ctrl+Z", "undo"),
        Command(translate("Commands", "Redo"), window.undoing.redo, "Ctrl+Shift+Z", "redo"),
    ]
    found += [command for group in _groups(window) for command in group]
    found.append(_report(window.desk))
    return found + _parts(window.desk)


def _parts(desk: Desk) -> list[Command]:
    """Return the parts of the playbook, which are only offered by name."""
    return [
        Command(name, partial(desk.show_page, f"playbook/{part}"), icon="target")
        for part, name in (
            ("ideal", translate("Commands", "Edit the ideal client")),
            ("score", translate("Commands", "Weights of the score, age of facts")),
            ("stages", translate("Commands", "Stage checklists")),
            ("phrases", translate("Commands", "Phrases")),
            ("question", translate("Commands", "Question bank")),
            ("pack", translate("Commands", "Industry packs")),
            ("opener", translate("Commands", "Openers")),
            ("objection", translate("Commands", "Answers to objections")),
            ("case", translate("Commands", "Cases to tell")),
            ("jargon", translate("Commands", "Jargon and plain words")),
        )
    ]


def _report(desk: Desk) -> Command:
    from salesdesk.ui.market.paper import PERIODS, preview_report  # not before a menu opens

    name = translate("Commands", "Print the intelligence report")
    return Command(name, lambda: preview_report(desk, PERIODS[1]), icon="printer")


def _groups(window: Window) -> list[list[Command]]:
    from salesdesk.ui import keeping  # what it needs is not loaded before a menu opens

    desk = window.desk
    other = translate("Commands", "Switch to English")
    if current_language() == "en":
        other = "切换到中文"  # in the language of whoever looks for it
    shade = translate("Commands", "Dark theme")
    if current().dark:
        shade = translate("Commands", "Light theme")
    return [
        [
            Command(
                translate("Commands", "My side: company, products, capabilities"),
                lambda: desk.show_page("settings"), icon="building",
            ),
            Command(
                translate("Commands", "Playbook: ideal client, score, stages, phrases"),
                lambda: desk.show_page("playbook"), icon="target",
            ),
            Command(other, window.toggle_language, icon="globe"),
            Command(shade, window.toggle_theme, icon="sun" if current().dark else "moon"),
        ],
        [
            Command(
                translate("Commands", "Import contacts…"),
                lambda: desk.show_page("import"), icon="upload",
            ),
            Command(
                translate("Commands", "Duplicate clients"),
                lambda: desk.show_page("duplicates"), icon="users",
            ),
            Command(
                translate("Commands", "Back up…"), lambda: keeping.back_up(window), icon="save"
            ),
            Command(
                translate("Commands", "Restore a backup…"),
                lambda: keeping.restore(window), icon="refresh",
            ),
            Command(
                translate("Commands", "Check the data"),
                lambda: keeping.check(window), icon="shield",
            ),
        ],
        [
            Command(translate("Commands", "Help"), window.show_help, "F1", "help"),
            Command(
                translate("Commands", "About Salesdesk"), lambda: about(window), icon="info"
            ),
        ],
    ]  # fmt: skip


def about(window: Window) -> None:
    """Say which version this is and where its data lies."""
    told = translate(
        "About",
        "Salesdesk {version}. Your data stays on this computer: {folder}",
        version=__version__,
        folder=window.desk.folder or "",
    )
    window.banner.show_text(told, "accent")


def _plain(text: str) -> str:
    return text.replace("&", "&&")
