"""The clients as a table: columns, filters, kept views, changing and printing many."""
