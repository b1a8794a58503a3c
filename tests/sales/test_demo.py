"""The demo week is the one of DOMAIN §7, names nobody real, and moves by whole weeks."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from salesdesk.sales import (
    caches,
    client_list,
    dossier,
    my_side,
    plan,
    scoring,
    today,
    uscc,
    visit_lines,
)
from salesdesk.sales import demo as week
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.store import search
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.play import refused

TODAY = NOW.date()
CLIENTS = {
    "Cloudbear": (860, "high", "manufacturing", "active"),
    "Orange-Isle": (770, "medium", "retail", "discovery"),
    "Paperplane": (850, "high", "logistics", "negotiation"),
    "Ginkgo-Leaf": (740, "medium", "medical", "proposal"),
    "Bluebeanie": (510, "low", "it", "contacted"),
    "Pomeseed": (880, "high", "manufacturing", "won"),
    "Polarcat": (590, "low", "it", "active"),
    "Dandelion": (600, "medium", "medical", "contacted"),
    "Papercrane": (570, "low", "manufacturing", "lost"),
    "Glowbug": (644, "", "energy", "lead"),
    "Spintop": (800, "high", "logistics", "active"),
    "Greytile": (310, "low", "retail", "disqualified"),
}
WEEK = [
    ("Cloudbear", "09-14 10:00", "11:20", "recorded", "advance"),
    ("Orange-Isle", "09-14 14:00", "15:30", "recorded", "advance"),
    ("Dandelion", "09-15 08:30", "09:20", "recorded", "continuation"),
    ("Paperplane", "09-15 10:00", "11:00", "recorded", "advance"),
    ("Ginkgo-Leaf", "09-15 14:30", "16:00", "recorded", "advance"),
    ("Bluebeanie", "09-15 16:30", "17:30", "no_show", ""),
    ("Pomeseed", "09-16 09:30", "11:00", "recorded", "order"),
    ("Polarcat", "09-16 14:00", "14:30", "recorded", "advance"),
    ("Spintop", "09-17 09:00", "09:50", "done", ""),
    ("Paperplane", "09-17 14:00", "15:30", "confirmed", ""),
    ("Glowbug", "09-17 16:30", "17:00", "planned", ""),
    ("Cloudbear", "09-18 09:30", "11:30", "planned", ""),
]


def of(short: str) -> dossier.Dossier:
    return dossier.dossier(client_list.resolve(short))


def week_of(moment: datetime) -> list[VisitLine]:
    monday = moment.date() - timedelta(days=moment.weekday())
    start = datetime.combine(monday, datetime.min.time(), moment.tzinfo)
    return visit_lines.between(start, start + timedelta(weeks=1))


@pytest.mark.usefixtures("told_week")
class TestThursday:
    def test_the_twelve_clients_stand_as_told(self) -> None:
        rows = client_list.client_rows(client_list.client_ids(ListFilter(), TODAY))
        assert {
            row.short_name.split()[-1]: (row.score_tenths, row.grade, row.industry, row.stage)
            for row in rows
        } == CLIENTS
        score = scoring.latest(of("Glowbug").id)
        assert score is not None
        assert score.score.provisional

    def test_the_visits_of_the_week(self) -> None:
        seen = [
            (
                of(line.client).answers["short_name"].split()[-1],
                f"{line.starts_at.astimezone(NOW.tzinfo):%m-%d %H:%M}",
                f"{line.ends_at.astimezone(NOW.tzinfo):%H:%M}",
                line.state,
                line.outcome,
            )
            for line in week_of(NOW)
        ]
        assert seen == WEEK

    def test_cloudbear_was_recorded_in_25_minutes_and_dandelion_late(self) -> None:
        lines = {(line.client[2:5], line.day()): line for line in week_of(NOW)}
        bear = lines["云朵熊", date(2026, 9, 14)]
        assert bear.recorded_at is not None
        assert bear.ended_at is not None
        assert bear.recorded_at - bear.ended_at == timedelta(minutes=25)
        told = {line.client[2:5]: line.timeliness for line in week_of(NOW) if line.recorded_at}
        assert told["云朵熊"] == told["橙子岛"] == told["纸飞机"] == "on_time"
        assert told["蒲公英"] == "same_day"
        assert not any(line.clock_set_back for line in week_of(NOW))

    def test_the_record_of_nine_oclock_is_running(self) -> None:
        (waiting,) = today.day(TODAY, NOW).to_record
        assert waiting.client == "演示陀螺速运有限公司"
        assert waiting.clock is not None
        assert f"{waiting.clock.target:%H:%M} {waiting.clock.limit:%H:%M}" == "10:50 23:59"
        assert waiting.clock.minutes_left(NOW) == 20
        assert waiting.our_people == ("林示例", "演示售后周工")

    def test_the_next_visit_is_confirmed_and_fridays_acceptance_is_not(self) -> None:
        seen = today.day(TODAY, NOW)
        assert seen.workday
        assert seen.clashing() == frozenset()
        assert seen.next_visit is not None
        assert (seen.next_visit.client, seen.next_visit.state) == (
            "演示纸飞机云仓物流有限公司", "confirmed",
        )  # fmt: skip
        (friday,) = today.day(date(2026, 9, 18), NOW).visits
        assert (friday.client[2:5], friday.state) == ("云朵熊", "planned")
        assert any("确认周五验收" in item.title for item in seen.tasks)

    def test_what_was_left_over_on_monday_and_today(self) -> None:
        monday = NOW.replace(day=14, hour=9)
        carried = [item.title for item in today.day(monday.date(), monday).carried]
        assert carried == ["补送合同副本备案（应于签约后三个工作日内）", "回复陀螺速运投诉处理进度"]
        filing = next(i for i in plan.for_day(date(2026, 9, 11), NOW)[0] if "备案" in i.title)
        assert filing.due_on == date(2026, 9, 11)
        assert filing.done_at is not None
        assert filing.done_at.astimezone(NOW.tzinfo).date() == date(2026, 9, 16)
        carried = [item.title for item in today.day(TODAY, NOW).carried]
        assert "回复陀螺速运投诉处理进度" in carried
        assert not any("备案" in title for title in carried)

    def test_each_story_has_its_lesson(self) -> None:
        assert not any("economic_buyer" in seat.roles for seat in of("Ginkgo-Leaf").seats)
        assert all(
            any("economic_buyer" in seat.roles for seat in of(short).seats)
            for short in ("Cloudbear", "Orange-Isle", "Paperplane", "Pomeseed")
        )
        assert len([n for n in of("Orange-Isle").needs if n.explicit]) >= 2
        assert [n for n in of("Dandelion").needs if n.explicit] == []
        assert any(o.category == "price" for o in of("Paperplane").objections)
        greytile = of("Greytile")
        assert greytile.do_not_contact
        assert greytile.do_not_contact_reason
        assert of("Orange-Isle").answers["referrer"]

    def test_the_three_codes_are_sound_and_ours_is_xz(self) -> None:
        codes = {of(s).answers["uscc"] for s in ("Cloudbear", "Orange-Isle", "Paperplane")}
        assert codes == {"91000000MADEM00011", "91000000MADEM00024", "91000000MADEM00037"}
        assert all(map(uscc.is_sound, codes))
        told = my_side.details()
        assert (told["code"], told["person"]) == ("XZ", "林示例")
        assert my_side.products()
        assert len(my_side.capabilities()) >= 3

    def test_the_caches_agree_and_nothing_can_be_undone(self) -> None:
        assert caches.compare(database.connection()) == []
        assert search.check(database.connection()) == []

    def test_a_second_demo_is_refused(self, told_week: Path) -> None:
        with refused("workspace_not_empty"):
            week.fill(told_week, NOW, NOW)
