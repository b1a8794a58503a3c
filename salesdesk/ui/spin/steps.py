"""Which page stands in which step of the interview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from salesdesk.ui.spin.form_step import FormStep
from salesdesk.ui.spin.question_step import QuestionStep
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage

STEPS: Mapping[int, Callable[[Session], StepPage]] = {
    **{step: partial(FormStep, step=step) for step in (0, 1, 6, 8, 9)},
    **{step: partial(QuestionStep, step=step) for step in (2, 3, 4, 5)},
}
