"""A pretend QuickBooks Online and a pretend Clio Manage, served over real HTTP."""

FIRM_NAME = "Demo firm"
"""Of its profile; here, as the window tells it before anything of the demo is imported."""
