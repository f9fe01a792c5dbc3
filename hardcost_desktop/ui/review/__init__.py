"""The review: the table, what stands beside it, and the button that imports."""
