"""The support report in the window: looked at file by file before it is saved."""
