"""Figures, table, funnel, filters and the form of the pipeline; both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salesdesk.i18n import set_language, translate
from salesdesk.sales import (
    client_list,
    clients,
    my_side,
    opportunities,
    opportunity_lines,
    pipeline,
    pipeline_cards,
)
from salesdesk.sales.pipeline import PipelineFilter
from salesdesk.ui import theme
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.form_editor.rows import RowsEntry
from salesdesk.ui.form_editor.text import TextEntry
from salesdesk.ui.form_editor.words import WordsEntry
from salesdesk.ui.pipeline.filters import close_span
from salesdesk.ui.pipeline.new_deal import NewDeal
from salesdesk.ui.pipeline.table import COLUMNS
from tests.conftest import NOW
from tests.ui.audit import audit
from tests.ui.pipeline.probe import ALT, LEFT, Probe
from tests.window.tongues import data_of_workspace, foreign_words


def head(probe: Probe, key: str) -> None:
    """Click a column's head."""
    table = probe.view.table
    place = [column[0] for column in COLUMNS].index(key)
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(place) + 20
    QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(x, 10))
    probe.rest()


def shown(probe: Probe, key: str) -> list[str]:
    table = probe.view.table.lines
    place = [column[0] for column in COLUMNS].index(key)
    return [table.index(row, place).data() for row in range(table.rowCount())]


def test_the_figures_say_what_is_open_and_won(probe: Probe) -> None:
    figures = probe.view.figures
    assert figures.open.value.text() == "6"
    assert figures.sum.value.text() == "¥964,000"
    assert figures.won.value.text() == "¥634,600"
    assert "2" in figures.won.chip.text()
    assert figures.cycle.value.text().endswith("天")


def test_the_table_sorts_by_its_heads_and_keeps_the_line(probe: Probe) -> None:
    probe.view.show_look("table")
    probe.rest()
    assert shown(probe, "amount")[0] == "¥520,000"
    probe.view.table.choose(probe.deal("橙子岛").id)
    head(probe, "amount")
    assert shown(probe, "amount")[0] == "¥10,000"
    assert shown(probe, "amount")[-1] == "—", "what is not priced comes last either way"
    card = probe.view.table.current()
    assert card is not None
    assert card.id == probe.deal("橙子岛").id
    head(probe, "stage")
    assert shown(probe, "stage")[0] == "谈判"
    head(probe, "contact")
    assert "橙子岛 Orange-Isle" in shown(probe, "client")
    stale = shown(probe, "client").index("蓝豆豆 Bluebeanie")
    ink = probe.view.table.lines.index(stale, 6).data(Qt.ItemDataRole.ForegroundRole)
    assert ink == theme.current().color("danger"), "85 days without contact"


def test_the_table_moves_by_keyboard_too(probe: Probe) -> None:
    probe.view.show_look("table")
    probe.rest()
    deal = probe.deal("橙子岛").id
    probe.view.table.choose(deal)
    probe.view.table.setFocus()
    probe.key(Qt.Key.Key_Right, ALT)
    assert probe.stage(deal) == "proposal"
    card = probe.view.table.current()
    assert card is not None
    assert card.id == deal


def test_filters_narrow_cards_sums_and_lines(probe: Probe) -> None:
    filters = probe.view.filters
    filters.choose("grade", "high")
    assert probe.cards("negotiation") == [probe.deal("纸飞机").id]
    assert probe.cards("contacted") == []
    assert probe.view.figures.open.value.text() == "1"
    filters.choose("grade", "")
    filters.search.setText("评估")
    probe.qtbot.waitUntil(lambda: probe.cards("negotiation") == [], timeout=2000)
    assert probe.cards("proposal") == [probe.deal("银杏叶").id]
    filters.search.setText("没有这样的")
    probe.qtbot.waitUntil(lambda: probe.view.nothing.isVisible(), timeout=2000)
    filters.search.clear()
    probe.qtbot.waitUntil(lambda: probe.view.board.isVisible(), timeout=2000)
    filters.choose("close", "month")
    probe.view.show_look("table")
    assert shown(probe, "client") == ["纸飞机 Paperplane"]


def test_spans_of_an_expected_close() -> None:
    today = NOW.date()
    told = {
        k: [str(d) for d in close_span(k, today)] for k in ("past", "month", "quarter", "later")
    }
    assert told == {
        "past": ["None", "2026-09-16"], "month": ["2026-09-01", "2026-09-30"],
        "quarter": ["2026-07-01", "2026-09-30"], "later": ["2026-10-01", "None"],
    }  # fmt: skip
    assert close_span("", today) == (None, None)


