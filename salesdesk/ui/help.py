"""F1: the help page of what is shown, in a panel at the right; Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextBrowser, QWidget

from salesdesk.i18n import current_language, translate
from salesdesk.paths import resource
from salesdesk.ui.theme import current, font
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Card, SectionTitle

_WIDTH = 420


def _breathe(document: QTextDocument) -> None:
    """Set headings in the product's sizes, and air between paragraphs: markdown knows neither."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        shape = block.blockFormat()
        level = shape.headingLevel()
        shape.setTopMargin(14 if level > 1 else 0)
        shape.setBottomMargin(8 if level else 6)
        cursor.setBlockFormat(shape)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            heading = QTextCharFormat()
            heading.setFont(font(18 if level == 1 else 15, bold=True))
            heading.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
            cursor.mergeCharFormat(heading)
        block = block.next()


class HelpPanel(Card):
    """Lies over the right side of its parent, below the header."""

    def __init__(self, parent: QWidget, top: int) -> None:
        close = IconButton("x", lambda: translate("Help", "Close help"), self.hide)
        super().__init__(padding=16, spacing=8)
        self.add(SectionTitle(lambda: translate("Help", "Help"), close))
        self.setParent(parent)
        self._ground, self._top = parent, top
        self._topics: tuple[str, ...] = ()
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setStyleSheet("QTextBrowser { border: 0; padding: 0; background: transparent; }")
        self.body.addWidget(self.text, 1)
        parent.installEventFilter(self)
        self.hide()

    def toggle(self, *topics: str) -> None:
        """Show the page of the first of *topics* that has one, or close the panel.

        A topic is the key of a tab or the name of a page.
        """
        if self.isVisible():
            self.hide()
            return
        self.show_topic(*topics)
        self._place()
        self.show()
        self.raise_()
        self.text.setFocus()

    def show_topic(self, *topics: str) -> None:
        """Read the page of the first of *topics* that has one, in the current language."""
        self._topics = topics
        folder = resource("help")
        names = [f"{topic}.{current_language()}.md" for topic in (*topics, "index")]
        page = next((folder / name for name in names if (folder / name).exists()), None)
        told = page.read_text("utf-8") if page else translate("Help", "No help page was found.")
        self.text.setAccessibleName(translate("Help", "Help"))
        document = self.text.document()
        document.setDefaultFont(font(14))
        document.setDefaultStyleSheet(f"a {{ color: {current().accent}; }}")
        document.setIndentWidth(22)
        document.setMarkdown(told, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        _breathe(document)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        told = event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if told and self.isVisible():
            self.show_topic(*self._topics)
        super().changeEvent(event)

    def _place(self) -> None:
        width = min(_WIDTH, self._ground.width() - 48)
        height = self._ground.height() - self._top - 32
        left = self._ground.width() - width - 24
        self.setGeometry(QRect(left, self._top + 16, width, height))
