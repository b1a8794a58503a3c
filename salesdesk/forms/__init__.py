"""What is asked: every form declared once, as pure data, for the screen and for paper alike."""
