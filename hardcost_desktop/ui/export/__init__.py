"""Saving and printing: what the review shows, and what an import did."""
