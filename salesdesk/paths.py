"""Where things lie: the data folder, its logs, and the resources shipped with the program.

``resource()`` serves the source tree, an installed wheel and a frozen build alike: a folder
counts only when it holds the marker file, so that a stranger's ``resources`` beside the
package is never taken for ours.
"""

import sys
from functools import cache
from pathlib import Path

_MARKER = "salesdesk.resources"


def default_data_dir() -> Path:
    """Return the user's own local data folder (never a roaming or synchronised one)."""
    from platformdirs import user_data_path  # only where asked for: 8 ms at start-up

    return user_data_path("salesdesk", appauthor=False, roaming=False)


@cache
def resources() -> Path:
    """Return the folder of shipped resources; ImportError when the program is incomplete."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [package / "resources", package.parent / "resources"]
    for place in places:
        if (place / _MARKER).is_file():
            return place
    raise ImportError("the shipped resources are missing", name="resources")


def resource(*names: str) -> Path:
    """Return the path of one shipped file, e.g. ``resource("fonts", "SalesdeskSans.ttf")``."""
    return resources().joinpath(*names)
