"""The benefits told: each answers an explicit need, with what we can do and a permitted case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salesdesk.i18n import current_language, translate
from salesdesk.sales import my_side
from salesdesk.sales.spin import capture, cases
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label

MOST = 2
"""More benefits are not told in one talk (DOMAIN §4 step 7)."""


class BenefitPart(QWidget):
    """Refused without an explicit need, and after two."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.title = Label(lambda: translate("Interview", "Benefits told"), "title")
        self.why = Label("", "muted", wrap=True)
        self._told = QVBoxLayout()
        self._told.setSpacing(8)
        self._shown: tuple[list[Line], str] | None = None
        self.need, self.what, self.case = QComboBox(), QComboBox(), QComboBox()
        self.text = QLineEdit()
        self.text.setMaxLength(1000)
        self.what.setEditable(True)
        self.what.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.button = Button(
            lambda: translate("Interview", "Note the benefit"), self.note, icon="plus"
        )
        self.asking = Card(kind="sunken", padding=12, spacing=8)
        self._labels: list[Label] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for number, (text, widget) in enumerate(
            (
                (lambda: translate("Interview", "Their stated need"), self.need),
                (lambda: translate("Interview", "What we do about it"), self.what),
                (lambda: translate("Interview", "Permitted case"), self.case),
                (lambda: translate("Interview", "What it brings them, in one sentence"), self.text),
            )
        ):
            label = Label(text, "caption")
            label.setBuddy(widget)
            self._labels.append(label)
            row, place = divmod(number, 2)
            grid.addWidget(label, 2 * row, place)
            grid.addWidget(widget, 2 * row + 1, place)
            grid.setColumnStretch(place, 1)
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
                widget.setMinimumContentsLength(10)
        self.asking.body.addLayout(grid)
        self.doubt = Label("", "caption", tone="warn", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.doubt, 1)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.asking.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.why)
        column.addLayout(self._told)
        column.addWidget(self.asking)
        self.text.returnPressed.connect(self.note)
        self.what.currentTextChanged.connect(lambda _: self._doubt())
        self.need.currentIndexChanged.connect(lambda _: self._doubt())

    def show_talk(self, talk: Talk) -> None:
        """Show what was told, and ask for more while more may be told."""
        needs, told = talk.explicit_needs(), talk.of("benefit")
        if not needs:
            self.why.say(
                lambda: translate(
                    "Interview",
                    "No need has been stated in their own words yet: hold the pitch, and go back "
                    "to N. What is not asked for brings price worries and objections.",
                )
            )
        elif len(told) >= MOST:
            self.why.say(
                lambda: translate("Interview", "Two are enough; more of them weaken one another.")
            )
        else:
            self.why.say(
                lambda: translate(
                    "Interview", "At most two, each the answer to a need they stated."
                )
            )
        self.asking.setVisible(bool(needs) and len(told) < MOST and talk.state == "open")
        self._offer(needs, talk)
        wanted = (told, current_language())
        if wanted != self._shown:
            self._shown = wanted
            self._show_told(told, talk)

    def note(self) -> None:
        """Keep the benefit as it is put together."""
        need, what = self.need.currentData(), self.what.currentText().strip()
        text = self.text.text().strip() or what
        if need is None or not text:
            (self.what if not what else self.text).setFocus()
            return
        details = {"capability": what or None, "case": self.case.currentData() or None}
        session = self.session
        if session.do(
            lambda: capture.note(
                session.id, "benefit", text, session.desk.now(), parent=need,
                details={key: value for key, value in details.items() if value},
            )
        ):  # fmt: skip
            self.text.clear()
            self.what.setCurrentIndex(-1)
            self.what.setEditText("")

    def _offer(self, needs: list[Line], talk: Talk) -> None:
        offered = [self.need.itemData(row) for row in range(self.need.count())]
        choosing = self.asking.isAncestorOf(self.window().focusWidget() or self)
        if choosing and offered == [one.id for one in needs]:
            return
        chosen = self.need.currentData()
        self.need.clear()
        for one in needs:
            self.need.addItem(str(one.details.get("words") or one.text).split("\n")[0], one.id)
        self.need.setCurrentIndex(max(self.need.findData(chosen), 0) if needs else -1)
        typed = self.what.currentText()
        self.what.clear()
        for able in my_side.capabilities():
            self.what.addItem(able.name)
        for product in my_side.products():
            self.what.addItem(f"{product.model} {product.name}".strip())
        self.what.setCurrentIndex(-1)
        self.what.setEditText(typed)
        kept = self.case.currentData()
        self.case.clear()
        self.case.addItem(translate("Interview", "None"), "")
        for one_case in cases.offered(talk.pack, talk.language):
            self.case.addItem(one_case.title, one_case.key)
        self.case.setCurrentIndex(max(self.case.findData(kept), 0))
        for label, widget in zip(
            self._labels, (self.need, self.what, self.case, self.text), strict=True
        ):
            widget.setAccessibleName(label.text())
        self.text.setPlaceholderText(translate("Interview", "So that you …"))

    def _doubt(self) -> None:
        """Warn of what we cannot do (R21)."""
        need = self.session.talk.line(self.need.currentData())
        able = self.session.known.capabilities.get(self.what.currentText().strip(), "")
        cannot = "no" in (able, need.details.get("can_do") if need is not None else "")
        self.doubt.say(translate("Interview", "We said that we cannot do this.") if cannot else "")

    def _show_told(self, told: list[Line], talk: Talk) -> None:
        while item := self._told.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        titles = {one.key: one.title for one in cases.cases(talk.language)}
        for line in told:
            self._told.addWidget(self._row(line, talk, titles))

    def _row(self, line: Line, talk: Talk, titles: dict[str, str]) -> QWidget:
        row = Card(kind="sunken", padding=12, spacing=2)
        need = talk.line(line.parent)
        about = str(need.details.get("words") or need.text) if need is not None else ""
        case = titles.get(str(line.details.get("case") or ""), "")
        parts = (str(line.details.get("capability") or ""), case)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Chip(lambda: translate("Interview", "Benefit"), "n"))
        head.addWidget(ElidedLabel(line.text, "strong"), 1)
        if talk.state == "open":
            head.addWidget(
                IconButton(
                    "trash", lambda: translate("Interview", "Remove this benefit"),
                    lambda: self.session.do(lambda: capture.remove(line.id)), small=True,
                )
            )  # fmt: skip
        row.body.addLayout(head)
        row.add(
            ElidedLabel(translate("Interview", "For: {need}", need=about.split("\n")[0]), "muted")
        )
        if told := " · ".join(part for part in parts if part):
            row.add(ElidedLabel(told, "caption"))
        return row
