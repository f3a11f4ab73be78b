"""Training: scans, recipe, progress."""
