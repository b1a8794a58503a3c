"""One gate of a move: met by a fact, to be stated here, to be added elsewhere, or waived."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from salesdesk.forms.form import Field, Kind
from salesdesk.i18n import translate
from salesdesk.sales import stage_gates
from salesdesk.sales.dossier import FileLine
from salesdesk.sales.stage_gates import Fact, Gate
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.offering import Offering
from salesdesk.ui.form_editor.typed import DayEntry
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.pipeline import words
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label


class GateSign(Painted):
    """A tick for what is met, an empty circle for what is missing, a dash for what is waived."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(20, 20)
        self._icon, self._tone = "circle", "warn"

    def show_state(self, *, met: bool, waived: bool) -> None:
        """Show one of the three."""
        self._icon, self._tone = ("check-circle", "success") if met else ("circle", "warn")
        if waived:
            self._icon, self._tone = "minus", "warn"
        self.update()

    def draw(self) -> None:
        """Paint the icon."""
        draw_icon(self.painter, self._icon, QRectF(1, 1, 18, 18), current().tone(self._tone)[0])


def as_high_as_wide(shelf: QWidget) -> None:
    """Let a shelf of buttons be as high as its lines are at its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    shelf.setSizePolicy(policy)


class GateRow(QWidget):
    """``changed`` follows every edit; ``add_asked`` wants the evidence added elsewhere.

    What is stated here is read by ``fact``; ``waived`` tells that a reason is to stand in.
    *picks* are (id, name) of what only needs to be pointed at; ``picked`` tells the id.
    """

    changed = Signal()
    add_asked = Signal(str)
    picked = Signal(int)

    def __init__(
        self, gate: Gate, desk: Desk, *, files: Sequence[FileLine] = (),
        rivals: Sequence[str] = (), add_word: str = "", picks: Sequence[tuple[int, str]] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self.gate, self.desk = gate, desk
        self._found = gate.fulfilled and not gate.noted and gate.key != "rival"
        self.sign = GateSign()
        self.name = Label(lambda: words.gate_text(gate.key), "strong", wrap=True)
        self.told = Label("", "caption", wrap=True)
        self.on: DayEntry | None = None
        self.text: QLineEdit | None = None
        self.file: QComboBox | None = None
        self.rival: QComboBox | None = None
        self.waive: QCheckBox | None = None
        self.add: Button | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._lines.addWidget(self.name)
        self._lines.addWidget(self.told)
        self._head = QHBoxLayout(self)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(12)
        self._head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._lines, 1)
        if gate.key == "rival":
            self._ask_rival(rivals)
        elif gate.can_state and not self._found:
            self._ask_fact(files)
        if not gate.fulfilled:
            self._offer(add_word, picks)
        self._show()

    def _ask_fact(self, files: Sequence[FileLine]) -> None:
        self.on = DayEntry(Field("on", "", Kind.DATE), self.desk.now)
        self.on.setFixedWidth(168)
        self.on.changed.connect(self._edited)
        self.text = QLineEdit()
        self.text.setMaxLength(200)
        self.text.textChanged.connect(self._edited)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.on)
        line.addWidget(self.text, 1)
        self._lines.addLayout(line)
        if self.gate.key == "contract" and files:
            self.file = QComboBox()
            self.file.addItem("", "")
            for one in files:
                self.file.addItem(one.name, f"attachment:{one.id}")
            self.file.activated.connect(self._edited)
            self._lines.addWidget(self.file)
        if self.gate.noted and self.gate.fact is not None:
            self._begin_with(self.gate.fact)

    def _begin_with(self, noted: Fact) -> None:
        """Show what was noted ahead, where it can be mended."""
        assert self.text is not None
        if noted.on is not None:
            self.show_day(noted.on)
        self.text.setText(noted.text)
        if self.file is not None:
            self.file.setCurrentIndex(max(self.file.findData(noted.ref), 0))

    def _ask_rival(self, names: Sequence[str]) -> None:
        self.rival = box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(list(names))
        box.setCurrentText(self.gate.fact.text if self.gate.fact else "")
        box.editTextChanged.connect(self._edited)
        line = box.lineEdit()
        assert line is not None
        self.offering = Offering(line, lambda: names, words.new_rival)
        self._known = {name.casefold() for name in names}
        self._lines.addWidget(box)

    def _offer(self, add_word: str, picks: Sequence[tuple[int, str]]) -> None:
        key = self.gate.key
        if picks:
            shelf = QWidget()
            as_high_as_wide(shelf)
            flow = FlowLayout(shelf)
            for number, name in picks:
                flow.addWidget(Button(name, partial(self.picked.emit, number), icon="user"))
            self._lines.addWidget(shelf)
        if add_word:
            self.add = Button(add_word, lambda: self.add_asked.emit(key), icon=words.add_icon(key))
            self._head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        if self.gate.can_override:
            self.waive = QCheckBox(words.waiver_word(key))
            self.waive.toggled.connect(self._edited)
            self._lines.addWidget(self.waive)

    def fact(self) -> Fact | None:
        """Return what is stated here, None while nothing is."""
        if self.rival is not None:
            name = self.rival.currentText().strip()
            return Fact(text=name) if name else None
        if self.on is None or self.text is None:
            return None
        ref = str(self.file.currentData() or "") if self.file is not None else ""
        day = self.on.day() if self.on.edit.text().strip() else None
        if day is None and not self.text.text().strip() and not ref:
            return None
        return Fact(day, self.text.text().strip(), ref)

    def waived(self) -> bool:
        """Tell whether a reason is to stand in for it."""
        return self.waive is not None and self.waive.isChecked() and not self.met()

    def met(self) -> bool:
        """Tell whether there is evidence: found in the dossier, or stated here and enough."""
        return self._found or self._says_enough(self.fact())

    def _says_enough(self, fact: Fact | None) -> bool:
        if fact is None:
            return False
        return stage_gates.is_stated(self.gate.key, fact, self.desk.today())

    def to_note(self) -> dict[str, Fact | None]:
        """Return what is stated here and not noted yet, None for a note that was emptied."""
        fact, before = self.fact(), self.gate.fact if self.gate.noted else None
        if fact == before or self._found or not (fact is None or self._says_enough(fact)):
            return {}
        return {self.gate.key: fact}

    def first_input(self) -> QWidget:
        """Return what takes the keyboard where this gate is to be met."""
        return self.on.edit if self.on else self.rival or self.add or self.waive or self

    def show_day(self, day: date) -> None:
        """Begin with *day*, as if it had been typed."""
        if self.on is not None:
            self.on.edit.setText(day.isoformat())

    def retranslate(self) -> None:
        """Speak the current language."""
        key = self.gate.key
        if self.waive is not None:
            self.waive.setText(words.waiver_word(key))
        self._show()

    def _edited(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        key, met = self.gate.key, self.met()
        if self._found and self.gate.fact:
            self.told.say(words.fact_text(self.gate.fact, self.desk.today()))
        else:
            self.told.say(self._told())
        self.told.setVisible(bool(self.told.text()))
        self.sign.show_state(met=met, waived=self.waived())
        state = translate("Pipeline", "met") if met else translate("Pipeline", "missing")
        self.setAccessibleName(f"{words.gate_text(key)}: {state}")
        if self.on is not None and self.text is not None:
            self.on.set_name(f"{words.gate_text(key)}: {translate('Pipeline', 'Day')}")
            self.on.edit.setPlaceholderText(translate("Pipeline", "Day, e.g. 9/17"))
            asked = words.text_word(key)
            self.text.setAccessibleName(f"{words.gate_text(key)}: {asked}")
            self.text.setPlaceholderText(asked)
        if self.file is not None:
            self.file.setAccessibleName(translate("Pipeline", "File of the contract"))
            self.file.setItemText(0, translate("Pipeline", "or choose its file"))
        if self.rival is not None:
            self.rival.setAccessibleName(words.gate_text(key))
            self.rival.setEnabled(not (self.waive is not None and self.waive.isChecked()))

    def _told(self) -> str:
        fact = self.fact()
        if self.rival is not None and fact is not None:
            if fact.text.casefold() in self._known:
                return ""
            return translate("Pipeline", "“{name}” is new and gets a card.", name=fact.text)
        if self.on is not None and self.on.edit.text().strip():
            day = self.on.day()
            if day is None:
                return translate("Pipeline", "This cannot be read as a day.")
            if day > self.desk.today():
                return translate("Pipeline", "That day is still to come; evidence lies behind us.")
        return "" if self.met() else words.gate_hint(self.gate.key)
