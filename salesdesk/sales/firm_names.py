"""When two company names may mean one company; a fact must agree before they are taken as one."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[\W_]+")
_LEGAL = re.compile(
    r"(?:(?:股份|科技|集团)?有限(?:责任)?公司|股份公司|公司|coltd|companylimited|limited|ltd|inc"
    r"|llc|corporation|corp|gmbh|co)$"
)
_PROVINCES = (
    "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南"
    "|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆"
)
_CITIES = (
    "北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|郑州|长沙|青岛|宁波|无锡|佛山|东莞|合肥"
    "|济南|厦门|福州|大连|沈阳|昆明|南昌|南宁|贵阳|太原|石家庄|哈尔滨|长春|兰州|海口|银川|西宁|拉萨"
    "|乌鲁木齐|呼和浩特|常州|温州|嘉兴|绍兴|金华|台州|南通|徐州|扬州|泉州|珠海|中山|惠州|烟台|潍坊|香港|澳门"
)
_PLACE = re.compile(
    rf"^(?:(?:{_PROVINCES})(?:省|自治区|壮族自治区|回族自治区|维吾尔自治区)?)?"
    rf"(?:({_CITIES})(?:市)?|([\u4e00-\u9fff]{{2,3}})市)?"
)
_CITY_TAIL = re.compile(r"(?:特别行政区|地区|自治州|市|州|盟)$")


def folded(name: str) -> str:
    """Return *name* without blanks, marks, and differences of width or case."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", name).lower())


def core(name: str) -> str:
    """Return what is left of a folded *name* without its place and legal form.

    Too little (under two characters) is not told apart and comes back whole; a branch
    (分公司) keeps its name.
    """
    if name.endswith("分公司"):
        return name
    bare = _LEGAL.sub("", name)
    bare = _PLACE.sub("", bare, count=1)
    return bare if len(bare) >= 2 else name


def city_of(city: str, name: str) -> str:
    """Return the city by which two clients are compared: the one told, else that in the name."""
    told = folded(city)
    if told:
        found = _PLACE.match(told)
        inner = (found[1] or found[2]) if found else ""
        return inner or _CITY_TAIL.sub("", told)
    found = _PLACE.match(name)
    return (found[1] or found[2] or "") if found else ""
