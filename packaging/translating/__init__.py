"""The texts of the program, gathered from its sources, and their translations."""
