"""The playbook as a file: whole there and back, and whatever else comes is refused in words."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.i18n import sentence
from salesdesk.sales import my_side
from salesdesk.sales.phrases import PHRASES
from salesdesk.sales.spin import bank, playbook, playbook_file, playbook_shipped
from salesdesk.sales.spin.playbook_file import CHANGED, NEW, SAME
from salesdesk.sales.stage_steps import STEPS
from salesdesk.store import journal
from salesdesk.store.interview_records import PlaybookEntry

pytestmark = pytest.mark.usefixtures("workspace")
_HEAD = {"format": "salesdesk-playbook", "version": 1, "name": "演示公司"}


def _file(folder: Path, **more: Any) -> Path:
    path = folder / "演示.json"
    path.write_text(json.dumps({**_HEAD, **more}, ensure_ascii=False), "utf-8")
    return path


def _refused(path: Path) -> Refused:
    before = PlaybookEntry.select().count()
    with pytest.raises(Refused) as refused:
        playbook_file.read(path)
    assert PlaybookEntry.select().count() == before
    assert "{" not in sentence(refused.value)
    sentence(refused.value).encode("utf-8")
    return refused.value


def _edited(now: datetime) -> None:
    body = playbook.get("question", "P.often").body
    playbook.save("question", "P.often", {**body, "text": {"zh_CN": "{problem}一周几次？"}}, now)
    playbook.leave_out("jargon", "roi", now)
    playbook.add("case", {"title": {"zh_CN": "演示案例"}, "permitted": True}, now)
    PHRASES.rewrite("opening.first", "您好，我们谈五分钟。")
    PHRASES.add("price", "先看一年的损失。")
    STEPS.leave_out(STEPS.lines("lead")[0].ref, now)
    STEPS.add("lead", "查工商信息", "step")


def test_what_goes_out_comes_back_whole_elsewhere(tmp_path: Path, now: datetime) -> None:
    my_side.save({"company": "演示星舟"})
    _edited(now)
    path = tmp_path / "打法.json"
    told = playbook_file.document()
    assert playbook_file.write(path, told) > 100
    assert {one.state for one in playbook_file.compare(playbook_file.read(path))} == {SAME}
    while playbook_file.document(own=True)["entries"] or not PHRASES.get("opening.first").shipped:
        journal.undo()
    assert playbook_file.document(own=True)["entries"] == {}

    found = playbook_file.read(path)
    tally = playbook_file.take(found, now)
    assert (found.name, tally.new, tally.changed) == ("演示星舟", 3, 4)
    again = playbook_file.document()
    again["name"] = told["name"]
    assert again == told
    assert playbook.get("question", "P.often").origin == "演示星舟"
    assert "先看一年的损失。" in [one.text for one in PHRASES.lines("price")]

    journal.undo()  # one change
    assert playbook_file.document(own=True)["entries"] == {}
    assert PHRASES.get("opening.first").shipped


def test_the_file_reads_the_same_each_time_and_stays_readable(tmp_path: Path) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    for path in (first, second):
        playbook_file.write(path, playbook_file.document())
    text = first.read_text("utf-8")
    assert text == second.read_text("utf-8")
    assert "{problem}多久出现一次？" in text
    assert max(len(line) for line in text.splitlines()) < 600
    assert len(playbook_file.read(first).entries) == 109


def test_only_what_was_chosen_is_taken(tmp_path: Path, now: datetime) -> None:
    entries = {
        "question": [
            {"key": "demo.1", "kind": "P", "pack": "demo", "text": {"zh_CN": "哪一段最慢？"}},
            {"key": "P.often", "kind": "P", "text": {"zh_CN": "{problem}一周几次？"}},
            {"key": "P.lags", **playbook_shipped.shipped("question")["P.lags"]},
        ],
        "pack": [{"key": "demo", "name": {"zh_CN": "演示行业"}, "industries": ["energy"]}],
    }
    found = playbook_file.read(_file(tmp_path, entries=entries))
    states = {one.ref: one.state for one in playbook_file.compare(found)}
    assert states == {
        ("question", "demo.1"): NEW,
        ("question", "P.often"): CHANGED,
        ("question", "P.lags"): SAME,
        ("pack", "demo"): NEW,
    }
    tally = playbook_file.take(found, now, {("question", "demo.1"), ("pack", "demo")})
    assert (tally.new, tally.changed, tally.same, tally.skipped) == (2, 0, 1, 1)
    assert not playbook.get("question", "P.often").changed
    assert bank.pack_for("energy") == "demo"
    assert bank.questions("P", "demo")[0].text == "哪一段最慢？"

    mine = playbook_file.document(pack="demo")
    assert {kind: len(some) for kind, some in mine["entries"].items()} == {"question": 1, "pack": 1}


def test_taking_the_shipped_text_gives_the_shipped_text(tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "a.json"
    playbook_file.write(path, playbook_file.document())
    _edited(now)
    playbook_file.take(playbook_file.read(path), now)
    assert not playbook.get("question", "P.often").changed
    assert not playbook.get("jargon", "roi").left_out
    assert len(playbook.history("question", "P.often")) == 3  # the edit is still there


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "playbook_broken"),
        (b"{", "playbook_broken"),
        (b'{"format": "salesdesk-playbook",\n "version": 1,\n', "playbook_broken"),
        (b"[" * 200_000, "playbook_broken"),
        (b'{"a":' * 50_000, "playbook_broken"),
        (b'{"version": NaN}', "playbook_broken"),
        (b'{"version": ' + b"9" * 9_000 + b"}", "playbook_broken"),
        (b"[]", "playbook_foreign"),
        (b"null", "playbook_foreign"),
        (b'{"format": "recipes", "version": 1}', "playbook_foreign"),
        (b'{"format": "salesdesk-playbook"}', "playbook_foreign"),
        (b'{"format": "salesdesk-playbook", "version": true}', "playbook_foreign"),
        (b'{"format": "salesdesk-playbook", "version": "1"}', "playbook_foreign"),
        (b'{"format": "salesdesk-playbook", "version": 2}', "playbook_newer"),
        (b'{"format": "salesdesk-playbook", "format": 1}', "playbook_twice"),
        ('{"format": "打法"}'.encode("gb18030"), "playbook_encoding"),
        ('{"format": "salesdesk-playbook"}'.encode("utf-16"), "playbook_encoding"),
        (bytes(range(256)), "playbook_encoding"),
        (b"PK\x03\x04\x00\x00", "playbook_broken"),
    ],
)
def test_a_file_that_is_none_of_ours(data: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(data)
    assert _refused(path).code == code


def test_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(_HEAD).encode())
    assert playbook_file.read(path).entries == ()


def test_a_file_of_fifty_megabytes_a_folder_and_nothing(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert _refused(large).code == "playbook_large"
    assert _refused(tmp_path).code == "file_is_folder"
    assert _refused(tmp_path / "none.json").code == "file_missing"


_GOOD = {"key": "a", "kind": "P", "text": {"zh_CN": "几次？"}}


@pytest.mark.parametrize(
    "more",
    [
        {"entries": []},
        {"entries": {"song": []}},
        {"entries": {"question": {}}},
        {"entries": {"question": ["几次？"]}},
        {"entries": {"question": [{**_GOOD, "key": ""}]}},
        {"entries": {"question": [{**_GOOD, "key": 7}]}},
        {"entries": {"question": [{**_GOOD, "key": "\ud800"}]}},
        {"entries": {"question": [{**_GOOD, "left_out": "no"}]}},
        {"entries": {"question": [{**_GOOD, "text": "几次？"}]}},
        {"entries": {"question": [{**_GOOD, "text": {"zh_CN": "{谁}？"}}]}},
        {"entries": {"question": [{**_GOOD, "text": {"zh_CN": "{process？"}}]}},
        {"entries": {"question": [{**_GOOD, "text": {"zh_CN": "问" * 501}}]}},
        {"entries": {"question": [{**_GOOD, "more": 1}]}},
        {"entries": {"pack": [{"key": "p", "name": {"en": "P"}, "slots": {"colour": {}}}]}},
        {"entries": {"case": [{"key": "c", "title": {"en": "C"}, "permitted": "yes"}]}},
        {"phrases": [{"scene": "nowhere", "text": "您好"}]},
        {"phrases": [{"scene": "price"}]},
        {"phrases": "您好"},
        {"stages": [{"stage": "lead", "kind": "song", "text": "查"}]},
        {"name": 7},
        {"extra": 1},
    ],
)
def test_an_entry_that_cannot_be_taken_is_named(more: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({**_HEAD, **more}), "utf-8")
    assert _refused(path).code == "playbook_entry_wrong"


def test_an_entry_that_stands_twice(tmp_path: Path) -> None:
    assert _refused(_file(tmp_path, entries={"question": [_GOOD, _GOOD]})).code == "playbook_twice"


@pytest.mark.parametrize("lines", [
    {"phrases": [{"scene": "price", "text": "一口价"}] * 2},
    {"phrases": [{"key": "opening.first", "scene": "opening", "text": text} for text in "甲乙"]},
    {"stages": [{"stage": "lead", "kind": "step", "text": "查"}] * 2},
])  # fmt: skip
def test_a_line_that_stands_twice(lines: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({**_HEAD, **lines}), "utf-8")
    assert _refused(path).code == "playbook_twice"


def test_own_lines_that_say_the_same_go_into_a_file_once(tmp_path: Path) -> None:
    for _ in range(2):
        PHRASES.add("price", "一口价")
    path = tmp_path / "own.json"
    playbook_file.write(path, playbook_file.document(own=True))
    assert [line.text for _, line in playbook_file.read(path).lines] == ["一口价"]


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda some: (
        st.lists(some, max_size=3)
        | st.dictionaries(
            st.sampled_from(["key", "kind", "text", "zh_CN", "en", "slots", "left_out", "name"])
            | st.text(max_size=3),
            some,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_ANY, st.sampled_from(["question", "pack", "objection", "case", "jargon", "x"]))
def test_no_shape_of_a_file_breaks_the_reading(
    tmp_path: Path, now: datetime, some: Any, kind: str
) -> None:
    path = tmp_path / "x.json"
    for more in ({"entries": {kind: [some]}}, {"entries": some}, {"phrases": [some]}):
        path.write_text(json.dumps({**_HEAD, **more}), "utf-8")
        try:
            found = playbook_file.read(path)
        except Refused as refused:
            sentence(refused).encode("utf-8")
        else:
            playbook_file.take(found, now)
            assert all(one.state == SAME for one in playbook_file.compare(found))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1), st.integers(0, 255))
def test_a_torn_or_bitten_file_never_breaks_the_reading(
    tmp_path: Path, where: float, byte: int
) -> None:
    whole = tmp_path / "whole.json"
    if not whole.exists():
        playbook_file.write(whole, playbook_file.document())
    data = whole.read_bytes()
    place = int(where * (len(data) - 1))
    for hurt in (data[:place], data[:place] + bytes([byte]) + data[place + 1 :]):
        path = tmp_path / "x.json"
        path.write_bytes(hurt)
        try:
            playbook_file.read(path)
        except Refused as refused:
            sentence(refused).encode("utf-8")


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "file_is_folder"), (tmp_path / "no" / "a", "file_unwritable")):
        with pytest.raises(Refused, match=code):
            playbook_file.write(path, playbook_file.document())


def test_two_thousand_questions_come_in_one_change(tmp_path: Path, now: datetime) -> None:
    many = [{**_GOOD, "key": f"demo.{n}", "text": {"zh_CN": f"第 {n} 问？"}} for n in range(2000)]
    found = playbook_file.read(_file(tmp_path, entries={"question": many}))
    assert playbook_file.take(found, now).new == 2000
    own = [one for one in bank.questions("P") if one.own]
    assert [own[0].text, own[-1].text] == ["第 0 问？", "第 1999 问？"]
