"""When two phone numbers are the same number, however they were typed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

EXTENSION = re.compile(
    r"(?:转|轉|分机|分機|ext(?:n|ension)?\.?|;ext=|x|#)\s*[:：]?\s*(\d{1,6})\s*$", re.IGNORECASE
)
_MOBILE_ABROAD = re.compile(r"^(?:00)?86(?=1[3-9]\d{9}$)")


@lru_cache(maxsize=1 << 15)
def comparable(number: str) -> str:
    """Return the digits a number is compared by: no country code of China, no extension."""
    if number.isdecimal() and number.isascii() and len(number) <= 11:
        return number
    folded = unicodedata.normalize("NFKC", number).strip()
    folded = EXTENSION.sub("", folded)
    digits = "".join(sign for sign in folded.partition("/")[0] if "0" <= sign <= "9")
    bare = _MOBILE_ABROAD.sub("", digits)
    if bare == digits and folded.startswith(("+86", "0086", "(+86")):
        return "0" + re.sub(r"^(?:00)?860?", "", digits)
    return bare
