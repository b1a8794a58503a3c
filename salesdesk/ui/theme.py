"""Light and dark: the colours of the product by meaning, and switching between them.

Widgets take colours by token (``current().accent``), never by value. The style is Fusion with
our own palette and one small style sheet; ready-made themes cost more than a window to load.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from salesdesk.i18n import before_language, current_language
from salesdesk.paths import resource
from salesdesk.ui.style import SHEET

FAMILY = "Salesdesk Sans"
_LATIN = "Salesdesk Latin"
_FACES = {"en": [_LATIN, FAMILY]}
"""By language: English has quotation marks and dots of its own, no wider than they are."""
PROPERTY = "salesdesk theme"


@dataclass(frozen=True)
class Theme:
    """Colours by meaning, as ``#rrggbb``.

    Every ``x_soft`` is the tint that text in colour ``x`` is readable on (contrast ≥ 4.5:1);
    ``spin_s`` … ``spin_n`` are the four kinds of question everywhere in the product.
    """

    name: str
    bg: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    success: str
    success_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    spin_s: str
    spin_s_soft: str
    spin_p: str
    spin_p_soft: str
    spin_i: str
    spin_i_soft: str
    spin_n: str
    spin_n_soft: str
    strip: str
    on_strip: str
    strip_link: str

    @property
    def dark(self) -> bool:
        """Tell whether this is the dark theme."""
        return self.name == "dark"

    def color(self, token: str) -> QColor:
        """Return the colour called *token*, e.g. ``"danger_soft"``."""
        return QColor(getattr(self, token))

    def tone(self, tone: str) -> tuple[QColor, QColor]:
        """Return (text, tint) of a tone: neutral, accent, success, warn, danger, s, p, i or n."""
        if tone == "neutral":
            return QColor(self.muted), QColor(self.sunken)
        token = f"spin_{tone}" if tone in "spin" else tone
        return self.color(token), self.color(f"{token}_soft")


LIGHT = Theme(
    name="light", bg="#F5F6F8", surface="#FFFFFF", sunken="#EEF0F4", hover="#F0F2F6",
    border="#E3E6EB", border_strong="#C9CED8", text="#1A1F29", muted="#5C6675", faint="#7E8898",
    accent="#2A5BD7", accent_hover="#214CBB", accent_soft="#E7EEFD", on_accent="#FFFFFF",
    success="#157F5B", success_soft="#E8F7F0", warn="#8A5300", warn_soft="#FDF1D8",
    danger="#B42335", danger_soft="#FCE6E9", spin_s="#2A5BD7", spin_s_soft="#E7EEFD",
    spin_p="#B4540A", spin_p_soft="#FFF4EA", spin_i="#A8327A", spin_i_soft="#FBE8F4",
    spin_n="#157F5B", spin_n_soft="#E8F7F0", strip="#232935", on_strip="#F2F4F8",
    strip_link="#9DB8FF",
)  # fmt: skip
DARK = Theme(
    name="dark", bg="#14171C", surface="#1C2027", sunken="#15181E", hover="#252B35",
    border="#2B313B", border_strong="#454E5C", text="#E7EAF0", muted="#A1ABBA", faint="#7F8A9B",
    accent="#7EA2FF", accent_hover="#9BB7FF", accent_soft="#20304F", on_accent="#10182B",
    success="#57D0A0", success_soft="#17362B", warn="#F0B255", warn_soft="#3B2D14",
    danger="#FF8B93", danger_soft="#43222A", spin_s="#7EA2FF", spin_s_soft="#20304F",
    spin_p="#F2A25F", spin_p_soft="#3A2718", spin_i="#F08FCB", spin_i_soft="#3D2137",
    spin_n="#57D0A0", spin_n_soft="#17362B", strip="#E7EAF0", on_strip="#1A1F29",
    strip_link="#2A5BD7",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def application(arguments: list[str]) -> QApplication:
    """Return a new application in our style.

    It is named on the command line, because ``setStyle`` makes Qt's enumerations of styles.
    """
    made = QApplication([*arguments, "-style", "Fusion"])
    made.setProperty(PROPERTY, LIGHT.name)
    return made


def current() -> Theme:
    """Return the theme of the running application."""
    app = QApplication.instance()
    return THEMES.get(str(app.property(PROPERTY)), LIGHT) if app else LIGHT


def apply(app: QApplication, name: str) -> None:
    """Show everything in the theme *name*; widgets hear of it by ``QEvent.PaletteChange``."""
    theme = THEMES.get(name, LIGHT)
    if app.property(PROPERTY) is None:  # once: under a style sheet the style hides its name
        app.setStyle("Fusion")
    app.setProperty(PROPERTY, name)
    with _uncollected():
        app.setPalette(_palette(theme))
        app.setStyleSheet(_sheet(theme))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Put garbage collection off: Qt walks a list of all widgets and calls ours on the way.

    A forgotten widget that the collector deleted meanwhile would be met there as a wild pointer.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def of_system(app: QApplication) -> str:
    """Return the name of the theme the system prefers."""
    return "dark" if app.palette().window().color().lightness() < 128 else "light"


def load_fonts(app: QApplication) -> bool:
    """Use the product's own face; False where it is missing and the system's serves."""
    files = (
        str(resource("fonts", f"{face}-{weight}.ttf"))
        for face in ("SalesdeskSans", "SalesdeskLatin")
        for weight in ("Regular", "Bold")
    )
    found = [QFontDatabase.addApplicationFont(file) >= 0 for file in files]
    app.setFont(font())
    before_language(_wear)
    return all(found)


def _wear() -> None:
    """Put on the face of the language that is spoken from now on."""
    if QApplication.font().families() != font().families():
        with _uncollected():
            QApplication.setFont(font())


def font(px: int = 14, *, bold: bool = False) -> QFont:
    """Return the product's face in *px* pixels; weights are 400 and 600 only."""
    face = QFont()
    face.setFamilies(_FACES.get(current_language(), [FAMILY]))
    face.setPixelSize(px)
    face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return face


def _sheet(theme: Theme) -> str:
    tokens = {field.name: getattr(theme, field.name) for field in fields(theme)}
    return Template(SHEET).substitute(tokens, icons=resource("icons").as_posix())


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window, role.Button), theme.bg),
        ((role.Base, role.ToolTipBase), theme.surface),
        ((role.AlternateBase,), theme.sunken),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.PlaceholderText, role.BrightText), theme.muted),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
        ((role.Light, role.Midlight), theme.surface),
        ((role.Mid, role.Dark), theme.border_strong),
        ((role.Shadow,), theme.border),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.faint))
    return palette
