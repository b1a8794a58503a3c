"""The demo's interviews: two model talks told beat by beat, and one that is only prepared.

Their scripts lie in ``resources/demo/interviews.json``, each under the visit it belongs to: what
was asked, what was answered, what was marked, and what came of it (DOMAIN §7).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from salesdesk.sales.spin import capture, finish, interviews
from salesdesk.sales.spin.talk import STEPS

_LANGUAGE = "zh_CN"


def hold(client_id: int, visit_id: int, told: Mapping[str, Any], owner: str) -> int:
    """Prepare an interview for a planned visit and, if it was held, play it; return its id.

    It is finished before the visit is recorded, as one does: the record then finds its answers.
    """
    prepared = datetime.fromisoformat(told["prepared_at"])
    made = interviews.start(client_id, prepared, visit_id=visit_id, language=_LANGUAGE)
    interviews.save_answers(made, told["plan"], prepared)
    if "began" in told:
        _talk(made, told)
        finish.finish(made, datetime.fromisoformat(told["finished_at"]), owner=owner)
    return made


def _talk(interview_id: int, told: Mapping[str, Any]) -> None:
    began, ended = (datetime.fromisoformat(told[key]) for key in ("began", "ended"))
    interviews.begin(interview_id, began)
    interviews.save_answers(interview_id, told["opening"], began)
    lines: dict[str, int] = {}
    for beat in told["talk"]:
        _beat(interview_id, beat, began + timedelta(minutes=beat["minute"]), lines)
    for name, details in told["needs"].items():
        capture.change_line(lines[name], details=details)
    for step in ("check", "commitment", "review"):
        interviews.save_answers(interview_id, told[step], ended)
    interviews.save_times(
        interview_id, talk_seconds=told["talk_seconds"], chat_seconds=told["chat_seconds"],
        ours=told["ours"], theirs=told["theirs"],
    )  # fmt: skip
    interviews.save_place(interview_id, len(STEPS) - 1, "")
    interviews.end(interview_id, ended)


def _beat(interview_id: int, beat: Mapping[str, Any], at: datetime, lines: dict[str, int]) -> None:
    """Play one question with its answer and the sentences marked in it; *lines* by their names."""
    if kind := beat.get("ask"):
        about = lines[beat["about"]] if "about" in beat else None
        asked = capture.ask(
            interview_id, kind, beat["text"], at, key=beat.get("key", ""), about=about
        )
        capture.answer(asked, beat["answer"])
    for mark in beat.get("marks", ()):
        if "explicit" in mark:
            capture.set_explicit(lines[mark["explicit"]], mark["words"])
            continue
        parent = lines[mark["of"]] if "of" in mark else None
        made = capture.note(
            interview_id, mark["kind"], mark["text"], at, parent=parent,
            details=mark.get("details"),
        )  # fmt: skip
        if name := mark.get("name"):
            lines[name] = made
