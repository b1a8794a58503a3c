"""No sequence of moves leads a visit where DOMAIN §5 does not; each keeps its evidence."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from salesdesk.errors import Refused
from salesdesk.sales import caches, visit_lines, visit_records, visits
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import journal
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.play import client, plan_answers, record_answers

FOLLOWS = {
    "": {"planned"},
    "planned": {"confirmed", "done", "rescheduled", "cancelled", "no_show"},
    "confirmed": {"planned", "confirmed", "done", "rescheduled", "cancelled", "no_show"},
    "done": {"recorded"},
    "rescheduled": set(),
    "cancelled": set(),
    "no_show": set(),
    "recorded": {"recorded"},  # amended
}
EVIDENCE = {
    "planned": set(),
    "confirmed": {"who", "when", "channel"},
    "done": {"unconfirmed"},
    "recorded": set(),
    "rescheduled": {"reason", "to"},
    "cancelled": {"by", "reason"},
    "no_show": {"waited_minutes", "action"},
}
HOUR = timedelta(hours=1)
VISITS: Bundle[int] = Bundle("visits")
WORDS = st.sampled_from(["演示许青", "改期", " ", ""])


class VisitMachine(RuleBasedStateMachine):
    """A salesperson who tries anything at any time, and a model that knows what may come of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        open_workspace(Path(self.folder.name))
        self.now = NOW
        self.state: dict[int, str] = {}
        self.past: list[dict[int, str]] = []
        self.future: list[dict[int, str]] = []

    def teardown(self) -> None:
        assert caches.compare(database.connection()) == []
        close_workspace()
        self.folder.cleanup()

    @initialize()
    def meet(self) -> None:
        self.client = client()
        self.first_change = journal.last_change()

    def _note(self, **changed: Any) -> None:
        self.past.append(dict(self.state))
        self.future.clear()

    def _try(self, visit: int, to: str, move: Any) -> bool:
        """Make a move that must lead to *to*, or be refused and change nothing."""
        before, code = visit_lines.get(visit), ""
        try:
            move()
        except Refused as refused:
            code = refused.code
        if code:
            assert visit_lines.get(visit) == before
            assert code != "visit_not_open" or to not in FOLLOWS[self.state[visit]]
            return False
        assert to in FOLLOWS[self.state[visit]]
        self._note()
        self.state[visit] = to
        return True

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule(target=VISITS, hours=st.integers(-5, 30))
    def plan(self, hours: int) -> int:
        start = self.now + hours * HOUR
        self._note()
        visit = visits.plan(self.client, plan_answers(start), self.now)
        self.state[visit] = "planned"
        return visit

    @rule(visit=VISITS, who=WORDS)
    def confirm(self, visit: int, who: str) -> None:
        if visit in self.state:
            self._try(
                visit, "confirmed", lambda: visits.confirm(visit, who, self.now, "phone", self.now)
            )

    @rule(visit=VISITS, hours=st.integers(-2, 30), agreed=st.booleans())
    def edit(self, visit: int, hours: int, agreed: bool) -> None:
        if visit not in self.state:
            return
        start, before = self.now + hours * HOUR, self.state[visit]
        if before not in ("planned", "confirmed"):
            self._try(visit, "planned", lambda: visits.edit(visit, {}, self.now))
            return
        answers = {"starts_at": start.isoformat(), "ends_at": (start + HOUR).isoformat()}
        moved = start != visit_lines.get(visit).starts_at
        visits.edit(visit, answers, self.now, agreed=agreed)
        self._note()
        self.state[visit] = "planned" if moved and not agreed else before

    @rule(visit=VISITS)
    def done(self, visit: int) -> None:
        if visit in self.state:
            start = visit_lines.get(visit).starts_at
            held = self._try(
                visit, "done", lambda: visits.set_done(visit, start, start + HOUR, self.now)
            )
            assert not held or start + HOUR <= self.now + timedelta(minutes=1)

    @rule(visit=VISITS, by=st.sampled_from(["ours", "client"]), reason=WORDS)
    def cancel(self, visit: int, by: str, reason: str) -> None:
        if visit in self.state:
            self._try(visit, "cancelled", lambda: visits.cancel(visit, by, reason, self.now))

    @rule(visit=VISITS, waited=st.integers(10, 20), action=WORDS)
    def no_show(self, visit: int, waited: int, action: str) -> None:
        if visit in self.state:
            gone = self._try(
                visit, "no_show", lambda: visits.no_show(visit, waited, action, self.now)
            )
            assert not gone or (waited >= 15 and visit_lines.get(visit).starts_at <= self.now)

    @rule(target=VISITS, visit=VISITS, hours=st.integers(-2, 30), reason=WORDS)
    def reschedule(self, visit: int, hours: int, reason: str) -> int:
        if visit not in self.state:
            return visit
        start, made = self.now + hours * HOUR, []
        moved = self._try(
            visit,
            "rescheduled",
            lambda: made.append(visits.reschedule(visit, start, start + HOUR, reason, self.now)),
        )
        if not moved:
            return visit
        self.state[made[0]] = "planned"
        assert visit_lines.get(made[0]).follows_id == visit
        return int(made[0])

    @rule(visit=VISITS, complete=st.booleans())
    def record(self, visit: int, complete: bool) -> None:
        if visit not in self.state:
            return
        line = visit_lines.get(visit)
        answers = record_answers(line.starts_at.astimezone(line.zone))
        if not complete:
            answers["key_points"] = ""
        before = line.recorded_at
        if self.state[visit] == "recorded":
            try:
                visit_records.record(visit, {**answers, "feedback": str(self.now)}, self.now)
            except Refused:
                assert not complete
            else:
                self._note()
                assert visit_lines.get(visit).recorded_at == before
            return
        if self.state[visit] in ("planned", "confirmed"):
            self._record_open(visit, answers)
        else:
            self._try(visit, "recorded", lambda: visit_records.record(visit, answers, self.now))

    def _record_open(self, visit: int, answers: dict[str, Any]) -> None:
        try:
            visit_records.record(visit, answers, self.now)
        except Refused:
            return
        self._note()
        self.state[visit] = "recorded"

    @rule()
    def undo(self) -> None:
        if not self.past:
            return
        journal.undo(self.first_change)
        self.future.append(dict(self.state))
        self.state = self.past.pop()

    @rule()
    def redo(self) -> None:
        if not self.future:
            return
        journal.redo(self.first_change)
        self.past.append(dict(self.state))
        self.state = self.future.pop()

    @invariant()
    def the_workspace_knows_what_the_model_knows(self) -> None:
        if not hasattr(self, "client"):
            return
        lines = {line.id: line for line in visit_lines.of_client(self.client)}
        assert {number: line.state for number, line in lines.items()} == self.state
        for line in lines.values():
            self._every_move_was_allowed(line)
            offered = moves_allowed(line, self.now)
            assert set(offered) <= {
                "start", "done", "confirm", "record", "amend", "edit", "reschedule", "cancel",
                "no_show",
            }  # fmt: skip
            if line.state in ("rescheduled", "cancelled", "no_show"):
                assert offered == ()

    def _every_move_was_allowed(self, line: visit_lines.VisitLine) -> None:
        state, at = "", datetime.min.replace(tzinfo=NOW.tzinfo)
        for old, new, moved_at, evidence in visit_lines.moves(line.id):
            assert old == state
            assert new in FOLLOWS[state]
            assert (old == "confirmed" and set(evidence) == {"changed"}) or (
                EVIDENCE[new] <= set(evidence)
            )
            assert all(value not in (None, "", " ") for value in evidence.values())
            assert moved_at >= at
            state, at = new, moved_at
        assert state == line.state
        if state in ("done", "recorded"):
            assert line.started_at
            assert line.ended_at
            assert line.ended_at <= self.now + timedelta(minutes=1)
        assert (line.recorded_at is not None) == (state == "recorded")


VisitMachine.TestCase.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
TestVisits = VisitMachine.TestCase
