"""Measurements behind docs/results: quality, trust, speed, release (see README.md here)."""
