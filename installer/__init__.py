"""Everything that sets the program up on a machine; the standard library alone."""
