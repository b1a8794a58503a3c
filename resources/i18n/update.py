"""Keep the translations in step with the sources (development tool).

    python resources/i18n/update.py update          collect texts, write .ts and .qm
    python resources/i18n/update.py add < new.json  the same, and fill in translations
    python resources/i18n/update.py missing         print what has no translation yet, as JSON
    python resources/i18n/update.py check           fail when anything is stale or unfinished

``new.json`` is {"Context": {"English text": "中文"}}; a text with ``%n`` takes one Chinese form.
There is one .ts file a room, so that a change of a room stays readable; all of them are
compiled into ``zh_CN.qm``. English needs an ``en.qm`` for plurals only: its forms are given as
{"Context": {"%n row(s)": ["%n row", "%n rows"]}} to ``add``.
"""

from __future__ import annotations

import ast
import fcntl
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent / "salesdesk"
ROOMS = ("forms", "store", "sales", "paper", "exchange", "ui", "cli", "house")
_TOLD = re.compile(r">[^<>]+<")
_PLACE = re.compile(r"\{\w+\}|%n")


def sources(room: str) -> list[Path]:
    """Return the modules of one room; ``house`` is what lies above the rooms."""
    if room == "house":
        return sorted(PACKAGE.glob("*.py"))
    return sorted((PACKAGE / room).rglob("*.py"))


def ts_file(room: str) -> Path:
    """Return the path of a room's Chinese texts."""
    return HERE / f"{room}_zh_CN.ts"


def tool(name: str, *words: str) -> str:
    """Run one of Qt's translation tools and return what it printed."""
    command = [str(Path(sys.executable).parent / f"pyside6-{name}"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, text) of every literal call of ``translate`` and ``mark`` in a module.

    lupdate itself passes over calls with keyword arguments without a word.
    """
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and len(node.args) >= 2
    ]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = (
            call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        )
        if name not in ("translate", "mark") or not isinstance(call.args[0], ast.Constant):
            continue
        for told in ast.walk(call.args[1]):
            if isinstance(told, ast.Constant) and isinstance(told.value, str):
                yield str(call.args[0].value), told.value


def shim(files: list[Path], place: Path) -> Path:
    """Write the texts of *files* in the one shape that lupdate surely reads."""
    lines = []
    for context, text in (found for file in files for found in texts(file)):
        plural = ", None, 1" if "%n" in text else ""
        quoted = f"{json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}"
        lines.append(f"QCoreApplication.translate({quoted}{plural})")
    place.write_text("\n".join(lines) + "\n", "utf-8")
    return place


def collect(folder: Path) -> None:
    """Bring the .ts files in *folder* up to date with the sources."""
    common = ("-no-obsolete", "-no-ui-lines", "-locations", "none", "-source-language", "en")
    with tempfile.TemporaryDirectory() as scratch:
        every = []
        for room in ROOMS:
            if files := sources(room):
                written = shim(files, Path(scratch) / f"{room}.py")
                every.append(str(written))
                target = str(folder / ts_file(room).name)
                tool("lupdate", *common, str(written), "-ts", target, "-target-language", "zh_CN")
        target = str(folder / "plurals_en.ts")
        tool("lupdate", *common, "-pluralonly", *every, "-ts", target, "-target-language", "en")


def release(folder: Path) -> None:
    """Compile the .ts files in *folder* into the two .qm files beside them."""
    chinese = [
        folder / ts_file(room).name for room in ROOMS if (folder / ts_file(room).name).exists()
    ]
    for sources, name in ((chinese, "zh_CN.qm"), ([folder / "plurals_en.ts"], "en.qm")):
        part = folder / f"{name}.part"
        tool("lrelease", "-silent", *map(str, sources), "-qm", str(part))
        part.replace(folder / name)  # a running program maps the old file: never write into it


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """Yield (context, source, translation element) of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            yield context.findtext("name", ""), message.findtext("source", ""), found


def unfinished(element: ET.Element) -> bool:
    """Tell whether a message still waits for its translation."""
    return element.get("type") == "unfinished"


def fill(path: Path, new: dict[str, dict[str, str | list[str]]]) -> None:
    """Write the translations of *new* into one .ts file, as far as it has those texts."""
    tree = ET.parse(path)
    for context in tree.getroot().iter("context"):
        known = new.get(context.findtext("name", ""), {})
        for message in context.iter("message"):
            text = known.get(message.findtext("source", ""))
            element = message.find("translation")
            if text is None or element is None:
                continue
            forms = element.findall("numerusform")
            if message.get("numerus") == "yes":
                given = [text] if isinstance(text, str) else text
                if len(given) != max(len(forms), 1):
                    continue
                for form in forms:
                    element.remove(form)
                for one in given:
                    ET.SubElement(element, "numerusform").text = one
                element.text = None
            elif isinstance(text, str):
                element.text = text
            element.attrib.pop("type", None)
    write(tree, path)


def write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write a .ts file in the shape lupdate gives it, so that the two do not quarrel."""
    ET.indent(tree, "    ")
    # lupdate neither indents what stands right below the root nor leaves a quotation mark bare
    body = ET.tostring(tree.getroot(), encoding="unicode").replace("\n    ", "\n")
    body = _TOLD.sub(lambda told: told[0].replace("'", "&apos;").replace('"', "&quot;"), body)
    part = path.with_suffix(".part")
    part.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    part.replace(path)


@contextmanager
def alone() -> Iterator[None]:
    """Hold the folder's lock: two of us must not rewrite one file at once."""
    with (HERE / "update.py").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def missing(folder: Path) -> dict[str, dict[str, str]]:
    """Return what has no translation yet."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("*.ts")):
        for context, source, element in messages(path):
            if unfinished(element):
                found.setdefault(context, {})[source] = path.stem
    return found


def faults() -> list[str]:
    """List what is stale, unfinished, or whose placeholders differ."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)
        for path in HERE.glob("*.ts"):
            (copy / path.name).write_bytes(path.read_bytes())
        collect(copy)
        for path in sorted(copy.glob("*.ts")):
            now = {(c, s) for c, s, _ in messages(path)}
            kept = {(c, s) for c, s, _ in messages(HERE / path.name)}
            found += [f"{path.name}: not collected: {one}" for one in sorted(now ^ kept)]
    for context, texts in missing(HERE).items():
        found += [f"untranslated: {context}: {text}" for text in texts]
    for path in sorted(HERE.glob("*.ts")):
        for context, source, element in messages(path):
            for shown in [element.text or "", *(form.text or "" for form in element)]:
                if shown.strip() and set(_PLACE.findall(shown)) != set(_PLACE.findall(source)):
                    found.append(f"placeholders differ: {context}: {source} / {shown}")
    return found


def main(verb: str) -> int:
    """Carry out one verb of the module's docstring."""
    if verb == "check":
        found = faults()
        print("\n".join(found) or "translations are complete")
        return 1 if found else 0
    with alone():
        if verb == "missing":
            print(json.dumps(missing(HERE), ensure_ascii=False, indent=1))
            return 0
        collect(HERE)
        if verb == "add":
            new = json.load(sys.stdin)
            for path in sorted(HERE.glob("*.ts")):
                fill(path, new)
        release(HERE)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
