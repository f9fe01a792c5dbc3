"""A pretend QuickBooks Online and a pretend Clio Manage, served over real HTTP."""
