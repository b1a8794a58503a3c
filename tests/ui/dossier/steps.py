"""What several tests of the dossier do: find a field, the seats, let layouts come to rest."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from salesdesk.sales import chain
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.form_editor.editor import FormEditor

CONTROL = Qt.KeyboardModifier.ControlModifier


def form(tab: DossierTab) -> FormEditor:
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, FormEditor)
    return editor


def line(editor: FormEditor, key: str) -> QLineEdit:
    target = editor.cell(key).entry.focus_target()
    assert isinstance(target, QLineEdit)
    return target


def seats(ids: dict[str, int]) -> dict[str, chain.Seat]:
    return {seat.name: seat for seat in chain.seats(ids["cloud"])}


def rest(count: int = 6) -> None:
    """Let what was posted arrive: languages, then layouts inside layouts."""
    for _ in range(count):
        QApplication.sendPostedEvents()
