"""The interview as it is led: one step in the middle, the way at the left, the map at the right."""
