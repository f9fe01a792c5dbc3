"""The parts of the health check: this computer, QuickBooks, Clio."""
