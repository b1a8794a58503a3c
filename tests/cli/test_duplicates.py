"""``salesdesk duplicates``: the pairs, with the reasons."""

from pathlib import Path

from tests.cli.conftest import Run

LIST = (
    "客户名称,城市,联系人,手机\n"
    "演示云朵熊精密制造有限公司,示例市,演示王立,000-0000-0001\n"
    "演示云朵雄精密制造有限公司,示例市,,\n"
    "演示橙子岛便利有限公司,杭州,,\n"
    "演示纸飞机云仓有限公司,杭州,,\n"
)


def test_pairs_are_listed_with_their_reasons(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text(LIST, "utf-8")
    data = tmp_path / "data"
    assert run("import", source, data=data).code == 0
    said = run("duplicates", "--json", data=data)
    assert said.code == 0
    assert said.json == [
        {
            "a": {"id": 1, "name": "演示云朵熊精密制造有限公司"},
            "b": {"id": 2, "name": "演示云朵雄精密制造有限公司"},
            "reasons": ["near_name", "same_city"],
        }
    ]
    told = run("duplicates", data=data, lang="zh_CN").out
    assert "名称只差一个字 · 城市相同" in told


def test_the_demo_week_has_none(run: Run, week: Path) -> None:
    assert run("duplicates", "--json", data=week).json == []
    assert run("duplicates", data=week, lang="zh_CN").out.strip() == "没有可能重复的客户。"
