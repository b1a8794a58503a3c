"""Proposals answered for a client who goes into another: they stay answered there.

The origin of a plan item names what it was proposed for; where that is the client itself and not
one of its rows (which keep their ids), it has to follow the merge.
"""

from __future__ import annotations

from salesdesk.store.database import Connection


def following(
    connection: Connection, kept_id: int, gone_id: int, *, same_referrer: bool, had: bool
) -> dict[int, str]:
    """Return plan item → the origin it has from now on.

    The thanks follow where the one that stays is from now on known by the other's referrer
    (*same_referrer*); where it was by another one before (not *had*), those thanks were theirs.
    """
    found: dict[int, str] = {}
    ask = connection.execute
    prefix = f"supplier:{gone_id}:"
    for item, origin in ask(
        "SELECT id, origin FROM plan_item WHERE origin >= ? AND origin < ?",
        (prefix, f"supplier:{gone_id};"),  # ; comes after :
    ):
        found[item] = f"supplier:{kept_id}:{origin.removeprefix(prefix)}"
    if same_referrer:
        for (item,) in ask("SELECT id FROM plan_item WHERE origin = ?", (f"thanks:{gone_id}",)):
            found[item] = f"thanks:{kept_id}"
        if not had:
            kept_ones = ask("SELECT id FROM plan_item WHERE origin = ?", (f"thanks:{kept_id}",))
            found.update((item, f"thanks:{gone_id}") for (item,) in kept_ones)
    return found
