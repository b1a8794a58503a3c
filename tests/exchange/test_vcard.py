"""Cards of every version read as their owner wrote them; the shapes are those of real exports."""

import base64
import time
from pathlib import Path

import pytest

from salesdesk.exchange.reading import entries, preview
from salesdesk.sales.entry import Entry, Rejected


def read(tmp_path: Path, text: str | bytes) -> list[Entry]:
    path = tmp_path / "a.vcf"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = list(entries(preview(path)))
    assert all(isinstance(entry, Entry) for entry in found)
    return [entry for entry in found if isinstance(entry, Entry)]


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def quoted(text: str, codec: str = "utf-8") -> str:
    return "".join(f"={byte:02X}" for byte in text.encode(codec))


def reaches(entry: Entry) -> list[tuple[str, str]]:
    return [(reach.kind, reach.value) for reach in (*entry.reaches, *entry.client_reaches)]


@pytest.mark.parametrize(("charset", "codec"), [("UTF-8", "utf-8"), ("GBK", "gbk"),
                                                ("GB2312", "gb2312")])  # fmt: skip
def test_folded_quoted_printable_of_an_old_phone(tmp_path: Path, charset: str, codec: str) -> None:
    name, firm = quoted("林示例", codec), quoted("演示云朵熊精密有限公司", codec)
    mode = f";CHARSET={charset};ENCODING=QUOTED-PRINTABLE:"
    (entry,) = read(tmp_path, card(
        f"N{mode}{quoted('林', codec)};{quoted('示例', codec)};;;",
        f"FN{mode}{name[:9]}=",
        name[9:],
        f"ORG{mode}{firm[:30]}=",
        f"{firm[30:]};{quoted('采购部', codec)}",
        f"TITLE{mode}{quoted('经理', codec)}",
        "TEL;CELL;PREF:000-0000-0001", "TEL;WORK;VOICE:010-00000002", "TEL;WORK;FAX:010-00000003",
        f"NOTE{mode}{quoted('第一行', codec)}=0D=0A{quoted('第二行', codec)}",
        version="2.1",
    ))  # fmt: skip
    assert entry.client["name"] == "演示云朵熊精密有限公司"
    assert entry.person == {
        "name": "林示例", "post": "经理", "department": "采购部", "note": "第一行\n第二行",
    }  # fmt: skip
    assert reaches(entry) == [
        ("mobile", "000-0000-0001"), ("phone", "010-00000002"), ("other", "010-00000003"),
    ]  # fmt: skip


def test_raw_gbk_in_a_file_that_says_so_or_does_not(tmp_path: Path) -> None:
    plain = card("FN:林示例", "ORG:演示橙子岛", end="\n").encode("gbk")
    told = card("FN;CHARSET=GBK:马示例", "ORG;CHARSET=GBK:演示纸飞机", end="\n").encode("gbk")
    found = read(tmp_path, plain + told)
    assert [e.person["name"] for e in found] == ["林示例", "马示例"]
    assert [e.client["name"] for e in found] == ["演示橙子岛", "演示纸飞机"]


def test_utf_16(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, card("FN:林示例", "ORG:演示橙子岛").encode("utf-16"))
    assert entry.client["name"] == "演示橙子岛"


def test_apple_groups_labels_and_western_order(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, card(
        "N:林;示例;;;", "FN:示例 林", "ORG:演示云朵熊;销售部;",
        "item1.TEL;type=pref:000-0000-0001", "item1.X-ABLabel:_$!<AssistantPhone>!$_",
        "item2.TEL:demo-weixin", "item2.X-ABLabel:微信",
        "item3.ADR;type=WORK;type=pref:;;示例路1号;杭州市;浙江省;310000;中国", "item3.X-ABADR:cn",
        "item4.URL;type=pref:https\\://demo.example", "item4.X-ABLabel:_$!<HomePage>!$_",
        "IMPP;X-SERVICE-TYPE=QQ;type=HOME:x-apple:100000001",
        "X-SOCIALPROFILE;type=WeChat;x-user=demo:weixin:demo2", "BDAY;value=date:1604-09-17",
        "CATEGORIES:展会,VIP", "NOTE:一\\n二\\, 三\\; 四",
    ))  # fmt: skip
    assert entry.person["name"] == "林示例"
    assert entry.person["birthday"] == "--09-17"
    assert entry.person["note"] == "一\n二, 三; 四"
    assert entry.client["website"] == "https://demo.example"
    assert entry.client["address"] == "浙江省杭州市示例路1号"
    assert entry.client["city"] == "杭州市"
    assert entry.tags == ("展会", "VIP")
    assert reaches(entry) == [
        ("phone", "000-0000-0001"), ("wechat", "demo-weixin"), ("qq", "100000001"),
        ("wechat", "demo2"),
    ]  # fmt: skip
    assert entry.reaches[0].label == "AssistantPhone"


