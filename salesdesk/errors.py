"""The one error of the environment: what the world does wrong, as opposed to a bug.

It lies beneath all rooms because the store (a damaged file), the rules (a gate not met), the
paper (a missing font) and the exchange (a file of random bytes) all refuse in the same way.
"""


class Refused(Exception):
    """Something was not done, nothing was lost, and the user can be told why in one sentence.

    ``code`` names the reason ("data_newer", "visit_in_future"); ``facts`` fill the sentence
    that ui and cli look up for the code. Raise it before anything is changed, or inside a
    ``database.change()``, which then changes nothing.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        told = ", ".join(f"{key}={value}" for key, value in self.facts.items())
        return f"{self.code} ({told})" if told else self.code
