"""The generic form editor: one declared form as calm cards, one entry per field kind."""
