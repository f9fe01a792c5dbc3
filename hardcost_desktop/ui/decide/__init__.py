"""What a person decides about rows: which decisions are offered, and the dialogs that ask for the rest."""
