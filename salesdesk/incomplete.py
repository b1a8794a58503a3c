"""What is said when the program itself lacks a part, maybe the very one that speaks languages.

It stands on the standard library alone, and so holds both its languages itself.
"""

from __future__ import annotations

import os

_SENTENCES = {
    "en": "A part that the program needs is missing ({name}); your data is unharmed. "
    "Install salesdesk again.",
    "zh_CN": "程序缺少必需的组件（{name}），您的数据完好。请重新安装 salesdesk。",
}


def told(error: ImportError, language: str = "") -> str:
    """Return the sentence for *error* in *language*, by default the one of the environment."""
    named = next(
        (os.environ[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(n)), ""
    )
    spoken = language or ("zh_CN" if named.startswith("zh") else "en")
    return _SENTENCES[spoken].format(name=error.name or error)
