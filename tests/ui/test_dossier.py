"""The dossier: what is shown, edited in place, drafted, dropped in, and taken back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.i18n import set_language
from salesdesk.sales import chain, clients, drafts, record_history, scoring, timeline
from salesdesk.sales.dossier import dossier
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import journal
from salesdesk.ui import theme
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.dossier.person_page import PersonPage
from salesdesk.ui.dossier.score_editor import ScoreEditor
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.masked import MaskedLabel
from tests.ui.audit import audit
from tests.ui.dossier_data import NOW, build

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    folder = tmp_path_factory.mktemp("built") / "workspace"
    return folder, build(folder)


@pytest.fixture
def ids(built: tuple[Path, dict[str, int]]) -> dict[str, int]:
    return built[1]


@pytest.fixture
def desk(
    dressed: QApplication, tmp_path: Path, built: tuple[Path, dict[str, int]]
) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(built[0], folder)
    attachments = open_workspace(folder)
    yield Desk(lambda: NOW, folder=folder, attachments=attachments)
    close_workspace()


@pytest.fixture
def tab(desk: Desk, ids: dict[str, int], qtbot: QtBot) -> Iterator[DossierTab]:
    made = DossierTab(desk)
    made.resize(1280, 740)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    desk.client_wanted.connect(made.show_client)
    with qtbot.waitExposed(made):
        made.show()
    made.show_client(ids["cloud"])
    yield made
    changes.close()


def form(tab: DossierTab) -> FormEditor:
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, FormEditor)
    return editor


def line(editor: FormEditor, key: str) -> QLineEdit:
    target = editor.cell(key).entry.focus_target()
    assert isinstance(target, QLineEdit)
    return target


# --- reading ---------------------------------------------------------------------------------


def test_the_head_says_where_they_stand(tab: DossierTab) -> None:
    head = tab.pane.reading.head
    assert head.name.text() == "演示云朵熊精密制造有限公司"
    rest()
    told = [chip.text() for chip in head.tags.findChildren(Chip) if chip.isVisible()]
    assert told == ["谈判", "高潜力 86", "重点跟进", "优先级：高", "跟进：逾期 2 天"]
    assert head.plan_button.isEnabled()
    assert not head.record_button.isVisible()


def test_plan_and_record_are_asked_of_the_desk(
    tab: DossierTab, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.visit_plan_wanted) as asked:
        tab.pane.reading.head.plan_button.click()
    assert asked.args == [ids["cloud"]]


def test_a_client_not_to_be_contacted_cannot_be_visited(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.show_client(ids["grey"])
    reading = tab.pane.reading
    assert reading.forbidden.isVisible()
    assert "对方要求不再来电" in reading.forbidden.text.text()
    assert not reading.head.plan_button.isEnabled()
    reading.toggle_contact()
    assert not reading.forbidden.isVisible()
    assert reading.head.plan_button.isEnabled()
    reading.toggle_contact()
    reading.reason.line.setText("预算冻结")
    QTest.keyClick(reading.reason.line, Qt.Key.Key_Return)
    assert dossier(ids["grey"]).do_not_contact_reason == "预算冻结"


def test_tags_are_added_and_taken_off_where_they_stand(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tags = tab.pane.reading.head.tags
    tags.add_button.click()
    tags.edit.setText("价格敏感")
    QTest.keyClick(tags.edit, Qt.Key.Key_Return)
    assert set(dossier(ids["cloud"]).row.tags) == {"重点客户", "展会", "价格敏感"}
    QTest.keyClick(tags.edit, Qt.Key.Key_Escape)
    journal.undo()
    assert set(dossier(ids["cloud"]).row.tags) == {"重点客户", "展会"}


def test_a_note_in_one_line_lands_on_top_of_the_timeline(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    QTest.keyClick(tab, Qt.Key.Key_F4)
    note = tab.pane.reading.note
    note.setText("下周一再问预算")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.text() == ""
    events = timeline.timeline(ids["cloud"])
    assert "下周一再问预算" in [event.text for event in events[:3]]


def test_a_task_is_ticked_off_and_added(tab: DossierTab, ids: dict[str, int]) -> None:
    card = tab.pane.reading.overview.to_do
    first = next(iter(card.boxes))
    count = len(card.boxes)
    card.boxes[first].click()
    assert len(card.boxes) == count - 1
    card.line.setText("寄样品")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert "寄样品" in [task.title for task in dossier(ids["cloud"]).to_do]


def test_the_timeline_is_filtered_and_a_note_removed(tab: DossierTab, ids: dict[str, int]) -> None:
    reading = tab.pane.reading
    reading.show_view("timeline")
    view = reading.timeline()
    whole = len(view.model.events)
    view.chips._pills["note"].click()
    assert [event.kind for event in view.model.events] == ["note"]
    view.list.setCurrentIndex(view.model.index(0))
    assert "设备采购" in view.panel_text.text()
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert view.stack.currentWidget() is view.nothing
    journal.undo()
    view.chips._pills[""].click()
    assert len(view.model.events) == whole


def test_changes_tell_what_became_of_an_answer(tab: DossierTab, ids: dict[str, int]) -> None:
    clients.edit(ids["cloud"], {"city": "无锡", "supplier": "演示新供应商"}, NOW)
    newest = record_history.of_client(ids["cloud"])[0]
    assert {(one.field, one.before, one.after) for one in newest.edits} == {
        ("city", "苏州", "无锡"),
        ("supplier", "演示某进口设备商", "演示新供应商"),
    }
    tab.pane.reading.show_view("changes")
    page = tab.pane.reading.stack.currentWidget()
    assert page is not None
    told = [label.text() for label in page.findChildren(type(tab.list.title))]
    assert "城市：苏州 → 无锡" in told


# --- the chain -------------------------------------------------------------------------------


def seats(ids: dict[str, int]) -> dict[str, chain.Seat]:
    return {seat.name: seat for seat in chain.seats(ids["cloud"])}


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


# --- forms -----------------------------------------------------------------------------------


def test_leaving_a_form_keeps_a_draft_that_is_offered_again(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    QTest.keyClick(tab, Qt.Key.Key_F2)
    editor = form(tab)
    line(editor, "address").setText("苏州演示新路 1 号")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert tab.pane.form is None
    assert dossier(ids["cloud"]).answers["address"] == "苏州演示区云朵路 8 号"
    reading = tab.pane.reading
    assert reading.draft.isVisible()
    reading.draft_asked.emit("background")
    assert line(form(tab), "address").text() == "苏州演示新路 1 号"
    QTest.keyClick(form(tab), Qt.Key.Key_Return, CONTROL)
    assert dossier(ids["cloud"]).answers["address"] == "苏州演示新路 1 号"
    assert drafts.find("background", f"client:{ids['cloud']}") is None
    assert not reading.draft.isVisible()


def test_form_two_saves_the_chain_too(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.pane.edit_background()
    editor = form(tab)
    values = editor.values()
    rows = [row for row in values["chain"] if row["name"] != "演示赵采购"]
    rows[0]["post"] = "董事长"
    before = journal.last_change()
    editor.set_values({**values, "chain": [*rows, {"name": "演示新人"}]})
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    known = seats(ids)
    assert known["演示王总"].post == "董事长"
    assert {"演示新人"} <= set(known)
    assert "演示赵采购" not in known
    assert known["演示李工"].points, "what the form does not ask stays"
    changes = {one.change for one in record_history.of_client(ids["cloud"])}
    assert len([one for one in changes if one > before]) == 1, "one change, one undo"


def test_a_doubtful_credit_code_warns_and_does_not_block(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.pane.edit_background()
    editor = form(tab)
    line(editor, "uscc").setText("91000000MADEM00012")
    assert "校验码" in editor.cell("uscc")._below.text()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert dossier(ids["cloud"]).answers["uscc"] == "91000000MADEM00012"


def test_a_refused_save_stays_and_says_why(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.pane.edit_basics()
    editor = form(tab)
    line(editor, "name").setText("  ")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.form is not None
    assert tab.pane.form.banner.isVisible()
    assert dossier(ids["cloud"]).name == "演示云朵熊精密制造有限公司"


def test_a_new_client_is_warned_of_a_namesake_and_opened(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.new_here()
    editor = form(tab)
    line(editor, "name").setText("云朵熊精密有限公司")
    page = tab.pane.form
    qtbot.waitUntil(lambda: page.known.isVisible())  # type: ignore[union-attr]
    line(editor, "name").setText("演示全新客户")
    qtbot.waitUntil(lambda: not page.known.isVisible())  # type: ignore[union-attr]
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.dossier is not None
    assert tab.pane.dossier.name == "演示全新客户"
    assert tab.list.view.current_id() == tab.pane.client


def test_the_grade_suggests_intent_and_priority(tab: DossierTab, ids: dict[str, int]) -> None:
    clients.edit(ids["cloud"], {"intent_class": "", "priority": ""}, NOW)
    tab.pane.edit_basics()
    assert "重点跟进" in form(tab).cell("intent_class")._below.text()


# --- the score -------------------------------------------------------------------------------


def test_the_score_is_typed_and_moves_along(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.show_client(ids["orange"])
    tab.pane.reading.overview.score.rate_button.click()
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, ScoreEditor)
    for row, points in zip(editor.rows, (4, 5, 4, 4, 3, 3, 4, 3), strict=True):
        QTest.keyClick(row.points.dots, Qt.Key(Qt.Key.Key_0 + points))
    assert editor.total.text() == "77"
    assert not editor.provisional.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    kept = scoring.latest(ids["orange"])
    assert kept is not None
    assert (kept.score.tenths, kept.score.grade) == (770, "medium")


def test_half_a_score_is_provisional_and_weights_must_add_up(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.show_client(ids["orange"])
    tab.pane.rate()
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, ScoreEditor)
    QTest.keyClick(editor.rows[0].points.dots, Qt.Key.Key_5)
    assert editor.provisional.isVisible()
    assert editor.grade.text() == "未评级"
    editor.weights_button.click()
    editor.rows[0].weight.setValue(20)
    assert "110" in editor.weights_told.text()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.form.banner.isVisible()
    assert scoring.latest(ids["orange"]) is None


def test_old_facts_are_shown_old(tab: DossierTab) -> None:
    card = tab.pane.reading.overview.score
    told = [label.text() for label in card.findChildren(type(tab.list.title)) if label.isVisible()]
    assert any("1 项依据已超过 90 天" in text for text in told)


# --- files -----------------------------------------------------------------------------------


def drop(tab: DossierTab, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    tab.pane.dropEvent(event)


def test_files_dropped_anywhere_are_kept_saved_elsewhere_and_removed(
    tab: DossierTab, ids: dict[str, int], desk: Desk, tmp_path: Path
) -> None:
    told: list[Refused] = []
    desk.refused.connect(told.append)
    one, folder = tmp_path / "演示报价.xlsx", tmp_path / "文件夹"
    one.write_bytes(b"some bytes")
    folder.mkdir()
    drop(tab, one, folder)
    names = {file.name: file.id for file in dossier(ids["cloud"]).files}
    assert set(names) == {"演示报价.xlsx", "演示验收方案.txt"}
    assert [refused.code for refused in told] == ["file_is_folder"]
    card = tab.pane.reading.overview.files
    from salesdesk.ui.dossier import files

    files.save_as(desk, names["演示报价.xlsx"], tmp_path / "copy.xlsx")
    assert (tmp_path / "copy.xlsx").read_bytes() == b"some bytes"
    card.remove_file(names["演示报价.xlsx"])
    assert [file.name for file in dossier(ids["cloud"]).files] == ["演示验收方案.txt"]


# --- paper, language, look -------------------------------------------------------------------


def test_every_sheet_of_a_client_can_be_shown(tab: DossierTab, desk: Desk) -> None:
    shown: list[Paper] = []
    desk.paper_wanted.connect(shown.append)
    keys = ("background", "priority_score", "visit_brief", "visit_record")
    for key in keys:
        tab.pane.print_form(key)
        tab.pane.print_form(key, blank=True)
    sheets = [paper.sheets()[0] for paper in shown]
    assert [(s.form.key, s.blank) for s in sheets] == [(k, b) for k in keys for b in (False, True)]


def test_the_menus_do_what_they_say(tab: DossierTab, ids: dict[str, int], desk: Desk) -> None:
    shown: list[Paper] = []
    desk.paper_wanted.connect(shown.append)
    head = tab.pane.reading.head
    menu = head.print_menu()
    menu.actions()[1].trigger()
    (blank,) = [one.menu() for one in menu.actions() if one.menu() is not None]
    blank.actions()[0].trigger()  # type: ignore[attr-defined]
    told = [(sheet.form.key, sheet.blank) for paper in shown for sheet in paper.sheets()]
    assert told == [("priority_score", False), ("background", True)]
    head.more_menu().actions()[-1].trigger()
    assert dossier(ids["cloud"]).archived
    journal.undo()
    assert not dossier(ids["cloud"]).archived


def test_a_brief_without_a_visit_is_refused(
    tab: DossierTab, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    tab.show_client(ids["orange"])
    with qtbot.waitSignal(desk.refused) as refused:
        tab.pane.print_form("visit_brief")
    assert refused.args[0].code == "visit_required"


def rest(count: int = 6) -> None:
    """Let what was posted arrive: languages, then layouts inside layouts."""
    for _ in range(count):
        QApplication.sendPostedEvents()


@pytest.mark.parametrize(("language", "look"), [("zh_CN", "light"), ("en", "dark")])
def test_nothing_is_cut_unnamed_or_out_of_place(
    tab: DossierTab, dressed: QApplication, ids: dict[str, int], language: str, look: str
) -> None:
    set_language(language)
    theme.apply(dressed, look)
    pane = tab.pane
    found: list[str] = []
    for view in ("overview", "profile", "timeline", "changes"):
        pane.reading.show_view(view)
        rest()
        found += [f"{view}: {one}" for one in audit(tab)]
    for act in (pane.edit_background, pane.edit_basics, pane.rate, pane.new_client,
                lambda: pane.edit_person(None)):  # fmt: skip
        act()
        rest()
        found += [f"form: {one}" for one in audit(pane)]
        pane.close_form()
    tab.show_client(ids["grey"])
    pane.reading.show_view("overview")
    rest()
    found += [f"grey: {one}" for one in audit(tab)]
    assert not found


def test_the_language_is_followed_while_it_runs(tab: DossierTab) -> None:
    assert tab.pane.reading.overview.chain.head.title.text() == "决策链"
    set_language("en")
    rest()
    assert tab.pane.reading.overview.chain.head.title.text() == "Buying chain"
    assert tab.list.title.text() == "Clients"
    names = {command.name for command in tab.commands()}
    assert {"New client", "Plan a visit"} <= names
