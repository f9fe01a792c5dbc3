"""The only code that talks to QuickBooks Online and Clio Manage."""
