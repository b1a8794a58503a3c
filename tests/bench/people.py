"""Companies that exist nowhere, as many as wanted and the same every time.

Every name holds 演示 and every number begins with 000, which no line has.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from salesdesk.store.search_texts import ClientText


def _words(*lines: str) -> list[str]:
    return " ".join(lines).split()


CITIES = _words(
    "北京 上海 广州 深圳 天津 重庆 杭州 南京 苏州 无锡 宁波 温州 常州 南通 徐州 合肥 芜湖",
    "福州 厦门 泉州 南昌 济南 青岛 烟台 潍坊 郑州 洛阳 武汉 宜昌 长沙 株洲 东莞 佛山 中山",
    "珠海 惠州 南宁 柳州 海口 成都 绵阳 贵阳 昆明 西安 兰州 银川 西宁 太原 石家庄 唐山",
    "沈阳 大连 长春 哈尔滨 台州 嘉兴 绍兴 六安 蚌埠",
)
FIRST = (
    "云星鑫华恒瑞盛泰安宏博创新科诚信达远东方金银铜玉晨曦朝阳海川江河山林森木松柏竹梅兰菊"
    "春夏秋冬天地光明智慧德仁义礼佳美丽嘉祥福禄寿喜顺通运龙凤麒麟鹏程万里长城乐晟昊轩宇辰"
    "卓越领航启迪思源润泽沐霖景康健民"
)
TRADES = _words(
    "精密机械 机械制造 自动化设备 电子科技 信息技术 软件 网络科技 智能装备 新材料 化工",
    "环保科技 生物医药 医疗器械 食品 饮料 农业发展 纺织 服装 家具 建材 装饰工程 建筑工程",
    "物流 供应链管理 仓储 国际贸易 进出口 商贸 百货 超市 餐饮管理 酒店管理 文化传媒 广告",
    "教育科技 咨询 能源 电力设备 汽车零部件 模具 塑胶制品 五金制品 包装 印刷 仪器仪表",
)
TAILS = _words(
    "有限公司 有限公司 有限公司 有限责任公司 股份有限公司 集团有限公司 厂",
)
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢"
    "蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟"
    "龙万段钱汤尹黎易常武乔贺赖龚文单查仇"
)
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉力宁鹏飞雪梅晨琳婷浩宇欣"
    "怡子涵梓轩诗雨"
)
TAGS = _words(
    "重点客户 展会 转介绍 老客户 待报价 已寄样 竞品用户 华东区 华南区 年度框架 价格敏感",
    "技术导向",
)
REMARKS = _words(
    "上次谈到换模时间太长，希望下季度前看到方案。 对价格有顾虑，需要准备同行案例。",
    "采购部下周开会讨论预算。 现供应商交期不稳，质量投诉较多。",
    "希望安排现场演示并试用两周。 已收到样品，技术部正在测试OEE数据。",
    "付款习惯为月结六十天，需财务审批。 新厂房十月投产，设备采购在即。",
)


def companies(count: int, seed: int = 7) -> Iterator[ClientText]:
    """Yield *count* companies with contacts, numbers, tags, notes and a last contact."""
    random = Random(seed)
    choice, chance = random.choice, random.random
    newest = date(2026, 9, 17)
    for client in range(1, count + 1):
        brand = "".join(choice(FIRST) for _ in range(2 + (chance() < 0.35)))
        city, trade = choice(CITIES), choice(TRADES)
        contacts, points = [], []
        for _ in range(1 + int(chance() * 2.5)):
            contacts.append(choice(SURNAMES) + choice(GIVEN) + (choice(GIVEN) * (chance() < 0.7)))
            points.append(f"000-{random.randrange(10_000):04}-{random.randrange(10_000):04}")
        if chance() < 0.3:
            points.append(f"demo{random.randrange(100_000)}@example.com")
        notes = tuple(choice(REMARKS) for _ in range(1 + (chance() < 0.5)))
        met = newest - timedelta(days=int(random.expovariate(1 / 120)))
        latin = f"Demo {choice('ABCDEFGH')}{random.randrange(1000)}" if chance() < 0.08 else ""
        yield ClientText(
            id=client,
            name=f"{city}演示{brand}{trade}{choice(TAILS)}",
            short_name=latin or f"{brand}演示",
            contacts=tuple(contacts),
            points=tuple(points),
            tags=tuple(sorted({choice(TAGS) for _ in range(int(chance() * 3))})),
            notes=notes,
            last_contact=met.isoformat() if chance() < 0.7 else "",
        )
