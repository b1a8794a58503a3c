"""The pipeline: opportunities as a table, a board and a funnel, and the dialog of their moves."""
