"""Which page stands in which step of the interview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from salesdesk.ui.spin.pages.check_step import CheckStep
from salesdesk.ui.spin.pages.commitment_step import CommitmentStep
from salesdesk.ui.spin.pages.fit_step import FitStep
from salesdesk.ui.spin.pages.opening_step import OpeningStep
from salesdesk.ui.spin.pages.plan_step import PlanStep
from salesdesk.ui.spin.pages.review_step import ReviewStep
from salesdesk.ui.spin.question_step import QuestionStep
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage

STEPS: Mapping[int, Callable[[Session], StepPage]] = {
    0: PlanStep,
    1: OpeningStep,
    **{step: partial(QuestionStep, step=step) for step in (2, 3, 4, 5)},
    6: CheckStep,
    7: FitStep,
    8: CommitmentStep,
    9: ReviewStep,
}
