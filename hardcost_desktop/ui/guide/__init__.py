"""The guide, shown inside the program: the Markdown pages that come with it, and nothing from outside."""
