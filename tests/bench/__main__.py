"""``python -m tests.bench [start|search|paper|…|interview|all] [--json] [--large] [--trial]``.

Prints each figure beside its floor or peer of the same run. ``--json`` prints a list of
{name, value, unit, floor}; ``--large`` goes to a million clients where that is measured;
``--trial`` runs everything at a hundredth of its size, to see that it runs: its figures, though
they keep their names, mean nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict

from tests.bench.figure import Figure

_TRIAL = 100
_CLIENTS = 100_000


def _start(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import start

    return start.run(_CLIENTS // _TRIAL, rounds=1) if trial else start.run()


def _search(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import search

    return search.run(large, shrink=_TRIAL if trial else 1)


def _paper(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import paper

    return paper.run(rows=10, briefs=1, rounds=1) if trial else paper.run()


def _import(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import taking_in

    return taking_in.run(_CLIENTS // _TRIAL, rounds=1) if trial else taking_in.run()


def _table(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import table

    return table.run(large, shrink=_TRIAL if trial else 1)


def _dossier(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import dossier

    return dossier.run(shrink=_TRIAL if trial else 1)


def _duplicates(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import sameness

    return sameness.run(_CLIENTS // _TRIAL, rounds=1) if trial else sameness.run()


def _interview(large: bool, trial: bool) -> list[Figure]:
    from tests.bench import interview

    return interview.run(shrink=_TRIAL if trial else 1)


PARTS: dict[str, Callable[[bool, bool], list[Figure]]] = {
    "start": _start,
    "search": _search,
    "paper": _paper,
    "import": _import,
    "table": _table,
    "duplicates": _duplicates,
    "dossier": _dossier,
    "interview": _interview,
}


def main(given: list[str] | None = None) -> int:
    """Measure what was asked for and print it."""
    asking = argparse.ArgumentParser(prog="python -m tests.bench")
    asking.add_argument("part", nargs="?", choices=[*PARTS, "all"], default="all")
    asking.add_argument("--json", action="store_true")
    asking.add_argument("--large", action="store_true")
    asking.add_argument("--trial", action="store_true")
    asked = asking.parse_args(given)
    figures: list[Figure] = []
    for name in PARTS if asked.part == "all" else [asked.part]:
        found = PARTS[name](asked.large, asked.trial)
        figures += found
        if not asked.json:
            _show(found)
    if asked.json:
        print(json.dumps([asdict(figure) for figure in figures], indent=1))
    return 0


def _show(figures: list[Figure]) -> None:
    for figure in figures:
        beside = "" if figure.floor is None else f"floor {figure.floor:10.3f}"
        print(f"{figure.name:32}{figure.value:10.3f} {figure.unit:3} {beside}".rstrip(), flush=True)


if __name__ == "__main__":
    if hasattr(os, "getloadavg"):
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", file=sys.stderr)
    raise SystemExit(main())
