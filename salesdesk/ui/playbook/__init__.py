"""The playbook: the ideal client, how scores are made, what stages ask, what is said."""