def test_the_funnel_is_told_in_words_and_as_a_table(probe: Probe) -> None:
    probe.view.show_look("funnel")
    probe.rest()
    funnel = probe.view.funnel
    told = funnel.chart.accessibleDescription().split("; ")
    assert len(told) == 7
    assert told[0].startswith("线索：12 个")
    counts = [int(funnel.table.item(row, 1).text()) for row in range(7)]  # type: ignore[union-attr]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 12
    funnel.period.choose("quarter")
    probe.view.sync()
    assert int(funnel.table.item(0, 1).text()) < 12  # type: ignore[union-attr]


def test_a_new_opportunity_for_a_new_client_with_products_and_rivals(probe: Probe) -> None:
    probe.view.new_here()
    probe.rest()
    chooser = probe.view.window().findChild(NewDeal)
    assert isinstance(chooser, NewDeal)
    chooser.picker.box.setText("演示新客户")
    probe.rest()
    QTest.mouseClick(chooser.add, LEFT)
    probe.rest()
    client = client_list.resolve("演示新客户")
    page = probe.view.form
    assert page is not None
    editor: object = page.editor
    assert isinstance(editor, FormEditor)
    sold = my_side.products()[0]
    name = f"{sold.model} {sold.name}".strip()
    editor.set_value("title", "演示产线改造")
    rows = editor.cell("products").entry
    assert isinstance(rows, RowsEntry)
    editor.set_value(
        "products",
        [
            {"product": name, "quantity": "2", "price_fen": 100_00},
            {"product": "演示新产品", "quantity": "１．５", "price_fen": 200_00},
        ],
    )
    editor.set_value("rivals", ["演示对手甲"])
    page.save()
    probe.rest()
    deal = probe.deal("演示新客户")
    told = opportunity_lines.get(deal.id)
    assert told.client_id == client
    assert told.amount_fen == 500_00, "without an amount, that of the products counts"
    assert [(p.name, p.quantity_milli) for p in told.products] == [
        (sold.name, 2000), ("演示新产品", 1500),
    ]  # fmt: skip
    assert [name for _, name in told.rivals] == ["演示对手甲"]
    assert deal.id in probe.cards("lead")
    now = probe.view.board.current()
    assert now is not None
    assert now.id == deal.id
    probe.undo()
    assert deal.id not in probe.cards("lead")
    assert [p.name for p in my_side.products()].count("演示新产品") == 0


def test_a_quantity_that_cannot_be_read_is_told_and_nothing_is_lost(probe: Probe) -> None:
    deal = probe.deal("橙子岛")
    probe.view.edit(deal.id)
    page = probe.view.form
    assert page is not None
    editor: object = page.editor
    assert isinstance(editor, FormEditor)
    editor.set_value("products", [{"product": "演示新产品", "quantity": "两台", "price_fen": 1}])
    page.save()
    assert "两台" in page.banner.text.text()
    assert probe.view.form is page
    assert probe.view.editing()
    assert opportunity_lines.get(deal.id).products == ()
    page.leave()
    assert not probe.view.editing()


def test_silent_ones_are_pointed_out_and_put_to_rest(probe: Probe) -> None:
    client = clients.create({"name": "演示久无音讯"}, NOW.replace(month=3))
    deal = opportunities.create(client, {"title": "旧线索"}, NOW.replace(month=3))
    probe.view.sync()
    probe.rest()
    assert probe.view.silent.isVisible()
    button = next(
        b for b in probe.view.silent.findChildren(type(probe.view.new)) if b.text() == "转为休眠"
    )
    QTest.mouseClick(button, LEFT)
    probe.rest()
    assert probe.stage(deal) == "dormant"
    assert not probe.view.silent.isVisible()
    probe.undo()
    assert probe.stage(deal) == "lead"


def test_a_stale_card_is_refused_with_a_sentence(probe: Probe) -> None:
    client = clients.create({"name": "演示将撤销"}, NOW)
    deal = opportunities.create(client, {"title": "将撤销"}, NOW)
    probe.view.editing = lambda: True  # type: ignore[method-assign]
    probe.undo()
    probe.view.move_deal(deal, "qualified")
    probe.view.edit(deal)
    probe.view.open_client(deal)
    probe.view.step(deal, 1)
    assert [one.code for one in probe.refused] == ["opportunity_missing"] * 4


