"""The buying chain as a picture, and the form of a person."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.sales import chain
from salesdesk.store import journal
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.person_page import PersonPage
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.widgets.masked import MaskedLabel
from tests.ui.dossier.steps import CONTROL, form, line, rest, seats


def test_arrows_walk_the_picture_and_enter_edits(tab: DossierTab, ids: dict[str, int]) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    picture.choose(known["演示王总"].id)
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.current in {known["演示李工"].id, known["演示赵采购"].id}
    picture.choose(known["演示李工"].id)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture.current == known["演示赵采购"].id
    assert "演示赵采购" in picture.accessibleName()
    assert "汇报给演示王总" in picture.accessibleName()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert form(tab).values()["post"] == "采购主管"


def drag(picture: object, start: QPointF, end: QPointF) -> None:
    left, points = Qt.MouseButton.LeftButton, [start.toPoint(), end.toPoint()]
    QTest.mousePress(picture, left, pos=points[0])  # type: ignore[call-overload]
    QTest.mouseMove(picture, points[0] + QPoint(15, 15))  # type: ignore[call-overload]
    QTest.mouseMove(picture, points[1])  # type: ignore[call-overload]
    QTest.mouseRelease(picture, left, pos=points[1])  # type: ignore[call-overload]


def test_a_person_dragged_onto_another_reports_to_them(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    start = picture.box_of(known["演示小周"].id).center()
    drag(picture, start, picture.box_of(known["演示赵采购"].id).center())
    assert seats(ids)["演示小周"].reports_to == known["演示赵采购"].id
    journal.undo()
    assert seats(ids)["演示小周"].reports_to == known["演示李工"].id


def test_a_circle_is_refused(tab: DossierTab, ids: dict[str, int], desk: Desk) -> None:
    told: list[Refused] = []
    desk.refused.connect(told.append)
    known = seats(ids)
    picture = tab.pane.reading.overview.chain.picture
    start = picture.box_of(known["演示王总"].id).center()
    drag(picture, start, picture.box_of(known["演示小周"].id).center())
    assert [one.code for one in told] == ["chain_circle"]
    assert seats(ids)["演示王总"].reports_to is None


def test_numbers_are_masked_shown_on_request_and_copied_in_one_key(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    card = tab.pane.reading.overview.chain
    card.picture.choose(seats(ids)["演示李工"].id)
    rest()
    masked = [label for label in card.panel.findChildren(MaskedLabel) if label.isVisible()]
    assert "000-0000-0002" not in " ".join(label.text.text() for label in masked)
    QTest.keyClick(masked[0], Qt.Key.Key_Space)
    assert masked[0].text.text() == "000-0000-0002"
    QTest.keyClick(card.picture, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "000-0000-0002"


def test_delete_takes_a_person_out_and_their_people_move_up(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    picture.choose(known["演示李工"].id)
    QTest.keyClick(picture, Qt.Key.Key_Delete)
    assert "演示李工" not in seats(ids)
    assert seats(ids)["演示小周"].reports_to == known["演示王总"].id


def test_a_person_known_elsewhere_is_offered_and_seated(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.show_client(ids["orange"])
    tab.pane.reading.overview.chain.add_button.click()
    page = tab.pane.form
    assert isinstance(page, PersonPage)
    line(form(tab), "name").setText("演示李")
    qtbot.waitUntil(lambda: bool(page.known.buttons))
    assert page.known.buttons[0].text() == "演示李工 · 演示云朵熊精密制造有限公司"
    page.known.buttons[0].click()
    (seat,) = chain.seats(ids["orange"])
    assert seat.other_clients == ((ids["cloud"], "演示云朵熊精密制造有限公司"),)
    assert tab.pane.form is None


def test_a_new_person_is_saved_with_numbers_and_superior(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.pane.edit_person(None)
    editor = form(tab)
    boss = seats(ids)["演示王总"].id
    editor.set_values(
        {"name": "演示孙助理", "reports_to": str(boss), "roles": ["gatekeeper"],
         "attitude": "neutral", "points": [{"kind": "mobile", "value": "000-0000-0009"}]}
    )  # fmt: skip
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    made = seats(ids)["演示孙助理"]
    assert (made.reports_to, made.points[0].value) == (boss, "000-0000-0009")
    assert tab.pane.form is None
