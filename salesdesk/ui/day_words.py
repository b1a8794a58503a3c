"""Days as people type them into the Ctrl+K box: 明天, friday, 9月18日, 2026-09-18, 9/18."""

from __future__ import annotations

import re
from datetime import date, timedelta

_RELATIVE = {
    "前天": -2, "昨天": -1, "今天": 0, "明天": 1, "后天": 2, "大后天": 3,
    "yesterday": -1, "today": 0, "tomorrow": 1,
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CHINESE_WEEKDAY = re.compile(r"(下|这|本)?(?:周|星期|礼拜)([一二三四五六日天])")
_CALENDAR = (
    re.compile(r"(?P<y>\d{4})[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})日?"),
    re.compile(r"(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号]?"),
    re.compile(r"(?P<m>\d{1,2})/(?P<d>\d{1,2})"),
)


def day_named(text: str, today: date) -> date | None:
    """Return the day that *text* means, seen from *today*; None when it is no day.

    A weekday is the coming one, today included; 下周三 is the one of next week. A day without
    a year is this year's.
    """
    told = text.strip().lower()
    if told in _RELATIVE:
        return today + timedelta(days=_RELATIVE[told])
    if len(told) > 2:
        for number, name in enumerate(_WEEKDAYS):
            if name.startswith(told):
                return today + timedelta(days=(number - today.weekday()) % 7)
    if found := _CHINESE_WEEKDAY.fullmatch(told):
        number = "一二三四五六日天".index(found[2]) % 7 if found[2] != "天" else 6
        if found[1] == "下":
            return today + timedelta(days=7 - today.weekday() + number)
        return today + timedelta(days=(number - today.weekday()) % 7)
    for pattern in _CALENDAR:
        if found := pattern.fullmatch(told):
            parts = found.groupdict()
            try:
                return date(int(parts.get("y") or today.year), int(parts["m"]), int(parts["d"]))
            except ValueError:
                return None
    return None
