"""A pretend QuickBooks Online: Intuit's OAuth server and the accounting API."""
