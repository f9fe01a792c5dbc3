"""The settings of the import, as Clio's own "Configure Sync Settings" asks for them, and a few more."""
