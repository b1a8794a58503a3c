"""When two company names may mean one company; a fact must agree before they are taken as one."""

from __future__ import annotations

import re
import unicodedata

_FIRST = 2 + len("江苏")
"""So much stands before a city inside a name when a province stands between."""
_MARKS = re.compile(r"[\W_]+")
_LEGAL = re.compile(
    r"(?:(?:股份|科技|集团|控股)*有限(?:责任)?公司|(?:集团)?股份公司|集团公司|公司|coltd"
    r"|companylimited|limited|ltd|inc|llc|corporation|corp|gmbh|co)$"
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
_FURTHER = (
    "秦皇岛|唐山|邯郸|邢台|张家口|沧州|廊坊|衡水|晋城|朔州|晋中|运城|忻州|临汾|吕梁|包头|乌海|赤峰|通辽|鄂尔多斯|呼伦贝尔|鞍山|抚顺|本溪|丹东|"
    "锦州|营口|阜新|辽阳|盘锦|铁岭|葫芦岛|四平|辽源|白城|齐齐哈尔|鸡西|鹤岗|双鸭山|佳木斯|七台河|牡丹江|绥化|连云港|淮安|盐城|镇江|泰州|宿迁|"
    "湖州|衢州|芜湖|蚌埠|淮南|马鞍山|淮北|铜陵|安庆|滁州|阜阳|宿州|六安|亳州|池州|宣城|莆田|漳州|龙岩|景德镇|萍乡|九江|鹰潭|赣州|抚州|上饶|"
    "淄博|枣庄|济宁|威海|日照|临沂|聊城|滨州|菏泽|开封|洛阳|平顶山|焦作|濮阳|许昌|漯河|三门峡|南阳|商丘|周口|驻马店|黄石|十堰|宜昌|襄阳|鄂州|"
    "荆门|孝感|荆州|黄冈|咸宁|随州|株洲|湘潭|衡阳|邵阳|岳阳|张家界|益阳|郴州|怀化|娄底|韶关|汕头|江门|湛江|茂名|肇庆|梅州|汕尾|河源|阳江|"
    "清远|潮州|揭阳|云浮|柳州|桂林|梧州|防城港|钦州|贵港|贺州|河池|崇左|三亚|儋州|自贡|攀枝花|泸州|绵阳|遂宁|内江|眉山|宜宾|达州|巴中|资阳|"
    "六盘水|遵义|毕节|铜仁|曲靖|玉溪|昭通|临沧|铜川|咸阳|渭南|延安|汉中|榆林|商洛|嘉峪关|武威|张掖|酒泉|庆阳|定西|陇南|石嘴山|克拉玛依|吐鲁番|"
    "哈密|昆山|义乌|常熟|张家港|江阴"
)
_MORE_CITIES = frozenset(_FURTHER.split("|"))
"""Cities a name may begin with without 市; not those that are brands as often as places."""
_INNER = re.compile(
    rf"({_CITIES})市?"
    r"(?![东西南北中]?[路街道巷桥湖江河港湾山城]|[东西南北]?[分支店站所院校行]|[塔装花]|大[学厦道桥街众])"
)
"""A city inside a name: 演示（上海）科技. Not a road's, a branch's or a landmark's."""
_BEFORE = re.compile(rf"(?:{_PROVINCES})省?$")
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
    inner = _INNER.search(name, 2)
    bare = name
    if inner is not None:
        before = name[: inner.start()]
        bare = (_BEFORE.sub("", before) if len(before) >= _FIRST else before) + name[inner.end() :]
    bare = _PLACE.sub("", _LEGAL.sub("", bare), count=1)
    if (city := _other_city(bare)) and len(bare) >= len(city) + 2:
        bare = bare[len(city) :]
    return bare if len(bare) >= 2 else name


def inner_place(name: str) -> str:
    """Return the folded *name* without its legal form when a city stands inside it, else ""."""
    return _LEGAL.sub("", name) if _INNER.search(name, 2) is not None else ""


def _other_city(name: str) -> str:
    return next((name[:size] for size in (2, 3, 4) if name[:size] in _MORE_CITIES), "")


def city_of(city: str, name: str) -> str:
    """Return the city by which two clients are compared: the one told, else that in the name."""
    told = folded(city)
    if told:
        found = _PLACE.match(told)
        inner = (found[1] or found[2]) if found else ""
        return inner or _CITY_TAIL.sub("", told)
    found = _PLACE.match(name)
    if first := (found[1] or found[2] or "") if found else "":
        return first
    inner = _INNER.search(name, 2)
    return inner[1] if inner is not None else ""
