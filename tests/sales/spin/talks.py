"""Talks as the tests hold them, begun and finished through what the program itself calls."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from salesdesk.sales.spin import capture, finish, interviews
from salesdesk.sales.spin.talk import Line, Talk
from tests.conftest import NOW

NEXT: dict[str, Any] = {"next_step": "带样机过去", "next_at": "2026-09-21T09:00+08:00"}
ADVANCE: dict[str, Any] = {
    **NEXT, "outcome": "advance", "customer_action": "提供停机台账", "customer_who": "演示何伟",
    "customer_by": "2026-09-20",
}  # fmt: skip
PUT_OFF: dict[str, Any] = {**NEXT, "outcome": "continuation"}


def begun(client_id: int, now: datetime = NOW, **more: Any) -> int:
    """Begin a Chinese talk and return its id."""
    return interviews.start(client_id, now, language="zh_CN", **more)


def read(interview_id: int) -> Talk:
    return interviews.talk(interview_id)


def line(interview_id: int, line_id: int) -> Line:
    found = read(interview_id).line(line_id)
    assert found is not None
    return found


def said(interview_id: int, kind: str, text: str, parent: int | None = None, **details: Any) -> int:
    return capture.note(interview_id, kind, text, NOW, parent=parent, details=details)


def done(interview_id: int, now: datetime = NOW, **answers: Any) -> int:
    """Finish a talk with these answers (by default an advance) and return its id."""
    interviews.save_answers(interview_id, answers or ADVANCE, now)
    finish.finish(interview_id, now, owner="林示例")
    return interview_id


def full(talk: int) -> tuple[int, int, int]:
    """Capture two problems, one explicit, and an objection behind one; return their lines."""
    problem = said(talk, "problem", "换模慢", severity=4, level="must", can_do="yes",
                   need_kind="efficiency", raised_by="演示许青", metric="OEE",
                   expected="十分钟换好")  # fmt: skip
    said(talk, "implication", "停线", problem, who="生产部", amount_fen=500_000, times=12)
    capture.set_explicit(problem, "我要十分钟换好")
    objection = said(talk, "objection", "太贵了", category="price", response="算停机损失",
                     solved=True, said_before="我们的机器最快")  # fmt: skip
    behind = capture.objection_to_problem(objection, NOW)
    return problem, objection, behind
