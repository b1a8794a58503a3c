"""What is printed: a sheet becomes pages of ink, and ink becomes PDF, preview and paper."""
