"""One line of the playbook."""

from __future__ import annotations

from salesdesk.sales.playbook_lines import PlaybookLine
from salesdesk.ui.playbook.act_row import ActRow


class LineRow(ActRow):
    """With *copies* Enter and a click copy the text, else they rewrite it."""

    def __init__(
        self, line: PlaybookLine, text: str, *, copies: bool, restorable: bool, detail: str = ""
    ) -> None:
        self.line = line
        acts = ["copy"] if copies else []
        acts += ["edit", "up", "down", *(["shipped"] if restorable else []), "out"]
        super().__init__(
            text, ["back"] if line.archived else acts, detail=detail, muted=line.archived
        )
