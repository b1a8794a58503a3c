"""What people write for the answers a form offers, and the key of the answer meant."""

from __future__ import annotations

from salesdesk.exchange.headings import Target


def _table(written: str) -> dict[str, str]:
    """Read "key: word word" lines into word → key; the key is a word for itself."""
    found: dict[str, str] = {}
    for row in written.strip().splitlines():
        key, _, said = row.strip().partition(":")
        found |= dict.fromkeys([key, *said.split()], key)
    return found


CHOICES: dict[Target, dict[str, str]] = {
    Target.INDUSTRY: _table("""
        manufacturing: 制造 制造业 机械 电子制造 工业 industrial
        it: 软件 互联网 信息技术 it 软件/it 软件和it software technology
        retail: 零售 零售业 批发零售 批发和零售业 商超
        logistics: 物流 物流业 运输 仓储 交通运输、仓储和邮政业 transport transportation
        medical: 医疗 医药 健康 卫生 医疗健康 卫生和社会工作 healthcare health
        energy: 能源 电力 新能源 utilities
        other: 其他 其它"""),
    Target.SIZE: _table("""
        large: 大 大型 大企业 big enterprise
        medium: 中 中型 mid
        small: 小 小型
        micro: 微 微型 小微"""),
    Target.OWNERSHIP: _table("""
        state: 国企 国有 央企 国有企业 state-owned soe
        private: 民企 民营 私营 私企 民营企业 私营企业 privately-held
        foreign: 外资 外企 合资 外商独资 中外合资 jv
        public: 事业单位 事业 机关 政府 高校 学校 医院 公共机构
        other: 其他 其它"""),
    Target.REVENUE: _table("""
        under_5m: 500万以下 500万元以下 少于500万
        from_5m: 500-2000万 500万-2000万 500–2000万
        from_20m: 2000万-1亿 2000万–1亿
        from_100m: 1-5亿 1亿-5亿 1–5亿
        from_500m: 5亿以上"""),
    Target.CLIENT_TYPE: _table("""
        direct: 直销 直客 终端 终端客户 直接 end-user
        channel: 渠道 渠道商 经销商 代理商 分销商 经销 代理 dealer distributor reseller partner
        individual: 个人 自然人 个体 person"""),
    Target.INTENT: _table("""
        potential: 潜在 潜在客户 c
        interested: 意向 意向客户 有意向 b
        focus: 重点跟进 重点 重点客户 a"""),
    Target.PRIORITY: _table("""
        high: 高 重要 紧急 高优先级 a
        medium: 中 一般 普通 normal 中优先级 b
        low: 低 不重要 低优先级 c"""),
}
