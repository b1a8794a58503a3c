"""Clients that may be one: the list of pairs, side by side, merged or told apart."""
