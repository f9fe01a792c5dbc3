"""The desktop around the program; the only place that starts other programs."""
