"""After the import: the window of the history, and what came of updating and removing entries in Clio."""