def test_the_gaps_of_a_card_are_those_of_its_gate(probe: Probe) -> None:
    deal = probe.deal("蒲公英")
    told = pipeline_cards.gaps(deal, NOW)
    probe.view.move_deal(deal.id, "discovery")
    if told.ahead:
        assert tuple(probe.dialog.gates.missing()) == told.ahead
    else:
        assert probe.stage(deal.id) == "discovery"


@pytest.mark.parametrize(
    ("language", "shade"),
    [
        ("zh_CN", "dark"),
        ("en", "light"),
        pytest.param("zh_CN", "light", marks=pytest.mark.long),
        pytest.param("en", "dark", marks=pytest.mark.long),
    ],
)
def test_nothing_is_cut_or_foreign(
    probe: Probe, dressed: QApplication, language: str, shade: str
) -> None:
    if shade == "dark":
        theme.apply(dressed, "dark")
    set_language(language)
    probe.rest()
    wrong: list[str] = []
    data = data_of_workspace()

    def look(name: str) -> None:
        probe.rest()
        page = probe.view
        wrong.extend(f"{name}: {one}" for one in audit(page))
        wrong.extend(f"{name}: {one}" for one in foreign_words(page, language, data))

    probe.view.filters.ended.setChecked(True)
    for size in ((1280, 740), (1024, 560)):
        probe.view.resize(*size)
        for key in ("board", "table", "funnel"):
            probe.view.show_look(key)
            look(f"{key} {size}")
    probe.view.show_look("board")
    for name, stage in (
        ("纸飞机", "lost"), ("萤火虫", "proposal"), ("纸飞机", "won"), ("橙子岛", "contacted"),
    ):  # fmt: skip
        probe.view.move_deal(probe.deal(name).id, stage)
        probe.rest()
        assert probe.view.dialog is not None, f"{name} → {stage}"
        look(f"{name} {stage}")
        probe.dialog.close_box()
    probe.view.edit(probe.deal("纸飞机").id)
    look("form")
    assert wrong == []
    assert translate("Pipeline", "Board") == ("看板" if language == "zh_CN" else "Board")


def test_a_card_and_its_dialog_agree_on_what_lacks(probe: Probe) -> None:
    for row in pipeline.listed(PipelineFilter(), NOW):
        ahead = pipeline_cards.gaps(row, NOW).ahead
        if ahead:
            probe.view.step(row.id, 1)
            assert tuple(probe.dialog.gates.missing()) == ahead, row.client
            probe.dialog.close_box()
            probe.rest()


def test_the_table_is_sorted_by_what_comes_next(probe: Probe) -> None:
    probe.view.show_look("table")
    probe.rest()
    head(probe, "next")
    told = pipeline.opportunity_ids(PipelineFilter(sort="next_follow_up"), NOW)
    assert list(probe.view.table.lines.rows.ids) == list(told)
    assert probe.view.table.lines.headerData(7, Qt.Orientation.Horizontal).endswith("↑")


def test_what_is_not_known_yet_is_offered_as_new(probe: Probe) -> None:
    probe.view.edit(probe.deal("橙子岛").id)
    assert probe.view.form is not None
    editor: object = probe.view.form.editor
    assert isinstance(editor, FormEditor)
    rivals, products = editor.cell("rivals").entry, editor.cell("products").entry
    assert isinstance(rivals, WordsEntry)
    assert rivals.offering is not None
    rivals.offering.offer("演示新对手")
    assert rivals.offering.lines() == ["+ 新增竞争对手“演示新对手”"]
    rivals.edit.setText("演示新对手")
    popup = rivals.offering.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    probe.rest()
    assert "演示新对手" in editor.values()["rivals"]
    assert isinstance(products, RowsEntry)
    products.table.setFocus()
    products.table.setCurrentIndex(products.model.index(0, 0))
    products.table.edit(products.model.index(0, 0))
    cell = products._cells.open_entry
    assert isinstance(cell, TextEntry)
    assert cell.offering is not None
    cell.edit.selectAll()
    QTest.keyClicks(cell.edit, "Demo X1")
    assert cell.offering.lines() == ["+ 新增产品“Demo X1”"]
    popup = cell.offering.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    probe.rest()
    assert editor.values()["products"][0]["product"] == "Demo X1"
    probe.view.form.save()
    probe.rest()
    assert "演示新对手" in pipeline_cards.competitor_names()
    assert "Demo X1" in [one.name for one in my_side.products()]
    assert probe.refused == []
