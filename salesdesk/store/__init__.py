"""What is kept: the local database, its journal, its search index and its attachments."""
