"""The buying chain as a picture, and the form of a person."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
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


def test_a_person_dragged_away_reports_to_nobody(tab: DossierTab, ids: dict[str, int]) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    start = picture.box_of(known["演示赵采购"].id).center()
    low = picture.box_of(known["演示小周"].id)
    free = QPointF(picture.box_of(known["演示赵采购"].id).center().x(), low.center().y())
    drag(picture, start, free)
    assert seats(ids)["演示赵采购"].reports_to is None
    journal.undo()
    assert seats(ids)["演示赵采购"].reports_to == known["演示王总"].id


def test_alt_with_an_arrow_does_what_dragging_does(tab: DossierTab, ids: dict[str, int]) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    alt = Qt.KeyboardModifier.AltModifier
    picture.choose(known["演示小周"].id)
    QTest.keyClick(picture, Qt.Key.Key_Up, alt)
    assert seats(ids)["演示小周"].reports_to == known["演示王总"].id
    QTest.keyClick(picture, Qt.Key.Key_Left, alt)
    assert list(seats(ids)) == ["演示王总", "演示李工", "演示小周", "演示赵采购"]
    QTest.keyClick(picture, Qt.Key.Key_Down, alt)
    assert seats(ids)["演示小周"].reports_to == known["演示李工"].id
    for _ in range(3):
        journal.undo()
    assert list(seats(ids)) == list(known)
    assert seats(ids)["演示小周"].reports_to == known["演示李工"].id


def test_the_menu_offers_everybody_one_may_report_to(tab: DossierTab, ids: dict[str, int]) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    menu = picture.menu(known["演示李工"].id)
    inner = next(one for one in menu.findChildren(QMenu) if one is not menu)
    offered = {a.text(): a for a in inner.actions() if a.text()}
    assert set(offered) == {"无（最上级）", "演示王总", "演示赵采购"}
    assert offered["演示王总"].isChecked()
    offered["演示赵采购"].trigger()
    assert seats(ids)["演示李工"].reports_to == known["演示赵采购"].id


def test_insert_adds_somebody_below(tab: DossierTab, ids: dict[str, int]) -> None:
    picture = tab.pane.reading.overview.chain.picture
    known = seats(ids)
    picture.choose(known["演示李工"].id)
    QTest.keyClick(picture, Qt.Key.Key_Insert)
    line(form(tab), "name").setText("演示新人")
    QTest.keyClick(form(tab), Qt.Key.Key_Return, CONTROL)
    assert seats(ids)["演示新人"].reports_to == known["演示李工"].id


def test_gaps_are_told_and_mended_where_they_stand(tab: DossierTab, ids: dict[str, int]) -> None:
    row = tab.pane.reading.overview.chain.gaps

    def told() -> list[str]:
        return list(row.codes)

    assert told() == []
    chain.edit(seats(ids)["演示李工"].id, {"roles": ["technical_influencer"]})
    rest()
    assert told() == ["no_coach"]
    dossier = tab.pane.dossier
    assert dossier is not None
    menu = row.role_menu(dossier, "coach")
    offered = [a for a in menu.actions() if a.text().startswith("演示小周")]
    offered[0].trigger()
    rest()
    assert seats(ids)["演示小周"].roles == ("user_buyer", "coach")
    assert told() == []
    journal.undo()
    rest()
    assert told() == ["no_coach"]


def test_an_empty_chain_says_what_is_missing_and_a_visit_is_one_click_away(
    tab: DossierTab, ids: dict[str, int], desk: Desk
) -> None:
    tab.show_client(ids["orange"])
    row = tab.pane.reading.overview.chain.gaps
    assert row.codes == ("no_economic_buyer", "no_coach", "no_recent_contact")
    wanted: list[int] = []
    desk.visit_plan_wanted.connect(wanted.append)
    row.buttons["no_recent_contact"].click()
    assert wanted == [ids["orange"]]
    row.buttons["no_economic_buyer"].click()
    assert form(tab).values()["roles"] == ["economic_buyer"]
    tab.pane.close_form()
    tab.show_client(ids["grey"])
    assert "no_recent_contact" not in tab.pane.reading.overview.chain.gaps.buttons
