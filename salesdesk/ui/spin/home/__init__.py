"""What the interview tab shows while no interview is led: lists, comparison, a finished talk."""
