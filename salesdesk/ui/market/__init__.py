"""What is known of the market: sources, events, competitors, industry notes, supplier windows."""
