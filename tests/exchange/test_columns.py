"""Columns are known by their headings, else by what they hold."""

import pytest

from salesdesk.exchange.columns import Kind, layout, meaning
from salesdesk.exchange.headings import ALIASES, Target

OUTLOOK_ZH = (
    "英文称谓,名,中间名,姓,中文称谓,单位,部门,职务,商务地址 街道,商务地址 街道 2,商务地址 市/县,"
    "商务地址 省/市/自治区,商务地址 邮政编码,住宅地址 街道,商务传真,商务电话,商务电话 2,"
    "单位主要电话,移动电话,电子邮件地址,电子邮件类型,电子邮件显示名称,电子邮件 2 地址,"
    "附注,类别,引用者,生日,网页,优先级"
)
OUTLOOK_EN = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
    "Business City,Business State,Home Street,Business Fax,Business Phone,Business Phone 2,"
    "Company Main Phone,Home Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail 2 Address,"
    "Birthday,Categories,Notes,Referred By,Web Page,Priority"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Name Prefix,Birthday,Notes,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,"
    "Phone 2 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,Website 1 - Value"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,"
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - City,Website 1 - Value"
)


def told(headings: list[str]) -> dict[str, str]:
    mapping = layout([headings]).mapping
    return {headings[n]: str(target) for n, target in mapping.items()}


@pytest.mark.parametrize("alias", sorted(ALIASES))
def test_every_alias_means_what_the_table_says_however_it_is_dressed(alias: str) -> None:
    for heading in (alias, f" {alias.upper()} * ", f"{alias}（必填）", f"{alias}:"):
        assert meaning(heading) is ALIASES[alias]


def test_outlook_in_chinese() -> None:
    found = told(OUTLOOK_ZH.split(","))
    expected = {
        "名": "given", "姓": "family", "单位": "client", "部门": "department", "职务": "post",
        "商务地址 街道": "street", "商务地址 街道 2": "street", "商务地址 市/县": "city",
        "商务地址 省/市/自治区": "region", "商务传真": "fax", "商务电话": "phone",
        "商务电话 2": "phone", "单位主要电话": "client_phone", "移动电话": "mobile",
        "电子邮件地址": "email", "电子邮件 2 地址": "email", "附注": "note", "类别": "tags",
        "引用者": "referrer", "生日": "birthday", "网页": "website",
    }  # fmt: skip
    assert expected.items() <= found.items()
    assert not {"住宅地址 街道", "电子邮件类型", "优先级", "英文称谓"} & set(found)
    assert layout([OUTLOOK_ZH.split(",")]).kind is Kind.PEOPLE


def test_outlook_in_english() -> None:
    found = told(OUTLOOK_EN.split(","))
    assert found["First Name"] == "given"
    assert found["Last Name"] == "family"
    assert found["Job Title"] == "post"
    assert found["Company Main Phone"] == "client_phone"
    assert found["Business Phone 2"] == found["Business Phone"] == "phone"
    assert found["E-mail 2 Address"] == "email"
    assert not {"Title", "Suffix", "Home Street", "Priority"} & set(found)


def test_google_before_and_after() -> None:
    old, new = told(GOOGLE_OLD.split(",")), told(GOOGLE_NEW.split(","))
    assert old["Name"] == "person"
    assert old["Organization 1 - Name"] == new["Organization Name"] == "client"
    assert old["Organization 1 - Title"] == new["Organization Title"] == "post"
    assert old["Phone 2 - Value"] == new["Phone 1 - Value"] == "phone"
    assert old["Phone 1 - Type"] == new["Phone 1 - Label"] == "label"
    assert old["Group Membership"] == new["Labels"] == "tags"
    assert (
        layout([GOOGLE_NEW.split(",")]).kind is layout([GOOGLE_OLD.split(",")]).kind is Kind.PEOPLE
    )


def test_the_target_list_form_of_our_own() -> None:
    written = "序号 客户名称 行业 规模 联系人 电话 来源 分数 等级 意向类别 阶段 负责人"
    headings = [*written.split(), "下次跟进", "备注"]
    found = layout([["目标客户清单 2026"], headings, ["1", "演示云朵熊"]])
    assert found.heading_row == 1
    assert found.kind is Kind.CLIENTS
    assert {headings[n]: str(t) for n, t in found.mapping.items()} == {
        "客户名称": "client", "行业": "industry", "规模": "size", "联系人": "person",
        "电话": "phone", "来源": "source", "意向类别": "intent_class", "下次跟进": "follow_up_on",
        "备注": "note",
    }  # fmt: skip


def test_a_bare_name_is_told_by_its_company() -> None:
    firms = [["名称", "电话"], ["演示云朵熊精密有限公司", "1"], ["演示橙子岛便利店有限公司", "2"]]
    assert layout(firms).mapping[0] is Target.CLIENT
    people = [["Name", "Phone"], ["Demo Lin", "1"], ["Demo Ma", "2"]]
    assert layout(people).mapping[0] is Target.PERSON
    assert layout([["Name", "Company"]]).mapping[0] is Target.PERSON
    assert layout([["名称", "联系人"]]).mapping[0] is Target.CLIENT


def test_a_legal_representative_is_the_contact_only_when_there_is_no_other() -> None:
    assert told(["企业名称", "法定代表人", "电话"])["法定代表人"] == "person"
    assert "法定代表人" not in told(["企业名称", "法定代表人", "联系人", "电话"])


def test_without_headings_the_content_tells() -> None:
    rows = [
        [
            "演示云朵熊精密有限公司",
            "林一",
            "000-0000-0001",
            "a@example.com",
            "上海市",
            "www.a.example",
        ],
        ["演示橙子岛便利有限公司", "马二", "010-12345678转12", "b@example.com", "北京市", ""],
    ]
    found = layout(rows)
    assert found.heading_row == -1
    assert [str(found.mapping[n]) for n in range(6)] == [
        "client", "person", "phone", "email", "city", "website",
    ]  # fmt: skip


def test_headings_can_be_declared_or_denied_by_hand() -> None:
    rows = [["甲方", "号码"], ["演示云朵熊有限公司", "000-0000-0001"]]
    assert layout(rows).heading_row == -1
    assert layout(rows, with_headings=True).headings == ("甲方", "号码")
    assert layout([["客户名称", "电话"], *rows[1:]], with_headings=False).heading_row == -1
