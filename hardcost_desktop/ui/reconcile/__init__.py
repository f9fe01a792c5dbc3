"""Month end in the window: the report of a period, and the rows behind each of its figures."""
