"""One measured number of a benchmark, beside what it is to be held against."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """``floor`` is the same work done by the barest means in the same run, None without one."""

    name: str
    value: float
    unit: str
    floor: float | None = None
