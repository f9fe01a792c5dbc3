"""What the benchmarks share: figures, the page they are written to, and the heartbeat of the event loop."""
