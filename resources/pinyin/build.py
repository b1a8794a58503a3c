"""Distil the readings of Chinese characters from pypinyin into ``readings.txt``.

pypinyin takes a quarter of a second and 60 MB to import; names of companies and people need
a small part of what it knows. Run with the development environment::

    python resources/pinyin/build.py

The file has four parts, set apart by an empty line:

1. ``reading characters``: how a character is read when nothing else is known
2. ``reading characters``: further readings by which a character is also found
3. ``reading character words``: the words in which that character has that reading
4. ``reading characters``: how a character is read when it is a person's surname
"""

from collections import Counter, defaultdict
from pathlib import Path

from pypinyin import lazy_pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT
from pypinyin.contrib.tone_convert import to_normal

HERE = Path(__file__).parent
STANDARD = HERE.parent / "fonts" / "standard-8105.txt"

# A further reading counts when at least this many words use it, and this share of them.
LEAST_WORDS, LEAST_SHARE = 3, 0.03

# How names read a character, where everyday speech reads it otherwise.
IN_NAMES = {
    "晟": "sheng", "都": "du", "曾": "zeng", "泊": "bo", "厦": "xia", "乐": "le", "行": "xing",
    "还": "huan", "薄": "bo", "柏": "bai", "露": "lu", "翟": "zhai", "缪": "miao", "隗": "wei",
    "卜": "bu", "仇": "qiu", "朴": "piao", "覃": "qin", "虹": "hong", "茄": "jia", "琢": "zhuo",
    "玥": "yue", "甯": "ning", "堃": "kun", "埔": "pu", "昇": "sheng", "喆": "zhe", "淼": "miao",
    "焱": "yan", "垚": "yao", "犇": "ben", "㐂": "xi", "赟": "yun", "祎": "yi", "槿": "jin",
}  # fmt: skip

# Readings by which people also look for a character, whatever the words say.
ALSO = {
    "cheng": "晟盛", "sha": "厦", "yue": "乐", "hang": "行", "zhang": "长", "chang": "长",
    "dou": "都", "po": "泊", "huan": "还", "hai": "还", "lu": "绿六", "liu": "六", "ceng": "曾",
    "chou": "仇", "pu": "朴", "tan": "覃", "zhao": "朝", "chong": "重", "di": "翟", "zang": "藏",
    "bao": "薄", "bo": "柏卜", "shen": "参莘", "xin": "莘", "mu": "模", "qie": "茄", "bu": "埔",
    "shan": "单", "chan": "单", "zha": "查", "ou": "区", "xie": "解", "piao": "朴", "qiu": "仇",
}  # fmt: skip

# Places and words of company names that the source reads otherwise, or does not know.
WORDS = {
    "朝阳": "chao yang", "涡阳": "guo yang", "单县": "shan xian", "浚县": "xun xian",
    "洪洞": "hong tong", "六合": "lu he", "六安": "lu an", "乐陵": "lao ling",
    "蔚县": "yu xian", "长子县": "zhang zi xian", "郫都": "pi du", "犍为": "qian wei",
    "筠连": "jun lian", "什邡": "shi fang", "浒墅关": "xu shu guan", "芝罘": "zhi fu",
    "荥阳": "xing yang", "荥经": "ying jing", "监利": "jian li", "大埔": "da bu",
    "吴堡": "wu bu", "黄陂": "huang pi", "会稽": "kuai ji", "广厦": "guang sha",
    "大厦": "da sha", "厦门": "xia men", "重庆": "chong qing", "长沙": "chang sha",
    "银行": "yin hang", "商行": "shang hang", "车行": "che hang", "洋行": "yang hang",
    "分行": "fen hang", "支行": "zhi hang", "总行": "zong hang", "行业": "hang ye",
    "典当行": "dian dang hang", "拍卖行": "pai mai hang", "珠宝行": "zhu bao hang",
    "贸易行": "mao yi hang", "电器行": "dian qi hang", "五金行": "wu jin hang",
    "服装行": "fu zhuang hang", "布行": "bu hang", "药行": "yao hang", "茶行": "cha hang",
    "米行": "mi hang", "鱼行": "yu hang", "花行": "hua hang", "行家": "hang jia",
    "音乐": "yin yue", "乐器": "yue qi", "乐清": "yue qing", "声乐": "sheng yue",
    "乐团": "yue tuan", "乐队": "yue dui", "乐谱": "yue pu", "琴行": "qin hang",
    "成都": "cheng du", "新都": "xin du", "还原": "huan yuan", "参茸": "shen rong",
    "人参": "ren shen", "海参": "hai shen", "重装": "chong zhuang", "万俟": "mo qi",
    "尉迟": "yu chi", "单于": "chan yu", "长孙": "zhang sun", "澹台": "tan tai",
    "生长": "sheng zhang", "成长": "cheng zhang", "会计": "kuai ji", "调味": "tiao wei",
    "调色": "tiao se", "空调": "kong tiao", "传奇": "chuan qi", "模具": "mu ju",
    "模板": "mu ban", "弹簧": "tan huang", "粘合": "nian he", "粘胶": "nian jiao",
    "胶粘": "jiao nian", "切削": "qie xiao", "降解": "jiang jie", "屏蔽": "ping bi",
    "西藏": "xi zang", "藏药": "zang yao", "藏红花": "zang hong hua", "青藏": "qing zang",
    "番禺": "pan yu", "蚌埠": "beng bu", "亳州": "bo zhou", "台州": "tai zhou",
    "丽水": "li shui", "铅山": "yan shan", "盱眙": "xu yi", "甪直": "lu zhi",
    "东阿": "dong e", "阿胶": "e jiao", "宿迁": "su qian", "星宿": "xing xiu",
    "朝晖": "zhao hui", "朝霞": "zhao xia", "朝日": "zhao ri",
}  # fmt: skip

