"""Hardcost Desktop: hard costs from QuickBooks Online to Clio Manage, exactly once."""

__version__ = "0.1.0"
