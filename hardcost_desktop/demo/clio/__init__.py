"""A pretend Clio Manage: its OAuth server and API v4."""
