"""The daily plan on screen: the day's agenda, to-do list, next visit, what waits to be recorded."""
