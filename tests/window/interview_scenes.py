"""The interview in states worth looking at: every step, a finished talk, talks compared."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from salesdesk.i18n import current_language
from salesdesk.sales.spin import interviews
from salesdesk.store.database import database
from salesdesk.store.interview_records import Interview
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.window import Window
from tests.window.scenes import SPIN, scene

ASKED = ("spin_situation", "spin_problems", "spin_effects", "spin_payoff")
"""Scenes that offer questions in the language of the talk."""


def interview_at(window: Window, step: int) -> Window:
    """Lead the draft of the demo, at one step, in the language of the window."""
    open_one = interviews.listing(state="open")[0]
    with database.change():
        spoken = Interview.update(language=current_language())
        spoken.where(Interview.id == open_one.id).execute()
    window.desk.open_interview(open_one.id)
    tab = window.tab
    assert isinstance(tab, SpinTab)
    assert tab.wizard is not None
    tab.wizard.show_step(step)
    return window


@scene
def spin_plan(window: Window) -> QWidget:
    return interview_at(window, 0)


@scene
def spin_opening(window: Window) -> QWidget:
    return interview_at(window, 1)


@scene
def spin_situation(window: Window) -> QWidget:
    return interview_at(window, 2)


@scene
def spin_problems(window: Window) -> QWidget:
    return interview_at(window, 3)


@scene
def spin_effects(window: Window) -> QWidget:
    return interview_at(window, 4)


@scene
def spin_payoff(window: Window) -> QWidget:
    return interview_at(window, 5)


@scene
def spin_check(window: Window) -> QWidget:
    return interview_at(window, 6)


@scene
def spin_fit(window: Window) -> QWidget:
    return interview_at(window, 7)


@scene
def spin_commitment(window: Window) -> QWidget:
    return interview_at(window, 8)


@scene
def spin_review(window: Window) -> QWidget:
    return interview_at(window, 9)


@scene
def spin_finished(window: Window) -> QWidget:
    window.desk.open_interview(interviews.listing(state="finished")[0].id)
    return window


@scene
def spin_compared(window: Window) -> QWidget:
    window.show_tab(SPIN)
    tab = window.tab
    assert isinstance(tab, SpinTab)
    tab.compare()
    return window
