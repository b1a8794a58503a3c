#!/usr/bin/env python3
"""Set up, run all tests, then every check; say which step failed. Standard library alone.

The last line counts: every test, and every check after them as one more.
"""

import io
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SET_UP = [sys.executable, str(ROOT / "installer" / "bootstrap.py")]
STEPS = {
    "tests": ["test", "-q", "--durations=5"],
    "lint": ["exec", "ruff", "check", "--no-cache", ".", ".ci"],
    "format": ["exec", "ruff", "format", "--check", "--no-cache", ".", ".ci"],
    "types": ["exec", "mypy", "--cache-dir", os.devnull],
    "import contracts": ["exec", "lint-imports", "--no-cache"],
    "translations": ["exec", "python", "resources/i18n/update.py", "check"],
}
LIMIT = 600
"""Seconds one step may take."""


def run(step: str, arguments: list[str]) -> tuple[int, str]:
    """Run one step, showing what it says; return its exit code and its last counting line."""
    print(f"\n=== {step}: {' '.join(arguments)}", flush=True)
    began, counted = time.monotonic(), ""
    with subprocess.Popen(  # noqa: S603 - our own command line
        [*SET_UP, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        limit = threading.Timer(LIMIT, process.kill)
        limit.start()
        for raw in process.stdout or ():
            line = raw.decode("utf-8", errors="replace")
            print(line, end="", flush=True)
            if re.search(r"\b\d+ (passed|failed|errors?)\b.* in [\d.]+s", line):
                counted = line
        code = process.wait()
        limit.cancel()
    print(
        f"=== {step}: {'ok' if code == 0 else f'FAILED ({code})'}, {time.monotonic() - began:.0f} s"
    )
    return code, counted


def main() -> int:
    """Run all steps, even after a failure, and sum up."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    passed = failed = 0
    broken = []
    for step, arguments in STEPS.items():
        code, counted = run(step, arguments)
        if code:
            broken.append(step)
        counts = {word.rstrip("s"): int(n) for n, word in re.findall(r"(\d+) ([a-z]+)", counted)}
        passed += counts.get("passed", 0) + (not counts and code == 0)
        wrong = counts.get("failed", 0) + counts.get("error", 0)
        failed += max(wrong, 1 if code else 0)
    print()
    for step in broken:
        print(f"failed step: {step}")
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