def test_version_4_uris_quoted_types_and_folded_lines(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, card(
        'FN:Demo Lin', 'N:Lin;Demo;;;', 'ORG:"Demo" Cloudbear',
        'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+1-000-000-0001;ext=102',
        "EMAIL;TYPE=work:demo@example.", " com", "BDAY:--0917", "KIND:individual",
        "NOTE:folded in the mid", " dle of a word", version="4.0",
    ))  # fmt: skip
    assert reaches(entry) == [("phone", "+1-000-000-0001 ext. 102"), ("email", "demo@example.com")]
    assert entry.person["note"] == "folded in the middle of a word"


def test_chat_names_of_chinese_phones(tmp_path: Path) -> None:
    (entry,) = read(
        tmp_path, card("FN:林示例", "X-QQ:100000001", "X-WECHAT:demo", "TEL:000-0001111")
    )
    assert reaches(entry)[:2] == [("qq", "100000001"), ("wechat", "demo")]


def test_who_has_no_company_is_kept_as_a_client_of_their_own(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, card("FN:林示例", "TEL:000-0000-0001", "NOTE:邻居"))
    assert entry.client == {"name": "林示例", "client_type": "individual"}
    assert entry.person == {"name": "林示例", "note": "邻居"}


def test_a_card_of_a_company_has_no_person(tmp_path: Path) -> None:
    one, two = read(tmp_path, card("N:;;;;", "FN:演示云朵熊", "ORG:演示云朵熊;",
                                   "X-ABShowAs:COMPANY", "TEL;type=MAIN:010-00000001")
                    + card("KIND:org", "FN:演示橙子岛", version="4.0"))  # fmt: skip
    assert (one.client["name"], one.person) == ("演示云朵熊", {})
    assert reaches(one) == [("phone", "010-00000001")]
    assert two.client == {"name": "演示橙子岛"}


def test_lists_and_nameless_cards_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_text(card("KIND:group", "FN:同学", version="4.0") + card("TEL:000-0000-0001"))
    found = list(entries(preview(path)))
    assert [e.reason for e in found if isinstance(e, Rejected)] == ["group_card", "no_name"]


@pytest.mark.parametrize("photo", [
    "PHOTO;ENCODING=b;TYPE=JPEG:{}", "PHOTO;ENCODING=BASE64;JPEG:{}\r\n",
    "PHOTO:data:image/jpeg;base64,{}",
])  # fmt: skip
def test_a_photo_of_five_megabytes_is_passed_over(tmp_path: Path, photo: str) -> None:
    packed = base64.b64encode(bytes(range(256)) * 20_000).decode()
    folded = "\r\n ".join(packed[at : at + 74] for at in range(0, len(packed), 74))
    for body in (packed, folded):
        start = time.perf_counter()
        (entry,) = read(
            tmp_path, card("FN:林示例", photo.format(body), "TEL:000-0000-0001", version="2.1")
        )
        assert reaches(entry) == [("phone", "000-0000-0001")]
        assert time.perf_counter() - start < 5


def test_a_nested_card_is_not_mixed_with_its_holder(tmp_path: Path) -> None:
    inner = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:助理\r\nTEL:000-0000-0009\r\nEND:VCARD"
    (entry,) = read(
        tmp_path, card("FN:林示例", "AGENT:", inner, "TEL:000-0000-0001", version="2.1")
    )
    assert entry.person["name"] == "林示例"
    assert reaches(entry) == [("phone", "000-0000-0001")]


def test_sloppy_cards(tmp_path: Path) -> None:
    found = read(tmp_path, (
        "\ufeffbegin:vcard\nversion:3.0\nfn:林一\nnote:没有\n折行空格的下一行\nend:vcard\n\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:马;二\nTEL:000-0000-0002\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:尾巴=\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:文件断了\nTEL:000-0000-0003"
    ))  # fmt: skip
    assert [e.person["name"] for e in found] == ["林一", "马二", "尾巴=", "文件断了"]
    assert found[0].person["note"] == "没有\n折行空格的下一行"
