"""What the tests of the visit pages do with their forms and panels."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.visit.detail import VisitDetail
from salesdesk.ui.visit.move_panel import MovePanel
from salesdesk.ui.visit.planning import VisitPlanning
from salesdesk.ui.visit.record import VisitRecordPage
from tests.ui.plan_probe import Probe


def fill(editor: FormEditor, **answers: object) -> None:
    """Answer some fields, as typing them would tell the page."""
    for key, value in answers.items():
        editor.set_value(key, value)
    editor.changed.emit()


def editor_of(page: VisitPlanning | VisitRecordPage) -> FormEditor:
    """Return the form of *page*."""
    assert page.editor is not None
    return page.editor


def panel_of(probe: Probe) -> MovePanel:
    """Return the panel that asks about a move."""
    panel = probe.page(VisitDetail).panel
    assert panel is not None
    return panel


def ask(probe: Probe, visit: int, move: str) -> MovePanel:
    """Open the page of *visit* and ask for *move*; return the panel that opens."""
    probe.desk.show_visit(visit)
    probe.page(VisitDetail).ask(move)
    return panel_of(probe)


def offered(editor: FormEditor, key: str, typed: str) -> list[str]:
    """Return what the list below a field offers when *typed* is in it."""
    edit = editor.cell(key).entry.focus_target()
    assert isinstance(edit, QLineEdit)
    completer = edit.completer()
    completer.setCompletionPrefix(typed)
    found = completer.completionModel()
    return [str(found.index(row, 0).data()) for row in range(found.rowCount())]
