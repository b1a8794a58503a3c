"""The migration steps, plain SQL, in the order of their numbers."""
