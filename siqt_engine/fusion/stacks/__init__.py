"""The scans of one person, and where they lie."""
