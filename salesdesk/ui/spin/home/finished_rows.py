"""The rows of a finished talk: its needs, how they stood before, what was said, its history."""

from __future__ import annotations

from datetime import datetime

from salesdesk.forms.choices import NEED_LEVEL, STAGE
from salesdesk.i18n import translate
from salesdesk.sales.contact_made import MovedOn
from salesdesk.sales.spin.needs import Version, versions
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.spin.line_words import kind_letter, kind_tone
from salesdesk.ui.spin.pages.need_part import LEVEL_TONES
from salesdesk.ui.visit.words import stamp
from salesdesk.ui.widgets.row import Row


def moved_text(deal: MovedOn) -> str:
    """Say to which stage an opportunity came."""
    return translate(
        "Interview", "The opportunity “{title}” has come to: {stage}.",
        title=deal.title, stage=choice_word(STAGE, deal.stage),
    )  # fmt: skip


def versions_of(talk: Talk) -> list[Version]:
    """Return how the needs of a talk stood before, need by need, the latest first."""
    kept = [line.need for line in talk.problems() if line.need is not None]
    return [one for need in kept for one in reversed(versions(need))]


def goal_word(reached: object) -> str:
    """Say whether the objective was reached; "" where that was not answered."""
    if reached is None:
        return ""
    return (
        translate("Interview", "Objective reached")
        if reached
        else translate("Interview", "Objective not reached")
    )


def need_row(line: Line) -> Row:
    """Return a need as this talk left it."""
    level = str(line.details.get("level") or "")
    words = str(line.details.get("words") or "") if line.explicit else ""
    return _need(line.text, words, level, explicit=line.explicit)


def version_row(version: Version) -> Row:
    """Return a need as it stood before a talk changed it, with the day it was said."""
    told = version.columns
    level, explicit = str(told.get("level") or ""), bool(told.get("explicit"))
    return _need(
        str(told.get("text") or ""), str(told.get("words") or ""), level, explicit=explicit,
        right=day_text(version.stated_on),
    )  # fmt: skip


def _need(text: str, words: str, level: str, *, explicit: bool, right: str = "") -> Row:
    return Row(
        " ".join(text.split()), " ".join(words.split()),
        chip=choice_word(NEED_LEVEL, level)
        or (translate("Spin", "Explicit") if explicit else translate("Spin", "Implied")),
        tone=LEVEL_TONES.get(level, "neutral"), right=right,
    )  # fmt: skip


def said_row(line: Line) -> Row:
    """Return something else that was marked."""
    return Row(" ".join(line.text.split()), chip=kind_letter(line.kind), tone=kind_tone(line.kind))


def move_row(to: str, at: datetime, reason: str, now: datetime) -> Row:
    """Return one turn of the talk's own history."""
    word = (
        translate("Interview", "Finished")
        if to == "finished"
        else translate("Interview", "Opened to be amended")
    )
    return Row(word, reason, icon="check" if to == "finished" else "edit", right=stamp(at, now))
