"""The verbs: each takes what was asked, calls the rooms, prints, and returns the exit code."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from salesdesk.errors import Refused
from salesdesk.i18n import current_language, translate, words
from salesdesk.mishaps import FULL
from salesdesk.paths import default_data_dir
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.workspace import require_apart

Asked = argparse.Namespace

_NOTES_SHOWN = 20


@contextmanager
def _workspace(asked: Asked) -> Iterator[AttachmentStore]:
    from salesdesk.sales.workspace import close_workspace, open_workspace

    attachments = open_workspace(_folder(asked))
    try:
        yield attachments
    finally:
        close_workspace()


def _folder(asked: Asked) -> Path:
    return asked.data or default_data_dir()


def _now(asked: Asked) -> datetime:
    return asked.now or datetime.now().astimezone()


def _tell(asked: Asked, document: Any, lines: Iterator[str]) -> int:
    if asked.json:
        print(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for line in lines:
            print(line)
    return 0


def demo(asked: Asked) -> int:
    """Fill an empty data folder with the demo week."""
    from salesdesk.sales import demo as week

    with _workspace(asked):
        count = week.fill(_folder(asked), asked.as_of, _now(asked))
    print(translate("Cli", "%n client(s) of the demo week are ready.", None, count))
    return 0


def take_in(asked: Asked) -> int:
    """Import a file; rows not taken go to --rejects."""
    from salesdesk.exchange import reading, rejects
    from salesdesk.sales import importing

    seen = reading.preview(asked.file)
    if asked.rejects:
        require_apart(_folder(asked), asked.rejects)
        rejects.require_writable(asked.rejects, seen)
    digest = reading.digest(seen)
    with _workspace(asked):
        outcome = importing.run(
            reading.entries(seen),
            reading.shown_name(seen),
            digest,
            _now(asked),
            switchboard=translate("Import", importing.SWITCHBOARD),
            dry_run=asked.dry_run,
        )
    if asked.rejects:
        rejects.write(asked.rejects, seen, outcome.rejected, words(current_language()))
    tally = outcome.tally
    told = {
        "read": tally.read,
        "added": tally.added,
        "updated": tally.updated,
        "unchanged": tally.unchanged,
        "rejected": tally.rejected,
    }
    line = translate(
        "Cli",
        "read {read}, added {added}, updated {updated}, unchanged {unchanged}, rejected {rejected}",
        read=tally.read,
        added=tally.added,
        updated=tally.updated,
        unchanged=tally.unchanged,
        rejected=tally.rejected,
    )
    why = {**rejects.REASONS, **rejects.DOUBTS}
    odd = [(one.row, one.reason) for one in outcome.rejected] + list(outcome.doubts)
    notes = [
        translate("Cli", "row {row}: {why}", row=row, why=translate("Import", why[code]))
        for row, code in sorted(odd)[:_NOTES_SHOWN]
    ]
    return _tell(asked, told, iter([line, *notes]))


def find(asked: Asked) -> int:
    """List the clients that match a text."""
    from salesdesk.sales import client_list
    from salesdesk.sales.masks import masked

    with _workspace(asked):
        hits = client_list.find(asked.text, asked.limit)
    told = [
        {
            "id": hit.id,
            "name": hit.name,
            "match": masked("phone", hit.match) if hit.kind == "phone" else hit.match,
            "grade": hit.grade,
            "stage": hit.stage,
        }
        for hit in hits
    ]
    return _tell(asked, told, (f"{one['id']:>6}  {one['name']}  {one['match']}" for one in told))


def day(asked: Asked) -> int:
    """Tell what a day holds."""
    from salesdesk.cli.day_report import day_document, day_lines
    from salesdesk.sales import today

    now = _now(asked)
    with _workspace(asked):
        seen = today.day(asked.date or now.date(), now)
    return _tell(asked, day_document(seen, now), day_lines(seen, now))


def pipeline(asked: Asked) -> int:
    """Tell how the opportunities stand."""
    from salesdesk.cli.pipeline_report import pipeline_document, pipeline_lines
    from salesdesk.sales.pipeline import PipelineFilter

    now, wanted = _now(asked), PipelineFilter(which=asked.which)
    with _workspace(asked):
        if asked.json:
            return _tell(asked, pipeline_document(wanted, now), iter(()))
        return _tell(asked, None, pipeline_lines(wanted, now))


def duplicates(asked: Asked) -> int:
    """List the pairs of clients that are likely one."""
    from salesdesk.sales import duplicates as pairing
    from salesdesk.sales.alike import REASONS

    with _workspace(asked):
        found = pairing.pairs()
    told = [
        {
            "a": {"id": pair.a.id, "name": pair.a.name},
            "b": {"id": pair.b.id, "name": pair.b.name},
            "reasons": list(pair.reasons),
        }
        for pair in found
    ]
    lines = [
        f"{pair.a.id:>6}  {pair.a.name}\n{pair.b.id:>6}  {pair.b.name}\n        "
        + " · ".join(translate("Duplicates", REASONS[key]) for key in pair.reasons)
        for pair in found
    ]
    if not lines:
        lines = [translate("Cli", "No two clients are likely the same.")]
    return _tell(asked, told, iter(lines))


def forms(asked: Asked) -> int:
    """List the forms that can be printed."""
    from salesdesk.forms.form import CONTEXT
    from salesdesk.sales import sheets

    told = [
        {
            "key": form.key,
            "title_zh": words("zh_CN")(CONTEXT, form.title),
            "title_en": form.title,
            "about": form.about,
        }
        for form in sheets.printable()
    ]
    return _tell(
        asked, told, (f"{one['key']:<20}{one['title_zh']}  {one['title_en']}" for one in told)
    )


def print_form(asked: Asked) -> int:
    """Write a form as PDF; a hand-over also as a workbook."""
    if asked.output.suffix.lower() == ".xlsx":
        return _hand_over_book(asked)
    from salesdesk.paper import layout, write_pdf
    from salesdesk.sales import client_list, print_jobs
    from salesdesk.sales.letterhead import letterhead

    now = _now(asked)
    if asked.output.is_dir():
        raise Refused("file_is_folder", path=str(asked.output))
    require_apart(_folder(asked), asked.output)
    with _workspace(asked) as attachments:
        head = letterhead(attachments)
        wanted = list(dict.fromkeys(client_list.resolve(one) for one in asked.client or ()))
        if len(wanted) > 1 or (wanted and asked.form == "handover"):
            job = print_jobs.sheets_of_clients(
                asked.form, now, head, wanted, blank=asked.blank, phones=asked.phones
            )
        else:
            job = print_jobs.sheets_for(
                asked.form,
                now,
                head,
                client_id=wanted[0] if wanted else None,
                visit_id=asked.visit,
                interview_id=asked.interview,
                day=asked.date,
                blank=asked.blank,
            )
    chosen = asked.paper_lang or current_language()
    first = words("zh_CN" if chosen == "both" else chosen)
    second = words("en") if chosen == "both" else None
    documents = [layout(sheet, first, second) for sheet in job]
    try:
        write_pdf(documents, asked.output)
    except OSError as error:
        code = "disk_full" if error.errno in FULL else "file_unwritable"
        raise Refused(code, path=str(asked.output)) from error
    pages = sum(len(document.pages) for document in documents)
    print(translate("Cli", "%n page(s) written to {path}", None, pages, path=asked.output))
    return 0


def _hand_over_book(asked: Asked) -> int:
    from salesdesk.exchange import handover_book
    from salesdesk.sales import client_list, my_side

    if asked.form != "handover" or asked.blank or asked.visit or asked.date:
        raise Refused("workbook_of_handover", path=str(asked.output))
    if not asked.client:
        raise Refused("client_required", form=asked.form)
    if asked.output.is_dir():
        raise Refused("file_is_folder", path=str(asked.output))
    require_apart(_folder(asked), asked.output)
    chosen = asked.paper_lang or current_language()
    spoken = words("zh_CN" if chosen == "both" else chosen)
    with _workspace(asked):
        wanted = list(dict.fromkeys(client_list.resolve(one) for one in asked.client))
        person = str(my_side.details().get("person") or "")
        count = handover_book.write(
            asked.output, wanted, _now(asked), person, spoken, phones=asked.phones
        )
    told = translate(
        "Dossier", "%n client(s) handed over in {file}", None, count, file=asked.output
    )
    print(told)
    return 0


def playbook(asked: Asked) -> int:
    """Hand the playbook on as one file, or take one in."""
    from salesdesk.cli.playbook_report import export_playbook, import_playbook

    if asked.act == "export":
        require_apart(_folder(asked), asked.file)
    with _workspace(asked):
        if asked.act == "export":
            told, lines = export_playbook(asked.file, own=asked.own)
        else:
            told, lines = import_playbook(asked.file, _now(asked), dry_run=asked.dry_run)
    return _tell(asked, told, iter(lines))


def backup(asked: Asked) -> int:
    """Write the whole workspace to a file."""
    from salesdesk.store.backup import backup as write_backup

    with _workspace(asked):
        size = write_backup(_folder(asked), asked.file)
    print(translate("Cli", "Backup written and verified: {path} ({size} kB)",
                    path=asked.file, size=size // 1024))  # fmt: skip
    return 0


def restore(asked: Asked) -> int:
    """Take the workspace from a backup; what was there is set aside."""
    from salesdesk.store.backup import restore as read_backup
    from salesdesk.store.database import require_writable
    from salesdesk.ui.single_instance import lock_of

    folder = _folder(asked)
    require_writable(folder)
    lock = lock_of(folder)
    if not lock.tryLock(0):
        raise Refused("workspace_in_use", path=str(folder))
    try:
        aside = read_backup(asked.file, folder, _now(asked))
    finally:
        lock.unlock()
    print(translate("Cli", "The workspace is restored."))
    if aside:
        print(translate("Cli", "What was there before lies in {path}", path=aside))
    return 0


def check(asked: Asked) -> int:
    """Tell whether the workspace is sound, and mend what can be; Refused when it is not sound."""
    from salesdesk.sales import health

    deep = asked.deep or asked.mend
    with _workspace(asked) as attachments:
        findings = health.check(attachments, deep=deep)
        mended = asked.mend and health.mendable(findings)
        if mended:
            health.mend()
            findings = health.check(attachments, deep=deep)
    told = {
        "ok": not findings,
        "deep": deep,
        "mended": mended,
        "findings": [{"code": one.code, "about": one.about} for one in findings],
    }
    lines = [translate("Cli", "Sort keys and search were made anew.")] if mended else []
    lines += [f"{one.code}: {one.about}" for one in findings]
    if not findings:
        lines.append(translate("Cli", "The workspace is sound."))
    _tell(asked, told, iter(lines))
    if findings:
        raise Refused("workspace_unsound", count=len(findings))
    return 0


def tour(asked: Asked) -> int:
    """Picture every tab and every form from the demo workspace."""
    from salesdesk.tour import lead

    count = lead(asked.folder)
    print(translate("Cli", "%n file(s) written to {path}", None, count, path=asked.folder))
    return 0


VERBS: dict[str, Callable[[Asked], int]] = {
    "demo": demo,
    "import": take_in,
    "find": find,
    "day": day,
    "pipeline": pipeline,
    "duplicates": duplicates,
    "forms": forms,
    "print": print_form,
    "playbook": playbook,
    "backup": backup,
    "restore": restore,
    "check": check,
    "tour": tour,
}
