"""The languages of the product: Simplified Chinese and English, switchable while it runs.

Sources are English; ``resources/i18n`` holds the Chinese. The translators live in the one
``QCoreApplication``; a second, private one can be had by ``words()`` for paper in another
language than the window's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.paths import resource
from salesdesk.sentences import SENTENCES

# Qt's own translation lacks these of its file dialog, shown where the system has none
_OF_QT = (mark("QFileDialog", "&Look in:"), mark("QFileDialog", "Files of &type:"))
LANGUAGES = ("zh_CN", "en")
Words = Callable[[str, str], str]

_OWNED = "salesdesk translator"
_LISTENERS: list[Callable[[], object]] = []
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def system_language() -> str:
    """Return the language that fits the system best."""
    return "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"


def current_language() -> str:
    """Return the language of the running application."""
    app = QCoreApplication.instance()
    return str(app.property("language") or "en") if app else "en"


def before_language(listener: Callable[[], object]) -> None:
    """Call *listener* whenever another language is spoken, before the widgets hear of it."""
    if listener not in _LISTENERS:
        _LISTENERS.append(listener)


def set_language(language: str) -> None:
    """Speak *language* from now on; widgets hear of it by ``QEvent.LanguageChange``."""
    app = QCoreApplication.instance()
    assert app is not None
    for old in app.findChildren(QTranslator):
        if old.objectName() == _OWNED:
            app.removeTranslator(old)
            old.deleteLater()
    app.setProperty("language", language)
    QLocale.setDefault(_locale(language))
    for listener in _LISTENERS:
        listener()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(resource("i18n")), language),
    ):
        translator = QTranslator(app)
        translator.setObjectName(_OWNED)
        if translator.load(name, folder):
            app.installTranslator(translator)


def _locale(language: str) -> QLocale:
    if language == "zh_CN":
        return QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def translate(
    context: str, text: str, /, comment: str | None = None, n: int = -1, **facts: object
) -> str:
    """Return *text* in the current language with ``{name}`` filled in; ``%n`` by *n*."""
    shown = QCoreApplication.translate(context, text, comment, n)
    return shown.format(**facts) if facts else shown


@cache
def words(language: str) -> Words:
    """Return a function that translates into *language*, whatever the window speaks."""
    translator = QTranslator()
    translator.load(language, str(resource("i18n")))

    def word(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    return word


def sentence(refused: Refused) -> str:
    """Say in one sentence what happened, that nothing was lost, and what to do.

    A fact that is a list names fields of a form by their English labels.
    """
    comma = "、" if current_language() == "zh_CN" else ", "
    facts = {
        key: comma.join(translate("Form", label) for label in fact)
        if isinstance(fact, list | tuple)
        else _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", str(fact))
        for key, fact in refused.facts.items()
    }
    return translate("Refused", SENTENCES[refused.code]).format(**facts)
