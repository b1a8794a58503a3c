"""salesdesk: a desktop assistant for the individual salesperson."""

__version__ = "0.1.0"
