"""QuickBooks Online, read only."""
