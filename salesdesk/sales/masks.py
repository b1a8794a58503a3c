"""Masking of what is personal, until it is asked for (DOMAIN §6 Privacy)."""

from __future__ import annotations

HIDDEN = "****"
MASKED_KINDS = frozenset({"mobile", "phone", "wechat", "qq", "email", "other"})


def masked(kind: str, value: str) -> str:
    """Return *value* with its middle hidden: ``138****8827``, ``li****``, ``w****@example``."""
    value = value.strip()
    if not value:
        return ""
    if kind == "email" and "@" in value:
        name, _, host = value.partition("@")
        return f"{name[:1]}{HIDDEN}@{host}"
    if kind in {"mobile", "phone"} and sum(map(str.isdigit, value)) >= 7:
        return f"{value[:3]}{HIDDEN}{value[-4:]}"
    return f"{value[: min(2, len(value) // 2)]}{HIDDEN}"
