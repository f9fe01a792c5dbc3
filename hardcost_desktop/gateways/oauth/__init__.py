"""Ways back from the browser after a sign-in."""
