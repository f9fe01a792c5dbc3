"""Clio Manage API v4."""
