"""A visit on screen: planning it, its moves, its record."""
