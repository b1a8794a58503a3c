"""Which channel a source belongs to, by the words people write for it (DOMAIN S0-14 to S0-18)."""

from __future__ import annotations

from salesdesk.sales.text import tidy_line

# looked through in this order: "线上展会" is online, "老客户转介绍" a referral
_WORDS = (
    ("online", "线上 在线 官网 网站 社媒 社交媒体 网络论坛 行业论坛 搜索 抖音 公众号 小程序"),
    ("online", "online web social forum search internet"),
    ("referral", "转介绍 介绍 推荐 referral referred recommend"),
    ("community", "社群 微信群 群 community group"),
    ("event", "展 研讨 商会 沙龙 论坛 峰会 会议"),
    ("event", "exhibition expo fair seminar chamber conference event"),
    ("partner", "渠道 代理 经销 伙伴 partner reseller distributor channel"),
    ("existing", "老客户 存量 existing repeat"),
    ("cold", "陌拜 电话 名录 扫街 黄页 cold directory phone call"),
)  # fmt: skip
OTHER = "other"


def channel_of(source: str) -> str:
    """Return the key of the channel a source belongs to; ``other`` when no word is known.

    An empty source belongs to none: "".
    """
    told = tidy_line(source).casefold()
    if not told:
        return ""
    for channel, words in _WORDS:
        if any(word in told for word in words.split()):
            return channel
    return OTHER
