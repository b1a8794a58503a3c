"""Page, type and colours of everything printed (points; ``mm`` converts)."""

from dataclasses import asdict, dataclass, replace


def mm(millimetres: float) -> float:
    """Return millimetres as points."""
    return millimetres * 72 / 25.4


INK = "#17212B"
NAVY = "#173A5E"
TEAL = "#0E7C86"
LABEL = "#5B6B7B"
HAIRLINE = "#C7D1DB"
EDGE = "#8CA0B3"
TINT = "#EEF3F7"
WRITING = "#B5C1CC"
RED = "#A8322D"
WHITE = "#FFFFFF"
PALE = "#C9D8E6"  # on navy: what is said more quietly than the title

PORTRAIT = (mm(210), mm(297))
LANDSCAPE = (mm(297), mm(210))
MARGIN = mm(16)
TOP = mm(12)
FOOT = mm(13)
COLUMNS = 12

BAND = mm(21)
BAND_AGAIN = mm(11)
BAND_RADIUS = mm(1.8)
RADIUS = mm(1.2)
PADDING = mm(2)
INNER = 0.45
OUTER = 0.7
CHIP = (mm(6.4), mm(4.8))
TICK = mm(3.3)
DOT = mm(1.25)

TITLE = 20.0
SECTION = 11.0
SECTION_SECOND = 7.0
LABEL_SIZE = 7.0
LABEL_SECOND = 5.8
VALUE = 10.0
VALUE_LEAST = 7.5
STRONG = 20.0
STRONG_LEAST = 12.0
TABLE = 9.2
TABLE_LEADING = 12.2
TABLE_HEAD = 7.6
NOTE = 9.5
OPTION = 8.8
FOOTER = 6.8


@dataclass(frozen=True)
class Fit:
    """How generously a sheet is set; a one-page form takes the first of FITS that fits.

    Failing those it takes the first of SPARE_FITS.
    """

    gap: float = mm(3.2)
    heading: float = mm(7.4)
    cell: float = mm(12)
    boxes: float = mm(8.4)
    row: float = mm(9.0)
    head: float = mm(6.6)
    caption: float = mm(5.4)
    note: float = NOTE
    leading: float = 15.0
    pitch: float = mm(7.6)
    table: float = TABLE
    table_leading: float = TABLE_LEADING
    signature: float = mm(13)
    padded: bool = True


LIST = Fit(row=mm(8.6), table=8.6, table_leading=11.2)  # a landscape list of many columns
CLOSE_LIST = Fit(
    gap=mm(2.2),
    heading=mm(6.6),
    cell=mm(10.6),
    row=mm(7.4),
    leading=13,
    table=8.6,
    table_leading=10.8,
    signature=mm(11),
)  # the same, to spare a second page that would stand nearly empty
_TIGHT = Fit(
    gap=mm(1.8),
    heading=mm(6),
    cell=mm(9.4),
    boxes=mm(6),
    row=mm(6.2),
    head=mm(5.2),
    caption=mm(4.6),
    note=8.8,
    leading=12,
    pitch=mm(6),
    table=8.4,
    table_leading=10.4,
    signature=mm(9.5),
)
_TIGHTEST = Fit(
    gap=mm(1.4),
    heading=mm(5.6),
    cell=mm(9.2),
    boxes=mm(5.4),
    row=mm(5.2),
    head=mm(4.8),
    caption=mm(4.2),
    note=7.6,
    leading=10,
    pitch=mm(5.4),
    table=7.5,
    table_leading=9.2,
    signature=mm(8.5),
    padded=False,
)


def _between(part: float) -> Fit:
    """Return the fit that lies *part* of the way from the loose to the tight one."""
    loose, tight = asdict(Fit()), asdict(_TIGHT)
    return Fit(**{name: loose[name] + (tight[name] - loose[name]) * part for name in loose})


FITS = tuple(_between(step / 5) for step in range(6))
SPARE_FITS = (*(replace(fit, padded=False) for fit in FITS), _TIGHTEST)
"""Without empty rows to write in: what is tried when no fit with them keeps a page."""
