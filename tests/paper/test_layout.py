"""Sheets on paper: everything is there, nothing overlaps its cell, blank and filled agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.form import Field, Form, Kind, Section, Sheet
from salesdesk.paper import Document, Flaw, layout
from salesdesk.paper.format import told
from salesdesk.paper.ink import Box, Circle, Line, Text, Tiles
from tests.paper.reading import ink_text, solid
from tests.paper.samples import HEAD, PRINTED, SAMPLES, UUID, blank, clients, en, sheet, zh

LANGUAGES = {"zh": (zh, None), "en": (en, None), "both": (zh, en)}
LONG = "备件交期长，进口伺服平均 8 周；去年因缺件停线 3 次，单次损失约 ¥350,000.00。" * 60


def answers(fields: Any, values: dict[str, Any], words: Any) -> Iterator[str]:
    """Yield every answer of a form as paper should show it."""
    for field in fields:
        value = values.get(field.key)
        if field.kind in (Kind.ROWS, Kind.TREE):
            for row in field.rows(value):
                yield from answers(field.columns, row, words)
        elif field.kind is Kind.MANY:
            yield from (told(field, [one], words) for one in value or [])
        elif field.key in ("low", "middle", "high"):
            yield words("Form", value)
        elif field.kind not in (Kind.RATING, Kind.YES):
            yield told(field, value, words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PRINTED)
def test_every_answer_and_every_label_is_on_the_paper(key: str, language: str) -> None:
    words, second = LANGUAGES[language]
    document = layout(sheet(key), words, second)
    shown = ink_text(document)
    for answer in answers(FORMS[key].fields(), SAMPLES[key], words):
        assert solid(answer) in shown
    for spoken in (words, second or words):
        for section in FORMS[key].sections:
            assert solid(spoken("Form", section.title)).upper() in shown.upper()
            for field in section.fields:
                drawn = field.kind in (Kind.ROWS, Kind.TREE)
                alone = drawn and len(section.fields) == 1
                assert alone or solid(spoken("Form", field.label)) in shown
                for column in field.columns if field.kind is Kind.ROWS else ():
                    assert solid(spoken("Form", column.label)) in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PRINTED)
def test_the_demo_data_prints_without_a_warning(key: str, language: str) -> None:
    assert layout(sheet(key), *LANGUAGES[language]).warnings == ()
    assert layout(blank(key), *LANGUAGES[language]).warnings == ()


PAGES = {
    "priority_score": 1, "background": 2, "visit_record": 1, "visit_brief": 1, "handover": 2,
    "buying_chain": 1, "needs_record": 1, "needs_confirmation": 1, "interview_plan": 1,
    "interview_summary": 2,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PAGES)
def test_each_form_takes_the_pages_the_handbook_gives_it(key: str, language: str) -> None:
    assert len(layout(sheet(key), *LANGUAGES[language]).pages) == PAGES[key]
    assert len(layout(blank(key), *LANGUAGES[language]).pages) == PAGES[key]


def frames(document: Document) -> list[tuple[float, ...]]:
    """Return what makes the geometry: frames, tints, inner lines and tick boxes' places."""
    found: list[tuple[float, ...]] = []
    for number, page in enumerate(document.pages):
        for item in page.ink:
            if isinstance(item, Box):
                found.append((number, item.x, item.y, item.width, item.height))
            elif isinstance(item, Line) and item.width == 0.45:
                found.append((number, item.x1, item.y1, item.x2, item.y2))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PRINTED)
def test_blank_and_filled_share_one_geometry(key: str, language: str) -> None:
    words, second = LANGUAGES[language]
    short = {
        field.key: "短" for field in FORMS[key].fields() if field.kind in (Kind.TEXT, Kind.LONG)
    }
    filled = layout(sheet(key, short), words, second)
    assert frames(filled) == frames(layout(blank(key), words, second))


@pytest.mark.parametrize("key", PRINTED)
def test_a_blank_sheet_shows_no_answer_and_keeps_its_mark(key: str) -> None:
    page = layout(blank(key), zh).pages[0]
    assert any(isinstance(item, Tiles) for item in page.ink)
    shown = ink_text(layout(blank(key), zh))
    assert "陈示例" not in shown
    assert "86.0" not in shown


