"""The health check in the window."""
