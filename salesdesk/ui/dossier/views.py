"""The views of the client tab, each a tab of its own kind, loaded when first chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from salesdesk.i18n import translate
from salesdesk.ui.desk import Desk
from salesdesk.ui.tab import Tab

DOSSIERS, TABLE = "dossiers", "table"


@dataclass(frozen=True)
class ViewEntry:
    """One view: its key, its name, and how it is made."""

    key: str
    title: Callable[[], str]
    make: Callable[[Desk], Tab]


def _dossiers(desk: Desk) -> Tab:
    from salesdesk.ui.dossier.tab import DossierTab

    return DossierTab(desk)


def _pipeline(desk: Desk) -> Tab:
    from salesdesk.ui.pipeline.view import PipelineView

    return PipelineView(desk)


def _market(desk: Desk) -> Tab:
    from salesdesk.ui.market.view import MarketView

    return MarketView(desk)


def _table(desk: Desk) -> Tab:
    from salesdesk.ui.client_table.view import ClientTableView

    return ClientTableView(desk)


VIEWS: tuple[ViewEntry, ...] = (
    ViewEntry(DOSSIERS, lambda: translate("Views", "List and dossier"), _dossiers),
    ViewEntry(TABLE, lambda: translate("Views", "Table"), _table),
    ViewEntry("pipeline", lambda: translate("Views", "Pipeline"), _pipeline),
    ViewEntry("market", lambda: translate("Views", "Market"), _market),
)
