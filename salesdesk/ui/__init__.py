"""What is seen: the window, its tabs and everything a person touches."""