SURNAMES = {
    "shan": "单", "zeng": "曾", "qiu": "仇", "zha": "查", "xie": "解颉", "ou": "区", "piao": "朴",
    "ren": "任", "hua": "华", "zhai": "翟祭", "miao": "缪", "qin": "覃", "ge": "盖葛", "bi": "秘",
    "shao": "召", "xian": "冼洗", "chong": "种", "po": "繁", "she": "折", "gou": "句", "yun": "员",
    "he": "黑", "ha": "哈", "wei": "尉隗", "chao": "晁", "yue": "乐", "nie": "乜", "zhang": "仉",
    "chen": "谌", "pang": "逄", "mi": "宓", "xun": "郇", "yan": "燕", "ji": "纪", "ying": "应",
    "ning": "宁", "na": "那", "mu": "牟", "shen": "莘沈", "kan": "阚", "che": "车", "du": "都",
    "bu": "卜", "bo": "薄", "bai": "柏", "jia": "贾", "sheng": "盛", "qu": "曲瞿麴", "tou": "钭",
    "nai": "能", "zi": "訾", "gui": "炅", "da": "笪", "yao": "幺", "yu": "於", "que": "阙",
    "qiang": "强", "guo": "过", "sa": "撒", "tuo": "拓", "fou": "不", "zang": "臧藏", "xiang": "相",
    "lv": "吕", "chang": "长", "ping": "平", "hong": "洪", "lu": "陆逯", "su": "宿", "le": "勒",
}  # fmt: skip


def plain(reading: str) -> str:
    """Return *reading* without its tone, with v for ü."""
    return to_normal(reading).replace("ü", "v")


def wanted() -> list[str]:
    """Return the characters to know: the unified block and the standard list's rarer ones."""
    standard = {c for c in STANDARD.read_text(encoding="utf-8") if not c.isspace()}
    block = {chr(code) for code in range(0x3400, 0xA000)}
    return sorted(c for c in block | standard | set(IN_NAMES) if ord(c) > 0x33FF)


def defaults() -> dict[str, str]:
    """Return the reading of each character when nothing else is known."""
    known: dict[str, str] = {}
    for char in wanted():
        if char in IN_NAMES:
            known[char] = IN_NAMES[char]
        elif ord(char) in PINYIN_DICT:
            known[char] = lazy_pinyin(char)[0]
    return known


def phrases() -> dict[str, list[str]]:
    """Return the readings of all words, character by character."""
    words: dict[str, list[str]] = {}
    for word, tones in PHRASES_DICT.items():
        read = [plain(tone[0]) for tone in tones]
        if len(read) == len(word) and "，" not in word:
            words[word] = read
    words.update({word: read.split() for word, read in WORDS.items()})
    return words


def read_with(word: str, default: dict[str, str], known: dict[str, list[str]]) -> list[str]:
    """Return how *word* is read by the longest *known* words in it, from left to right."""
    read: list[str] = []
    while len(read) < len(word):
        start = len(read)
        for end in range(min(len(word), start + 5), start + 1, -1):
            if word[start:end] in known:
                read += known[word[start:end]]
                break
        else:
            read.append(default.get(word[start], ""))
    return read


def needed(words: dict[str, list[str]], default: dict[str, str]) -> dict[str, list[str]]:
    """Return the words that shorter ones and the defaults would misread."""
    kept: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (len(w), w)):
        twice = any(
            len({r for c, r in zip(word, words[word], strict=True) if c == char}) > 1
            for char in word
        )
        if len(word) <= 5 and not twice and read_with(word, default, kept) != words[word]:
            kept[word] = words[word]
    return kept


def further(words: dict[str, list[str]], default: dict[str, str]) -> dict[str, set[str]]:
    """Return the readings, beside the default, by which each character is looked for."""
    uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word, read in words.items():
        for char, syllable in zip(word, read, strict=True):
            uses[char][syllable] += 1
    found: defaultdict[str, set[str]] = defaultdict(set)
    for char, counts in uses.items():
        least = max(LEAST_WORDS, LEAST_SHARE * counts.total())
        for syllable, count in counts.items():
            if count >= least and syllable != default.get(char):
                found[syllable].add(char)
    for table in (ALSO, SURNAMES):
        for syllable, chars in table.items():
            found[syllable].update(c for c in chars if default.get(c) != syllable)
    return found


def main() -> None:
    """Write ``readings.txt`` beside this script."""
    default = defaults()
    words = phrases()
    by_reading: defaultdict[str, list[str]] = defaultdict(list)
    for char, syllable in default.items():
        by_reading[syllable].append(char)
    by_exception: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for word, read in needed(words, default).items():
        exceptions = {(r, c) for c, r in zip(word, read, strict=True) if r != default.get(c)} or {
            (read[0], word[0])
        }
        for exception in exceptions:
            by_exception[exception].append(word)
    parts = [
        [f"{r} {''.join(chars)}" for r, chars in sorted(by_reading.items())],
        [f"{r} {''.join(sorted(c))}" for r, c in sorted(further(words, default).items()) if c],
        [f"{r} {c} {' '.join(w)}" for (r, c), w in sorted(by_exception.items())],
        [f"{r} {chars}" for r, chars in sorted(SURNAMES.items())],
    ]
    text = "\n\n".join("\n".join(lines) for lines in parts) + "\n"
    (HERE / "readings.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(default)} characters, {len(text.encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
