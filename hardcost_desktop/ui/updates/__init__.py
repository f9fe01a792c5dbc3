"""Newer releases of this program: the question, the bar, the dialog."""
