"""What a hurried hand types for a day, a time or an amount, read without asking twice.

All functions return None for what cannot be read, so that an entry can keep the text and say
so. Money never passes through a float.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

_WORDS = {
    "今天": 0, "今日": 0, "今": 0, "明天": 1, "明日": 1, "明": 1, "后天": 2, "大后天": 3,
    "昨天": -1, "昨日": -1, "前天": -2, "大前天": -3,
    "today": 0, "tomorrow": 1, "tmr": 1, "yesterday": -1,
}  # fmt: skip
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_STEP = re.compile(r"([+-])(\d{1,4})(天|d|周|星期|w|个?月|m)?$")
_CHINESE_WEEKDAY = re.compile(r"(这|本|下下|下|上)?个?(?:周|星期|礼拜)([一二三四五六日天])$")
_ENGLISH_WEEKDAY = re.compile(r"(this |next |last )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$")
_FULL = re.compile(r"(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$")
_SHORT = re.compile(r"(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$")
_DAY_ONLY = re.compile(r"(\d{1,2})[日号]?$")
_ENGLISH = re.compile(r"(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}))?(?:,? (\d{4}))?$")
_CLOCK = re.compile(
    r"(?:(上午|早上|中午|下午|晚上|am|pm) ?)?"
    r"(\d{1,2})(?:[:.点时]|(?= ?[ap]m))(\d{1,2}|半|一刻|三刻)?分?"
    r" ?(am|pm)?$"
)
_AFTERNOON = {"下午", "晚上", "pm"}
_MONEY = re.compile(r"[-−]?\d*\.?\d*$")


def plain(text: str) -> str:
    """Return *text* with full-width signs narrowed, spaces collapsed, in lower case."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def read_day(text: str, today: date) -> date | None:
    """Read a day: ``2026-9-17``, ``9/17``, ``17``, ``明天``, ``下周三``, ``+3``, ``Sep 17`` …

    A day without a year is the one nearest to *today*.
    """
    typed = plain(text)
    close = typed.replace(" ", "")
    if close in _WORDS:
        return today + timedelta(days=_WORDS[close])
    try:
        return (
            _stepped(typed, today) or _weekday(close, typed, today) or _dated(close, typed, today)
        )
    except (ValueError, OverflowError):
        return None


def _stepped(typed: str, today: date) -> date | None:
    if typed in ("月底", "月末"):
        return _months_on(today.replace(day=1), 1) - timedelta(days=1)
    found = _STEP.match(typed)
    if not found:
        return None
    count = int(found[1] + found[2])
    unit = found[3] or "d"
    if unit in ("周", "星期", "w"):
        return today + timedelta(weeks=count)
    if unit in ("d", "天"):
        return today + timedelta(days=count)
    return _months_on(today, count)


def _months_on(day: date, count: int) -> date:
    month = day.year * 12 + day.month - 1 + count
    for last in (day.day, 30, 29, 28):
        try:
            return date(month // 12, month % 12 + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(day)


def _weekday(close: str, typed: str, today: date) -> date | None:
    monday = today - timedelta(days=today.weekday())
    if found := _CHINESE_WEEKDAY.match(close):
        weeks = {"下": 1, "下下": 2, "上": -1}.get(found[1] or "", 0)
        day = monday + timedelta(days=_WEEKDAYS[found[2]], weeks=weeks)
        return day if found[1] or day >= today else day + timedelta(weeks=1)
    if found := _ENGLISH_WEEKDAY.match(typed):
        ahead = _ENGLISH_DAYS.index(found[2])
        weeks = {"next ": 1, "last ": -1}.get(found[1] or "", 0)
        day = monday + timedelta(days=ahead, weeks=weeks)
        return day if found[1] or day >= today else day + timedelta(weeks=1)
    return None


def _dated(close: str, typed: str, today: date) -> date | None:
    if found := _FULL.match(close):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if re.fullmatch(r"\d{8}", close):
        return date(int(close[:4]), int(close[4:6]), int(close[6:]))
    if found := _SHORT.match(close):
        return _nearest(int(found[1]), int(found[2]), today)
    if found := _DAY_ONLY.match(close):
        return today.replace(day=int(found[1]))
    if (found := _ENGLISH.match(typed)) and found[2][:3] in _MONTHS and (found[1] or found[3]):
        month, day = _MONTHS.index(found[2][:3]) + 1, int(found[1] or found[3])
        return date(int(found[4]), month, day) if found[4] else _nearest(month, day, today)
    return None


def _nearest(month: int, day: int, today: date) -> date:
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    return min(found, key=lambda each: abs(each - today))


def read_time(text: str) -> time | None:
    """Read a time of day: ``9:30``, ``930``, ``14``, ``下午3点半``, ``3 pm``."""
    typed = plain(text)
    if re.fullmatch(r"\d{3,4}", typed):
        typed = f"{typed[:-2]}:{typed[-2:]}"
    elif re.fullmatch(r"\d{1,2}", typed):
        typed += ":"
    found = _CLOCK.match(typed)
    if not found:
        return None
    part = found[1] or found[4] or ""
    hour = int(found[2])
    minute = {"半": 30, "一刻": 15, "三刻": 45}.get(found[3] or "0")
    if minute is None:
        minute = int(found[3] or 0)
    if (part in _AFTERNOON and hour < 12) or (part == "中午" and hour < 10):
        hour += 12
    elif part == "am" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_moment(text: str, now: datetime, usual: time = time(9, 0)) -> datetime | None:
    """Read a day with a time in the zone of *now*; a day alone gets *usual*, a time alone today."""
    typed = plain(text)
    if not typed:
        return None
    if (alone := read_day(typed, now.date())) and not re.fullmatch(r"\d{1,4}", typed):
        return datetime.combine(alone, usual, now.tzinfo)
    for cut in range(len(typed), 0, -1):
        day = read_day(typed[:cut], now.date())
        clock = read_time(typed[cut:].strip(" t")) if day else None
        if day and clock and typed[cut - 1 : cut + 1].isdigit() is False:
            return datetime.combine(day, clock, now.tzinfo)
    clock = read_time(typed)
    return datetime.combine(now.date(), clock, now.tzinfo) if clock else None


def read_money(text: str) -> int | None:
    """Read yuan into fen: ``1,234.5``, ``¥12``, ``3.5万``; half-up to the fen."""
    typed = plain(text).replace(",", "").replace(" ", "").strip("¥元rmbcny")
    scale = 1
    for sign, worth in (("万", 10_000), ("亿", 100_000_000), ("k", 1000)):
        if typed.endswith(sign):
            typed, scale = typed[:-1], worth
    if not typed or not _MONEY.match(typed):
        return None
    try:
        yuan = Decimal(typed.replace("−", "-")) * scale
    except InvalidOperation:
        return None
    fen = int((yuan * 100).quantize(Decimal(1), ROUND_HALF_UP))
    return fen if abs(fen) < 1 << 62 else None


def show_money(fen: int) -> str:
    """Return *fen* as yuan with thousands separators and two places."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100:,}.{abs(fen) % 100:02d}"


def read_number(text: str) -> int | None:
    """Read a whole number: ``860``, ``1,200``, ``1.2万``."""
    hundredfold = read_money(text)
    return hundredfold // 100 if hundredfold is not None and hundredfold % 100 == 0 else None
