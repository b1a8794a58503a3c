"""The SPIN interview: the talk as the rules see it, the coach, the playbook, and what follows."""
