"""The only code that knows disk, database and key store."""
