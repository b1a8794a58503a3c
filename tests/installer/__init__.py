"""The set-up, started as a user starts it."""
