"""The demo firm: its books in QuickBooks Online and its matters in Clio."""
