"""The use cases, spoken to alike by the window, the command line and the tests."""
