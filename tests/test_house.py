"""The house laws that a machine can watch, over the whole source tree."""

import ast
import gc
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOWER = ("store", "sales", "forms", "paper", "exchange")
"""The rooms below ui: there the time is an argument."""
HEAVY = {
    "reportlab", "segno", "openpyxl", "xlsxwriter", "python_calamine", "pypinyin", "PIL",
    "fontTools", "typst", "icalendar", "vobject",
}  # fmt: skip
"""Loaded inside the function that needs them, never for the first frame."""
TEXTS = {".py", ".md", ".toml", ".json", ".ts", ".sh", ".txt", ".csv", ".spec", ".iss", ".svg", ""}


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


@pytest.fixture(scope="module", autouse=True)
def trees() -> Iterator[None]:
    """Let the collector rest over millions of new nodes, and all go before the next module."""
    gc.disable()
    yield
    tree.cache_clear()
    nodes.cache_clear()
    gc.enable()


def place(path: Path, node: ast.stmt | ast.expr) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def imported(node: ast.AST) -> Iterator[str]:
    """Yield the modules an import statement names; nothing for any other node."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module


def inside_functions(path: Path) -> Iterator[ast.stmt]:
    for function in nodes(path):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    yield node


def test_no_star_imports() -> None:
    """They cost 95-160 ms of every start, and hide where a name comes from."""
    stars = [
        place(path, node)
        for path in modules("salesdesk", "installer", "tests", "resources")
        for node in nodes(path)
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    ]
    assert not stars


def test_files_are_short() -> None:
    lengths = {
        path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules("salesdesk", "installer", "tests", "resources")
    }
    assert {path: lines for path, lines in lengths.items() if lines > 400} == {}
    assert statistics.median(lengths.values()) < 150


def test_every_module_says_what_it_is() -> None:
    every = modules("salesdesk", "installer", "resources", "tests/bench")
    silent = [str(path.relative_to(ROOT)) for path in every if not ast.get_docstring(tree(path))]
    assert not silent


def test_heavy_packages_are_not_imported_at_module_level() -> None:
    heavy = [
        f"{place(path, node)} {name}"
        for path in modules("salesdesk")
        for node in outside_functions(path)
        for name in imported(node)
        if name.partition(".")[0] in HEAVY
    ]
    assert not heavy


def outside_functions(path: Path) -> Iterator[ast.stmt]:
    """Yield the imports made when the module is, not those that serve type checkers alone."""
    late = set(inside_functions(path))
    for block in nodes(path):
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test):
            late.update(block.body)
    for node in nodes(path):
        if isinstance(node, ast.Import | ast.ImportFrom) and node not in late:
            yield node


def test_lower_rooms_hide_no_import_of_ours_in_a_function() -> None:
    """A lazy import of one's own house hides a circle; only the upper rooms load pages late."""
    hidden = [
        f"{place(path, node)} {name}"
        for path in modules("salesdesk/store", "salesdesk/sales", "salesdesk/forms")
        for node in inside_functions(path)
        for name in imported(node)
        if name.partition(".")[0] == "salesdesk"
    ]
    assert not hidden


def test_time_is_an_argument_below_ui() -> None:
    asked = [
        place(path, node)
        for path in modules(*(f"salesdesk/{room}" for room in LOWER))
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and re.fullmatch(r"(datetime|date|dt)(\.\w+)*\.(now|today|utcnow)", ast.unparse(node.func))
    ]
    assert not asked


def test_nobody_sleeps_or_pumps_events() -> None:
    """Waiting is done by signals; progress is shown by tasks, never by pumping events."""
    sleeps, pumps = r"(^|\.)(sleep|msleep|qSleep|qWait)$", r"(^|\.)processEvents$"
    waits = [
        place(path, node)
        for folder, banned in (("salesdesk", f"{sleeps}|{pumps}"), ("tests", sleeps))
        for path in modules(folder)
        for node in nodes(path)
        if isinstance(node, ast.Call) and re.search(banned, ast.unparse(node.func))
    ]
    assert not waits


def test_import_contracts() -> None:
    """Who may import whom stands in pyproject.toml; imports inside functions count."""
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    assert lint_imports(config_filename="pyproject.toml", no_cache=True) == EXIT_STATUS_SUCCESS


def test_import_contracts_name_every_room() -> None:
    """A module nobody listed would be bound by no contract."""
    import tomllib

    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    told = str(rules["tool"]["importlinter"])
    rooms = {
        path.stem
        for path in (ROOT / "salesdesk").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    unbound = {room for room in rooms - {"__init__"} if f"salesdesk.{room}" not in told}
    assert not unbound


def test_money_is_whole_fen() -> None:
    """DATA: money is integer fen; the only fractions kept are places on the map."""
    import peewee

    from salesdesk.store import records

    fields = [
        (f"{model.__name__}.{name}", field)
        for model in vars(records).values()
        if isinstance(model, type) and issubclass(model, peewee.Model) and model is not peewee.Model
        for name, field in model._meta.fields.items()
    ]
    assert fields
    fractions = (peewee.FloatField, peewee.DecimalField)
    loose = [name for name, field in fields if isinstance(field, fractions)]
    assert [name for name in loose if not re.search(r"\.(lat|lng|latitude|longitude)$", name)] == []
    money = [
        (name, field)
        for name, field in fields
        if re.search(r"_fen$|price|amount|(^|_)(sum|paid|fee|cost)(_|$)", name.partition(".")[2])
    ]
    unclear = [name for name, field in money if not name.endswith("_fen")]
    assert not unclear, "name money columns *_fen"
    assert [name for name, field in money if not isinstance(field, peewee.IntegerField)] == []


def test_no_path_of_one_machine_stands_in_a_file() -> None:
    """What is written here must be true on everybody's machine."""
    folders = "|".join(("work", "root", "home", "Users", "tmp"))
    ours = re.compile(rf"""(?<![\w.}}\]/])(/({folders})/|[A-Z]:[\\/]Users[\\/])[\w.-]+""")
    allowed = re.compile(r"/tmp/\.X11-unix")
    files = [ROOT / "pyproject.toml", ROOT / "README.md", ROOT / ".ci/run"]
    for folder in ("salesdesk", "installer", "tests", "resources"):
        files += (ROOT / folder).rglob("*")
    told = [
        f"{path.relative_to(ROOT)}:{number} {found.group()}"
        for path in files
        if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        for found in ours.finditer(line)
        if not allowed.match(found.group())
    ]
    assert not told


def test_the_first_frame_loads_nothing_heavy() -> None:
    """What the window's own module pulls in is paid for at every start."""
    code = "import sys, salesdesk.app; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) & HEAVY == set()
