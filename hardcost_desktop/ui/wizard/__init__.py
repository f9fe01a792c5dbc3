"""The set-up wizard: from nothing to the first review."""
