"""What a salesperson does: the rules of the trade, without a window and without paper."""
