"""``siqt train``: from a folder of high-field scans to a model."""