@pytest.mark.parametrize("key", PRINTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_lies_inside_the_margins(key: str, language: str) -> None:
    for page in layout(sheet(key), *LANGUAGES[language]).pages:
        for item in page.ink:
            if isinstance(item, Text):
                assert item.x >= 45
                assert item.x + item.width <= page.width - 45
                assert 34 < item.y < page.height - 36


def texts_of(page: Any) -> list[Text]:
    return [item for item in page.ink if isinstance(item, Text)]


@pytest.mark.parametrize("key", PRINTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_runs_into_another(key: str, language: str) -> None:
    for page in layout(sheet(key), *LANGUAGES[language]).pages:
        ordered = sorted(texts_of(page), key=lambda item: (item.y, item.x))
        for one, other in pairwise(ordered):
            if one.y == other.y:
                assert one.x + one.width <= other.x + 0.3, (one.text, other.text)


def test_the_qr_code_is_the_records_mark_alone() -> None:
    import segno

    document = layout(sheet("background"), zh)
    tiles = next(item for item in document.pages[0].ink if isinstance(item, Tiles))
    code = segno.make(f"SD1:background:{UUID}", error="m", boost_error=False, mask=2, micro=False)
    dark = sum(sum(row) for row in code.matrix)
    step = min(rect[2] for rect in tiles.rects)
    assert sum(round(rect[2] / step) for rect in tiles.rects) == dark
    assert not any(isinstance(item, Tiles) for item in document.pages[1].ink)


def test_later_pages_name_the_client_and_every_page_its_number() -> None:
    document = layout(sheet("background"), zh)
    first, second = ("".join(item.text for item in texts_of(page)) for page in document.pages)
    assert "第 1 页 / 共 2 页" in first
    assert "第 2 页 / 共 2 页" in second
    assert "演示云朵熊精密有限公司" in second


def test_only_internal_sheets_carry_the_confidentiality_mark() -> None:
    ours = sheet("visit_record")
    outside = replace(ours, form=replace(ours.form, internal=False))
    assert "内部·保密" in ink_text(layout(ours, zh))
    shown = ink_text(layout(outside, zh))
    assert "保密" not in shown
    assert "机密" not in shown
    assert "星舟示例科技" in shown


def test_the_outline_variant_spares_the_toner() -> None:
    band = layout(sheet("background"), zh, outline=True).pages[0].ink[0]
    assert isinstance(band, Box)
    assert band.fill == "#FFFFFF"
    assert band.stroke


def column_of_list(count: int) -> Document:
    return layout(sheet("target_list", {"clients": clients(count)}), zh)


@pytest.mark.parametrize("count", [*range(1, 6), *range(13, 24), *range(33, 40), 52, 53, 54])
def test_no_table_row_and_no_signature_stands_alone(count: int) -> None:
    document = column_of_list(count)
    for page in document.pages:
        shown = [item.text for item in texts_of(page)]
        assert "客户" in shown, "the head is repeated"
        rows = [text for text in shown if text.startswith("000-****")]
        if rows or count > 13:
            assert len(rows) != 1 or count == 1
    all_rows = [
        item.text
        for page in document.pages
        for item in texts_of(page)
        if item.text.startswith("000-****")
    ]
    assert len(all_rows) == count


@pytest.mark.parametrize("count", range(9, 16))
def test_names_of_two_lines_leave_no_signature_alone(count: int) -> None:
    rows = [row | {"name": f"{row['name']}浙江自由贸易试验区分公司"} for row in clients(count)]
    document = layout(sheet("target_list", {"clients": rows}), zh)
    for page in document.pages:
        assert any(item.text.startswith("000-****") for item in texts_of(page))


def test_a_brief_is_set_no_closer_than_its_page_asks() -> None:
    values = {**SAMPLES["visit_brief"], "people": SAMPLES["visit_brief"]["people"][:1] * 5}
    page = layout(sheet("visit_brief", values), zh).pages[0]
    lowest = max(item.y + item.height for item in page.ink if isinstance(item, Box) and item.stroke)
    assert lowest > page.height * 0.8


def test_a_long_text_goes_on_over_the_pages_without_loss() -> None:
    values = {**SAMPLES["background"], "news": LONG, "organisation": LONG}
    values["pains"] = [{"pain": LONG, "capability": "能", "basis": "述"}] * 3
    document = layout(sheet("background", values), zh)
    shown = ink_text(document)
    assert document.warnings == ()
    assert len(document.pages) > 4
    assert "…" not in shown
    assert shown.count("单次损失约") == 60 * 5
    for page in document.pages:
        lowest = max(item.y for item in texts_of(page) if item.size > 7)
        assert lowest < page.height - 50


def test_an_overlong_value_shrinks_then_takes_two_lines_then_ends_in_an_ellipsis() -> None:
    def shown(name: str) -> tuple[list[tuple[Flaw, str]], str]:
        document = layout(sheet("background", {"name": name}), zh)
        return [(told.flaw, told.field) for told in document.warnings], ink_text(document)

    assert shown("演示公司")[0] == []
    flaws, text = shown("演示" + "长" * 30)
    assert flaws == [(Flaw.SHRUNK, "name")]
    assert "长" * 30 in text
    flaws, text = shown("演示" + "长" * 60)
    assert flaws == [(Flaw.SHRUNK, "name")]
    assert "长" * 60 in text
    flaws, text = shown("演示" + "长" * 200)
    assert flaws == [(Flaw.OVERFLOW, "name")]
    assert "长…" in text


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ("needs_record", ("budget", "timing", "criteria")),
        ("needs_confirmation", ("budget", "timing", "criteria")),
        ("interview_summary", ("objective", "customer_action", "next_step")),
    ],
)
def test_what_a_customer_decides_by_is_told_to_its_end(form: str, fields: tuple[str, ...]) -> None:
    values = {**SAMPLES[form], **dict.fromkeys(fields, "鑫" * 200)}
    document = layout(sheet(form, values), zh)
    assert document.warnings == ()
    assert ink_text(document).count("鑫") == 200 * len(fields)


