"""The file: readable, searchable, self-contained, and the same every time."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from salesdesk.forms.catalogue import FORMS
from salesdesk.paper import layout, pdf_bytes, write_pdf
from tests.paper.reading import fonts, opened, page_texts, pictures, solid, text
from tests.paper.samples import HEAD, PRINTED, SAMPLES, blank, clients, en, sheet, zh
from tests.paper.test_layout import LANGUAGES, answers

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("key", PRINTED)
def test_every_value_can_be_found_in_the_file(key: str) -> None:
    found = text(pdf_bytes([layout(sheet(key), zh)]))
    for answer in answers(FORMS[key].fields(), SAMPLES[key], zh):
        assert solid(answer) in found


def test_every_font_is_ours_embedded_and_can_be_copied_from() -> None:
    data = pdf_bytes([layout(sheet("background"), zh, en)])
    found = fonts(data)
    assert {name.split("+")[1] for name in found} == {"SalesdeskSans-Regular", "SalesdeskSans-Bold"}
    assert all(found.values())
    assert data.count(b"/ToUnicode") == 2
    assert b"Helvetica" not in data


def test_characters_beyond_the_basic_plane_are_drawn_and_copied_right() -> None:
    values = {"name": "演示𬭸𫓧实业", "address": "⼀⼈"}
    found = text(pdf_bytes([layout(sheet("background", values), zh)]))
    assert "演示𬭸𫓧实业" in found
    assert "一人" in found


def test_the_same_ink_gives_the_same_bytes() -> None:
    documents = [layout(sheet(key), zh) for key in PRINTED]
    assert pdf_bytes(documents) == pdf_bytes([layout(sheet(key), zh) for key in PRINTED])


def test_a_batch_is_one_file_with_one_pair_of_fonts() -> None:
    briefs = [
        replace(sheet("visit_brief", {**SAMPLES["visit_brief"], "client": f"演示客户{number}"}),
                uuid=f"{number:032x}")
        for number in range(20)
    ]  # fmt: skip
    data = pdf_bytes([layout(brief, zh) for brief in briefs])
    pages = page_texts(data)
    assert len(pages) == 20
    assert all(f"演示客户{number}" in page for number, page in enumerate(pages))
    assert data.count(b"/FontFile2") == 2


def test_portrait_and_landscape_go_into_one_file() -> None:
    data = pdf_bytes([layout(sheet("visit_record"), en), layout(sheet("target_list"), en)])
    with opened(data) as pdf:
        sizes = [tuple(round(side / 72 * 25.4) for side in page.get_size()) for page in pdf]
    assert sizes[0] == (210, 297)
    assert set(sizes[1:]) == {(297, 210)}


def test_a_list_of_a_thousand_clients_is_whole() -> None:
    found = text(pdf_bytes([layout(sheet("target_list", {"clients": clients(1000)}), zh)]))
    assert found.count("林示例") == 1000


def logo(kind: str) -> bytes:
    picture = BytesIO()
    Image.new("RGB", (240, 80), "#0E7C86").save(picture, kind)
    return picture.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_logo_stands_at_the_head_of_the_first_page_only(kind: str) -> None:
    one = replace(sheet("background"), head=replace(HEAD, logo=logo(kind)))
    document = layout(one, zh)
    assert document.warnings == ()
    with opened(pdf_bytes([document])) as pdf:
        images = [len(list(page.get_objects(filter=[3]))) for page in pdf]
    assert images == [1, 0]


def test_the_title_and_the_author_are_told() -> None:
    with opened(pdf_bytes([layout(sheet("background"), zh)])) as pdf:
        told = pdf.get_metadata_dict()
    assert told["Title"] == "客户背景调研表 演示云朵熊精密有限公司"
    assert told["Author"] == "星舟示例科技"


def test_no_client_data_lies_in_the_file_outside_the_page() -> None:
    data = pdf_bytes([layout(replace(sheet("visit_record"), subject=""), zh)])
    outside = re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.S)
    assert "云朵熊".encode("utf-16-be") not in outside


def test_streams_are_plain_deflate() -> None:
    data = pdf_bytes([layout(blank("background"), zh)])
    assert b"ASCII85" not in data
    first = re.search(rb"stream\r?\n(.*?)endstream", data, re.S)
    assert first is not None
    assert zlib.decompress(first[1])


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "演示.pdf"
    write_pdf([layout(blank("visit_brief"), zh)], target)
    assert [path.name for path in tmp_path.iterdir()] == ["演示.pdf"]
    assert target.read_bytes().startswith(b"%PDF-1.4")
    folder = tmp_path / "a folder.pdf"
    folder.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_pdf([layout(blank("visit_brief"), zh)], folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a folder.pdf", "演示.pdf"]


def test_a_file_can_be_written_into_an_open_one() -> None:
    target = BytesIO()
    write_pdf([layout(blank("visit_brief"), zh)], target)
    assert target.getvalue().startswith(b"%PDF-1.4")


SHOWN = [
    *((key, "zh", "filled") for key in PRINTED),
    *((key, "both", "blank") for key in PRINTED),
    ("background", "en", "filled"),
    ("visit_record", "both", "filled"),
]


@pytest.mark.parametrize(("key", "language", "kind"), SHOWN)
def test_the_sheets_look_as_they_were_approved(
    key: str, language: str, kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    shown = sheet(key) if kind == "filled" else blank(key)
    document = layout(shown, *LANGUAGES[language])
    for number, picture in enumerate(pictures(pdf_bytes([document])), 1):
        kept = GOLDEN / f"{key}-{language}-{kind}-{number}.png"
        if request.config.getoption("--update-golden"):
            GOLDEN.mkdir(exist_ok=True)
            picture.quantize(64).save(kept, optimize=True)
        found = tmp_path / kept.name
        picture.save(found)
        assert kept.exists(), f"{kept} is not there yet: run with --update-golden"
        with Image.open(kept) as approved:
            apart = ImageChops.difference(approved.convert("RGB"), picture).convert("L")
        assert picture.size == apart.size
        share = sum(apart.histogram()[64:]) / (picture.width * picture.height)
        assert share < 0.001, f"{share:.2%} of the pixels differ: compare {kept} with {found}"
    assert not (GOLDEN / f"{key}-{language}-{kind}-{len(document.pages) + 1}.png").exists()
