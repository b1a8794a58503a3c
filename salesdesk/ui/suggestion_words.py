"""How a proposal for the plan is put into words."""

from __future__ import annotations

from datetime import date
from typing import Any

from salesdesk.i18n import translate
from salesdesk.sales.suggestion import Suggestion
from salesdesk.ui.dossier.words import day


def title_text(suggestion: Suggestion, today: date) -> str:
    """Return what is proposed, as it would stand on the plan."""
    return translate("Suggestion", suggestion.title, **_facts(suggestion, today))


def reason_text(suggestion: Suggestion, today: date) -> str:
    """Return why it is proposed."""
    return translate("Suggestion", suggestion.reason, **_facts(suggestion, today))


def _facts(suggestion: Suggestion, today: date) -> dict[str, Any]:
    return {
        key: day(fact, today) if isinstance(fact, date) else fact
        for key, fact in suggestion.facts.items()
    }
