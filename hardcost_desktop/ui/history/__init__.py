"""After the import: what came of updating and removing entries in Clio."""