def test_a_brief_stays_on_one_page_by_setting_it_closer() -> None:
    values = {**SAMPLES["visit_brief"], "notes": LONG[:700]}
    document = layout(sheet("visit_brief", values), zh)
    assert len(document.pages) == 1
    assert document.warnings == ()


def test_a_brief_that_cannot_stay_on_one_page_says_so_and_loses_nothing() -> None:
    document = layout(sheet("visit_brief", {**SAMPLES["visit_brief"], "notes": LONG * 2}), zh)
    assert len(document.pages) > 1
    assert [told.flaw for told in document.warnings] == [Flaw.OVERFLOW]
    assert ink_text(document).count("单次损失约") == 120


def test_a_character_without_a_glyph_is_told_with_its_field() -> None:
    values = {"name": "演示😀公司", "news": "好的👌", "pains": [{"pain": "痛\u0e01"}]}
    document = layout(sheet("background", values), zh)
    told = {(one.flaw, one.field, one.detail) for one in document.warnings}
    assert told == {
        (Flaw.MISSING_GLYPH, "name", "😀"),
        (Flaw.MISSING_GLYPH, "news", "👌"),
        (Flaw.MISSING_GLYPH, "pain", "\u0e01"),
    }
    assert "演示〓公司" in ink_text(document)


def test_markup_and_control_characters_are_only_text() -> None:
    name = "演示<b>R&D</b> %s {x} \\n (1)\x00\x1b"
    shown = ink_text(layout(sheet("background", {"name": name}), zh))
    assert solid("演示<b>R&D</b> %s {x} \\n (1)") in shown


def test_a_broken_logo_is_left_out_and_told() -> None:
    one = replace(sheet("background"), head=replace(HEAD, logo=b"\x89PNG\r\n\x1a\nbroken"))
    assert [told.flaw for told in layout(one, zh).warnings] == [Flaw.PICTURE]


def test_a_missing_font_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    from salesdesk.paper import faces

    faces.face.cache_clear()
    monkeypatch.setattr(faces, "resource", lambda *names: tmp_path.joinpath(*names))
    try:
        with pytest.raises(Refused) as refused:
            layout(blank("background"), zh)
    finally:
        faces.face.cache_clear()
    assert refused.value.code == "font_missing"
    assert str(refused.value.facts["path"]).endswith("SalesdeskSans-Regular.ttf")


def test_an_answer_no_longer_offered_is_printed_rather_than_lost() -> None:
    values = {"industry": "shipbuilding", "chain": [{"name": "陈示例", "roles": ["mentor"]}]}
    shown = ink_text(layout(sheet("background", values), zh))
    assert "shipbuilding" in shown
    assert "mentor" in shown


@pytest.mark.parametrize("key", PRINTED)
def test_overlong_answers_stay_inside_their_cells(key: str) -> None:
    long = "演示 Overlong " * 30
    values: dict[str, Any] = {}
    for field in FORMS[key].fields():
        row = {column.key: long for column in field.columns}
        values[field.key] = [row] * 3 if field.columns else long
    one = replace(sheet(key, values), subject=long, head=replace(HEAD, company=long))
    document = layout(one, zh)
    for page in document.pages:
        for item in texts_of(page):
            assert item.x >= 45
            assert item.x + item.width <= page.width - 45, item.text
    assert {told.flaw for told in document.warnings} <= {Flaw.OVERFLOW, Flaw.SHRUNK}


def test_a_rating_fills_as_many_dots() -> None:
    form = Form("x", "X", "X", "client", (Section("s", "", (Field("r", "R", Kind.RATING),)),))
    circles = [
        item for item in layout(Sheet(form, {"r": 3}), en).pages[0].ink if isinstance(item, Circle)
    ]
    assert len(circles) == 5
    assert len({item.fill for item in circles[:3]}) == 1
    assert circles[2].fill != circles[3].fill


_ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**12), 10**12), st.text(max_size=80)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(st.dictionaries(st.sampled_from(["name", "text", "roles", "points"]), inner)),
    ),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.data())
def test_no_value_however_strange_brings_the_layout_down(data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(PRINTED))
    keys = [field.key for field in FORMS[key].fields()]
    values = data.draw(st.dictionaries(st.sampled_from(keys), _ANY, max_size=6))
    subject = data.draw(st.text(max_size=60))
    one = replace(sheet(key, values), subject=subject)
    assert layout(one, zh, en).pages
