"""How fast it is, beside the barest means to the same end: ``python -m tests.bench``."""
