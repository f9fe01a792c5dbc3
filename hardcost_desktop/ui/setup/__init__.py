"""Connecting a firm's two accounts."""
