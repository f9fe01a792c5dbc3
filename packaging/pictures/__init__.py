"""How the pictures of docs/screenshots are taken."""
