"""The interview tab: its home, the interview that is led, a finished one, and the comparison."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import current_language, sentence, translate
from salesdesk.sales import my_side, topics
from salesdesk.sales.spin import finish, interviews
from salesdesk.ui.spin.finishing import place_of
from salesdesk.ui.spin.home.compare_page import ComparePage
from salesdesk.ui.spin.home.finished_page import FinishedPage
from salesdesk.ui.spin.home.page import HomePage
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.paper import show_sheet
from salesdesk.ui.spin.right_column import RightColumn
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.steps import STEPS
from salesdesk.ui.spin.wizard import Wizard
from salesdesk.ui.tab import Command, Tab


class SpinTab(Tab):
    """One interview is led at a time; as many as are wanted wait as drafts on the home."""

    icon = "message"
    watches = topics.SPIN

    def title(self) -> str:
        """Return the tab's name."""
        return translate("Tabs", "SPIN interviews")

    def build(self) -> None:
        """Make the home; the other pages are made when they are wanted."""
        self._client: int | None = None
        self._finishing = False
        self.wizard: Wizard | None = None
        self.finished: FinishedPage | None = None
        self.comparing: ComparePage | None = None
        self.home = HomePage(self.desk)
        self.home.start_wanted.connect(self.start_interview)
        self.home.opened.connect(self.open_interview)
        self.home.compare_wanted.connect(self.compare)
        self.home.everybody_wanted.connect(lambda: self.show_interviews(None))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        self.page.addWidget(self._stack)

    # --- going somewhere ---------------------------------------------------------------------

    def show_interviews(self, client: int | None) -> None:
        """Show the interviews and what is known of all clients, or of one."""
        self.ensure_built()
        self._leave()
        self._client = client
        self.home.picker.hide()
        self.sync()

    def start_interview(self, client: int, visit: int | None = None) -> None:
        """Begin an interview with a client, in a visit if given; one begun for it is gone on."""
        self.ensure_built()
        if visit is not None:
            for row in interviews.listing(client):
                if row.visit_id == visit:
                    self.open_interview(row.id)
                    return
        language, now = current_language(), self.desk.now()
        found: list[int] = []
        if self.desk.attempt(
            lambda: found.append(interviews.start(client, now, visit_id=visit, language=language))
        ):
            self.home.picker.hide()
            self.open_interview(found[0])

    def open_interview(self, interview: int) -> None:
        """Go on with a draft where it was left; show a finished one."""
        self.ensure_built()
        self._leave()
        try:
            state = interviews.talk(interview).state
        except Refused as refused:
            self.desk.refuse(refused)
            return
        if state == "open":
            session = Session(self.desk, interview)
            self.wizard = Wizard(session, STEPS, RightColumn(session))
            self.wizard.left.connect(self.close_interview)
            self.wizard.finish_wanted.connect(self.finish)
            self._show(self.wizard)
        else:
            self._show_finished(interview)

    def close_interview(self) -> None:
        """Go back to the home; a draft is put aside, nothing is lost by it."""
        self._leave()
        self._stale = True
        self.refresh()
        self.home.new.setFocus()

    def compare(self) -> None:
        """Compare the talks that are finished."""
        self._leave()
        self.comparing = ComparePage(self.desk)
        self.comparing.left.connect(self.close_interview)
        self.comparing.opened.connect(self.open_interview)
        self.comparing.show_client(self._client)
        self._show(self.comparing)
        self.comparing.who.setFocus()

    def _show_finished(self, interview: int) -> FinishedPage:
        self.finished = FinishedPage(self.desk, interview)
        self.finished.left.connect(self.close_interview)
        self.finished.amended.connect(self.open_interview)
        self._show(self.finished)
        self.finished.take_focus()
        return self.finished

    def _show(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _leave(self) -> None:
        """Let go of what is shown above the home."""
        if self.wizard is not None:
            self.wizard.close_talk()
        above = [one for one in (self.wizard, self.finished, self.comparing) if one is not None]
        self.wizard = self.finished = self.comparing = None
        for page in above:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    # --- the end of a talk -------------------------------------------------------------------

    def finish(self) -> None:
        """Finish the interview that is led; what keeps it from that is said at its field."""
        if self.wizard is None:
            return
        wizard = self.wizard
        wizard.close_talk()
        interview = wizard.session.id
        owner = str(my_side.details().get("person") or "")
        self._finishing = True
        try:
            moved = finish.finish(interview, self.desk.now(), owner=owner)
        except Refused as refused:
            place = place_of(refused, wizard.session.talk)
            if place is None:
                self.desk.refuse(refused)
                return
            wizard.show_step(place.step)
            if isinstance(wizard.page, AnswerStep):
                wizard.page.show_fault(place.field, sentence(refused))
            return
        finally:
            self._finishing = False
        self._leave()
        self._show_finished(interview).tell_finished(moved)

    # --- what a tab does ---------------------------------------------------------------------

    def new_here(self) -> None:
        """Ask with which client the new interview is."""
        if self.wizard is not None or self.finished is not None or self.comparing is not None:
            self.close_interview()
        self.home.ask_client()

    def print_here(self) -> None:
        """Show the paper of what is shown: the plan of a draft, what was found in a talk."""
        if self.wizard is not None:
            self.wizard.keep()
            talk = self.wizard.session.talk
            form = "interview_plan" if talk.step < 2 and not talk.questions else "needs_record"
            show_sheet(self.desk, form, talk.id, talk.client)
        elif self.finished is not None:
            self.finished.print_here()
        else:
            self.desk.announce(translate("Interview", "Open an interview to print its sheets."))

    def focus_search(self) -> None:
        """Search what was learned."""
        if self.home.isVisible() and self.home.lessons.isVisible():
            self.home.lessons.box.setFocus()

    def commands(self) -> list[Command]:
        """Return what can be done with interviews now."""
        found = [
            Command(translate("Spin", "New interview"), self.new_here, "Ctrl+N", "plus"),
            Command(translate("Interview", "Compare talks"), self._compare_now, icon="list"),
        ]
        shown = self.wizard.session.id if self._built and self.wizard is not None else None
        if shown is not None:
            found += [Command(text, act, icon="printer") for text, act in self._printing(shown)]
            found.append(
                Command(translate("Interview", "Finish the interview"), self.finish, icon="check")
            )
        if self._built and self.finished is not None:
            found.append(
                Command(translate("Interview", "Amend …"), self.finished.ask_reason, icon="edit")
            )
        return found

    def _compare_now(self) -> None:
        self.ensure_built()
        self.compare()

    def _printing(self, interview: int) -> list[tuple[str, Callable[[], None]]]:
        assert self.wizard is not None
        client = self.wizard.session.talk.client
        return [
            (translate("Interview", "Print the plan"),
             lambda: show_sheet(self.desk, "interview_plan", interview, client)),
            (translate("Interview", "Print the needs record"),
             lambda: show_sheet(self.desk, "needs_record", interview, client)),
        ]  # fmt: skip

    def editing(self) -> bool:
        """Tell whether an interview is led, which no notice disturbs."""
        return self._built and self.wizard is not None

    def notice(self, touched: frozenset[str]) -> None:
        """Hand on what changed to what is shown."""
        super().notice(touched)
        if not self._built:
            return
        if self.wizard is not None:
            self.wizard.hear(touched)
            if self.wizard is not None and self.wizard.session.talk.state != "open":
                self._over(self.wizard)
        elif self.finished is not None and touched & topics.SPIN:
            self._again()

    def _over(self, wizard: Wizard) -> None:
        """Show a talk that was finished by doing that again; in ``finish`` that comes anyway."""
        if not self._finishing:
            self.open_interview(wizard.session.id)

    def _again(self) -> None:
        """Show the talk anew; one that is open again, by undo, is led on."""
        assert self.finished is not None
        interview = self.finished.interview
        if interviews.talk(interview).state == "open":
            self.open_interview(interview)
        else:
            self.finished.sync()

    def sync(self) -> None:
        """Ask what is known and show it."""
        self.home.show_client(self._client)
        if self.comparing is not None:
            self.comparing.show_client(self._client)
        if self.finished is not None:
            self.finished.sync()
