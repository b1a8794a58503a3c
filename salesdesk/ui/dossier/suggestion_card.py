"""What the data propose to do next for this client."""

from __future__ import annotations

from salesdesk.i18n import translate
from salesdesk.sales import suggestions
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.suggestion import Suggestion
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.suggestion_list import SuggestionList


class SuggestionCard(DossierCard):
    """Hidden while nothing is proposed; an accepted proposal is a task on the plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Suggestion", "Proposed next"))
        self.list = SuggestionList(desk, chip=False)
        self.body.addWidget(self.list)
        self._found: list[Suggestion] = []

    def facts(self, dossier: Dossier) -> object:
        """Return the proposals."""
        self._found = suggestions.listed(self.desk.today(), dossier.id)
        return self._found

    def fill(self, dossier: Dossier) -> None:
        """Show them."""
        self.list.show_suggestions(self._found)
        self.setVisible(bool(self._found))
