"""A tiny project that the set-up can install without any network: its own build backend."""

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
BACKEND = '''
"""Build an editable wheel by hand."""
import os, zipfile
from pathlib import Path

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "salesdesk-1-py3-none-any.whl"
    info = "salesdesk-1.dist-info/"
    texts = {
        "salesdesk.pth": os.getcwd(),
        info + "METADATA": "Metadata-Version: 2.1\\nName: salesdesk\\nVersion: 1\\n"
        "Provides-Extra: dev\\n",
        info + "WHEEL": "Wheel-Version: 1.0\\nGenerator: hand\\n"
        "Root-Is-Purelib: true\\nTag: py3-none-any\\n",
        info + "entry_points.txt": "[console_scripts]\\nsalesdesk = salesdesk:main\\n",
    }
    texts[info + "RECORD"] = "".join(f"{name},,\\n" for name in [*texts, info + "RECORD"])
    with zipfile.ZipFile(Path(folder, name), "w") as wheel:
        for inside, text in texts.items():
            wheel.writestr(inside, text)
    return name
'''
PROGRAM = '''
"""Stand for the program: tell what it was started with."""
import json, os, sys

def main():
    print(json.dumps([sys.argv[1:], os.environ.get("QT_QPA_PLATFORM")]))
'''


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source tree with our set-up and the tiny project; not set up yet."""
    root = tmp_path_factory.mktemp("a checkout") / "销售台"
    shutil.copytree(ROOT / "installer", root / "installer")
    for name, text in (("pyproject.toml", PROJECT), ("backend.py", BACKEND)):
        (root / name).write_text(text)
    (root / "salesdesk.py").write_text(PROGRAM)
    return root
