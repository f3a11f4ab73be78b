"""Scans in memory and on disk: the one door to files."""
