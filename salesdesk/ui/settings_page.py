"""The settings page: my side, what we offer, language, theme, and keeping the data safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication

from salesdesk.errors import Refused
from salesdesk.forms.my_offer import MY_OFFER
from salesdesk.forms.my_side import MY_SIDE
from salesdesk.i18n import current_language, sentence, set_language, translate
from salesdesk.sales import my_side, preferences
from salesdesk.sales.letterhead import letterhead
from salesdesk.ui import keeping, theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.drafts import DraftKeeper
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.logo_card import LogoCard
from salesdesk.ui.offer_save import offer, save_own
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import SegmentedControl
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.text import Label

if TYPE_CHECKING:
    from salesdesk.ui.window import Window

_SUBJECT = "own"


class SettingsPage(Page):
    """Everything here is about ourselves; forms are saved by “Save” or Ctrl+Enter."""

    def __init__(self, desk: Desk) -> None:
        self._save = Button(
            lambda: translate("Settings", "Save"), self.save, kind="primary", icon="check",
            hint="Ctrl+Enter",
        )  # fmt: skip
        super().__init__(lambda: translate("Settings", "Settings"), self._save)
        self.desk = desk
        self.banner = Banner()
        self.side = FormEditor(MY_SIDE, desk.now)
        self.logo = LogoCard()
        self.offer = FormEditor(MY_OFFER, desk.now)
        self._dirty: set[FormEditor] = set()
        self._kept: dict[FormEditor, dict[str, Any]] = {}
        self._keepers: dict[FormEditor, DraftKeeper] = {}
        self.add(self.banner, self._make_looks(), self.side, self.logo, self.offer)
        self.add(self._make_playbook())
        self.add(self._make_data())
        self.body.addStretch(1)
        self.logo.chosen.connect(self._take_logo)
        self.logo.failed.connect(lambda text: self.banner.show_text(text, "danger"))
        for editor in (self.side, self.offer):
            editor.changed.connect(lambda editor=editor: self._edited(editor))
            editor.save_asked.connect(self.save)
            editor.leave_asked.connect(self.leave)
        self._load()

    def _make_looks(self) -> Card:
        card = Card(lambda: translate("Settings", "Language and theme"))
        self.language = SegmentedControl(
            (("zh_CN", "中文"), ("en", "English")),
            lambda: translate("Settings", "Language"),
        )
        self.theme = SegmentedControl(
            (
                ("light", lambda: translate("Settings", "Light")),
                ("dark", lambda: translate("Settings", "Dark")),
            ),
            lambda: translate("Settings", "Theme"),
        )
        self.language.chosen.connect(self._speak)
        self.theme.chosen.connect(self._dress)
        card.add_row(self.language, self.theme)
        return card

    def _make_playbook(self) -> Card:
        card = Card(lambda: translate("Settings", "Playbook"))
        told = Label(
            lambda: translate(
                "Settings",
                "Ideal client, weights of the score, after how many days a fact is old, stage "
                "checklists, phrases, thresholds of the interview coach.",
            ),
            "muted",
            wrap=True,
        )
        card.add(told)
        card.add_row(
            Button(lambda: translate("Settings", "Open the playbook"),
                   lambda: self.desk.show_page("playbook"), icon="target"),
            Button(lambda: translate("Settings", "Weights and age of facts"),
                   lambda: self.desk.show_page("playbook/score"), kind="quiet"),
            Button(lambda: translate("Settings", "Thresholds of the coach"),
                   lambda: self.desk.show_page("playbook/coach"), kind="quiet"),
        )  # fmt: skip
        return card

    def _make_data(self) -> Card:
        card = Card(lambda: translate("Settings", "Your data"))
        self.folder = Label(str(self.desk.folder or ""), wrap=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = Label(
            lambda: translate(
                "Settings",
                "Everything lies in this folder on this computer and nowhere else. "
                "Keep a backup on another disk.",
            ),
            "muted",
            wrap=True,
        )
        card.add(told, self.folder)
        card.add_row(
            Button(lambda: translate("Settings", "Open the folder"), self._open_folder,
                   icon="folder"),
            Button(lambda: translate("Settings", "Back up now…"),
                   lambda: keeping.back_up(self._window()), icon="save"),
            Button(lambda: translate("Settings", "Restore a backup…"),
                   lambda: keeping.restore(self._window())),
            Button(lambda: translate("Settings", "Check the data"),
                   lambda: keeping.check(self._window()), icon="shield"),
        )  # fmt: skip
        return card

    # --- forms -------------------------------------------------------------------------------

    def save(self) -> None:
        """Save what was changed; what is typed and unreadable is said beside its field."""
        side, catalogue = self.side.values(), self.offer.values()
        editors = []
        if side != self._kept[self.side]:
            editors.append(self.side)
        if catalogue != self._kept[self.offer]:
            editors.append(self.offer)
        if not all(editor.check() for editor in editors):
            return
        try:
            if editors:
                save_own(
                    side if self.side in editors else None,
                    catalogue if self.offer in editors else None,
                    self.desk.now(),
                )
            for editor in editors:
                self._keepers[editor].saved()
        except Refused as refused:
            self._refuse(refused)
            return
        if editors:
            self.banner.hide()
            self.desk.announce(translate("Settings", "Saved"), undoable=True)
        self._load()

    def leave(self) -> None:
        """Go back; what is not saved is kept as a draft."""
        for keeper in self._keepers.values():
            keeper.flush()
        self.desk.show_page("")

    def _load(self) -> None:
        self._dirty.clear()
        for editor, answers in ((self.side, my_side.details()), (self.offer, offer())):
            editor.set_values(answers)
            self._kept[editor] = editor.values()
            if editor not in self._keepers:
                keeper = DraftKeeper(editor, editor.form.key, _SUBJECT, self.desk)
                self._keepers[editor] = keeper
                if keeper.banner.isVisibleTo(editor):
                    self._dirty.add(editor)
        self._show_logo()
        self._save.setEnabled(bool(self._dirty))

    def _edited(self, editor: FormEditor) -> None:
        self._dirty.add(editor)
        self._save.setEnabled(True)

    def _take_logo(self, data: bytes) -> None:
        try:
            my_side.set_logo(data, self.desk.attachments)
        except Refused as refused:
            self._refuse(refused)
            return
        self.banner.hide()
        self._show_logo()

    def _refuse(self, refused: Refused) -> None:
        self.banner.show_text(lambda: sentence(refused), "danger")

    def _show_logo(self) -> None:
        has_logo = my_side.logo_sha256() is not None
        self.logo.show_logo(letterhead(self.desk.attachments).logo if has_logo else b"")

    # --- looks and data ----------------------------------------------------------------------

    def _speak(self, language: str) -> None:
        set_language(language)
        preferences.put("language", language)

    def _dress(self, name: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, name)
        preferences.put("theme", name)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.folder)))

    def _window(self) -> Window:
        return cast("Window", self.window())

    def _tell_looks(self) -> None:
        self.language.choose(current_language())
        self.theme.choose(theme.current().name)

    # --- events ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was kept elsewhere meanwhile, unless something is being edited."""
        super().showEvent(event)
        self._tell_looks()
        if not self._dirty:
            self._load()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme, wherever they were switched."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell_looks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter, go back by Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
