"""The small widgets: they fit, they speak both languages, they obey the keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language, translate
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.widgets.avatar import initial
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.chips import Chip, FilterChips, SegmentedControl
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.masked import MaskedLabel
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.text import ElidedLabel, Label
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.form_probe import commit

_kept: list[QWidget] = []


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 400) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    _kept.append(page)
    return page


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("演示云朵熊精密", "云"), ("Demo Paperplane", "P"), ("Ann Lee", "AL"), ("王立", "王"),
        ("演示", "演"), ("", "?"), ("  ", "?"), ("😀", "😀"),
    ],
)  # fmt: skip
def test_initials_say_who(name: str, letters: str) -> None:
    assert initial(name) == letters


def test_labels_follow_the_language_and_never_read_markup(dressed: QApplication) -> None:
    label = Label(lambda: translate("Tabs", "Clients"))
    assert label.text() == "客户档案"
    set_language("en")
    QApplication.sendPostedEvents()
    assert label.text() == "Clients"
    assert Label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_long_text_is_shortened_and_told_whole(dressed: QApplication, qtbot: QtBot) -> None:
    long = "演示" * 60
    label, row = ElidedLabel(long), Row(long, long, avatar=long, chip="重点", right="¥1")
    page = shown(qtbot, label, row)
    assert audit(page) == []
    assert label.toolTip() == long
    assert long in row.toolTip()


def test_the_audit_finds_what_is_wrong(dressed: QApplication, qtbot: QtBot) -> None:
    cut, unnamed, far = Label("一句放不下的话"), QLineEdit(), Label("远")
    cut.setFixedWidth(20)
    page = shown(qtbot, cut, unnamed)
    far.setParent(page)
    far.show()
    far.move(QPoint(390, 10))
    chip = Chip("很长很长的标签")
    chip.setParent(page)
    chip.setFixedSize(30, 22)
    chip.show()
    late, early = QLineEdit(page), QLineEdit(page)
    for box, name, y in ((late, "late", 200), (early, "early", 100)):
        box.setAccessibleName(name)
        box.move(10, y)
        box.show()
    told = " ".join(audit(page))
    for wrong in ("cut:", "no accessible name", "outside", "painted text", "Tab goes back"):
        assert wrong in told


def test_a_masked_number_is_revealed_by_space_and_copied_by_one_key(
    dressed: QApplication, qtbot: QtBot
) -> None:
    desk = Desk(lambda: NOW)
    phone = MaskedLabel("mobile", "00000000001", "手机", desk.copy)
    shown(qtbot, phone)
    assert phone.text.text() == "000****0001"
    assert "00000000001" not in phone.accessibleName()
    with qtbot.waitSignal(desk.announced):
        QTest.keyClick(phone, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "00000000001"
    QTest.keyClick(phone, Qt.Key.Key_Space)
    assert phone.revealed
    QTest.keyClick(phone, Qt.Key.Key_Space)
    assert not phone.revealed


def test_filters_choose_one_or_many(dressed: QApplication, qtbot: QtBot) -> None:
    choices = [("a", "甲"), ("b", "乙"), ("c", "丙")]
    one, many = FilterChips(choices, "类别"), FilterChips(choices, "标签", many=True)
    view = SegmentedControl(choices, "视图")
    shown(qtbot, one, many, view)
    assert one.key() == "a"
    with qtbot.waitSignal(one.chosen) as told:
        one._pills["b"].click()
    assert told.args == ["b"]
    assert one.keys() == ["b"]
    many._pills["a"].click()
    with qtbot.waitSignal(many.chosen) as told:
        many._pills["c"].click()
    assert told.args == [["a", "c"]]
    with qtbot.waitSignal(view.chosen) as told:
        view._keys["c"].click()
    assert (view.key(), told.args) == ("c", ["c"])


def test_the_search_box_is_emptied_by_esc(dressed: QApplication, qtbot: QtBot) -> None:
    box = SearchBox("搜索客户")
    shown(qtbot, box)
    box.setFocus()
    with qtbot.waitSignal(box.changed):
        commit(box, "云朵")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    with qtbot.waitSignal(box.down):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_banner_says_it_offers_a_way_and_goes(dressed: QApplication, qtbot: QtBot) -> None:
    banner, done = Banner(), []
    page = shown(qtbot, banner)
    assert not banner.isVisible()
    banner.show_text("磁盘已满，这次没有保存。" * 6, "danger", ("重试", lambda: done.append(1)))
    assert audit(page) == []
    banner.findChildren(Button)[0].click()
    assert done == [1]
    banner.findChildren(IconButton)[0].click()
    assert not banner.isVisible()


def test_rows_are_opened_by_click_and_key(dressed: QApplication, qtbot: QtBot) -> None:
    opened: list[int] = []
    row = Row("演示云朵熊", "周四", avatar="演示云朵熊", on=lambda: opened.append(1))
    shown(qtbot, row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert opened == [1, 1]
    assert row.accessibleName() == "演示云朵熊, 周四"


def test_chips_flow_into_lines(dressed: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    flow = FlowLayout(page)
    for number in range(12):
        flow.addWidget(Chip(f"标签 {number}"))
    qtbot.addWidget(page)
    page.resize(200, flow.heightForWidth(200))
    page.show()
    assert flow.heightForWidth(200) > flow.heightForWidth(2000) == 22
    assert audit(page) == []


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", ["primary", "plain", "danger"])
def test_a_disabled_button_keeps_a_legible_icon(
    qtbot: QtBot, dressed: QApplication, name: str, kind: str
) -> None:
    theme.apply(dressed, name)
    button = Button("", kind=kind, icon="upload")
    button.setEnabled(False)
    shown(qtbot, button, width=80)
    looked = button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = looked.pixelColor(looked.width() // 2, looked.height() - 6)
    around = button.rect().center()
    contrast = max(
        _contrast(looked.pixelColor(x, y), ground)
        for x in range(around.x() - 9, around.x() + 10)
        for y in range(around.y() - 9, around.y() + 10)
    )
    assert contrast >= 3, "as much as a sign must have to be made out"


def _contrast(one: QColor, other: QColor) -> float:
    """Return the ratio of two colours' luminances, 1 to 21; WCAG 2.2 §1.4.11 asks for 3."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_list_of_rows_opens_the_rest_and_keeps_it_open(
    dressed: QApplication, qtbot: QtBot
) -> None:
    made: list[int] = []

    def row(number: int) -> Row:
        made.append(number)
        return Row(f"演示{number}", on=lambda: None)

    listed = RowList("需求", "还没有")
    qtbot.addWidget(listed)
    listed.show()
    listed.show_rows([partial(row, number) for number in range(70)], 8)
    assert (len(made), listed.more.text()) == (8, "还有 62 条")
    QTest.mouseClick(listed.more, Qt.MouseButton.LeftButton)
    assert (len(made), listed.more.text()) == (58, "还有 12 条")
    assert listed.focusWidget() is not None
    assert listed.focusWidget().accessibleName() == "演示8"
    made.clear()
    listed.show_rows([partial(row, number) for number in range(60)], 8)
    assert len(made) == 58, "what was opened stays open"
    listed.more.click()
    assert not listed.more.isVisible()
    listed.show_rows([Row("演示")])
    assert not listed.more.isVisible()
