"""The tabs of the window, and the pages that are no tabs; each is loaded when first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from salesdesk.i18n import translate
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.tab import Tab


@dataclass(frozen=True)
class TabEntry:
    """One tab: its key, icon, name, and how it is made."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Desk], Tab]


def _plan(desk: Desk) -> Tab:
    from salesdesk.ui.plan.tab import PlanTab

    return PlanTab(desk)


def _dossiers(desk: Desk) -> Tab:
    from salesdesk.ui.dossier.clients_tab import ClientsTab

    return ClientsTab(desk)


def _spin(desk: Desk) -> Tab:
    from salesdesk.ui.spin.tab import SpinTab

    return SpinTab(desk)


def _contracts(desk: Desk) -> Tab:
    from salesdesk.ui.contract_tab import ContractTab

    return ContractTab(desk)


TABS = (
    TabEntry("plan", "calendar", lambda: translate("Tabs", "Daily plan"), _plan),
    TabEntry("dossiers", "users", lambda: translate("Tabs", "Clients"), _dossiers),
    TabEntry("spin", "message", lambda: translate("Tabs", "SPIN interviews"), _spin),
    TabEntry("contracts", "file", lambda: translate("Tabs", "Contracts"), _contracts),
)


def _settings(desk: Desk) -> QWidget:
    from salesdesk.ui.settings_page import SettingsPage

    return SettingsPage(desk)


def _import(desk: Desk) -> QWidget:
    from salesdesk.ui.import_page import ImportPage

    return ImportPage(desk)


def _playbook(desk: Desk) -> QWidget:
    from salesdesk.ui.playbook.page import PlaybookPage

    return PlaybookPage(desk)


def _duplicates(desk: Desk) -> QWidget:
    from salesdesk.ui.duplicates.page import DuplicatesPage

    return DuplicatesPage(desk)


PAGES: dict[str, Callable[[Desk], QWidget]] = {
    "settings": _settings,
    "import": _import,
    "duplicates": _duplicates,
    "playbook": _playbook,
}


def open_paper(desk: Desk, paper: Paper, window: QWidget) -> None:
    """Show or print *paper* over *window*."""
    from salesdesk.ui.preview import open_preview

    open_preview(desk, paper, window)
