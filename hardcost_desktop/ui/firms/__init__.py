"""Several firms on one computer: their names, switching, a new one."""
